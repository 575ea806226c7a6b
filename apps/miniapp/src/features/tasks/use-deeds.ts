import {
  AcceptTask,
  CancelTask,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  DecideNewDeadline,
  type Document,
  LIMITS,
  MyTodo,
  ReassignTask,
  ReportProgress,
  RequestNewDeadline,
  ReturnTask,
  TaskPage,
  type TaskPageQuery,
  UndoConfirmation,
  UndoDayEntry,
} from "@riqing/schema";
import { type Deed, type Outcome, queries, request, useDeed } from "../../shell";
import { DEEDS } from "../../words/task-deeds";
import { CONFIRM } from "../../words/tasks";
import { taskTaps } from "./taps";
import type { TaskRead } from "./use-task";

type Options<Data, Variables> = Parameters<typeof useDeed<Data, Variables>>[1];

/** A deed that is answered with the task as it stands after it: shown at once, read again nowhere. */
function useTaskDeed<Data, Variables>(
  document: Document<Data, Variables>,
  pick: (data: Data) => TaskRead,
  options: Options<Data, Variables>,
): Deed<Data, Variables> {
  const deed = useDeed(document, { doNotInvalidate: [TaskPage], ...options });
  return {
    ...deed,
    async act(variables: Variables): Promise<Outcome<Data>> {
      const outcome = await deed.act(variables);
      if (outcome.state === "DONE") show(pick(outcome.data));
      return outcome;
    },
  };
}

const show = (task: TaskRead): void =>
  void queries.setQueryData<TaskPageQuery>([TaskPage.name, { id: task.id }], { task });

/** What was said of the day is taken back with one tap, as on the page of the day. */
const undoEntry = {
  seconds: LIMITS.undoConfirmationSeconds,
  withdraw: async (_: unknown, { input }: { input: { taskId: string } }) => {
    const { undoDayEntry } = await request(UndoDayEntry, { taskId: input.taskId });
    show(undoDayEntry);
  },
};

/**
 * 接办: kept without network. The way back stands in place, so no toast; and 待办 keeps its card
 * until that time is over, so it is not read again here.
 */
export const useConfirm = (goal: string) =>
  useTaskDeed(ConfirmTask, (data) => data.confirmTask, {
    offline: { ...taskTaps.confirm, label: goal },
    doNotInvalidate: [TaskPage, MyTodo],
    said: (_, { input }) => (input.method === "REFUSE" ? CONFIRM.refused : ""),
  });

export const useUndoConfirmation = () =>
  useTaskDeed(UndoConfirmation, (data) => data.undoConfirmation, {
    said: CONFIRM.undone,
  });

export const useComplete = (goal: string) =>
  useTaskDeed(CompleteTask, (data) => data.completeTask, {
    offline: { ...taskTaps.complete, label: goal },
    said: DEEDS.completed,
    undo: undoEntry,
  });

export const useCarryOver = (goal: string) =>
  useTaskDeed(CarryOverTask, (data) => data.carryOverTask, {
    offline: { ...taskTaps.carryOver, label: goal },
    said: DEEDS.carried,
    undo: undoEntry,
  });

export const useReport = (goal: string) =>
  useTaskDeed(ReportProgress, (data) => data.reportProgress, {
    offline: { ...taskTaps.report, label: goal },
    said: DEEDS.reported,
  });

export const useAccept = () =>
  useTaskDeed(AcceptTask, (data) => data.acceptTask, { said: DEEDS.accepted });

export const useReturn = () =>
  useTaskDeed(ReturnTask, (data) => data.returnTask, { said: DEEDS.returned });

export const useRequestDate = () =>
  useTaskDeed(RequestNewDeadline, (data) => data.requestNewDeadline, { said: DEEDS.dateAsked });

export const useDecideDate = () =>
  useTaskDeed(DecideNewDeadline, (data) => data.decideNewDeadline, {
    said: (_, { granted }) => (granted ? DEEDS.granted : DEEDS.notGranted),
  });

export const useReassign = () =>
  useTaskDeed(ReassignTask, (data) => data.reassignTask, { said: DEEDS.reassigned });

export const useCancel = () =>
  useTaskDeed(CancelTask, (data) => data.cancelTask, { said: DEEDS.cancelled });
