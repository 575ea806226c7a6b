/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText, TaskCard, PersonCard, ShareCard, FileCard, ShareText, TaskCounted } from "../fragments.ts";
import type { TaskPageQuery, TaskPageQueryVariables } from "../operations.ts";

export const TaskPage: Document<TaskPageQuery, TaskPageQueryVariables> = {
  name: "TaskPage",
  text: "query TaskPage($id: ID!) { task(id: $id) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  shows: ["Task","Person","AccountabilityItem","Leave","CalendarDay","GroupHours"],
};
