/** What goes into a field where there is nothing to say: WeChat takes no empty one. */
const NOTHING = "无";

const FIELD = /^([a-z_]+)\d*$/;

/** Bounds by type, in characters as a person counts them: one 汉字 is one. */
const MAX: Readonly<Record<string, number>> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  phone_number: 17,
  car_number: 8,
  phrase: 5,
};

/**
 * A value as a field of a subscription message takes it, by the field's type (`thing1` is a thing): what its type
 * does not take is left out, what is too long ends in `…`, and none is ever empty. `at` are milliseconds, for
 * fields that are a time or a date.
 */
export function fitField(field: string, value: string, at: number, timeZone: string): string {
  const type = FIELD.exec(field)?.[1] ?? "thing";
  const text = oneLine(value);
  switch (type) {
    case "time":
    case "date":
      return timeOf(at, timeZone, type);
    case "number":
      return cut(text.replaceAll(/[^\d.]/g, ""), MAX.number!, "") || "0";
    case "amount":
      return text.replaceAll(/[^\d.]/g, "").slice(0, 10) || "0";
    case "letter":
      return cut(text.replaceAll(/[^A-Za-z]/g, ""), MAX.letter!, "") || "A";
    case "character_string":
      return cut(text.replaceAll(/[^!-~]/g, ""), MAX.character_string!, "") || "-";
    case "phone_number":
      return cut(text.replaceAll(/[^\d+-]/g, ""), MAX.phone_number!, "") || "0";
    case "phrase":
      return cut(text.replaceAll(/[^\p{Script=Han}]/gu, ""), MAX.phrase!, "") || NOTHING;
    case "name":
      return nameOf(text);
    default:
      return cut(text, MAX[type] ?? MAX.thing!, "…") || NOTHING;
  }
}

/** Control characters, and the marks that turn or hide text, are not for a notification. */
const oneLine = (value: string): string =>
  value
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();

function cut(text: string, max: number, mark: string): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  return characters.slice(0, max - [...mark].length).join("") + mark;
}

/** Ten 汉字, or twenty letters; no digits. */
function nameOf(text: string): string {
  const name = text.replaceAll(/[\d\p{S}]/gu, "").trim();
  const max = /\p{Script=Han}/u.test(name) ? 10 : 20;
  return cut(name, max, "") || NOTHING;
}

function timeOf(at: number, timeZone: string, type: "time" | "date"): string {
  const parts = new Intl.DateTimeFormat("zh-CN", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const of = (name: string) => parts.find(({ type }) => type === name)?.value ?? "";
  const day = `${of("year")}年${of("month")}月${of("day")}日`;
  return type === "date" ? day : `${day} ${of("hour")}:${of("minute")}`;
}
