import { clock, open, PAGES, useSession } from "../../shell";
import { Card, CardTitle, Flow, Meta, Pair, Stack, Tag, WaitingTag } from "../../ui";
import { TASKS } from "../../words/tasks";
import { usePendingTapOn } from "../pending-taps";
import { isOverdue } from "./expected";
import { stateWords } from "./state-words";
import { TaskClock } from "./task-clock";
import type { TaskLine as Line } from "./use-task";
import styles from "./tasks.module.css";

interface TaskLineProps {
  task: Line;
  /** Beside the list, on a wide screen, this one is shown. */
  shown?: string;
  onOpen?: (id: string) => void;
}

/** A task in a list: whose it is, its clock or how it ended, how far it has come. */
export const TaskLine = ({ task, shown, onOpen }: TaskLineProps) => {
  const { mine, assigner } = task;
  const me = useSession()?.personId;
  const byMe = assigner.id === me;
  const toMe = Boolean(mine) || heldBy(task).some(({ person }) => person.id === me);
  const who = toMe ? TASKS.toMe(assigner.name) : TASKS.for(responsible(task));
  const kind =
    task.kind === "QUESTION"
      ? `${TASKS.question} · ${TASKS.asks(assigner.name)}${task.department?.name ?? ""}`
      : `${TASKS.title} · ${who}`;
  return (
    <Card
      className={task.id === shown ? styles.shown : undefined}
      onPress={() => (onOpen ? onOpen(task.id) : open(PAGES.task, { id: task.id }))}
    >
      <Stack gap={1}>
        <Pair left={<Meta>{kind}</Meta>} right={<TaskClock task={task} />} />
        <CardTitle>{task.goal}</CardTitle>
        <Pair left={<Meta num>{howFar(task, toMe || byMe)}</Meta>} right={<Where task={task} />} />
      </Stack>
    </Card>
  );
};

/** Who has it; of what was cancelled, who had it then. */
const heldBy = ({ state, people, assignments }: Line): Line["people"] =>
  state === "CANCELLED"
    ? assignments.filter((one) => one.state !== "ENDED" || one.end === "CANCELLED")
    : people;

/** Those who answer for it, by name. */
const responsible = (task: Line): string[] =>
  heldBy(task)
    .filter(({ role }) => role === "RESPONSIBLE")
    .map(({ person }) => person.name);

/** Of a task of several: how many have taken it on, how many are done. */
const howFar = ({ counts, group, assigner }: Line, named: boolean): string =>
  [!named && TASKS.by(assigner.name), group.name, ...counted(counts)].filter(Boolean).join(" · ");

/** 接办 2/3, 已办 1; nothing of a single person. */
export function counted({ responsible, confirmed, done }: Line["counts"]): string[] {
  if (responsible < 2) return [];
  const taken = TASKS.taken(confirmed, responsible);
  return done > 0 ? [taken, TASKS.finished(done)] : [taken];
}

const Where = ({ task }: { task: Line }) => {
  const pendingTap = usePendingTapOn(task.id);
  if (pendingTap) return <WaitingTag />;
  if (task.state === "CANCELLED") return <Tag>{TASKS.cancelled}</Tag>;
  return (
    <Flow gap={1}>
      {isOverdue(task, clock.now()) && <Tag look="over">{TASKS.overdue}</Tag>}
      {task.mine?.blockedAt && task.mine.state !== "DONE" && (
        <Tag look="behind">{TASKS.blocked}</Tag>
      )}
      <StateTag task={task} />
    </Flow>
  );
};

/** My own part where I have one; else the whole, or the only share of it. */
const StateTag = ({ task: { kind, mine, assignments, state } }: { task: Line }) => {
  const live = assignments.filter((one) => one.state !== "ENDED");
  const of = mine?.state ?? (state === "DONE" ? "ACCEPTED" : live.length === 1 && live[0]?.state);
  if (!of) return null;
  const words = stateWords(kind, of);
  if (!words) return null;
  const good = of === "DONE" || of === "ACCEPTED";
  return <Tag look={good ? "done" : of === "ASKED" ? "near" : "kind"}>{words}</Tag>;
};
