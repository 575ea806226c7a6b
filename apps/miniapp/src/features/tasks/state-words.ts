import type { TaskKind } from "@riqing/schema";
import { QUESTIONS } from "../../words/questions";
import { TASKS } from "../../words/tasks";

/** A task is taken on and done; a question is answered. Empty: a state newer than this app. */
export const stateWords = (kind: TaskKind, state: string): string =>
  (kind === "QUESTION" ? QUESTIONS : TASKS).states[state] ?? "";
