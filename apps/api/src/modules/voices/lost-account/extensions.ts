import type { Extension } from "../../../kernel/extension.ts";
import { onDeparted, onDeviceBound, onMayInvite } from "../../people/index.ts";
import { messageKinds } from "../../reach/index.ts";
import { endLossesOf, recoveredByDevice, whyNotInviteLost } from "./recover.service.ts";

/** Where lost accounts take part in the modules below. */
export const lostAccountExtensions: readonly Extension[] = [
  onMayInvite.subscribe(whyNotInviteLost),
  onDeviceBound.subscribe(recoveredByDevice),
  onDeparted.subscribe(endLossesOf),
  ...messageKinds("LOST_ACCOUNT", "ACCOUNT_LOST", "OWN_ACCOUNT_LOST", "ACCOUNT_RECOVERED"),
  ...messageKinds(null, "DEED_DISOWNED"),
];
