import type { TaskDue, TaskView as View } from "@riqing/schema";
import { type ReactNode, useEffect, useState } from "react";
import { useWide } from "../../shell";
import { Empty, Screen, Stack, Title, useFind } from "../../ui";
import { TASKS } from "../../words/tasks";
import { TaskChoices, TaskList } from "./task-list";
import { TaskView } from "./task-view";
import { type TaskChoice, useTask, useTasks } from "./use-task";

interface TasksScreenProps {
  /** Of one group; otherwise mine, those I assigned, my department's. */
  groupId?: string;
  view?: View;
  /** The task that was opened by its address. */
  opened?: string;
  /** That one was assigned a moment ago. */
  fresh?: boolean;
}

const views: readonly string[] = ["MINE", "ASSIGNED_BY_ME", "MY_DEPARTMENT"];

const begin = ({ groupId, view }: TasksScreenProps): TaskChoice =>
  groupId
    ? { view: "GROUP", filter: "OPEN", groupId }
    : { view: view && views.includes(view) ? view : "MINE", filter: "OPEN" };

/** 任务: a list by pages; on a wide screen the chosen task stands beside it (picture 12). */
export const TasksScreen = (props: TasksScreenProps) => {
  const wide = useWide();
  return WIDE_SCREENS && wide ? <Beside {...props} /> : <Alone {...props} />;
};

const Alone = (props: TasksScreenProps) => {
  const [choice, setChoice] = useState(() => begin(props));
  const find = useFind<TaskDue>();
  const tasks = useTasks(choice, find);
  return (
    <Screen title={TASKS.title}>
      <TaskChoices choice={choice} onChoose={setChoice} find={find} of={tasks} />
      <TaskList of={tasks} find={find} filter={choice.filter} />
    </Screen>
  );
};

const Beside = (props: TasksScreenProps) => {
  const [choice, setChoice] = useState(() => begin(props));
  const find = useFind<TaskDue>();
  const [chosen, setChosen] = useState(props.opened);
  const tasks = useTasks(choice, find);
  const opened = useTask(chosen === props.opened ? props.opened : undefined);
  const first = tasks.value?.[0]?.id;
  const shown = chosen ?? first;
  // Done, it leaves the list; what is on screen stays there until another is chosen.
  useEffect(() => {
    if (first) setChosen((before) => before ?? first);
  }, [first]);
  const aside = (
    <Stack gap={3}>
      <Title>{TASKS.title}</Title>
      <TaskChoices
        find={find}
        of={tasks}
        choice={choice}
        onChoose={(next) => {
          setChoice(next);
          setChosen(undefined);
        }}
      />
      <TaskList
        of={tasks}
        find={find}
        filter={choice.filter}
        shown={shown}
        onOpen={setChosen}
        opened={opened.value}
      />
    </Stack>
  );
  if (!shown) {
    return (
      <Screen title={TASKS.title} aside={aside}>
        <Empty>{TASKS.choose}</Empty>
      </Screen>
    );
  }
  return (
    <Chosen key={shown} id={shown} aside={aside} fresh={props.fresh && shown === props.opened} />
  );
};

interface ChosenProps {
  id: string;
  aside: ReactNode;
  fresh?: boolean;
}

const Chosen = ({ id, aside, fresh }: ChosenProps) => (
  <TaskView id={id} of={useTask(id)} aside={aside} next={undefined} fresh={fresh} />
);
