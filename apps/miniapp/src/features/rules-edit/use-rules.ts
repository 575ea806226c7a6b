import {
  ApproveRules,
  MyGroups,
  PublishRules,
  ReturnRules,
  Rules,
  RulesFromText,
  RulesVersion,
  RuleTemplates,
  SaveRulesDraft,
  SubmitRules,
  type VersionCardFragment,
} from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { RULES_EDIT } from "../../words/rules-edit";

/** A rulebook with its version in force and its draft, if it has one. */
export const useRulebook = (rulebookId: string | undefined) =>
  useRead(Rules, { rulebookId: rulebookId ?? "" }, ({ rules }) => rules, {
    when: rulebookId !== undefined,
  });

/** The whole text of a version. */
export const useVersion = (id: string | null) =>
  useRead(RulesVersion, { id: id ?? "" }, ({ rulesVersion }) => rulesVersion, {
    when: id !== null,
  });

/**
 * The draft as it stands: as it was saved here, or with the questions that were written on their own page since.
 * Where the text was saved again by somebody else, that is said when this one is saved.
 */
export function useStanding(
  saved: VersionCardFragment | null,
  revision: number,
): VersionCardFragment | null {
  const { value } = useVersion(saved?.id ?? null);
  if (!saved || !value || value.revision !== revision) return saved;
  return value.textHash === saved.textHash ? saved : value;
}

export const useTemplates = (when = true) =>
  useRead(RuleTemplates, {}, ({ ruleTemplates }) => ruleTemplates, { when });

/** The groups the caller knows of, of which they write rules for some. */
export const useGroups = () => useRead(MyGroups, { first: 50 }, ({ myGroups }) => myGroups.nodes);

/** Cuts a pasted policy into clauses; nothing is written down by it. */
export const useFromText = () => useDeed(RulesFromText);

/** Saves the draft whole. */
export const useSave = () => useDeed(SaveRulesDraft, { said: RULES_EDIT.saved });

export const useApprove = () => useDeed(ApproveRules, { said: RULES_EDIT.approved });

export const useSubmit = () => useDeed(SubmitRules, { said: RULES_EDIT.submitted });

export const useReturnRules = () => useDeed(ReturnRules, { said: RULES_EDIT.returned });

/** Publishes an approved version, and asks everybody it applies to. */
export const usePublishRules = () =>
  useDeed(PublishRules, {
    said: ({ publishRules: { number } }) => RULES_EDIT.published(number),
  });
