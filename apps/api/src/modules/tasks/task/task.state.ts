/** What was handed out: a task of a leader's, or a question to a department (Mission T1, T7). */
export const TaskKind = { TASK: "TASK", QUESTION: "QUESTION" } as const;
export type TaskKind = keyof typeof TaskKind;

export const TaskState = { OPEN: "OPEN", DONE: "DONE", CANCELLED: "CANCELLED" } as const;
export type TaskState = keyof typeof TaskState;
