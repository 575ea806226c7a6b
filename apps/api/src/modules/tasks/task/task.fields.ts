import { LIMITS, type Refusal } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { clockTime } from "../../../kernel/clock-time.ts";
import { after, DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusalEnum } from "../../../kernel/refusal.ts";
import { workingMinutesBetween } from "../../../kernel/working-hours.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { groupById, GroupType } from "../../groups/index.ts";
import {
  departmentById,
  DepartmentType,
  personById,
  PersonType,
  callerRoles,
} from "../../people/index.ts";
import {
  isOpen,
  isUnassigned,
  whyNotCarryOver,
  whyNotComplete,
  whyNotConfirm,
  whyNotReassignPart,
  whyNotReport,
} from "../assignment/assignment.policy.ts";
import { myAssignment, assignmentsOf } from "../assignment/assignment.read.ts";
import { AssignmentType } from "../assignment/assignment.type.ts";
import { groupDayOf } from "./day.read.ts";
import { followedEvents, followedAssignments } from "./follow.read.ts";
import { chipsAt, openDay } from "./task.day.ts";
import { whyNotCancel, whyNotDecide } from "./task.policy.ts";
import { factsOf } from "./task.read.ts";
import { ConfirmChipsType, TaskEventType, TaskType } from "./task.type.ts";

export const instantOf = (at: number | null | undefined): Date | null =>
  at === null || at === undefined ? null : new Date(Number(at));

/** What a task shows beyond its own row; read in batches, however many tasks a page has. */
@Resolver(() => TaskType)
export class TaskFields {
  @FieldResolver(() => Date)
  assignedAt(@Root() task: TaskType): Date {
    return new Date(task.assignedAt);
  }

  @FieldResolver(() => Date, {
    description: "As it stands: the last of its assignments' deadlines.",
  })
  dueAt(@Root() task: TaskType): Date {
    return new Date(task.dueAt);
  }

  @FieldResolver(() => Date, { description: "The deadline as it was assigned." })
  originalDueAt(@Root() task: TaskType): Date {
    return new Date(task.originalDueAt);
  }

  @FieldResolver(() => Date, { nullable: true })
  cancelledAt(@Root() task: TaskType): Date | null {
    return task.state === "CANCELLED" ? instantOf(task.endedAt) : null;
  }

  @FieldResolver(() => GroupType)
  async group(@Root() task: TaskType, @Context() ctx: Ctx): Promise<GroupType> {
    return orNotFound(await groupById(ctx, task.groupId));
  }

  @FieldResolver(() => PersonType)
  async assigner(@Root() task: TaskType, @Context() ctx: Ctx): Promise<PersonType> {
    return orNotFound(await personById(ctx, task.assignerId));
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: "Of a question: the department that was asked.",
  })
  async department(@Root() task: TaskType, @Context() ctx: Ctx): Promise<DepartmentType | null> {
    return task.departmentId === null ? null : departmentById(ctx, task.departmentId);
  }

  @FieldResolver(() => [AssignmentType], {
    description:
      "The assignments that the caller follows: those that live first, and of them the responsible ones. Everybody's, for who assigned it or answers for the group; a head's own people's; else the caller's own, and `people` says with whom.",
  })
  assignments(@Root() task: TaskType, @Context() ctx: Ctx): Promise<AssignmentType[]> {
    return followedAssignments(ctx, task);
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: "The caller's own assignment, while it lives.",
  })
  mine(@Root() task: TaskType, @Context() ctx: Ctx): Promise<AssignmentType | null> {
    return myAssignment(ctx, task.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The completion report of the assignments that the caller follows, or the answer to a question, to paste into the chat; null until something is done (Mission T5, T7).",
  })
  async completionText(@Root() task: TaskType, @Context() ctx: Ctx): Promise<string | null> {
    const assignments = (await assignmentsOf(ctx, task.id)) ?? [];
    const done = (await followedAssignments(ctx, task)).filter(({ doneAt }) => doneAt !== null);
    if (done.length === 0) return null;
    const lines = done.map(async ({ personId, doneAt, doneLate, result }) => {
      const name = (await personById(ctx, personId))?.name ?? "";
      const at = clockTime(new Date(doneAt ?? task.dueAt), ctx);
      return task.kind === "QUESTION"
        ? taskWords.answerLine(name, at, result)
        : taskWords.doneLine(name, at, doneLate === 1, result);
    });
    if (task.kind === "QUESTION") return taskWords.answer(task.goal, await Promise.all(lines));
    const open = assignments.filter((one) => one.role === "RESPONSIBLE" && isOpen(one)).length;
    const nobody = assignments.filter((assignment) => isUnassigned(assignment, assignments)).length;
    return taskWords.completion(task.goal, await Promise.all(lines), open, nobody);
  }

  @FieldResolver(() => [FileType])
  files(@Root() task: TaskType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "TASK", task.id);
  }

  @FieldResolver(() => Int, {
    description: "By how many of the group's working minutes a promise is later than the deadline.",
  })
  async lateBy(
    @Root() task: TaskType,
    @Context() ctx: Ctx,
    @Arg("at", () => Date) at: Date,
  ): Promise<number> {
    const dueAt = new Date((await myAssignment(ctx, task.id))?.dueAt ?? task.dueAt);
    const { hours, calendar, timeZone } = await groupDayOf(ctx, task.groupId);
    const last = after(ctx.now, LIMITS.taskWithinDays * DAY);
    const until = at > last ? last : at;
    return workingMinutesBetween(dueAt, until, hours, calendar.isWorkday, timeZone);
  }

  @FieldResolver(() => [TaskEventType], {
    description:
      "The time line, the oldest first: the 200 newest lines, and older ones of who was asked and what is answered for. Of others' assignments, see `assignments`.",
  })
  events(@Root() task: TaskType, @Context() ctx: Ctx): Promise<TaskEventType[]> {
    return followedEvents(ctx, task);
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why there is nothing to confirm.",
  })
  async confirmRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotConfirm(await factsOf(ctx, task), await myAssignment(ctx, task.id));
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller cannot finish it.",
  })
  async completeRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotComplete(await factsOf(ctx, task), await myAssignment(ctx, task.id));
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why it cannot be carried over.",
  })
  async carryOverRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const openOn = openDay(await groupDayOf(ctx, task.groupId), ctx.now);
    return whyNotCarryOver(await factsOf(ctx, task), await myAssignment(ctx, task.id), openOn);
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why nothing can be told of it.",
  })
  async reportRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotReport(await factsOf(ctx, task), await myAssignment(ctx, task.id));
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller can give nobody's assignment of it to somebody else.",
  })
  async reassignRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const caller = await callerRoles(ctx);
    const facts = await factsOf(ctx, task);
    const assignments = (await assignmentsOf(ctx, task.id)) ?? [];
    const refusals = assignments.map((assignment) =>
      whyNotReassignPart(caller, facts, assignment, assignments),
    );
    if (refusals.includes(null)) return null;
    return refusals.find((refusal) => refusal !== "NOT_ALLOWED") ?? "NOT_ALLOWED";
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller may not cancel it.",
  })
  async cancelRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotCancel(await callerRoles(ctx), await factsOf(ctx, task));
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller may not accept, return, or decide on a new date.",
  })
  async decideRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotDecide(await callerRoles(ctx), await factsOf(ctx, task));
  }

  @FieldResolver(() => GraphQLLocalDate, { description: "Where carrying over leads, by default." })
  async nextWorkday(@Root() task: TaskType, @Context() ctx: Ctx): Promise<string> {
    const group = await groupDayOf(ctx, task.groupId);
    return group.calendar.nextWorkday(openDay(group, ctx.now));
  }

  @FieldResolver(() => Boolean, {
    description: "The holidays of that day's year are not known yet: it is a guess.",
  })
  async nextWorkdayProvisional(@Root() task: TaskType, @Context() ctx: Ctx): Promise<boolean> {
    const { calendar } = await groupDayOf(ctx, task.groupId);
    return calendar.isProvisional(await this.nextWorkday(task, ctx));
  }

  @FieldResolver(() => ConfirmChipsType)
  async chips(@Root() task: TaskType, @Context() ctx: Ctx): Promise<ConfirmChipsType> {
    return chipsAt(await groupDayOf(ctx, task.groupId), ctx.now);
  }
}

/** What a line of the time line shows beyond its own row. */
@Resolver(() => TaskEventType)
export class TaskEventFields {
  @FieldResolver(() => Date)
  at(@Root() event: TaskEventType): Date {
    return new Date(event.at);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "The instant that it names, such as a promise.",
  })
  untilAt(@Root() event: TaskEventType): Date | null {
    return instantOf(event.untilAt);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Null: the clock." })
  async actor(@Root() event: TaskEventType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return event.actorId === null ? null : personById(ctx, event.actorId);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Whom it concerns." })
  async person(@Root() event: TaskEventType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return event.personId === null ? null : personById(ctx, event.personId);
  }
}
