import {
  articlesOf,
  type InputFault,
  type PlacedClause,
  type Refusal,
  rulesLength,
  rulesLengthFault,
} from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { CallerRoles } from "../../people/authority.policy.ts";
import {
  type RulebookScope,
  whyNotDraft,
  whyNotPublishRules,
} from "../rulebook/rulebook.policy.ts";
import type { RulesState } from "./version.state.ts";

/** As little of a version as the rules need, so that a test can write one down. */
export interface VersionFacts {
  state: RulesState;
  effectiveOn: BusinessDay;
  signByOn: BusinessDay;
  /** Its settings say within how many working days to appeal, and to be answered. */
  saysAppealDays: boolean;
  /** It lacks something that a version must have; a draft is saved without. */
  unfinished: boolean;
}

/** What of a version may be missing while it is a draft. */
interface Written {
  interpretingOffice: string;
  statedChange: string;
  effectiveOn: BusinessDay;
  signByOn: BusinessDay;
  clauses: readonly (PlacedClause & { text: string; key?: string })[];
  comprehension?: readonly { clauseKey: string }[];
}

/** What a version lacks before it can be approved. */
export function lacksOf({ clauses, comprehension = [], ...version }: Written): InputFault[] {
  const given = ["interpretingOffice", "statedChange", "effectiveOn", "signByOn"] as const;
  const length = rulesLength(...clauses.flatMap(({ label, text }) => [label, text]));
  const tooShort = rulesLengthFault(length) !== null || articlesOf(clauses).length === 0;
  return [
    ...given
      .filter((path) => version[path] === "")
      .map((path) => ({ path, reason: "REQUIRED" as const })),
    // A number alone may be the title of what follows; a duty says something.
    ...clauses.flatMap(({ label, text, heading }, i) =>
      text === "" && !(heading && label !== "")
        ? [{ path: `clauses.${i}.text`, reason: "REQUIRED" as const }]
        : [],
    ),
    // The clause that answers a question was taken out since.
    ...comprehension.flatMap(({ clauseKey }, i) =>
      clauses.some(({ key }) => key === clauseKey)
        ? []
        : [{ path: `comprehension.${i}.clauseKey`, reason: "NOT_VALID" as const }],
    ),
    ...(tooShort ? [{ path: "clauses", reason: "TOO_SHORT" as const }] : []),
  ];
}

/** A version is written until it is published; editing an approved one asks for approval again. */
export function whyNotEdit(
  { state }: Pick<VersionFacts, "state">,
  scope: RulebookScope,
  caller: CallerRoles,
): Refusal | null {
  return whyNotDraft(caller, scope) ?? (state === "PUBLISHED" ? "RULES_ALREADY_PUBLISHED" : null);
}

/** Approving twice is approving once; whoever drafted may approve, and the journal names both. */
export function whyNotApprove(
  { state, unfinished }: Pick<VersionFacts, "state" | "unfinished">,
  caller: CallerRoles,
): Refusal | null {
  const refusal = whyNotPublishRules(caller);
  if (refusal) return refusal;
  if (state === "PUBLISHED") return "RULES_ALREADY_PUBLISHED";
  return unfinished ? "RULES_UNFINISHED" : null;
}

/** Handing in is for whoever writes; what was handed in, approved or published is not handed in again. */
export function whyNotSubmit(
  { state }: Pick<VersionFacts, "state">,
  scope: RulebookScope,
  caller: CallerRoles,
): Refusal | null {
  return whyNotEdit({ state }, scope, caller);
}

/** Only what was handed in or approved can be handed back, by whoever approves. */
export function whyNotReturnDraft(
  version: Pick<VersionFacts, "state"> & { submittedAt: number | null },
  caller: CallerRoles,
): Refusal | null {
  const refusal = whyNotApprove({ ...version, unfinished: false }, caller);
  if (refusal) return refusal;
  return version.submittedAt === null ? "RULES_NOT_SUBMITTED" : null;
}

/** Only what was approved, can be appealed against, and gives people time; never backwards. */
export function whyNotPublish(
  version: VersionFacts,
  caller: CallerRoles,
  today: BusinessDay,
): Refusal | null {
  const refusal = whyNotApprove(version, caller);
  if (refusal) return refusal;
  if (version.state !== "APPROVED") return "RULES_NOT_APPROVED";
  if (!version.saysAppealDays) return "RULES_APPEAL_DAYS_MISSING";
  return version.signByOn < today || version.effectiveOn < today ? "BAD_INPUT" : null;
}
