import { AccountabilityScreen } from "../../../features/accountability";

/** 追责事项. */
export default function AccountabilityPage() {
  return <AccountabilityScreen />;
}
