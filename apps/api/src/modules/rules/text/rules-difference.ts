import { diffArrays } from "diff";
import { enumOf } from "../../../kernel/enum.ts";
import type { ClauseText } from "./clause.ts";

export { carryKeys } from "./carry-keys.ts";

export const TextChangeKind = enumOf("ADDED", "REMOVED", "CHANGED", "MOVED");

export type TextChangeKind = keyof typeof TextChangeKind;

/** A stretch of a changed clause: unchanged, to be struck through, or to be tinted. */
export interface ChangePart {
  kind: "SAME" | "OLD" | "NEW";
  text: string;
}

/** What became of one clause between two versions (Mission B3). */
export interface ClauseChange {
  key: string;
  kind: TextChangeKind;
  /** The number to cite it by: the new one, or the old one of a removed clause. */
  label: string;
  before: ClauseText | null;
  after: ClauseText | null;
  parts: ChangePart[];
}

/**
 * Clause by clause, in the order of `after`, with removed clauses where they used to stand.
 *
 * SAME and OLD parts in order are the old text, SAME and NEW the new one. A clause that only got
 * another number, because one was put in above it, has not changed.
 */
export function rulesDifference(before: ClauseText[], after: ClauseText[]): ClauseChange[] {
  const old = new Map(before.map((clause) => [clause.key, clause]));
  const current = new Set(after.map((clause) => clause.key));
  const moved = movedKeys(before, after);
  const gone = removedAfter(before, current);
  const removed = (anchor: string | null) => (gone.get(anchor) ?? []).map(removal);
  return [
    ...removed(null),
    ...after.flatMap((clause) => {
      const change = changeOf(old.get(clause.key) ?? null, clause, moved.has(clause.key));
      return [...(change ? [change] : []), ...removed(clause.key)];
    }),
  ];
}

function changeOf(before: ClauseText | null, after: ClauseText, moved: boolean) {
  const { key, label } = after;
  const parts = changedParts(before?.text ?? "", after.text);
  if (!before) return { key, kind: TextChangeKind.ADDED, label, before, after, parts };
  if (before.text === after.text && !moved) return null;
  const kind = before.text === after.text ? TextChangeKind.MOVED : TextChangeKind.CHANGED;
  return { key, kind, label, before, after, parts };
}

function removal(before: ClauseText): ClauseChange {
  const { key, label } = before;
  const parts = changedParts(before.text, "");
  return { key, kind: TextChangeKind.REMOVED, label, before, after: null, parts };
}

/** Removed clauses by the surviving clause they stood behind; null for the very beginning. */
function removedAfter(before: ClauseText[], current: ReadonlySet<string>) {
  const gone = new Map<string | null, ClauseText[]>();
  let anchor: string | null = null;
  for (const clause of before) {
    if (current.has(clause.key)) anchor = clause.key;
    else gone.set(anchor, [...(gone.get(anchor) ?? []), clause]);
  }
  return gone;
}

/** The fewest clauses that must have been taken from their place, or that hang under another one. */
function movedKeys(before: ClauseText[], after: ClauseText[]): Set<string> {
  const places = new Map(before.map((clause, place) => [clause.key, place]));
  const above = parents(before);
  const below = parents(after);
  const kept = after.filter((clause) => places.has(clause.key));
  const known = (key: string | null) => key === null || (above.has(key) && below.has(key));
  const hangsElsewhere = ({ key }: ClauseText) => {
    const [was, is] = [above.get(key) ?? null, below.get(key) ?? null];
    return was !== is && known(was) && known(is);
  };
  const steady = kept.filter((clause) => !hangsElsewhere(clause));
  const stayed = longestRise(steady.map((clause) => places.get(clause.key) ?? 0));
  const moved = [...kept.filter(hangsElsewhere), ...steady.filter((_, i) => !stayed.has(i))];
  return new Set(moved.map((clause) => clause.key));
}

function parents(clauses: ClauseText[]): Map<string, string | null> {
  const open: string[] = [];
  return new Map(
    clauses.map(({ key, depth }) => {
      open.length = Math.min(open.length, depth);
      const parent = open.at(-1) ?? null;
      open.push(key);
      return [key, parent];
    }),
  );
}

/** Indices of one longest strictly rising subsequence. */
function longestRise(values: number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const rise = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) rise.add(i);
  return rise;
}

/** A stretch that differs, on its way to becoming parts. */
interface Stretch {
  same: boolean;
  old: string;
  new: string;
}

const words = new Intl.Segmenter("zh", { granularity: "word" });
/** Beyond this many changed words a sentence was written anew, and is shown so. */
const mostEdits = 400;

/** The parts of one sentence that became another, cut between words. Equal texts give one part. */
export function changedParts(before: string, after: string): ChangePart[] {
  const edits = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (!edits) return partsOf([{ same: false, old: before, new: after }]);
  const stretches: Stretch[] = [];
  for (const edit of edits) {
    const text = edit.value.join("");
    const same = !edit.added && !edit.removed;
    let last = stretches.at(-1);
    if (!last || last.same || same) stretches.push((last = { same, old: "", new: "" }));
    if (!edit.added) last.old += text;
    if (!edit.removed) last.new += text;
  }
  return partsOf(withoutIslands(stretches));
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

/** A space or a character that survived between two replacements only makes them hard to read. */
function withoutIslands(stretches: Stretch[]): Stretch[] {
  const calm: Stretch[] = [];
  stretches.forEach((stretch, i) => {
    const last = calm.at(-1);
    const next = stretches[i + 1];
    const island = stretch.same && last && next && isIsland(stretch.old, last, next);
    const joins = last && !last.same && !stretch.same;
    if (last && (island || joins)) {
      calm[calm.length - 1] = {
        same: false,
        old: last.old + stretch.old,
        new: last.new + stretch.new,
      };
    } else calm.push(stretch);
  });
  return calm;
}

function isIsland(text: string, left: Stretch, right: Stretch): boolean {
  if (text.trim() === "") return replaces(left) || replaces(right);
  const weight = (stretch: Stretch) => Math.max(stretch.old.length, stretch.new.length);
  const light = text.length <= 2 && text.length <= Math.min(weight(left), weight(right));
  return light && replaces(left) && replaces(right);
}

function replaces(stretch: Stretch): boolean {
  return stretch.old !== "" && stretch.new !== "";
}

function partsOf(stretches: Stretch[]): ChangePart[] {
  const parts = stretches.flatMap((stretch): ChangePart[] =>
    stretch.same
      ? [{ kind: "SAME", text: stretch.old }]
      : [
          { kind: "OLD", text: stretch.old },
          { kind: "NEW", text: stretch.new },
        ],
  );
  return parts.filter((part) => part.text !== "");
}
