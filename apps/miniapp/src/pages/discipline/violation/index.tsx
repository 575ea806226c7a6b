import { ViolationScreen } from "../../../features/discipline";

/** Records what may have been a violation. */
export default function ViolationPage() {
  return <ViolationScreen />;
}
