import { TopicScreen } from "../../../features/topics";
import { useParameters } from "../../../shell";

/** `?id=`: one topic. */
export default function TopicPage() {
  const { id = "" } = useParameters<"id">();
  return <TopicScreen id={id} />;
}
