import type { TaskView } from "@riqing/schema";
import { useMe } from "../../features/me";
import { TasksScreen } from "../../features/tasks";
import { useParameters } from "../../shell";

/** 任务: mine, those I assigned, my department's; with `?groupId=` those of one group. */
export default function TasksPage() {
  const { groupId, view } = useParameters<"groupId" | "view">();
  useMe();
  return <TasksScreen groupId={groupId} view={view as TaskView | undefined} />;
}
