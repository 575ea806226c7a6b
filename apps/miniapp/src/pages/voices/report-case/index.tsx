import { ReportScreen } from "../../../features/reports";
import { back, useParameters } from "../../../shell";

/** `?id=`: one report, for whoever handles it and for its reporter. */
export default function ReportCasePage() {
  const { id = "" } = useParameters<"id">();
  return <ReportScreen id={id} onGone={back} />;
}
