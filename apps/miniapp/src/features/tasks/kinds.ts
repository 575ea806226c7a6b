import { PAGES } from "../../shell";
import { TASK_KINDS } from "../../words/tasks";
import type {
  Message,
  MessageKinds,
  ObligationKinds,
  ReceiptKinds,
  TodoItem,
  TodoKinds,
} from "../kinds";

const { messages, obligation, receipt } = TASK_KINDS;

const link = ({ taskId }: Message) =>
  taskId ? { path: PAGES.task, parameters: { id: taskId } } : undefined;

export const taskMessages = {
  TASK_ASSIGNED: { words: messages.assigned, link },
  TASK_REMINDER: { words: messages.reminder, link },
  TASK_CHANGED: { words: messages.changed, link },
  TASK_DONE: { words: messages.done, link },
  TASK_ESCALATED: { words: messages.escalated, link },
  TASK_NUDGE: { words: messages.nudge, link },
} satisfies MessageKinds;

export const taskObligations = {
  TASK: { ...obligation, nudge: (taskId) => ({ taskId }) },
} satisfies ObligationKinds;

export const taskReceipts = { TASK_CONFIRMED: receipt } satisfies ReceiptKinds;

const todoLink = ({ id, task }: TodoItem) => ({
  path: PAGES.task,
  parameters: { id: task?.id ?? id },
});

export const taskTodo = {
  CONFIRM_TASK: { link: todoLink, settledAs: ({ task }) => task?.id },
  DECIDE_NEW_DATE: { link: todoLink },
  ACCEPT_RESULT: { link: todoLink },
  REASSIGN: { link: todoLink },
  OVERDUE_TASK: { link: todoLink, settledAs: ({ task }) => task?.id },
  REDO_TASK: { link: todoLink },
} satisfies TodoKinds;
