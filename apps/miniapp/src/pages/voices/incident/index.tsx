import { IncidentScreen } from "../../../features/incidents";
import { useParameters } from "../../../shell";

/** `?id=`: one safety incident. */
export default function IncidentPage() {
  const { id = "" } = useParameters<"id">();
  return <IncidentScreen id={id} />;
}
