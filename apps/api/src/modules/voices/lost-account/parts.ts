/** What the module consists of for lost accounts. */
import type { Module } from "../../../kernel/module.ts";
import { onDeparted, onDeviceBound, onMayInvite } from "../../people/index.ts";
import { messageKinds, subjectPages } from "../../reach/index.ts";
import { todoKinds } from "../../todo/index.ts";
import { heldLosses } from "./held-data.provider.ts";
import { LossCheck, LossCode, LostAccount, TapReview } from "./lost-account.entity.ts";
import { LossCheckFields, LostAccountResolver } from "./lost-account.resolver.ts";
import { LostAccountOfMessage } from "./message.fields.ts";
import { endLossesOf, recoveredByDevice, whyNotInviteLost } from "./recover.service.ts";
import { DisownedDeedFields, TapReviewResolver } from "./tap-review.resolver.ts";
import { lossEntries } from "./todo.entries.ts";

export const lostAccountParts: Omit<Module, "name"> = {
  entities: [LostAccount, LossCheck, LossCode, TapReview],
  resolvers: [
    LostAccountResolver,
    LossCheckFields,
    LostAccountOfMessage,
    TapReviewResolver,
    DisownedDeedFields,
  ],
  extensions: [
    ...heldLosses,
    onMayInvite.subscribe(whyNotInviteLost),
    onDeviceBound.subscribe(recoveredByDevice),
    onDeparted.subscribe(endLossesOf),
    subjectPages.provide(
      "LOST_ACCOUNT",
      ({ subjectId }) => `pages/voices/lost-account/index?id=${subjectId}`,
    ),
    todoKinds.provide("LOST_ACCOUNT", { entries: lossEntries }),
    ...messageKinds("LOST_ACCOUNT", "ACCOUNT_LOST", "OWN_ACCOUNT_LOST", "ACCOUNT_RECOVERED"),
    ...messageKinds(null, "DEED_DISOWNED"),
  ],
};
