import { foldText } from "@riqing/schema";

/**
 * How similar two short texts are, from 0 to 1: the proportion of neighbouring pairs of characters
 * that they share.
 */
export function similarity(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.length === 0 || right.length === 0) return letters(one) === letters(other) ? 1 : 0;
  const rest = new Map<string, number>();
  for (const pair of left) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    rest.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

/** The letters and digits of a text, without spaces and punctuation. */
const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");

function pairsOf(text: string): string[] {
  const characters = [...letters(text)];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
