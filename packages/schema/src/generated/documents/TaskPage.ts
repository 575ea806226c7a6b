/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskText } from "../fragments/TaskText.ts";
import { TaskCard } from "../fragments/TaskCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { ShareCard } from "../fragments/ShareCard.ts";
import { FileCard } from "../fragments/FileCard.ts";
import { ShareText } from "../fragments/ShareText.ts";
import { TaskCounted } from "../fragments/TaskCounted.ts";
import type { TaskPageQuery, TaskPageQueryVariables } from "../operations.ts";

export const TaskPage: Document<TaskPageQuery, TaskPageQueryVariables> = {
  name: "TaskPage",
  text: "query TaskPage($id: ID!) { task(id: $id) { ...TaskText } }" + " " + TaskText + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + FileCard + " " + ShareText + " " + TaskCounted,
  shows: ["Task","Person","AccountabilityItem","Leave","CalendarDay","GroupHours"],
};
