import { cleanText, foldText, lengthOf } from "@riqing/schema";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import { ROSTER_LIMITS } from "./roster.line.ts";

/** What a cell says, or why it is not accepted. */
export type Understood<T> = { value: T } | { reason: string };

const scientific = /^[+-]?\d(?:\.\d+)?e[+-]?\d+$/i;
/** From the sixteenth digit on a spreadsheet writes zeros. */
const rounded = /^\d{15}0+$/;

/** What a spreadsheet may have made of a number that names somebody; null: nothing. */
export function numberFault(text: string, typed: boolean): string | null {
  if (scientific.test(text) && (!typed || /[.+]/.test(text))) return REASONS.scientific;
  if (!typed && rounded.test(text)) return REASONS.imprecise;
  return /^\d+\.0+$/.test(text) ? REASONS.decimal : null;
}

const mobile = /^1[3-9]\d{9}$/;
/** With an area code, a local one, a number that companies are called by; each perhaps with an extension. */
const landline = /^(?:0\d{2,3}-?[2-9]\d{6,7}|[2-9]\d{6,7}|[48]00-?\d{3}-?\d{4})(?:[转#-]\d{1,6})?$/;
const abroad = /^\+\d{8,15}$/;

/** One telephone number in one way of writing; what is not one number is not accepted. */
export function phoneOf(text: string): Understood<string | null> {
  if (text === "") return { value: null };
  if (scientific.test(text)) return { reason: REASONS.scientific };
  const folded = foldText(text).replace(/分机|ext\.?/g, "转");
  if (/\d[*x×•●?]+\d*/.test(folded)) return { reason: REASONS.phoneMasked };
  const several = folded.split(/[/\\、,;|或和]/).filter((each) => /\d{7}/.test(each));
  if (several.length > 1) return { reason: REASONS.phoneTwo };
  if (!/^[\d+\-().转#]+$/.test(folded)) return { reason: REASONS.phone };
  const plain = folded.replace(/[-().]/g, "");
  const own = plain.replace(/^(?:\+|00)?86(?=1\d{10}$)/, "");
  if (mobile.test(own)) return { value: own };
  const fixed = folded.replace(/[().]/g, "").replace(/^(?:\+|00)86-?0?/, "0");
  if (landline.test(fixed)) return { value: fixed };
  const international = plain.replace(/^00/, "+");
  if (abroad.test(international) && !international.startsWith("+861"))
    return { value: international };
  return { reason: REASONS.phoneLength(plain.replace(/\D/g, "").length) };
}

const several = /[;；,，、|\n]+/;
const separators = /\s*(?:[-=—]*[>＞→»›]+|[/／\\＼]+)\s*/;
/** Between two names; at the edge of a cell it separates nothing. */
const hyphen = /(?<=\S)\s*[-－–—]\s*(?=\S)/;

/** A cell of departments, taken apart; `hyphens` says whether "-" stands between them in this file. */
export function departmentsIn(text: string, hyphens: (text: string) => boolean): string[][] {
  // What stands in brackets is part of a name.
  const inBrackets: string[] = [];
  const open = text.replace(
    /[(（][^()（）]*[)）]/g,
    (all) => `\uE000${inBrackets.push(all) - 1}\uE001`,
  );
  const whole = (part: string) =>
    cleanText(part.replace(/\uE000(\d+)\uE001/g, (_, at: string) => inBrackets[Number(at)] ?? ""));
  const paths = open.split(several).map((each) => {
    const parts = each.split(separators);
    const names = parts.length === 1 && hyphens(whole(each)) ? each.split(hyphen) : parts;
    return names.map(whole).filter((name) => name !== "");
  });
  const unique = new Map(paths.map((path) => [path.map(foldText).join("/"), path]));
  unique.delete("");
  return [...unique.values()];
}

/** The names between the hyphens of a text. */
export const splitAtHyphen = (text: string): string[] => text.split(hyphen).map(cleanText);

/** Why a department cannot be called this; null: it can. */
export function whyNotDepartment(name: string): string | null {
  if (lengthOf(name) > ROSTER_LIMITS.text) return REASONS.tooLong(ROSTER_LIMITS.text);
  return foldText(name).includes("/") ? REASONS.slash : null;
}
