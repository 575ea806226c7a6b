import { InviteScreen } from "../../../features/group-admin";

/** Codes for many people at once, to be printed or sent. */
export default function InvitePage() {
  return <InviteScreen />;
}
