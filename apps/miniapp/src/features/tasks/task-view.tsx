import { type ReactNode, useState } from "react";
import {
  clock,
  openReport,
  PAGES,
  type ReportFrom,
  type Read,
  useShare,
  useWide,
} from "../../shell";
import { Button, Flow, Screen, ShareLink, ShareNext, Sheet as Panel } from "../../ui";
import { LINKS } from "../../words/links";
import { QUESTIONS } from "../../words/questions";
import { CANCEL, CARRY, COMPLETE, DATE, PASS, REPORT } from "../../words/task-deeds";
import { ACTS } from "../../words/task-detail";
import { TASKS } from "../../words/tasks";
import { fullTime } from "../../words/times";
import { WAYS } from "../../words/ways";
import { JustDoneRow, type Next, useJustDone } from "../kinds";
import { usePendingTapOn, usePendingTapGone } from "../pending-taps";
import { Answering, PassingOn } from "../questions";
import { ActsCard } from "./acts-card";
import { Cancelling } from "./cancel-sheet";
import { MyCard, PeopleSection, TimelineSection } from "./cards";
import { Carrying } from "./carry-sheet";
import { Completing } from "./complete-sheet";
import { ConfirmSheet } from "./confirm-sheet";
import { AskingDate } from "./date-sheet";
import { Passing } from "./pass-sheet";
import { PendingTapCard } from "./pending-tap-card";
import { Reporting } from "./report-sheet";
import { type Sheet, TaskFoot } from "./task-foot";
import { TaskBanner, TaskTitle, TextCard, FilesCard } from "./text-card";
import { useUndoConfirmation } from "./use-deeds";
import { useTakeOn } from "./use-take-on";
import { type Share, type TaskRead, useOpenTask } from "./use-task";

interface TaskViewProps {
  id: string;
  of: Read<TaskRead>;
  next: Next | undefined;
  aside?: ReactNode;
  /** It was assigned a moment ago, by whoever looks at it. */
  fresh?: boolean;
}

/** A task: what is asked, what was promised, what came of it, and the next step. */
export const TaskView = ({ id, of, next, aside, fresh }: TaskViewProps) => {
  const task = of.value;
  const wide = useWide();
  const pendingTap = usePendingTapOn(id);
  const undo = useUndoConfirmation();
  const taken = useJustDone().find((one) => one.id === id);
  const [sharing, setSharing] = useState(fresh ?? false);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const path = `${PAGES.task}?id=${id}`;
  usePendingTapGone(() => void of.refresh());
  useOpenTask(task);
  // The goal only: what a task asks for stays among those it is for.
  useShare(() => ({ title: task?.goal ?? TASKS.title, path }));

  return (
    <Screen
      title={task?.kind === "QUESTION" ? TASKS.question : TASKS.title}
      of={of}
      aside={aside}
      head={wide && task && <TaskTitle task={task} />}
      footer={
        task?.mine && (
          <TaskFoot task={task} waiting={Boolean(pendingTap)} next={next} onOpen={setSheet} />
        )
      }
      over={task && <Sheets task={task} sheet={sheet} onClose={() => setSheet(null)} />}
    >
      {(value: TaskRead) => (
        <>
          {pendingTap && <PendingTapCard entry={pendingTap} />}
          {taken && <JustDoneRow done={taken} undo={undo} with={{ taskId: taken.id }} />}
          {sharing && (
            <ShareNext path={path} text={taskShareText(value)} onClose={() => setSharing(false)} />
          )}
          <TaskBanner task={value} />
          <TextCard task={value} titled={!wide} />
          <FilesCard files={value.files} />
          {value.mine && <MyCard share={value.mine} kind={value.kind} />}
          <PeopleSection task={value} />
          <ActsCard task={value} onOpen={setSheet} />
          <TimelineSection task={value} />
          <Flow gap={0}>
            <ShareLink path={path} text={taskShareText(value)} />
            <Button look="text" icon="warn" onPress={() => openReport(whatIs(value))}>
              {WAYS.reports.report}
            </Button>
          </Flow>
        </>
      )}
    </Screen>
  );
};

/** What the form of a report is filled in with. */
const whatIs = ({ id, goal: title, group }: TaskRead): ReportFrom => ({
  origin: { kind: "TASK", id, title },
  group: group ?? undefined,
});

/** What a task asks, for the chat: the goal, whom, and by when. */
const taskShareText = ({ kind, goal, dueAt, assignments }: TaskRead): string => {
  if (kind === "QUESTION") return LINKS.question(goal);
  const asked = assignments.filter(({ state }) => state === "ASKED" || state === "CONFIRMED");
  const names = asked.map(({ person }) => person.name);
  return LINKS.task(goal, names, fullTime(dueAt, clock.now()));
};

/** Whose share the caller may give to somebody else: their own first, then what nobody has. */
const toGive = ({ assignments, mine }: TaskRead): Share[] => {
  const rank = ({ id, unassigned }: Share) => (id === mine?.id ? 0 : unassigned ? 1 : 2);
  return assignments
    .filter(({ reassignRefusal }) => reassignRefusal === null)
    .sort((a, b) => rank(a) - rank(b));
};

interface SheetsProps {
  task: TaskRead;
  sheet: Sheet | null;
  onClose: () => void;
}

/** One at a time, each begun anew. */
const Sheets = ({ task, sheet, onClose }: SheetsProps) => {
  const takes = useTakeOn(task);
  const mayGive = toGive(task);
  const bodies: Record<Exclude<Sheet, "CONFIRM">, [title: string, body: ReactNode]> = {
    COMPLETE: [COMPLETE.title, <Completing key="c" task={task} onDone={onClose} />],
    CARRY: [CARRY.title, <Carrying key="v" task={task} onDone={onClose} />],
    REPORT: [REPORT.title, <Reporting key="r" task={task} onDone={onClose} />],
    DATE: [DATE.title, <AskingDate key="d" task={task} onDone={onClose} />],
    PASS: [
      mayGive[0]?.id === task.mine?.id ? PASS.title : ACTS.reassign,
      <Passing key="p" task={task} from={mayGive} onDone={onClose} />,
    ],
    ANSWER: [QUESTIONS.answer.title, <Answering key="a" task={task} onDone={onClose} />],
    PASS_ON: [QUESTIONS.pass.title, <PassingOn key="o" task={task} onDone={onClose} />],
    CANCEL: [
      task.kind === "QUESTION" ? QUESTIONS.cancel.open : CANCEL.title,
      <Cancelling key="x" task={task} onDone={onClose} />,
    ],
  };
  if (sheet === null || sheet === "CONFIRM") {
    return <ConfirmSheet takes={takes} open={sheet === "CONFIRM"} onClose={onClose} />;
  }
  const [title, body] = bodies[sheet];
  return (
    <Panel open title={title} onClose={onClose}>
      {body}
    </Panel>
  );
};
