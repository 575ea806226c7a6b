import { enumOf } from "../../../kernel/enum.ts";

/** What was handed out: a task of a leader's, or a question to a department (Mission T1, T7). */
export const TaskKind = enumOf("TASK", "QUESTION");
export type TaskKind = keyof typeof TaskKind;

export const TaskState = enumOf("OPEN", "DONE", "CANCELLED");
export type TaskState = keyof typeof TaskState;

/** Which tasks a list is of: whose, as whom. */
export const TaskView = enumOf("MINE", "ASSIGNED_BY_ME", "MY_DEPARTMENT", "GROUP");
export type TaskView = keyof typeof TaskView;

/** When a task is due; AHEAD: neither over nor due today. */
export const TaskDue = enumOf("OVER", "TODAY", "AHEAD");
export type TaskDue = keyof typeof TaskDue;

export const TaskFilter = enumOf("OPEN", "DONE", "ALL");
export type TaskFilter = keyof typeof TaskFilter;
