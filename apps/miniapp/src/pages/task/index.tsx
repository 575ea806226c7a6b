import { useMe } from "../../features/me";
import { TaskView, TasksScreen, useTask } from "../../features/tasks";
import { useNext } from "../../features/todo";
import { useParameters, useWide } from "../../shell";

/** 任务: opened by a shared card or from 待办; on a wide screen the list stands beside it. */
export default function TaskPage() {
  const { id, fresh } = useParameters<"id" | "fresh">();
  useMe();
  return useWide() ? (
    <TasksScreen opened={id} fresh={fresh === "1"} />
  ) : (
    <Alone id={id} fresh={fresh === "1"} />
  );
}

const Alone = ({ id, fresh }: { id: string | undefined; fresh: boolean }) => (
  <TaskView id={id ?? ""} of={useTask(id)} next={useNext(id)} fresh={fresh} />
);
