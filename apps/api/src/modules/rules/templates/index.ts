import { company } from "./company.ts";
import { comprehensive } from "./comprehensive.ts";
import { dailyCloseOut } from "./daily-close-out.ts";
import { internal } from "./internal.ts";
import { operations } from "./operations.ts";
import { ownerAnswers } from "./owner-answers.ts";
import type { RuleTemplate } from "./template.ts";
import { timedAnswers } from "./timed-answers.ts";
import { wechatAndQq } from "./wechat-and-qq.ts";

export type { RuleTemplate };

/** One for each policy that the product was made for (Mission R2), as on the page where one is chosen. */
export const RULE_TEMPLATES: readonly RuleTemplate[] = [
  comprehensive,
  ownerAnswers,
  internal,
  wechatAndQq,
  company,
  dailyCloseOut,
  timedAnswers,
  operations,
];
