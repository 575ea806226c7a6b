import { SuggestionScreen } from "../../../features/suggestions";
import { useParameters } from "../../../shell";

/** `?id=`: one suggestion or complaint. */
export default function SuggestionPage() {
  const { id = "" } = useParameters<"id">();
  return <SuggestionScreen id={id} />;
}
