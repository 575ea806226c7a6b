import { LostAccountsScreen } from "../../../features/lost-accounts";

/** 挂失的账号, for those who answer for people. */
export default function LostAccountsPage() {
  return <LostAccountsScreen />;
}
