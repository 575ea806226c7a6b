import { MyTodo } from "@riqing/schema";
import type { ReactNode } from "react";
import { clock, open, PAGES, queries } from "../../shell";
import { Body, Button, Card, CardTitle, Meta, Pair, Press, Stack } from "../../ui";
import { TASKS } from "../../words/tasks";
import { shortTime } from "../../words/times";
import { Due, leaveTodo } from "../notices";
import { DecideDate, Judge, TakenRow, TaskCard, TaskClock, useTaken } from "../tasks";
import type { TodoItem } from "./use-my-todo";
import styles from "./todo.module.css";

type Task = NonNullable<TodoItem["task"]>;
interface ItemProps {
  item: TodoItem;
  task: Task;
  first: boolean;
}

/** What a task wants: taking on, an answer, a word on a new date, a look at a result, somebody else. */
export const TaskItem = ({ item, task, first }: ItemProps) => {
  const taken = useTaken().find(({ taskId }) => taskId === task.id);
  if (item.kind === "DECIDE_NEW_DATE" || item.kind === "ACCEPT_RESULT") {
    return <OfMine item={item} task={task} first={first} />;
  }
  if (item.kind === "GIVE_ON") return <GiveOnCard item={item} task={task} first={first} />;
  if (taken) {
    const over = () => {
      leaveTodo(item.id);
      void queries.invalidateQueries({ queryKey: [MyTodo.name] });
    };
    return <TakenRow taken={taken} goal={task.goal} onOver={over} />;
  }
  return task.kind === "QUESTION" ? (
    <QuestionCard task={task} first={first} />
  ) : (
    <TaskCard task={task} />
  );
};

const go = (task: Task) => open(PAGES.task, { id: task.id });

const Words = ({ task, left, right }: { task: Task; left: string; right: ReactNode }) => (
  <Press className={styles.open} onPress={() => go(task)}>
    <Stack gap={1}>
      <Pair left={<Meta>{left}</Meta>} right={right} />
      <CardTitle>{task.goal}</CardTitle>
    </Stack>
  </Press>
);

/** A question to my department: answered, or passed on, where its text stands. */
const QuestionCard = ({ task, first }: { task: Task; first: boolean }) => (
  <Card>
    <Stack gap={3}>
      <Words
        task={task}
        left={`${TASKS.question} · ${TASKS.asks(task.assigner.name)}${task.department?.name ?? ""}`}
        right={<TaskClock task={task} />}
      />
      <Button
        wide
        look={first ? "primary" : "soft"}
        label={`${TASKS.toAnswer}：${task.goal}`}
        onPress={() => go(task)}
      >
        {TASKS.toAnswer}
      </Button>
    </Stack>
  </Card>
);

/** A part of what I decide on that nobody has: whom it goes to is chosen where its text stands. */
const GiveOnCard = ({ item, task, first }: ItemProps) => {
  const share = item.assignment;
  const name = share?.person.name ?? "";
  return (
    <Card>
      <Stack gap={3}>
        <Words
          task={task}
          left={`${stateKind(task)} · ${task.group.name}`}
          right={<Due at={item.dueAt} />}
        />
        <Body strong>{share?.end === "LEFT" ? TASKS.leftBehind(name) : TASKS.refused(name)}</Body>
        <Button
          wide
          look={first ? "primary" : "soft"}
          label={`${TASKS.giveOn}：${task.goal}`}
          onPress={() => go(task)}
        >
          {TASKS.giveOn}
        </Button>
      </Stack>
    </Card>
  );
};

const stateKind = ({ kind }: Task): string => (kind === "QUESTION" ? TASKS.question : TASKS.title);

/** What I assigned comes back to me: a later date is asked for, or a result is there. */
const OfMine = ({ item, task, first }: ItemProps) => {
  const share = item.assignment;
  if (!share) return null;
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
