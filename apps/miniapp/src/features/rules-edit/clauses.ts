import { type ClauseChangeKind, type ClauseInput, rulesLength } from "@riqing/schema";
import { marksWithin, type PastedMarks } from "./marks";

/** A clause that is being written. `id` is the phone's own, and never sent. */
export interface DraftClause extends PastedMarks {
  id: string;
  /** Of the clause it continues; null: a new one. */
  key: string | null;
  label: string;
  text: string;
  depth: number;
  heading: boolean;
  change: ClauseChangeKind | null;
  changeReason: string;
}

/** Levels that the server still takes. */
export const deepest = 11;

/** Every character of it, as a reader meets them. */
export const wordsOf = (clauses: readonly DraftClause[]): string =>
  clauses.map(({ label, text }) => label + text).join("\n");

/** As it is counted everywhere: the same as of the text that was pasted. */
export const sizeOf = (clauses: readonly DraftClause[]): number =>
  rulesLength(...clauses.flatMap(({ label, text }) => [label, text]));

/** The list with `count` of it from `start` on replaced. */
const spliced = (
  clauses: readonly DraftClause[],
  start: number,
  count: number,
  ...fresh: DraftClause[]
): DraftClause[] => [...clauses.slice(0, start), ...fresh, ...clauses.slice(start + count)];

const at = (clauses: readonly DraftClause[], id: string): number =>
  clauses.findIndex((clause) => clause.id === id);

/** What was to be looked at is looked at, once somebody has written in it. */
const lookedAt: PastedMarks = { doubt: null, cuts: [], noise: [] };

/** One clause with some of it changed. */
export const edit = (
  clauses: readonly DraftClause[],
  id: string,
  part: Partial<DraftClause>,
): DraftClause[] =>
  clauses.map((clause) => {
    if (clause.id !== id) return clause;
    const written = part.text !== undefined && part.text !== clause.text;
    return { ...clause, ...part, ...(written ? lookedAt : {}) };
  });

/** Joins a clause to the one before it: its number becomes part of the text, and nothing is lost. */
export function merge(clauses: readonly DraftClause[], id: string): DraftClause[] {
  const here = at(clauses, id);
  const [before, clause] = [clauses[here - 1], clauses[here]];
  if (!before || !clause) return [...clauses];
  const text = [before.text, clause.label + clause.text].filter((part) => part !== "").join("\n");
  const heading = before.heading && clause.heading;
  const moved = marksWithin(clause, clause.text.length - text.length, text.length);
  const { cuts = [], noise = [] } = before;
  return spliced(clauses, here - 1, 2, {
    ...before,
    text,
    heading,
    cuts: [...cuts, ...(moved.cuts ?? [])],
    noise: [...noise, ...(moved.noise ?? [])],
  });
}

/** A number at the beginning of a line, as people write them. */
const numbered =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节条款]|[（(][一二三四五六七八九十百\d]+[）)]|[一二三四五六七八九十百]+、|\d+(?:\.\d+)+[.、]?|\d+[.、．)）]|[①-⑳])/;

/**
 * Cuts a clause in two before `offset` of its text. A number that begins the second half becomes its
 * label. White space at the cut goes; every other character stays, in its order.
 */
export function split(
  clauses: readonly DraftClause[],
  id: string,
  offset: number,
  newId: string,
): DraftClause[] {
  const here = at(clauses, id);
  const clause = clauses[here];
  if (!clause) return [...clauses];
  const [first, rest] = [
    clause.text.slice(0, offset).trimEnd(),
    clause.text.slice(offset).trimStart(),
  ];
  if (first === "" || rest === "") return [...clauses];
  const label = numbered.exec(rest)?.[0] ?? "";
  const second: DraftClause = {
    ...clause,
    id: newId,
    key: null,
    label,
    text: rest.slice(label.length).trimStart(),
    heading: false,
    doubt: null,
  };
  // A number with nothing after it is no clause of its own.
  if (second.text === "") Object.assign(second, { label: "", text: rest });
  const { length } = clause.text;
  Object.assign(second, marksWithin(clause, length - second.text.length, second.text.length));
  return spliced(
    clauses,
    here,
    1,
    { ...clause, text: first, ...marksWithin(clause, 0, first.length) },
    second,
  );
}

/** Where a text can be cut: after each sentence, and before each new line. */
export function piecesOf(text: string): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  const sentence = /[^\n。；;！？!?]+[。；;！？!?”’」）)]*\n*|[\n。；;！？!?]+/g;
  for (let found = sentence.exec(text); found; found = sentence.exec(text)) {
    const last = pieces[pieces.length - 1];
    // A mark alone belongs to what it closes.
    if (last && !/[^\s。；;！？!?”’」）)]/.test(found[0])) last.text += found[0];
    else pieces.push({ text: found[0], offset: found.index });
  }
  return pieces;
}

export const remove = (clauses: readonly DraftClause[], id: string): DraftClause[] =>
  clauses.filter((clause) => clause.id !== id);

/** An empty clause after this one, beside it in depth; at the end where there is none. */
export function addAfter(
  clauses: readonly DraftClause[],
  id: string | null,
  newId: string,
): DraftClause[] {
  const here = id === null ? clauses.length - 1 : at(clauses, id);
  const fresh: DraftClause = {
    id: newId,
    key: null,
    label: "",
    text: "",
    depth: clauses[here]?.depth ?? 0,
    heading: false,
    change: null,
    changeReason: "",
  };
  return spliced(clauses, here + 1, 0, fresh);
}

/** As the contract takes them. */
export const toInput = (clauses: readonly DraftClause[]): ClauseInput[] =>
  clauses.map(({ key, label, text, depth, heading, change, changeReason }) => ({
    key,
    label,
    text,
    depth,
    heading,
    change,
    changeReason: change === null ? null : changeReason || null,
  }));

interface GivenClause extends PastedMarks {
  key?: string | null;
  label: string;
  text: string;
  depth: number;
  heading: boolean;
  change?: ClauseChangeKind | null;
  changeReason?: string | null;
}

/** Clauses of a template, of a text that was read, or of a version, to be written on. */
export const toDraft = (
  clauses: readonly GivenClause[],
  { marks, keys }: { marks: boolean; keys: boolean },
): DraftClause[] =>
  clauses.map(
    ({ key, label, text, depth, heading, change, changeReason, doubt, cuts, noise }, i) => ({
      id: `c${i}`,
      key: keys ? (key ?? null) : null,
      label,
      text,
      depth,
      heading,
      change: marks ? (change ?? null) : null,
      changeReason: marks ? (changeReason ?? "") : "",
      ...(doubt === undefined ? {} : { doubt, cuts: cuts ?? [], noise: noise ?? [] }),
    }),
  );

/** The same clauses, once the server has given keys to those that were new: in their order. */
export const withKeys = (
  clauses: readonly DraftClause[],
  saved: readonly { key: string }[],
): DraftClause[] =>
  clauses.length === saved.length
    ? clauses.map((clause, i) => ({ ...clause, key: saved[i]?.key ?? clause.key }))
    : [...clauses];
