import { enumOf } from "../../../kernel/enum.ts";

/** What somebody does with what they say. The keys are those of the contract. */
export const NoteKind = enumOf(
  "FILED",
  "MEASURE",
  "CHANGED",
  "CLOSED",
  "FORWARDED",
  "TAKEN_UP",
  "ANSWERED",
  "DECLINED",
  "MEETING",
  "CONCLUDED",
  "DISAGREED",
  "MEDIATOR_LEFT",
  "MEDIATOR_AWAY",
  "ENDED",
);
export type NoteKind = keyof typeof NoteKind;
