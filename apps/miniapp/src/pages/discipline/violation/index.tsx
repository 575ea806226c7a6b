import { citedIn, ViolationScreen } from "../../../features/discipline";
import { useParameters } from "../../../shell";

/** Records what may have been a violation; `?cite=NOTICE&id=`: with a copy of that as evidence. */
export default function ViolationPage() {
  const { cite, id } = useParameters<"cite" | "id">();
  return <ViolationScreen cited={citedIn(cite, id)} />;
}
