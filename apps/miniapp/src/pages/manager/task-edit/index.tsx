import { AssignScreen } from "../../../features/task-assign";
import { useParameters } from "../../../shell";

/** `?groupId=` is the group in which it was begun. */
export default function TaskEditPage() {
  const { groupId } = useParameters<"groupId">();
  return <AssignScreen groupId={groupId} />;
}
