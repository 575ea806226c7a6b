import { comprehensive } from "./comprehensive.ts";
import { dailyCloseOut } from "./daily-close-out.ts";
import type { RuleTemplate } from "./template.ts";

export type { RuleTemplate };

export const RULE_TEMPLATES: readonly RuleTemplate[] = [comprehensive, dailyCloseOut];
