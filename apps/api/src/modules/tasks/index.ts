/** Tasks: what leaders assign, who has taken it on, and how it ended. */
import type { Module } from "../../kernel/module.ts";
import { obligationKinds } from "../boards/index.ts";
import { onCalendarChanged } from "../calendar/index.ts";
import { fileAccess } from "../files/index.ts";
import { onHoursChanged, onLeft } from "../groups/index.ts";
import { receiptKinds } from "../journal/index.ts";
import { onLeaveChanged, onStandInAccepted } from "../leave/index.ts";
import { onDeparted } from "../people/index.ts";
import {
  messageKinds,
  onBehindAsked,
  onLeaving,
  reminderKinds,
  subjectPages,
} from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { AccountabilityItem } from "./accountability/accountability.entity.ts";
import {
  AccountabilityResolver,
  AccountabilityOfAssignment,
} from "./accountability/accountability.resolver.ts";
import { Assignment, CarryOver, DateRequest, Escalation } from "./assignment/assignment.entity.ts";
import {
  AssignmentFields,
  CarryOverFields,
  DateRequestFields,
  EscalationFields,
} from "./assignment/assignment.fields.ts";
import { AssignmentResolver } from "./assignment/assignment.resolver.ts";
import { heldAssignments } from "./assignment/held-data.provider.ts";
import { endAssignmentsOfDeparted, endAssignmentsOfLeaver } from "./assignment/left.service.ts";
import { moveDaysForCalendar, moveDaysForHours } from "./assignment/moved-day.service.ts";
import { taskObligations } from "./assignment/obligation.provider.ts";
import { taskTaps } from "./assignment/tap.provider.ts";
import { handOver } from "./away/hand-over.service.ts";
import { moveConfirmByForLeave } from "./away/minutes.service.ts";
import { QuestionResolver, QuestionsOfGroup } from "./question/question.resolver.ts";
import { AssigneeFields } from "./task/assignee.fields.ts";
import { behindWithTasks } from "./task/behind.read.ts";
import { mayReadDeliverable, mayReadTask, mayReadTaskEvent } from "./task/file.access.ts";
import { TasksOfGroup } from "./task/group.fields.ts";
import { TaskOfMessage } from "./task/message.fields.ts";
import { PeopleOfTask, TaskPersonFields } from "./task/people.fields.ts";
import { taskObjections, taskOwing } from "./task/reminder.provider.ts";
import { Task, TaskEvent } from "./task/task.entity.ts";
import { TaskFields, TaskEventFields } from "./task/task.fields.ts";
import { TaskResolver } from "./task/task.resolver.ts";
import {
  entriesToAccept,
  entriesToConfirm,
  entriesToDecide,
  entriesToReassign,
  entriesToRedo,
  TaskOfTodo,
  TasksOfToday,
} from "./task/todo.fields.ts";
import {
  confirmWaitsFor,
  dateWaitsFor,
  redoWaitsFor,
  resultWaitsFor,
} from "./task/waits-for.read.ts";

export {
  assignmentById,
  type AssignmentRow,
  type CarryOverRow,
  carryOversOf,
  assignmentOf,
} from "./assignment/assignment.read.ts";
export { applyClosedDay, applyMovedDay } from "./assignment/closed-day.service.ts";
export { CarryReason, DayOutcome } from "./assignment/assignment.state.ts";
export { AssignmentType, DateRequestType } from "./assignment/assignment.type.ts";
export { carryOver as carryOverTask } from "./assignment/carry-over.service.ts";
export {
  accept as acceptTask,
  complete as completeTask,
  returnAssignment as returnTask,
} from "./assignment/complete.service.ts";
export { confirm as confirmTask } from "./assignment/confirm.service.ts";
export { decideNewDeadline } from "./assignment/dates.service.ts";
export { myAssignmentsSince } from "./assignment/my-day.read.ts";
export { expectedOf } from "./assignment/expected.read.ts";
export { openDayEntriesIn } from "./assignment/owed.read.ts";
export { report as reportOnTask } from "./assignment/progress.service.ts";
export { unassignedIn } from "./assignment/unassigned.read.ts";
export { escalateDue, nextStepDueAt } from "./escalation/escalation.service.ts";
export { AccountabilityItemType } from "./accountability/accountability.type.ts";
export { accountabilityToCite, shareToCite, taskToCite } from "./task/cited.read.ts";
export { type GroupDay } from "./task/task.day.ts";
export { taskById, type TaskRow } from "./task/task.read.ts";
export { assign as assignTask, open as markTaskOpened } from "./task/task.service.ts";
export { TaskType } from "./task/task.type.ts";
export {
  beforeDayDeed,
  type DisownedDeed,
  onAssignmentChanged,
  onDeedDisowned,
} from "./tasks.hooks.ts";

export { assignmentView, carryOverView, taskEventView, taskView } from "./tasks.views.ts";

export const module: Module = {
  name: "tasks",
  entities: [Task, TaskEvent, Assignment, CarryOver, DateRequest, Escalation, AccountabilityItem],
  resolvers: [
    AccountabilityResolver,
    AccountabilityOfAssignment,
    QuestionResolver,
    QuestionsOfGroup,
    TaskResolver,
    TaskFields,
    TaskEventFields,
    PeopleOfTask,
    TaskPersonFields,
    AssigneeFields,
    TasksOfGroup,
    AssignmentResolver,
    AssignmentFields,
    CarryOverFields,
    DateRequestFields,
    EscalationFields,
    TaskOfMessage,
    TaskOfTodo,
    TasksOfToday,
  ],
  extensions: [
    ...taskTaps,
    heldAssignments,
    onDeparted.subscribe(endAssignmentsOfDeparted),
    onLeft.subscribe(endAssignmentsOfLeaver),
    onHoursChanged.subscribe(moveDaysForHours),
    onCalendarChanged.subscribe(moveDaysForCalendar),
    onLeaveChanged.subscribe(handOver, "FIRST"),
    onLeaveChanged.subscribe(moveConfirmByForLeave, "FIRST"),
    onStandInAccepted.subscribe(handOver),
    receiptKinds.provide("TASK_CONFIRMED", {
      description: "That the caller has taken on a task.",
    }),
    obligationKinds.provide("TASK", taskObligations),
    todoKinds.provide("CONFIRM_TASK", { entries: entriesToConfirm, waitsFor: confirmWaitsFor }),
    todoKinds.provide("DECIDE_NEW_DATE", { entries: entriesToDecide, waitsFor: dateWaitsFor }),
    todoKinds.provide("ACCEPT_RESULT", { entries: entriesToAccept, waitsFor: resultWaitsFor }),
    todoKinds.provide("REDO_TASK", { entries: entriesToRedo, waitsFor: redoWaitsFor }),
    todoKinds.provide("REASSIGN", { entries: entriesToReassign }),
    subjectPages.provide("TASK", ({ subjectId }) => `pages/task/index?id=${subjectId}`),
    reminderKinds.provide("TASK", taskOwing),
    onLeaving.subscribe(taskObjections),
    onBehindAsked.subscribe(behindWithTasks),
    ...messageKinds(
      "TASK",
      "TASK_ASSIGNED",
      "TASK_REMINDER",
      "TASK_CHANGED",
      "TASK_DONE",
      "TASK_ESCALATED",
      "TASK_NUDGE",
    ),
    fileAccess.provide("TASK", { mayRead: mayReadTask }),
    fileAccess.provide("TASK_EVENT", { mayRead: mayReadTaskEvent }),
    fileAccess.provide("DELIVERABLE", { mayRead: mayReadDeliverable }),
  ],
};
