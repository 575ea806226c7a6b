import {
  RulesDifference,
  type RulesDifferenceQuery,
  RulesVersion,
  type RulesVersionQuery,
  Rules,
} from "@riqing/schema";
import { useRead } from "../../shell";

export type VersionRead = RulesVersionQuery["rulesVersion"];
export type DifferenceRead = RulesDifferenceQuery["rulesDifference"];

/** A version by its own id. */
export const useVersion = (id: string | undefined) =>
  useRead(RulesVersion, { id: id ?? "" }, (data) => data.rulesVersion, { named: { id } });

/** A rulebook: which version is to be signed, which ones there were. */
export const useRulebook = (rulebookId: string | undefined) =>
  useRead(Rules, { rulebookId: rulebookId ?? "" }, (data) => data.rules, {
    named: { id: rulebookId },
  });

/** What changed since the version I signed last, or since one that is named. */
export const useDifference = (versionId: string | undefined, sinceVersionId?: string) =>
  useRead(
    RulesDifference,
    { versionId: versionId ?? "", sinceVersionId },
    (data) => data.rulesDifference,
    { named: { id: versionId } },
  );
