/** What was handed out: a task of a leader's, or a question to a department (Mission T1, T7). */
export const TaskKind = { TASK: "TASK", QUESTION: "QUESTION" } as const;
export type TaskKind = keyof typeof TaskKind;

export const TaskState = { OPEN: "OPEN", DONE: "DONE", CANCELLED: "CANCELLED" } as const;
export type TaskState = keyof typeof TaskState;

/** Which tasks a list is of: whose, as whom. */
export const TaskView = {
  MINE: "MINE",
  ASSIGNED_BY_ME: "ASSIGNED_BY_ME",
  MY_DEPARTMENT: "MY_DEPARTMENT",
  GROUP: "GROUP",
} as const;
export type TaskView = keyof typeof TaskView;

export const TaskFilter = { OPEN: "OPEN", DONE: "DONE", ALL: "ALL" } as const;
export type TaskFilter = keyof typeof TaskFilter;
