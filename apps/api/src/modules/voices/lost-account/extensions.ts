import type { Extension } from "../../../kernel/extension.ts";
import { onDeparted, onDeviceBound, onMayInvite } from "../../people/index.ts";
import { messageKinds, subjectPages } from "../../reach/index.ts";
import { todoKinds } from "../../todo/index.ts";
import { heldLosses } from "./held-data.provider.ts";
import { endLossesOf, recoveredByDevice, whyNotInviteLost } from "./recover.service.ts";
import { lossEntries } from "./todo.entries.ts";

/** Where lost accounts take part in the modules below. */
export const lostAccountExtensions: readonly Extension[] = [
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
];
