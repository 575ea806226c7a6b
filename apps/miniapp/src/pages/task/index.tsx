import { useMe } from "../../features/me";
import { TaskView, TasksScreen, useTask } from "../../features/tasks";
import { useNext } from "../../features/todo";
import { useParameters, useWide } from "../../shell";

/** 任务: opened by a shared card or from 待办; on a wide screen the list stands beside it. */
export default function TaskPage() {
  const { id } = useParameters<"id">();
  useMe();
  const wide = useWide();
  return WIDE_SCREENS && wide ? <TasksScreen opened={id} /> : <Alone id={id} />;
}

const Alone = ({ id }: { id: string | undefined }) => (
  <TaskView id={id ?? ""} of={useTask(id)} next={useNext(id)} />
);
