import { LIMITS } from "@riqing/schema";
import type { ClauseText } from "./clause.ts";

/** Numbers that begin anew under each clause: "（5）", "(a)", "①". */
const WITHIN = /^[（(〔【[①-⑳]/;

/** What is left of a number where another follows it: "一、" is "一". */
const bare = (label: string): string => label.replace(/[、.．:：]$/, "");

/**
 * Clauses with the numbers by which they are cited: one that begins anew under each clause says nothing alone, and
 * has those above it before it, as "9.1（5）". A number that would be too long stays as it is printed.
 */
export function asCited<Clause extends ClauseText>(clauses: readonly Clause[]): Clause[] {
  const above: { depth: number; label: string }[] = [];
  return clauses.map((clause) => {
    while (above.length > 0 && above.at(-1)!.depth >= clause.depth) above.pop();
    const parent = above.findLast(({ label }) => label !== "")?.label ?? "";
    const whole = WITHIN.test(clause.label) ? bare(parent) + clause.label : clause.label;
    const label = whole.length <= LIMITS.clauseLabel ? whole : clause.label;
    above.push({ depth: clause.depth, label });
    return { ...clause, label };
  });
}
