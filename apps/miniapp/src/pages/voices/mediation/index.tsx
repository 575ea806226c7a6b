import { MediationScreen } from "../../../features/mediation";
import { useParameters } from "../../../shell";

/** `?id=`: one mediation, for its parties and its mediator. */
export default function MediationPage() {
  const { id = "" } = useParameters<"id">();
  return <MediationScreen id={id} />;
}
