import { LadderScreen } from "../../../features/catalogue";
import { useParameters } from "../../../shell";

/** `?id=&key=`: the ladder of one kind of violation of a category. */
export default function LadderPage() {
  const { id = "", key = "" } = useParameters<"id" | "key">();
  return <LadderScreen id={id} kindKey={key} />;
}
