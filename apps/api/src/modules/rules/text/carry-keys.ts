import { randomUUID } from "node:crypto";
import { inWorker } from "../../../kernel/worker.ts";
import type { ClauseText } from "./clause.ts";

type Fresh = Omit<ClauseText, "key">;

/**
 * Gives the clauses of a text that was pasted again the keys of the clauses they continue: the same
 * text first, then a similar one under the same number, then a similar one anywhere. The others get
 * a new key, `newKey` by default a random one, for a counted one could return after years and mean
 * something else. No key is given twice.
 */
export function carryKeys(
  before: ClauseText[],
  after: Fresh[],
  newKey: () => string = shortKey,
): ClauseText[] {
  const carried = new Map<Fresh, string>();
  const rest = { before: [...before], after: [...after] };
  const used = new Set<string>();
  const take = (pairs: Pair[]) => {
    for (const { old, fresh } of pairs) {
      if (used.has(old.key) || carried.has(fresh)) continue;
      carried.set(fresh, old.key);
      used.add(old.key);
    }
    rest.before = rest.before.filter((clause) => !used.has(clause.key));
    rest.after = rest.after.filter((clause) => !carried.has(clause));
  };
  take(equalPairs(rest.before, rest.after, (c) => `${c.label}\n${bare(c.text)}`));
  take(equalPairs(rest.before, rest.after, (c) => bare(c.text)));
  const pairs = similarPairs(rest.before, rest.after);
  take(pairs.filter((p) => p.old.label !== "" && p.old.label === p.fresh.label));
  take(pairs.filter((p) => p.alike >= alikeAnywhere));
  const taken = new Set(before.map((clause) => clause.key));
  return after.map((fresh) => ({ key: carried.get(fresh) ?? unused(newKey, taken), ...fresh }));
}

export const carryKeysInWorker = inWorker<typeof carryKeys>(import.meta.url, "carryKeys");

const alikeAnywhere = 0.6;
const alikeUnderSameLabel = 0.35;

interface Pair {
  old: ClauseText;
  fresh: Fresh;
  alike: number;
}

function unused(newKey: () => string, taken: Set<string>): string {
  let key = newKey();
  while (taken.has(key)) key = newKey();
  taken.add(key);
  return key;
}

function shortKey(): string {
  return randomUUID().replaceAll("-", "").slice(0, 10);
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

/** First with first, second with second, where the same words stand more than once. */
function equalPairs(before: ClauseText[], after: Fresh[], identity: (c: Fresh) => string): Pair[] {
  const waiting = Map.groupBy(before, identity);
  return after.flatMap((fresh) => {
    const old = waiting.get(identity(fresh))?.shift();
    return old ? [{ old, fresh, alike: 1 }] : [];
  });
}

/** The most similar pairs first; of equally similar ones the closest in place. */
function similarPairs(before: ClauseText[], after: Fresh[]): Pair[] {
  const pairsOf = new Map([...before, ...after].map((clause) => [clause, neighbours(clause.text)]));
  const pairs = before.flatMap((old, i) =>
    after.flatMap((fresh, j) => {
      const alike = similarity(pairsOf.get(old), pairsOf.get(fresh));
      return alike >= alikeUnderSameLabel ? [{ old, fresh, alike, apart: Math.abs(i - j) }] : [];
    }),
  );
  return pairs.toSorted((a, b) => b.alike - a.alike || a.apart - b.apart);
}

/** How often each two neighbouring characters occur. */
function neighbours(text: string): Map<string, number> {
  const characters = [...bare(text)];
  const counts = new Map<string, number>();
  characters.forEach((character, i) => {
    const pair = character + (characters[i + 1] ?? "");
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return counts;
}

/** Dice's coefficient: 1 for equal texts, 0 for texts with no two neighbours in common. */
function similarity(a: Map<string, number> = new Map(), b: Map<string, number> = new Map()) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const size = sum(a) + sum(b);
  if (size === 0 || (2 * few.size) / (few.size + many.size) < alikeUnderSameLabel / 2) return 0;
  let shared = 0;
  for (const [pair, count] of few) shared += Math.min(count, many.get(pair) ?? 0);
  return (2 * shared) / size;
}

function sum(counts: Map<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
