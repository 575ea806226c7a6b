import { type NumberCandidate, isStructural, type Reading } from "./candidates.ts";
import { HAN, isDigit, numberOf } from "./numerals.ts";

/**
 * What comes before a number: LINE nothing on this line · WRAP the same, but the line before ends in the
 * middle of a sentence · STOP the end of a sentence or a colon · PAUSE a comma or a closing bracket ·
 * SPACE white space after a word · WORD a word.
 */
export type Place = "LINE" | "WRAP" | "STOP" | "PAUSE" | "SPACE" | "WORD";

export function placeOf(text: string, start: number): Place {
  let at = start - 1;
  while (at >= 0 && /[^\S\n]/.test(text[at] ?? "")) at -= 1;
  if (at < 0) return "LINE";
  if (text[at] === "\n") return isFinished(text, at) ? "LINE" : "WRAP";
  const before = text[at] ?? "";
  const stop = /[。；;！!？?：:…]/;
  // 23:30 is a time; its colon introduces nothing.
  if (stop.test(before)) return /[:：]/.test(before) && isDigit(text[at - 1]) ? "WORD" : "STOP";
  if (/[”"』」）)】]/.test(before)) return stop.test(text[at - 1] ?? "") ? "STOP" : "PAUSE";
  if (/[，,、]/.test(before)) return "PAUSE";
  return at === start - 1 ? "WORD" : "SPACE";
}

/** A wrapped line is long and ends in the middle of a sentence; anything else ends what it said. */
function isFinished(text: string, newline: number): boolean {
  let at = newline - 1;
  while (at >= 0 && /[^\S\n]/.test(text[at] ?? "")) at -= 1;
  if (at < 0 || /[\n。；;！!？?：:…”」』）)】]/.test(text[at] ?? "")) return true;
  const shortLine = 24;
  return text.lastIndexOf("\n", at) >= at - shortLine || at < shortLine;
}

/** Words that lead into a reference: what follows is somebody else's number. */
const leadsIntoReference =
  /(?:按照|根据|根據|依据|依據|依照|遵照|违反|違反|参照|參照|适用|適用|见|見|第|图|圖|本办法|本辦法|本制度|本规定|本規定|本规则|本公约|上述|前述|例[：:]?|例如[：:]?|比如[：:]?|如[：:])$/;
/** The same for 条 inside a line, where a list item may well follow "核对". */
const leadsIntoArticle = /[按和与與及或至对對依]$/;
/** What follows "第三条" when it is spoken of. */
const speaksOfTitle =
  /^(?:的|之?规定(?!\s*[：:])|之?規定|所|[列述称指规]|中[的规所关]|执行|办理|辦理|处理|處理|处罚|條?款|[，,、和与及或至到]\s*第|\s*第[^章节條条\s]{1,5}[款项目]|\s*第[（(]|\s*[（(][^）)]{1,4}[）)]项|[款项])/;
const speaksOfBracket = /^(?:[项項](?!目)|款(?!项|待|式)|[至和或与與及、]\s?[（(]|[）)，,。；;])/;
const unitAfterNumber =
  /^\s*(?:倍|米|吨|元|万|亿|分(?!别|工|类|级|组)|秒|小时|小時|天|人(?!员|事|力|均)|次(?!日)|号|號|款|条|折|名|台|辆|份|张|件|家|间|岁|种|项(?!目)|期|批|组|遍|箱|周岁|%|％|‰|℃|kg|mm|km|[GMTK]B|版|年|月|日(?!常|清)|点(?!名)|个|周(?!知|期))/i;

/**
 * Whether a number is spoken of rather than counted with: "按照第三条", "（一）项", "3.5 天". At the beginning
 * of a line only what follows it can tell.
 */
export function isSpokenOf(text: string, start: number, reading: Reading, place: Place): boolean {
  const after = text.slice(reading.tail, reading.tail + 12);
  const behind = text.slice(reading.end, reading.end + 4);
  if (place !== "LINE" && isLedInto(text, start, reading, place)) return true;
  if (isStructural(reading)) {
    return (
      speaksOfTitle.test(after) ||
      (/WORD|PAUSE/.test(place) && /^[，,。；;）)”」』】》]/.test(after))
    );
  }
  if (reading.family === "DECIMAL")
    return unitAfterNumber.test(after) || /^\s*[-—–~至]\s*\d/.test(after);
  if (/BRACKET/.test(reading.family) && speaksOfBracket.test(behind)) return true;
  // "2.30 分钟内答复" can be item 2, "2.5 版" cannot.
  if (/point/.test(reading.style) && isDigit(behind[0])) {
    return place !== "LINE" && !(place === "STOP" && isDigit(behind[1]));
  }
  if (/bare/.test(reading.style) && unitAfterNumber.test(after)) return true;
  return /(?:pause|point)$/.test(reading.style) && enumerates(reading, behind, place);
}

function isLedInto(text: string, start: number, reading: Reading, place: Place): boolean {
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  if (leadsIntoReference.test(before)) return true;
  return isStructural(reading) && place !== "WRAP" && leadsIntoArticle.test(before);
}

const numberAtStart = new RegExp(`^(?:[0-9０-９]{1,3}|[${HAN}]{1,3})`);

/** "1、2 号行车" names two things and "二、三项" too; neither is an item. */
function enumerates({ numbers }: Reading, behind: string, place: Place): boolean {
  const follower = numberAtStart.exec(behind)?.[0];
  if (!follower) return false;
  return numberOf(follower) === (numbers[0] ?? 0) + 1 || (place !== "LINE" && !isDigit(follower));
}

/** A candidate with where it stands. */
export interface Placed extends NumberCandidate {
  place: Place;
  /** Readings that are spoken of are no clause numbers. */
  readings: readonly Reading[];
}

export function placed(text: string, candidate: NumberCandidate): Placed {
  const place = placeOf(text, candidate.start);
  const readings = candidate.readings.filter(
    (reading) => !isSpokenOf(text, candidate.start, reading, place),
  );
  return { ...candidate, place, readings };
}
