import { TimesScreen } from "../../../features/insights";
import { useParameters } from "../../../shell";

/** How long answers take: one's own first, then where the time goes. */
export default function TimesPage() {
  const { groupId } = useParameters<"groupId">();
  return <TimesScreen groupId={groupId} />;
}
