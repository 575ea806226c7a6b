import { CATEGORIES as words } from "../../words/categories";
import { dayWords } from "../../words/times";
import type { CategoryValue } from "./use-categories";

/** What of a category says which version of which rules its settings wait for. */
export type Governed = Pick<CategoryValue, "rulebooks" | "waiting">;

const nextNumber = ({ current }: Governed["rulebooks"][number]): number =>
  (current?.number ?? 0) + 1;

/** The version with which what is changed now takes effect; null: no rules govern the groups, so at once. */
export function versionAhead({ rulebooks }: Governed): string | null {
  const [only, ...more] = rulebooks;
  if (!only) return null;
  return more.length > 0 ? words.nextVersion : words.version(nextNumber(only));
}

/** The settings that no version prints yet as the category has them. */
export const unprinted = ({ waiting }: Governed): Governed["waiting"] =>
  waiting.filter(({ fromOn }) => fromOn === null);

/** How many settings wait for a version that is not written yet; the same in several groups is one. */
export const waitingCount = (of: Governed): number =>
  new Set(unprinted(of).map(({ key }) => key)).size;

/** What there is to know of all settings together. */
export function standing(of: Governed, now: Date): string {
  const version = versionAhead(of);
  if (version === null) return words.noRules;
  const count = waitingCount(of);
  const [only, ...more] = of.rulebooks;
  const { inForce, current } = only!;
  const coming =
    current?.effectiveOn && current.id !== inForce?.id
      ? words.coming(dayWords(current.effectiveOn, now), current.number)
      : "";
  return [
    count > 0 && words.waiting(count, version),
    more.length === 0 && inForce && words.signed(inForce.number),
    more.length === 0 && coming,
    count === 0 && !coming && words.allSigned,
  ]
    .filter(Boolean)
    .join("");
}

/** Of one setting: from when on, or with which version, and what holds until then; none: it holds. */
export function waitsFor({ waiting }: Governed, key: string, now: Date): string[] {
  const said = waiting
    .filter((one) => one.key === key)
    .map(({ fromOn, number, now: today }) => {
      const holds = today ?? words.notYet;
      return fromOn
        ? words.fromDay(dayWords(fromOn, now), holds)
        : words.fromVersion(words.version(number), holds);
    });
  return [...new Set(said)];
}
