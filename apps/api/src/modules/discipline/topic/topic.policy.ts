import type { Refusal } from "@riqing/schema";
import type { TopicState } from "./topic.state.ts";

/** Whose agreement a ban needs at this moment, and who has given it. */
export interface Voices {
  /** The owner and the admins of the group who are in office now. */
  inOffice: readonly string[];
  agreed: ReadonlySet<string>;
}

/** Who is in office and has not agreed yet. */
export const missingOf = ({ inOffice, agreed }: Voices): string[] =>
  inOffice.filter((personId) => !agreed.has(personId));

/** Whether everybody in office agrees. Whoever lost their office meanwhile has no voice, whoever gained one has. */
export const isUnanimous = (voices: Voices): boolean =>
  voices.inOffice.length > 0 && missingOf(voices).length === 0;

interface Asked {
  state: TopicState;
  proposerId: string;
}

/** Whoever is in office says whether they agree, while it is asked. */
export function whyNotAgree(
  { state }: Pick<Asked, "state">,
  voices: Pick<Voices, "inOffice">,
  personId: string,
): Refusal | null {
  if (!voices.inOffice.includes(personId)) return "NOT_ALLOWED";
  return state === "ASKED" ? null : "TOPIC_CLOSED";
}

/** Its proposer takes it back while it is asked, in office or not. */
export function whyNotWithdraw({ state, proposerId }: Asked, personId: string): Refusal | null {
  if (proposerId !== personId) return "NOT_ALLOWED";
  return state === "ASKED" ? null : "TOPIC_CLOSED";
}
