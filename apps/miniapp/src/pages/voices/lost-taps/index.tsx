import { TapsScreen } from "../../../features/lost-accounts";
import { useParameters } from "../../../shell";

/** `?id=` of a loss: what was tapped meanwhile, for its owner. */
export default function LostTapsPage() {
  const { id = "" } = useParameters<"id">();
  return <TapsScreen lossId={id} />;
}
