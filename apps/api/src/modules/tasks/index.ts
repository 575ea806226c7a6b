/** Tasks: what leaders assign, who has taken it on, and how it ended. */
export { AccountabilityItem } from "./accountability/accountability.entity.ts";
export { CarryReason } from "./assignment/assignment.state.ts";
export { Assignment, CarryOver, DateRequest, Escalation } from "./assignment/assignment.entity.ts";
export { dayIn, openTask, sharesIn, taskTitles } from "./assignment/owed.read.ts";
export { Task, TaskEvent } from "./task/task.entity.ts";
export { beforeDayDeed, onShareChanged } from "./tasks.hooks.ts";
