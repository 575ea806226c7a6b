import { AccountabilityScreen } from "../../../features/accountability/accountability-screen";

/** 追责事项. */
export default function AccountabilityPage() {
  return <AccountabilityScreen />;
}
