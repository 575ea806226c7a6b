import { LostAccountScreen } from "../../../features/lost-accounts";
import { useParameters } from "../../../shell";

/** `?id=`: one lost account, for its owner, for who reported it and for those who answer for them. */
export default function LostAccountPage() {
  const { id = "" } = useParameters<"id">();
  return <LostAccountScreen id={id} />;
}
