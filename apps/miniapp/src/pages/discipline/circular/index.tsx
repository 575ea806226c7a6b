import { CircularScreen } from "../../../features/discipline";
import { useParameters } from "../../../shell";

/** `?id=`: what was told of a case, for those to whom it was. */
export default function CircularPage() {
  const { id = "" } = useParameters<"id">();
  return <CircularScreen caseId={id} />;
}
