/** The close-out: which day of a group is open, the records of closed days, and each person's own day. */
export { CloseOut, CloseOutLine } from "./document/close-out.entity.ts";
export { CloseOutCorrection } from "./correction/correction.entity.ts";
export { CloseOutSchedule } from "./closing/schedule.entity.ts";
export { closeDue } from "./closing/closing.service.ts";
export { contentHashOf } from "./document/close-out.content.ts";
export {
  followCalendar,
  followDeed,
  followFounded,
  followHours,
} from "./closing/follow.service.ts";
export {
  dueGroups,
  nextDueAt,
  type Whose,
} from "./closing/schedule.service.ts";
export {
  CloseOutDepartmentFields,
  CloseOutFields,
  CloseOutLineFields,
} from "./document/close-out.fields.ts";
export { closeOutColumns, lineColumns } from "./document/close-out.read.ts";
export { CloseOutResolver } from "./document/close-out.resolver.ts";
export { CloseOutOutcome } from "./document/close-out.state.ts";
export { mayReadCorrection } from "./correction/correction.service.ts";
export { CorrectionFields, CorrectionResolver } from "./correction/correction.resolver.ts";
export { myDay } from "./day/my-day.read.ts";
export { MyDayType, type MyDayType as MyDay } from "./day/my-day.type.ts";
export { MyDayResolver } from "./day/my-day.resolver.ts";
