import { MyTodo } from "@riqing/schema";
import type { ReactNode } from "react";
import { clock, open, PAGES, queries } from "../../shell";
import { Body, Button, Card, Meta, Stack } from "../../ui";
import { TASKS } from "../../words/tasks";
import { shortTime } from "../../words/times";
import {
  JustDoneRow,
  removeFromTodo,
  type TodoCardProps,
  type TodoCards,
  TodoWords,
  useJustDone,
} from "../kinds";
import { Due } from "../notices";
import { DecideDate } from "./decide-date";
import { Judge } from "./judge";
import { TaskCard } from "./task-card";
import { TaskClock } from "./task-clock";
import { useUndoConfirmation } from "./use-deeds";

type Task = NonNullable<TodoCardProps["item"]["task"]>;

/** To be taken on or answered; taken on a moment ago, it stands folded while it can be taken back. */
const ConfirmTodoCard = ({ item, first }: TodoCardProps) => {
  const { task } = item;
  const taken = useJustDone().find(({ id }) => id === task?.id);
  const undo = useUndoConfirmation();
  if (!task) return null;
  if (taken) {
    const over = () => {
      removeFromTodo(item.id);
      void queries.invalidateQueries({ queryKey: [MyTodo.name] });
    };
    return (
      <JustDoneRow
        done={taken}
        title={task.goal}
        undo={undo}
        with={{ taskId: task.id }}
        onOver={over}
      />
    );
  }
  return task.kind === "QUESTION" ? (
    <QuestionCard task={task} first={first} />
  ) : (
    <TaskCard task={task} />
  );
};

const go = (task: Task) => open(PAGES.task, { id: task.id });

const Words = ({ task, left, right }: { task: Task; left: string; right: ReactNode }) => (
  <TodoWords title={task.goal} left={<Meta>{left}</Meta>} right={right} onPress={() => go(task)} />
);

interface OpenCardProps {
  task: Task;
  first: boolean;
  left: string;
  right: ReactNode;
  /** What the button says, which opens the task. */
  act: string;
  children?: ReactNode;
}

/** A task whose next step is taken where its text stands. */
const OpenCard = ({ task, first, left, right, act, children }: OpenCardProps) => (
  <Card>
    <Stack gap={3}>
      <Words task={task} left={left} right={right} />
      {children}
      <Button
        wide
        look={first ? "primary" : "soft"}
        label={`${act}：${task.goal}`}
        onPress={() => go(task)}
      >
        {act}
      </Button>
    </Stack>
  </Card>
);

/** A question to my department: answered, or passed on. */
const QuestionCard = ({ task, first }: { task: Task; first: boolean }) => (
  <OpenCard
    task={task}
    first={first}
    left={`${TASKS.question} · ${TASKS.asks(task.assigner.name)}${task.department?.name ?? ""}`}
    right={<TaskClock task={task} />}
    act={TASKS.toAnswer}
  />
);

/** A part of what I decide on that nobody has: whom it goes to is to be chosen. */
const UnassignedTodoCard = ({ item, first }: TodoCardProps) => {
  const { task, assignment: share } = item;
  if (!task) return null;
  const name = share?.person.name ?? "";
  return (
    <OpenCard
      task={task}
      first={first}
      left={`${stateKind(task)} · ${task.group.name}`}
      right={<Due at={item.dueAt} />}
      act={TASKS.reassign}
    >
      <Body strong>{share?.end === "LEFT" ? TASKS.leftBehind(name) : TASKS.refused(name)}</Body>
    </OpenCard>
  );
};

/** Taken on and overdue, on a day off or after the close-out. */
const OverdueTodoCard = ({ item, first }: TodoCardProps) => {
  const { task } = item;
  if (!task) return null;
  return (
    <OpenCard
      task={task}
      first={first}
      left={`${stateKind(task)} · ${task.group.name}`}
      right={<Due at={item.dueAt} />}
      act={TASKS.toDo}
    />
  );
};

const stateKind = ({ kind }: Task): string => (kind === "QUESTION" ? TASKS.question : TASKS.title);

/** What I assigned comes back to me: a later date is asked for, or a result is there. */
const DecisionTodoCard = ({ item, first }: TodoCardProps) => {
  const { task, assignment: share } = item;
  if (!task || !share) return null;
  const { name } = share.person;
  const about = `${name}，${task.goal}`;
  const { dateRequest: request } = item;
  const at = request?.at ?? share.doneAt;
  return (
    <Card>
      <Stack gap={3}>
        <Words
          task={task}
          left={`${TASKS.title} · ${task.group.name}`}
          right={<Meta num>{at ? shortTime(at, clock.now()) : ""}</Meta>}
        />
        {request ? (
          <DecideDate request={request} name={name} goal={task.goal} first={first} />
        ) : (
          <>
            <Stack gap={0}>
              <Body strong>{TASKS.isDone(name)}</Body>
              {share.result && <Meta>{share.result}</Meta>}
            </Stack>
            <Judge assignmentId={share.id} about={about} first={first} />
          </>
        )}
      </Stack>
    </Card>
  );
};

/** What I did came back: what is lacking, and the way to do it again. */
const RedoTodoCard = ({ item, first }: TodoCardProps) => {
  const { task, assignment: share } = item;
  if (!task || !share) return null;
  return (
    <OpenCard
      task={task}
      first={first}
      left={`${TASKS.returnedBy(task.assigner.name)} · ${task.group.name}`}
      right={<Due at={item.dueAt} />}
      act={TASKS.redo}
    >
      {share.returnReason && <Body strong>{share.returnReason}</Body>}
    </OpenCard>
  );
};

export const taskTodoCards = {
  CONFIRM_TASK: ConfirmTodoCard,
  DECIDE_NEW_DATE: DecisionTodoCard,
  ACCEPT_RESULT: DecisionTodoCard,
  REASSIGN: UnassignedTodoCard,
  OVERDUE_TASK: OverdueTodoCard,
  REDO_TASK: RedoTodoCard,
} satisfies TodoCards;
