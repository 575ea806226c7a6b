import { enumOf } from "../../../kernel/enum.ts";

/** How far a case has come. The keys are those of the contract. */
export const CaseState = enumOf("OPEN", "TO_CORRECT", "DECIDED", "CORRECTED", "DISMISSED");
export type CaseState = keyof typeof CaseState;

/** Why a case cites nothing, and takes no measure. */
export const CitesNothing = enumOf("NO_RULES", "NOT_IN_GROUP", "CLAUSE_MISSING");
export type CitesNothing = keyof typeof CitesNothing;

/** What a piece of evidence is a copy of. */
export const EvidenceKind = enumOf("TEXT", "FILE", "NOTICE", "TASK", "MESSAGE", "ACCOUNTABILITY");
export type EvidenceKind = keyof typeof EvidenceKind;

/** What of the product can be cited as evidence. */
export const CitedKind = enumOf("NOTICE", "TASK", "MESSAGE", "ACCOUNTABILITY");
export type CitedKind = keyof typeof CitedKind;

/** Why "without good reason" is not the case. */
export const GoodReason = enumOf(
  "ON_LEAVE",
  "UNREACHABLE",
  "REASON_ACCEPTED",
  "ANSWERED",
  "NOT_ASKED",
);
export type GoodReason = keyof typeof GoodReason;
