import type { DebtState, ObligationsQuery } from "@riqing/schema";
import { NUDGE } from "../../words/board";
import { BOARDS } from "../../words/boards";
import { MATRIX } from "../../words/matrix";
import { dayInChain, dayWords, fullTime, shortTime, toFields } from "../../words/times";

export type Matrix = ObligationsQuery["obligations"];
export type Column = Matrix["columns"][number];
export type Debtor = Matrix["rows"][number];

/** A column's address: both kinds and ids repeat. */
export const columnKey = ({ kind, id }: Pick<Column, "kind" | "id">): string => `${kind}:${id}`;

/** Somebody with where they stand, by column, whichever page they came with. */
export interface MatrixRow extends Omit<Debtor, "cells"> {
  states: ReadonlyMap<string, DebtState>;
}

/** The pages of a matrix as one: the columns of the first, and everybody once. */
export function joined(pages: readonly Matrix[]): { first: Matrix; rows: MatrixRow[] } | null {
  const [first] = pages;
  if (!first) return null;
  const rows = new Map<string, MatrixRow>();
  for (const { columns, rows: people } of pages) {
    for (const { cells, ...person } of people) {
      // Who owes more by now may come again on a later page.
      if (rows.has(person.person.id)) continue;
      const states = new Map(columns.map((column, at) => [columnKey(column), cells[at]!]));
      rows.set(person.person.id, { ...person, states });
    }
  }
  return { first, rows: [...rows.values()] };
}

type Due = Pick<Column, "dueAt" | "dueOn">;

/** 17:30 · 昨天 · 11/26: as narrow as a column. */
export function dueInColumn({ dueAt, dueOn }: Due, now: Date): string {
  if (dueAt) {
    const [on, today] = [toFields(new Date(dueAt)), toFields(now)];
    if (on.date === today.date) return on.time;
    const words = shortTime(dueAt, now);
    return words.startsWith("昨天") || words.startsWith("明天")
      ? words.slice(0, 2)
      : dayInChain(on.date);
  }
  return dueOn ? dayInChain(dueOn) : MATRIX.noDue;
}

/** 今天 17:30 · 11月26日: in a sentence. */
export function dueInWords({ dueAt, dueOn }: Due, now: Date): string {
  if (dueAt) return MATRIX.due(fullTime(dueAt, now));
  return dueOn ? BOARDS.signBy(dayWords(dueOn, now)) : MATRIX.noDueFull;
}

/** Why nobody can be reminded of it now. */
export function whyNotNudge(
  column: Pick<Column, "missing" | "nudgeable" | "unreachable" | "nudgeAgainAt">,
  mine: boolean,
  now: Date,
): string | null {
  const { missing, nudgeable, unreachable, nudgeAgainAt } = column;
  if (nudgeable > 0) return null;
  if (nudgeAgainAt) return MATRIX.resting(shortTime(nudgeAgainAt, now));
  if (mine && missing === 1) return MATRIX.onlyMe;
  return MATRIX.onlyUnreachable(unreachable);
}

/** Who else is missing: 还差 12 beside 催 2 leaves ten to be named. */
export function leftOutOf(
  { missing, nudgeable, unreachable }: Pick<Column, "missing" | "nudgeable" | "unreachable">,
  mine: boolean,
): string | null {
  if (nudgeable === 0) return null;
  const resting = missing - nudgeable - unreachable - (mine ? 1 : 0);
  return NUDGE.leftOut(missing, { resting, unreachable, away: 0, declined: 0, own: mine });
}

/** 部门-姓名, as people are called in the chat. */
export const chatName = ({ person, department }: Pick<Debtor, "person" | "department">): string =>
  `${department.name}-${person.name.replace(`（${department.name}）`, "")}`;
