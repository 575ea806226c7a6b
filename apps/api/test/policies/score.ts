import { readdirSync, readFileSync } from "node:fs";
import { clausesFromText } from "../../src/modules/rules/text/clauses-from-text.ts";

/** Where a clause begins, in characters without white space, how it is marked, and how deep it stands. */
export type MarkedClause = readonly [offset: number, marker: string, level: number];

export interface Policy {
  name: string;
  text: string;
  /** The clauses that a person would mark. */
  marked: readonly MarkedClause[];
}

export interface Score {
  marked: number;
  found: number;
  /** Found, and under the clause that a person would put it under. */
  placed: number;
  /** Split where a person would not. */
  wrong: number;
  /** Characters that are missing or stand elsewhere. */
  lost: number;
}

const folder = new URL("./", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const bare = (text: string) => text.replace(/\s+/g, "");

/** Policies of real organisations: numbers, punctuation and lengths as published, all other characters are 某. */
export const realPolicies = (): Policy[] =>
  Object.entries(JSON.parse(read("expected.json")) as Record<string, MarkedClause[]>).map(
    ([name, marked]) => ({ name, text: read(`${name}.txt`), marked }),
  );

/** Policies we made up, in files where ‹level› stands before each clause. */
export const inventedPolicies = (): Policy[] =>
  readdirSync(folder)
    .filter((name) => /^invented-.*\.txt$/.test(name))
    .toSorted()
    .map((name) => ({ name, ...withoutMarks(read(name)) }));

function withoutMarks(annotated: string): Omit<Policy, "name"> {
  const marked: MarkedClause[] = [];
  let text = "";
  annotated.split(/(?=‹\d›)/).forEach((part) => {
    const level = /^‹(\d)›/.exec(part)?.[1];
    const said = level === undefined ? part : part.slice(3);
    if (level !== undefined) marked.push([bare(text).length, said.slice(0, 4), Number(level)]);
    text += said;
  });
  return { text, marked };
}

interface Placed {
  offset: number;
  /** The offset of the clause it stands under; -1: under none. */
  under: number;
}

function withParents(clauses: readonly { offset: number; level: number }[]): Placed[] {
  const open: { offset: number; level: number }[] = [];
  return clauses.map((clause) => {
    while (open.length > 0 && open.at(-1)!.level >= clause.level) open.pop();
    const under = open.at(-1)?.offset ?? -1;
    open.push(clause);
    return { offset: clause.offset, under };
  });
}

function numberedIn(text: string) {
  let offset = 0;
  const numbered: { offset: number; level: number; label: string }[] = [];
  let said = "";
  for (const { label, text: words, depth } of clausesFromText(text)) {
    if (label !== "") numbered.push({ offset, level: depth, label });
    said += bare(label + words);
    offset = said.length;
  }
  return { numbered, said };
}

export function score({ text, marked }: Policy): Score {
  const { numbered, said } = numberedIn(text);
  const wanted = new Map(
    withParents(marked.map(([offset, , level]) => ({ offset, level }))).map((one) => [
      one.offset,
      one.under,
    ]),
  );
  const got = withParents(numbered);
  const given = bare(text);
  return {
    marked: marked.length,
    found: got.filter(({ offset }) => wanted.has(offset)).length,
    placed: got.filter(({ offset, under }) => wanted.get(offset) === under).length,
    wrong: got.filter(({ offset }) => !wanted.has(offset)).length,
    lost: said === given ? 0 : Math.max(1, Math.abs(given.length - said.length)),
  };
}

/** What is missed and what is wrong, with the words around it: to look at while working on it. */
export function faults({ text, marked }: Policy): string[] {
  const { numbered } = numberedIn(text);
  const given = bare(text);
  const around = (offset: number) =>
    `${offset} ${given.slice(Math.max(0, offset - 12), offset)}▮${given.slice(offset, offset + 14)}`;
  const wanted = new Set(marked.map(([offset]) => offset));
  const got = new Set(numbered.map(({ offset }) => offset));
  const want = new Map(
    withParents(marked.map(([offset, , level]) => ({ offset, level }))).map((o) => [
      o.offset,
      o.under,
    ]),
  );
  return [
    ...marked.filter(([offset]) => !got.has(offset)).map(([offset]) => `missed ${around(offset)}`),
    ...numbered
      .filter(({ offset }) => !wanted.has(offset))
      .map((c) => `wrong  ${around(c.offset)}`),
    ...withParents(numbered)
      .filter(({ offset, under }) => want.has(offset) && want.get(offset) !== under)
      .map(({ offset, under }) => `under  ${around(offset)} ← ${under}, not ${want.get(offset)}`),
  ];
}
