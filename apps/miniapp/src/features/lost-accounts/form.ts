import { isTooLong, LIMITS, type LossKind, type LossSource } from "@riqing/schema";
import { LOST } from "../../words/lost-accounts";

/** What somebody says of a lost account. */
export interface LossForm {
  /** Whose: a colleague's, or null for one's own. */
  person: { id: string; name: string } | null;
  kind: LossKind | null;
  source: LossSource | null;
  words: string;
  date: string;
  time: string;
}

export const emptyForm = (
  person: LossForm["person"],
  now: { date: string; time: string },
): LossForm => ({ person, kind: null, source: null, words: "", ...now });

/** The first thing that is missing; null: nothing is. */
export function whyNotSend({ person, kind, source, words }: LossForm, own: boolean): string | null {
  const { missing } = LOST;
  if (!own && person === null) return missing.person;
  if (kind === null) return missing.kind;
  if (!own && source === null) return missing.source;
  return isTooLong(words, LIMITS.reason) ? missing.long : null;
}
