import { ReportScreen } from "../../../features/lost-accounts";
import { useParameters } from "../../../shell";

/** `?personId=&name=`: of a colleague; neither: one's own. */
export default function LostReportPage() {
  const { personId, name } = useParameters<"personId" | "name">();
  return <ReportScreen personId={personId} name={name && decodeURIComponent(name)} />;
}
