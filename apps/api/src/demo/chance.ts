import { createHash } from "node:crypto";

/** A number from 0 to 1 that is the same whenever the same is asked: whose luck, and in what. */
export function chance(...of: string[]): number {
  const hash = createHash("sha256").update(of.join("\u0001")).digest();
  return hash.readUIntBE(0, 6) / 2 ** 48;
}

/** `people` from the keenest to the slowest in `matter`; some are slow in everything. */
export const byKeenness = (matter: string, people: readonly string[]): string[] =>
  people
    .map((who) => ({ who, delay: chance(who) + chance(matter, who) }))
    .toSorted((a, b) => a.delay - b.delay)
    .map(({ who }) => who);

/** An instant between two, as milliseconds: most people answer early, some shortly before the end. */
export const momentBetween = (from: number, until: number, luck: number): Date =>
  new Date(Math.round(from + (until - from) * (0.03 + 0.94 * luck * luck)));
