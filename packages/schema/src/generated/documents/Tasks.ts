/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
import type { Document } from "../../document.ts";
import { TaskCard } from "../fragments/TaskCard.ts";
import { PersonCard } from "../fragments/PersonCard.ts";
import { ShareCard } from "../fragments/ShareCard.ts";
import { TaskCounted } from "../fragments/TaskCounted.ts";
import type { TasksQuery, TasksQueryVariables } from "../operations.ts";

export const Tasks: Document<TasksQuery, TasksQueryVariables> = {
  name: "Tasks",
  text: "query Tasks($view: TaskView!, $filter: TaskFilter, $groupId: ID, $personId: ID, $departmentId: ID, $search: String, $due: TaskDue, $first: Int, $after: String) { tasks( view: $view filter: $filter groupId: $groupId personId: $personId departmentId: $departmentId search: $search due: $due first: $first after: $after ) { nodes { ...TaskCard assignments { id role state plannedAt dueAt expectedAt doneAt end person { id name: distinctName } } people { role person { id name: distinctName } } counts { ...TaskCounted } } endCursor hasMore } }" + " " + TaskCard + " " + PersonCard + " " + ShareCard + " " + TaskCounted,
  shows: ["Task","Person","Leave","CalendarDay","GroupHours"],
};
