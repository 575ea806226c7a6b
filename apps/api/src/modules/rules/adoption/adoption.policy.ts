import type { Refusal } from "@riqing/schema";
import { enumOf } from "../../../kernel/enum.ts";
import type { CallerRoles } from "../../people/authority.policy.ts";
import {
  type RulebookScope,
  whyNotDraft,
  whyNotPublishRules,
} from "../rulebook/rulebook.policy.ts";
import type { RulesState } from "../version/version.state.ts";

/**
 * A step of the procedure by which a version was adopted: 讨论稿发给全体职工, 职工代表大会讨论, 和工会或职工代表协商,
 * 公示, and 批准.
 */
export const AdoptionStep = enumOf(
  "STAFF_DISCUSSION",
  "STAFF_CONGRESS",
  "UNION_CONSULTATION",
  "ANNOUNCEMENT",
  "APPROVAL",
);
export type AdoptionStep = keyof typeof AdoptionStep;

/** What a court asks of rules that touch what employees have a direct interest in (劳动合同法第四条). */
export const AdoptionLack = enumOf("DISCUSSION", "CONSULTATION", "ANNOUNCEMENT");
export type AdoptionLack = keyof typeof AdoptionLack;

/** Of each, the steps of which one is enough. */
const ENOUGH: Readonly<Record<AdoptionLack, readonly AdoptionStep[]>> = {
  DISCUSSION: ["STAFF_DISCUSSION", "STAFF_CONGRESS"],
  CONSULTATION: ["UNION_CONSULTATION"],
  ANNOUNCEMENT: ["ANNOUNCEMENT"],
};

/** Of what there is no evidence: the rules may then be no ground for a penalty or a dismissal. */
export const adoptionLacks = (steps: readonly AdoptionStep[]): AdoptionLack[] =>
  (Object.keys(ENOUGH) as AdoptionLack[]).filter(
    (lack) => !ENOUGH[lack].some((step) => steps.includes(step)),
  );

/** Whoever writes it adds evidence to a draft; to what is published, only whoever may publish. */
export const whyNotAttachAdoption = (
  { state }: { state: RulesState },
  scope: RulebookScope,
  caller: CallerRoles,
): Refusal | null =>
  state === "PUBLISHED" ? whyNotPublishRules(caller) : whyNotDraft(caller, scope);
