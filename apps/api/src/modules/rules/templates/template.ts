import type { ClauseText } from "../text/clause.ts";
import type { RuleSetting } from "../text/setting.ts";

/** Rules to start from, ready to be published as they stand (Mission R2). */
export interface RuleTemplate {
  key: string;
  title: string;
  summary: string;
  /** Which companies and groups it was written for. */
  suitedFor: string;
  interpretingOffice: string;
  settings: readonly RuleSetting[];
  clauses: readonly ClauseText[];
}
