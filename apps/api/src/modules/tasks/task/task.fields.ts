import { LIMITS, type Refusal } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { after, DAY } from "../../../kernel/clock.ts";
import { openDay } from "../../../kernel/closing-time.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { workClock } from "../../../kernel/working-hours.ts";
import { taskWords } from "../../../words/tasks.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { groupById, GroupType } from "../../groups/index.ts";
import {
  departmentById,
  DepartmentType,
  personById,
  PersonType,
  callerRoles,
  distinctName,
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
import { suggestedDeadlines } from "./task.day.ts";
import { whyNotCancel, whyNotDecide } from "./task.policy.ts";
import { factsOf } from "./task.read.ts";
import { ConfirmChipsType, TaskEventType, TaskType } from "./task.type.ts";

/** What a task shows beyond its own row; read in batches, however many tasks a page has. */
@Resolver(() => TaskType)
export class TaskFields {
  @FieldResolver(() => Date, { nullable: true })
  cancelledAt(@Root() task: TaskType): number | null {
    return task.state === "CANCELLED" ? task.endedAt : null;
  }

  @FieldResolver(() => GroupType)
  group(@Root() task: TaskType, @Context() ctx: Ctx): Promise<GroupType> {
    return groupById.existing(ctx, task.groupId);
  }

  @FieldResolver(() => PersonType)
  assigner(@Root() task: TaskType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, task.assignerId);
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: "For a question: the department that was asked.",
  })
  async department(@Root() task: TaskType, @Context() ctx: Ctx): Promise<DepartmentType | null> {
    return departmentById(ctx, task.departmentId);
  }

  @FieldResolver(() => [AssignmentType], {
    description:
      "The assignments whose progress the caller may see: current ones first, and of these the responsible ones. For whoever assigned the task or answers for the group: all; for a head: those of their people; for others: their own. `people` lists everybody who has a part.",
  })
  assignments(@Root() task: TaskType, @Context() ctx: Ctx): Promise<AssignmentType[]> {
    return followedAssignments(ctx, task);
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: "The caller's own current assignment; null if they have none.",
  })
  mine(@Root() task: TaskType, @Context() ctx: Ctx): Promise<AssignmentType | null> {
    return myAssignment(ctx, task.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "A text to paste into the chat: the completion report of the assignments whose progress the caller may see, or the answer to a question. Null until something is done (Mission T5, T7).",
  })
  async completionText(@Root() task: TaskType, @Context() ctx: Ctx): Promise<string | null> {
    const assignments = await assignmentsOf(ctx, task.id);
    const done = (await followedAssignments(ctx, task)).filter(({ doneAt }) => doneAt !== null);
    if (done.length === 0) return null;
    const lines = done.map(async ({ personId, doneAt, doneLate, result }) => {
      const name = await distinctName(ctx, personId);
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
    description:
      "By how many of the group's working minutes a planned time is later than the deadline.",
  })
  async lateBy(
    @Root() task: TaskType,
    @Context() ctx: Ctx,
    @Arg("at", () => Date) at: Date,
  ): Promise<number> {
    const dueAt = (await myAssignment(ctx, task.id))?.dueAt ?? task.dueAt;
    const group = await groupDayOf(ctx, task.groupId);
    const last = after(ctx.now, LIMITS.taskWithinDays * DAY);
    const until = at > last ? last : at;
    const clock = workClock(group, group.calendar.isWorkday, group.timeZone);
    return clock.minutesBetween(dueAt, until.getTime());
  }

  @FieldResolver(() => [TaskEventType], {
    description:
      "The time line, the oldest first: the 200 newest entries, and older ones about who was asked and about accountability. Entries about others are shown as described for `assignments`.",
  })
  events(@Root() task: TaskType, @Context() ctx: Ctx): Promise<TaskEventType[]> {
    return followedEvents(ctx, task);
  }

  @RefusalField("Why the caller cannot confirm it; null if they can.")
  async confirmRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotConfirm(await factsOf(ctx, task), await myAssignment(ctx, task.id));
  }

  @RefusalField("Why the caller cannot complete it; null if they can.")
  async completeRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotComplete(await factsOf(ctx, task), await myAssignment(ctx, task.id));
  }

  @RefusalField("Why the caller cannot carry it over; null if they can.")
  async carryOverRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const openOn = openDay(await groupDayOf(ctx, task.groupId), ctx.now);
    return whyNotCarryOver(await factsOf(ctx, task), await myAssignment(ctx, task.id), openOn);
  }

  @RefusalField("Why the caller cannot report on it; null if they can.")
  async reportRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotReport(await factsOf(ctx, task), await myAssignment(ctx, task.id));
  }

  @RefusalField("Why the caller cannot reassign any part of it; null if they can.")
  async reassignRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    const caller = await callerRoles(ctx);
    const facts = await factsOf(ctx, task);
    const assignments = await assignmentsOf(ctx, task.id);
    const refusals = assignments.map((assignment) =>
      whyNotReassignPart(caller, facts, assignment, assignments),
    );
    if (refusals.includes(null)) return null;
    return refusals.find((refusal) => refusal !== "NOT_ALLOWED") ?? "NOT_ALLOWED";
  }

  @RefusalField("Why the caller may not cancel it; null if they may.")
  async cancelRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotCancel(await callerRoles(ctx), await factsOf(ctx, task));
  }

  @RefusalField(
    "Why the caller may not accept, return, or decide on a new deadline; null if they may.",
  )
  async decideRefusal(@Root() task: TaskType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotDecide(await callerRoles(ctx), await factsOf(ctx, task));
  }

  @FieldResolver(() => GraphQLLocalDate, {
    description: "The day to which a carry-over goes by default.",
  })
  async nextWorkday(@Root() task: TaskType, @Context() ctx: Ctx): Promise<string> {
    const group = await groupDayOf(ctx, task.groupId);
    return group.calendar.nextWorkday(openDay(group, ctx.now));
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the holidays of that year are not known yet, so that the day is a guess.",
  })
  async nextWorkdayProvisional(@Root() task: TaskType, @Context() ctx: Ctx): Promise<boolean> {
    const { calendar } = await groupDayOf(ctx, task.groupId);
    return calendar.isProvisional(await this.nextWorkday(task, ctx));
  }

  @FieldResolver(() => ConfirmChipsType)
  async chips(@Root() task: TaskType, @Context() ctx: Ctx): Promise<ConfirmChipsType> {
    return suggestedDeadlines(await groupDayOf(ctx, task.groupId), ctx.now);
  }
}

/** The fields of a time line event that are not columns of its row. */
@Resolver(() => TaskEventType)
export class TaskEventFields {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who did it; null if it happened by time.",
  })
  async actor(@Root() event: TaskEventType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, event.actorId);
  }

  @FieldResolver(() => [FileType], {
    description: "What was sent with it, in the order of upload.",
  })
  files(@Root() event: TaskEventType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "TASK_EVENT", event.id);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "The person it concerns." })
  async person(@Root() event: TaskEventType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, event.personId);
  }
}
