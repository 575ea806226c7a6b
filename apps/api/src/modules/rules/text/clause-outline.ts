import { type Family, isDigit, type Marker, numberOf } from "./clause-marker.ts";

/** From outermost to innermost, as Chinese rulebooks usually nest. */
const ranks: readonly Family[] = [
  "APPENDIX",
  "PART",
  "CHAPTER",
  "SECTION",
  "ARTICLE",
  "HAN",
  "HAN_BRACKET",
  "NUMBER",
  "NUMBER_HALF",
  "NUMBER_BRACKET",
  "DECIMAL",
  "CIRCLE",
];
const structural = ranks.indexOf("ARTICLE");
const highestItem = 200;

/** Words that lead into a reference: what follows is somebody else's number. */
const leadsIntoReference =
  /(?:按照|根据|依据|依照|遵照|违反|参照|适用|见|第|本办法|本制度|本规定|本规则|本公约)$/;
/** The same for 条 inside a line, where a list item may well follow "核对". */
const leadsIntoArticle = /[按和与及或至对]$/;
/** What follows "第三条" when it is spoken of. */
const speaksOf =
  /^(?:的|之?规定(?!\s*[：:])|所[列述称指规]|中[的规所关]|执行|办理|处理|处罚|条款|[，,、和与及或至到]\s*第|\s*第[^章节条\s]{1,5}[款项目]|\s*第[（(]|\s*[（(][^）)]{1,4}[）)]项|[款项])/;
const bracketSpokenOf = /^(?:项(?!目)|款(?!项|待|式)|[至和或与及、]\s?[（(]|[）)，,。；;])/;
const unitAfterNumber = /^\s*(?:倍|米|吨|元|万|亿|分|秒|小时|天|人|次|%|％|‰|℃|kg|mm|km|版)/i;

interface Level {
  family: Family;
  style: string;
  numbers: number[];
}

/**
 * The open levels while a text is read from front to back. A candidate is a clause number when it
 * continues a level or opens one, and stands where a number can stand.
 */
export class Outline {
  private readonly text: string;
  private levels: Level[] = [];
  /** 条 counts on through chapters, so the last of each structural family is kept when it closes. */
  private readonly last = new Map<Family, number[]>();
  /** Learned from this document: "outer inner" pairs. */
  private readonly nests = new Set<string>();
  private readonly decimals: ReadonlySet<string>;
  private open: Marker | null = null;

  constructor(text: string) {
    this.text = text;
    const lines = text.match(/^\s{0,8}\d{1,3}(?:[.．]\d{1,3}){1,4}(?!\d)/gm) ?? [];
    this.decimals = new Set(lines.map((line) => line.trim().replace(/．/g, ".")));
  }

  /** The depth of this marker if it is one, and from then on it is open; otherwise null. */
  take(marker: Marker): number | null {
    if (!this.fits(marker)) return null;
    this.nest(marker);
    this.levels.push({ family: marker.family, style: marker.style, numbers: marker.numbers });
    this.last.set(marker.family, marker.numbers);
    for (const outer of this.levels.slice(0, -1)) {
      if (outer.family !== marker.family) this.nests.add(`${outer.family} ${marker.family}`);
    }
    this.open = marker;
    return this.levels.length - 1;
  }

  private fits(marker: Marker): boolean {
    const after = this.text.slice(marker.tail, marker.tail + 12);
    const adjacent = this.isAdjacent(marker);
    if (marker.numbers.some((n) => n < 1 || n > 999)) return false;
    if (!adjacent && this.isReferredTo(marker)) return false;
    if (marker.family === "APPENDIX") return marker.position === "LINE" && marker.settled;
    if (rankOf(marker) <= structural) return this.fitsTitle(marker, after, adjacent);
    if ((marker.numbers[0] ?? 0) > highestItem) return false;
    if (marker.family === "DECIMAL") return this.fitsDecimal(marker, after, adjacent);
    return this.fitsItem(marker, adjacent);
  }

  private fitsTitle(marker: Marker, after: string, adjacent: boolean): boolean {
    if (speaksOf.test(after)) return false;
    const next = continues(this.last.get(marker.family) ?? [0], marker.numbers);
    if (marker.position === "LINE") return next || marker.settled;
    if (/^[，,。；;、）)”」』】》]/.test(after)) return false;
    const first = marker.numbers[0] === 1;
    if (adjacent || marker.position === "STOP") return next || first;
    if (marker.position === "SPACE") return next || (first && this.openIsTitle(marker));
    if (marker.position === "PAUSE") return next && /^[\s：:]/.test(after);
    return (next || first) && this.openIsTitle(marker);
  }

  private fitsDecimal(marker: Marker, after: string, adjacent: boolean): boolean {
    const { numbers } = marker;
    const last = numbers.at(-1) ?? 0;
    const sibling = this.levels.findLast((level) => level.style === marker.style);
    const next = sibling !== undefined && continues(sibling.numbers, numbers);
    const child = last === 1 && this.parentOf(numbers) >= 0;
    if (marker.position !== "LINE" && !adjacent) {
      return marker.position === "STOP" && (next || child) && !unitAfterNumber.test(after);
    }
    if (next || (child && !unitAfterNumber.test(after))) return true;
    if (!marker.settled || marker.position !== "LINE" || unitAfterNumber.test(after)) return false;
    if (last !== 1) return sibling !== undefined && skips(sibling.numbers, numbers);
    // An excerpt that begins at 4.1: believed when 4.2 stands at the head of a line, too.
    const follower = [...numbers.slice(0, -1), last + 1].join(".");
    return numbers.every((n) => n === 1) || this.decimals.has(follower);
  }

  private fitsItem(marker: Marker, adjacent: boolean): boolean {
    const after = this.text.slice(marker.end, marker.end + 4);
    const next = this.continued(marker) >= 0;
    const first = marker.numbers[0] === 1;
    const bracket = marker.family.endsWith("BRACKET");
    if (bracket && bracketSpokenOf.test(after)) return false;
    // "2.30 分钟内答复" is item 2 only where item 2 is due.
    if (marker.style.endsWith("point") && isDigit(after[0])) {
      const long = isDigit(after[1]);
      return (
        next &&
        ((marker.position === "STOP" && long) || (marker.position === "LINE" && marker.settled))
      );
    }
    const enumerates = this.enumerates(marker, after);
    if (marker.style.endsWith("bare")) return marker.settled && (next || first);
    if (marker.position === "LINE") return marker.settled || (next && !enumerates);
    if (adjacent) return first && this.open?.family !== marker.family;
    if (marker.position === "STOP") return (next || first) && !(first && enumerates);
    if (marker.position === "NONE") return next && marker.family === "CIRCLE";
    return next && !enumerates;
  }

  /** "1、2 号行车" names two things; it is not item 1. */
  private enumerates(marker: Marker, after: string): boolean {
    const follower = /^[0-9０-９]{1,3}|^[一二三四五六七八九十]{1,3}/.exec(after)?.[0];
    if (!/(?:pause|point)$/.test(marker.style) || !follower) return false;
    return numberOf(follower) === (marker.numbers[0] ?? 0) + 1;
  }

  private isReferredTo(marker: Marker): boolean {
    if (marker.position === "LINE" && marker.settled) return false;
    const before = this.before(marker);
    if (leadsIntoReference.test(before)) return true;
    return (
      rankOf(marker) <= structural && marker.position !== "LINE" && leadsIntoArticle.test(before)
    );
  }

  /** Closes what this marker does not belong under. */
  private nest(marker: Marker): void {
    const rank = rankOf(marker);
    if (rank <= structural) return this.closeUntil((level) => rankOf(level) < rank);
    const same = this.levels.findLastIndex((level) => level.style === marker.style);
    if (marker.family === "DECIMAL") {
      if (same >= 0 && continues(this.levels[same]?.numbers ?? [], marker.numbers)) {
        return this.keep(same);
      }
      const parent = this.parentOf(marker.numbers);
      if (parent >= 0) return this.keep(parent + 1);
      if (same >= 0) return this.keep(same);
      return this.closeUntil((level) => rankOf(level) <= structural);
    }
    const due = this.continued(marker);
    if (due >= 0) return this.keep(due);
    if (same >= 0) return this.keep(same);
    this.closeUntil((level) => !this.nests.has(`${marker.family} ${level.family}`));
    if (marker.numbers[0] !== 1) return this.closeUntil((level) => rankOf(level) < rank);
    if (!this.introduces(marker)) this.closeUntil((level) => rankOf(level) <= rank);
  }

  /** Whether the open clause looks as if a list of its own were to follow. */
  private introduces(marker: Marker): boolean {
    if (this.levels.at(-1)?.numbers.at(-1) === 1) return true;
    return /[：:]\s*$/.test(this.before(marker)) || this.openIsTitle(marker);
  }

  /** The level whose next number this is: the same style first, then the same family. */
  private continued(marker: Marker): number {
    const due = (level: Level) => continues(level.numbers, marker.numbers);
    const same = this.levels.findLastIndex((l) => l.style === marker.style && due(l));
    if (same >= 0) return same;
    return this.levels.findLastIndex((l) => l.family === marker.family && due(l));
  }

  private parentOf(numbers: readonly number[]): number {
    const prefix = numbers.slice(0, -1).join(".");
    return this.levels.findLastIndex((level) => level.numbers.join(".") === prefix);
  }

  private keep(count: number): void {
    this.levels = this.levels.slice(0, count);
  }

  private closeUntil(holds: (level: Level) => boolean): void {
    this.keep(this.levels.findLastIndex(holds) + 1);
  }

  /** The open clause so far is a few words without a sentence: "总则". */
  private openIsTitle(marker: Marker): boolean {
    const from = this.open?.end ?? 0;
    const longest = this.open ? 16 : 40;
    return marker.start - from <= longest && isTitle(this.text.slice(from, marker.start));
  }

  private isAdjacent(marker: Marker): boolean {
    if (!this.open || marker.start - this.open.end > 6) return false;
    return /^[^\S\n]*$/.test(this.text.slice(this.open.end, marker.start));
  }

  private before(marker: Marker): string {
    return this.text.slice(Math.max(0, marker.start - 8), marker.start).trimEnd();
  }
}

/** Words without a sentence among them. */
export function isTitle(text: string): boolean {
  return /\S/.test(text) && !/[。；;！!？?，,：:•]|^\s*[-*+]\s/.test(text.trim());
}

function rankOf(level: { family: Family }): number {
  return ranks.indexOf(level.family);
}

/** 3 → 4, 4.1 → 4.2, 第十条 → 第十条之一 → 第十条之二 → 第十一条. */
function continues(last: readonly number[], next: readonly number[]): boolean {
  if (last.length === next.length) return follows(last, next, 1, 1);
  if (next.length > last.length) return next.join() === [...last, 1].join();
  return next.length === 1 && next[0] === (last[0] ?? 0) + 1;
}

function skips(last: readonly number[], next: readonly number[]): boolean {
  return last.length === next.length && follows(last, next, 2, 3);
}

function follows(last: readonly number[], next: readonly number[], least: number, most: number) {
  const step = (next.at(-1) ?? 0) - (last.at(-1) ?? 0);
  return step >= least && step <= most && next.slice(0, -1).join() === last.slice(0, -1).join();
}
