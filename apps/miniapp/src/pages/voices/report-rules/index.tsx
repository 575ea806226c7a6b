import { RulesScreen } from "../../../features/reports";

/** How the organisation deals with reports; its administrator changes it. */
export default function ReportRulesPage() {
  return <RulesScreen />;
}
