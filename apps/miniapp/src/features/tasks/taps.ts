import type { OfflineTap } from "../../shell";
import { TASK_TAPS } from "../../words/tasks";

type AboutTask = { input: { taskId: string } };

const subject = ({ input }: AboutTask): string => input.taskId;

/** How taps on a task are shown while they wait for a signal. */
export const taskTaps = {
  confirm: { note: TASK_TAPS.confirmed, subject },
  complete: { note: TASK_TAPS.completed, subject },
  carryOver: { note: TASK_TAPS.carriedOver, subject, staysInTodo: true },
  report: { note: TASK_TAPS.reported, subject, staysInTodo: true },
} satisfies Record<string, Omit<OfflineTap<AboutTask>, "label">>;
