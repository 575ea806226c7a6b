import { pinyin, polyphonic } from "pinyin-pro";

/** Of the pinyin of a name, this many characters are kept. */
export const PINYIN_LENGTH = 400;
/** A name of many characters with several readings each is kept in this many of them. */
const MAX_READINGS = 16;

const options = { toneType: "none", type: "array", v: true, nonZh: "removed" } as const;

/** ü is typed as v, and printed as u or yu. */
const spellings = (syllable: string): string[] =>
  syllable.includes("v")
    ? [syllable, syllable.replace("v", "u"), syllable.replace("v", "yu")]
    : [syllable];

/** Of the pinyin by which a name is sorted, this many characters are kept. */
export const NAME_ORDER_LENGTH = 300;

/**
 * By what names stand in a list: as an address book sorts them, by the pinyin of each character, the surname
 * as a surname is read; a name in other letters by these. Two that sound alike stay apart by their characters.
 */
export function nameOrderOf(name: string, key: string): string {
  const syllables = pinyin(name, { ...options, nonZh: "consecutive", surname: "head" });
  return `${syllables.join(" ").toLowerCase()} ${key}`.slice(0, NAME_ORDER_LENGTH);
}

/**
 * How a name is typed without Chinese characters, a line each: "linxiaoyan", "lxy", "linxy". A character
 * with several readings counts with each, since whoever searches knows one of them: 单 as shan and dan.
 * Empty for a name without Chinese characters, which is typed as it is.
 */
export function pinyinOf(name: string): string {
  // What is read in a surname stands first, so that it is among those that are kept.
  const asSurname = pinyin(name, { ...options, surname: "head" });
  const anywhere = polyphonic(name, options);
  if (asSurname.length === 0) return "";
  let readings: string[][] = [[]];
  for (const [i, first] of asSurname.entries()) {
    const syllables = [...new Set([first, ...(anywhere[i] ?? [])].flatMap(spellings))];
    readings = syllables
      .flatMap((syllable) => readings.map((reading) => [...reading, syllable]))
      .slice(0, MAX_READINGS);
  }
  const typed = readings.flatMap((syllables) => {
    const initials = syllables.map((syllable) => syllable[0]);
    return [syllables.join(""), initials.join(""), [syllables[0], ...initials.slice(1)].join("")];
  });
  return [...new Set(typed)].join("\n").slice(0, PINYIN_LENGTH);
}
