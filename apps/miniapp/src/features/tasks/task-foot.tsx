import { Button, Foot } from "../../ui";
import { QUESTIONS } from "../../words/questions";
import { refusalWords } from "../../words/refusals";
import { ACTS } from "../../words/task-detail";
import { CONFIRM } from "../../words/tasks";
import { type Next, NextButton } from "../kinds";
import type { TaskRead } from "./use-task";

export type Sheet =
  | "CONFIRM"
  | "COMPLETE"
  | "CARRY"
  | "REPORT"
  | "DATE"
  | "PASS"
  | "CANCEL"
  | "ANSWER"
  | "PASS_ON";

interface TaskFootProps {
  task: TaskRead;
  /** A tap on it waits for a signal. */
  waiting: boolean;
  next: Next | undefined;
  onOpen: (sheet: Sheet) => void;
}

/** Not to be shown at all: it is not the caller's to do, or there is nothing left to do. */
const silent: readonly string[] = [
  "NOT_ALLOWED",
  "TASK_NOT_YOURS",
  "TASK_ONLY_HELPING",
  "TASK_ALREADY_DONE",
  "TASK_CANCELLED",
  "GROUP_DISSOLVED",
];

/** Offered, if only in grey with its reason. */
export const isOffered = (refusal: string | null): boolean =>
  refusal === null || !silent.includes(refusal);

export const because = (refusal: string | null): string | null =>
  refusal === null ? null : refusalWords(refusal);

/** The next step of my own share: take it on, then finish it; what else there is to say beside it. */
export const TaskFoot = ({ task, waiting, next, onOpen }: TaskFootProps) => {
  if (task.answerRefusal === null) {
    return (
      <Foot
        side={
          <Button look="text" onPress={() => onOpen("PASS_ON")}>
            {QUESTIONS.pass.open}
          </Button>
        }
      >
        <Button cta look="primary" onPress={() => onOpen("ANSWER")}>
          {QUESTIONS.answer.open}
        </Button>
      </Foot>
    );
  }
  if (!waiting && task.confirmRefusal === null) {
    return (
      <Foot>
        <Button cta look="primary" onPress={() => onOpen("CONFIRM")}>
          {CONFIRM.open}
        </Button>
      </Foot>
    );
  }
  if (!waiting && task.completeRefusal === null) {
    return (
      <Foot
        side={
          <>
            {task.carryOverRefusal === null && (
              <Button look="text" onPress={() => onOpen("CARRY")}>
                {ACTS.carry}
              </Button>
            )}
            {task.reportRefusal === null && (
              <Button look="text" onPress={() => onOpen("REPORT")}>
                {ACTS.report}
              </Button>
            )}
          </>
        }
      >
        <Button cta look="primary" onPress={() => onOpen("COMPLETE")}>
          {ACTS.complete}
        </Button>
      </Foot>
    );
  }
  return (
    <Foot>
      <NextButton next={next} />
    </Foot>
  );
};
