/** The close-out: which day of a group is open, the records of closed days, and each person's own day. */
import type { Module } from "../../kernel/module.ts";
import { obligationKinds } from "../boards/index.ts";
import { onCalendarChanged } from "../calendar/index.ts";
import { fileAccess } from "../files/index.ts";
import { onFounded, onHoursChanged } from "../groups/index.ts";
import { messageKinds, subjectPages } from "../reach/index.ts";
import { beforeDayDeed, onDeedDisowned } from "../tasks/index.ts";
import { todoKinds } from "../todo/index.ts";
import { closeAndLockDay } from "./closing/closing.service.ts";
import { replanForCalendar, replanForHours } from "./closing/replan.service.ts";
import { CloseOutSchedule } from "./closing/schedule.entity.ts";
import { beginSchedule } from "./closing/schedule.service.ts";
import { CloseOutCorrection } from "./correction/correction.entity.ts";
import { CorrectionResolver, CorrectionFields } from "./correction/correction.resolver.ts";
import { mayReadCorrection } from "./correction/correction.service.ts";
import { correctDisowned } from "./correction/disowned.service.ts";
import { DayOfMessage } from "./day/message.fields.ts";
import { MyDayResolver } from "./day/my-day.resolver.ts";
import { dayObligations } from "./day/obligation.provider.ts";
import { dayEntries, DayOfTodo, overdueEntries } from "./day/todo.fields.ts";
import { CloseOut, CloseOutLine } from "./document/close-out.entity.ts";
import {
  CloseOutFields,
  CloseOutLineFields,
  CloseOutDepartmentFields,
} from "./document/close-out.fields.ts";
import { CloseOutResolver } from "./document/close-out.resolver.ts";

export { closeDue } from "./closing/closing.service.ts";
export { dueGroups, nextDueAt } from "./closing/schedule.service.ts";
export { contentHashOf } from "./document/close-out.content.ts";
export { closeOutColumns, lineColumns } from "./document/close-out.read.ts";

export const module: Module = {
  name: "closeout",
  entities: [CloseOutSchedule, CloseOut, CloseOutLine, CloseOutCorrection],
  resolvers: [
    CloseOutResolver,
    CloseOutFields,
    CloseOutLineFields,
    CloseOutDepartmentFields,
    CorrectionResolver,
    CorrectionFields,
    MyDayResolver,
    DayOfMessage,
    DayOfTodo,
  ],
  extensions: [
    onFounded.subscribe(beginSchedule),
    onHoursChanged.subscribe(replanForHours, "FIRST"),
    onCalendarChanged.subscribe(replanForCalendar, "FIRST"),
    beforeDayDeed.subscribe(closeAndLockDay),
    onDeedDisowned.subscribe(correctDisowned),
    obligationKinds.provide("CLOSE_OUT", dayObligations),
    todoKinds.provide("CLOSE_OUT", { entries: dayEntries }),
    todoKinds.provide("OVERDUE_TASK", {
      description:
        "A task that the caller has taken on and that is overdue, while no day is open in which to settle it.",
      entries: overdueEntries,
    }),
    subjectPages.provide("GROUP_DAY", ({ subjectId, subjectOn }) =>
      subjectOn
        ? `pages/day/record/index?groupId=${subjectId}&day=${subjectOn}`
        : "pages/day/close-out/index",
    ),
    ...messageKinds("GROUP_DAY", "CLOSE_OUT", "CLOSE_OUT_NUDGE"),
    fileAccess.provide("CLOSE_OUT", { mayRead: mayReadCorrection }),
  ],
};
