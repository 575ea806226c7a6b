import { EnterScreen } from "../../../features/reports";

/** Enters what was received by telephone or in person. */
export default function ReportEnterPage() {
  return <EnterScreen />;
}
