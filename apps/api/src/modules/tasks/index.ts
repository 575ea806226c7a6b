/** Tasks: what leaders assign, who has taken it on, and how it ended. */
export { AccountabilityItem } from "./accountability/accountability.entity.ts";
export {
  AccountabilityOfAssignment,
  AccountabilityResolver,
} from "./accountability/accountability.resolver.ts";
export { handOver } from "./away/hand-over.service.ts";
export { followAwayMinutes } from "./away/minutes.service.ts";
export { escalateDue, nextStepDueAt } from "./escalation/escalation.service.ts";
export { CarryReason } from "./assignment/assignment.state.ts";
export { Assignment, CarryOver, DateRequest, Escalation } from "./assignment/assignment.entity.ts";
export { dayIn, openTask, sharesIn, taskTitles } from "./assignment/owed.read.ts";
export {
  AssignmentFields,
  CarryOverFields,
  DateRequestFields,
  EscalationFields,
} from "./assignment/assignment.fields.ts";
export { AssignmentType, DateRequestType } from "./assignment/assignment.type.ts";
export {
  assignmentById,
  type AssignmentRow,
  type CarryOverRow,
  carryOversOf,
} from "./assignment/assignment.read.ts";
export { unheldIn } from "./assignment/unheld.read.ts";
export { expectedOf } from "./assignment/expected.read.ts";
export { mySharesSince } from "./assignment/my-day.read.ts";
export { taskById } from "./task/task.read.ts";
export { AssignmentResolver } from "./assignment/assignment.resolver.ts";
export {
  followCalendar as countByCalendar,
  followHours as countByHours,
} from "./assignment/moved-day.service.ts";
export {
  followDeparted as endTasksOfDeparted,
  followLeft as endTasksOfLeft,
} from "./assignment/left.service.ts";
export {
  accept as acceptTask,
  complete as completeTask,
  returnShare as returnTask,
} from "./assignment/complete.service.ts";
export { carryOver as carryOverTask } from "./assignment/carry-over.service.ts";
export { confirm as confirmTask } from "./assignment/confirm.service.ts";
export { decideNewDeadline } from "./assignment/dates.service.ts";
export { report as reportOnTask } from "./assignment/progress.service.ts";
export { shareOf } from "./assignment/assignment.read.ts";
export { closeAt, type GroupDay, openDay } from "./task/task.day.ts";
export { assign as assignTask, open as markTaskOpened } from "./task/task.service.ts";
export { AssigneeFields } from "./task/assignee.fields.ts";
export { mayReadDeliverable, mayReadTask } from "./task/file.access.ts";
export { TasksOfGroup } from "./task/group.fields.ts";
export { QuestionResolver, QuestionsOfGroup } from "./question/question.resolver.ts";
export { Task, TaskEvent } from "./task/task.entity.ts";
export { PeopleOfTask, TaskPersonFields } from "./task/people.fields.ts";
export { TaskEventFields, TaskFields } from "./task/task.fields.ts";
export { TaskResolver } from "./task/task.resolver.ts";
export {
  doneBetween,
  toAccept,
  toConfirm,
  toDecide,
  toGiveOn,
  type WaitingTask,
} from "./task/waiting.read.ts";
export { TaskType } from "./task/task.type.ts";
export { beforeDayDeed, type DayDeed, onShareChanged } from "./tasks.hooks.ts";
