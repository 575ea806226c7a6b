import { clock } from "../../shell";
import { Banner, Caption, Card, Flow, Meta, Pair, Reading, Stack, Tag, Title } from "../../ui";
import { DETAIL } from "../../words/task-detail";
import { TASKS } from "../../words/tasks";
import { fullTime, shortTime } from "../../words/times";
import { FileList } from "../files";
import { expectedOf, isOverdue } from "./expected";
import { stateWords } from "./state-words";
import { TaskClock } from "./task-clock";
import type { TaskRead } from "./use-task";

/** Kind and clock, what is to be done, who asked for it. */
export const TaskTitle = ({ task }: { task: TaskRead }) => {
  const now = clock.now();
  const { assigner, department } = task;
  const who =
    task.kind === "QUESTION"
      ? DETAIL.askedBy(assigner.name, department?.name ?? "")
      : (task.mine ? TASKS.toMe : TASKS.by)(assigner.name);
  const original = task.mine?.originalDueAt ?? task.originalDueAt;
  const moved = original !== (expectedOf(task)?.at ?? task.mine?.dueAt ?? task.dueAt);
  return (
    <Stack gap={1}>
      <Pair
        left={
          <Flow gap={2} wrap>
            <Meta>{task.kind === "QUESTION" ? TASKS.question : TASKS.title}</Meta>
            {task.state === "CANCELLED" && <Tag>{TASKS.cancelled}</Tag>}
            {task.state === "DONE" && <Tag look="done">{stateWords(task.kind, "ACCEPTED")}</Tag>}
            {isOverdue(task, now) && <Tag look="over">{TASKS.overdue}</Tag>}
          </Flow>
        }
        right={<TaskClock task={task} />}
      />
      <Title>{task.goal}</Title>
      <Meta num>
        {who} · {shortTime(task.assignedAt, now)} · {task.group.name}
      </Meta>
      {moved && <Caption num>{DETAIL.originally(fullTime(original, now))}</Caption>}
    </Stack>
  );
};

/** What is asked for; the title stands in it where no head carries it. */
export const TextCard = ({ task, titled }: { task: TaskRead; titled: boolean }) => (
  <Card>
    <Stack gap={3}>
      {titled && <TaskTitle task={task} />}
      {task.requirements.trim() ? (
        <Reading>{task.requirements}</Reading>
      ) : (
        <Meta>{task.kind === "QUESTION" ? DETAIL.noExplanation : DETAIL.noRequirements}</Meta>
      )}
    </Stack>
  </Card>
);

/** What came with it. */
export const FilesCard = ({ files }: { files: TaskRead["files"] }) =>
  files.length === 0 ? null : (
    <Card tight>
      <FileList files={files} />
    </Card>
  );

/** What concerns the whole task, one at most: that it is cancelled, sent back, or waits for a date. */
export const TaskBanner = ({ task }: { task: TaskRead }) => {
  const now = clock.now();
  const { mine } = task;
  if (task.state === "CANCELLED" && task.cancelledAt) {
    return (
      <Banner look="danger" icon="undo">
        {DETAIL.cancelled(fullTime(task.cancelledAt, now), task.cancelReason)}
      </Banner>
    );
  }
  if (mine?.returnReason && mine.state === "CONFIRMED") {
    return (
      <Banner look="wait" icon="warn">
        {DETAIL.returnedBanner(mine.returnReason)}
      </Banner>
    );
  }
  const request = mine?.dateRequest;
  if (request?.state === "OPEN") {
    return <Banner icon="clock">{DETAIL.waitsDecision(fullTime(request.wantedAt, now))}</Banner>;
  }
  if (request?.state === "REFUSED" && mine?.state === "CONFIRMED") {
    return (
      <Banner look="wait" icon="clock">
        {DETAIL.notGranted(request.decisionReason)}
      </Banner>
    );
  }
  return null;
};
