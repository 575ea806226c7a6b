import type { NudgeInput, ObligationKind } from "@riqing/schema";
import { MATRIX } from "../../words/matrix";
import { dayObligations } from "../day";
import type { ObligationEntry } from "../kinds";
import { noticeObligations } from "../notices";
import { rulesObligations } from "../rules";
import { taskObligations } from "../tasks";

/** Every kind of thing that can be owed. */
const kinds: Record<ObligationKind, ObligationEntry> = {
  ...noticeObligations,
  ...rulesObligations,
  ...taskObligations,
  ...dayObligations,
};

/** The server may know a kind that this app does not. */
const known = (kind: string) => (kinds as Record<string, ObligationEntry | undefined>)[kind];

export const obligationWords = (kind: string) => known(kind) ?? MATRIX.unknownKind;

/** What a column is of, as a nudge asks for it. */
export const nudgeOf = (of: { kind: string; id: string }, groupId: string): NudgeInput =>
  known(of.kind)?.nudge(of.id, groupId) ?? { groupId };
