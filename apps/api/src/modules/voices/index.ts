/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";
import { lostAccountExtensions } from "./lost-account/extensions.ts";
import { LossCheck, LossCode, LostAccount, TapReview } from "./lost-account/lost-account.entity.ts";
import { LossCheckFields, LostAccountResolver } from "./lost-account/lost-account.resolver.ts";
import { LostAccountOfMessage } from "./lost-account/message.fields.ts";
import { DisownedDeedFields, TapReviewResolver } from "./lost-account/tap-review.resolver.ts";

export { recoverAccount } from "./lost-account/recover.service.ts";
export { reportLostAccount } from "./lost-account/report.service.ts";
export { raiseLostAccounts } from "./lost-account/raise.service.ts";

export const module: Module = {
  name: "voices",
  entities: [LostAccount, LossCheck, LossCode, TapReview],
  resolvers: [
    LostAccountResolver,
    LossCheckFields,
    LostAccountOfMessage,
    TapReviewResolver,
    DisownedDeedFields,
  ],
  extensions: [...lostAccountExtensions],
};
