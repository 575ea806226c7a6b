import { CaseScreen } from "../../../features/discipline";
import { useParameters } from "../../../shell";

/** `?id=`: one case, for whom it is about and for those who handle it. */
export default function CasePage() {
  const { id = "" } = useParameters<"id">();
  return <CaseScreen id={id} />;
}
