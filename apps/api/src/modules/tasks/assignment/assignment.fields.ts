import { LIMITS, type Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusalField } from "../../../kernel/refusal.ts";
import { filesOf, FileType } from "../../files/index.ts";
import {
  departmentById,
  DepartmentType,
  personById,
  PersonType,
  callerRoles,
} from "../../people/index.ts";
import { deliveryStatusOf, DeliveryStatusType } from "../../reach/index.ts";
import { groupDayOf } from "../task/day.read.ts";
import { isConfirmByGuess, isDayOnGuess } from "../task/task.day.ts";
import { factsOf, taskById } from "../task/task.read.ts";
import { TaskType } from "../task/task.type.ts";
import { isUnassigned, whyNotReassignPart } from "./assignment.policy.ts";
import {
  assignmentById,
  carryOversOf,
  dateRequestsOf,
  deliveryOf,
  escalationsOf,
  assignmentsOf,
} from "./assignment.read.ts";
import {
  AssignmentType,
  CarryOverType,
  DateRequestType,
  EscalationType,
} from "./assignment.type.ts";
import { expectedOf } from "./expected.read.ts";

/** What an assignment shows beyond its own row; read in batches, however many assignments a page has. */
@Resolver(() => AssignmentType)
export class AssignmentFields {
  @FieldResolver(() => TaskType)
  task(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<TaskType> {
    return taskById.existing(ctx, assignment.taskId);
  }

  @FieldResolver(() => PersonType)
  person(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, assignment.personId);
  }

  @FieldResolver(() => DepartmentType, {
    description: "The person's department when they were asked.",
  })
  department(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<DepartmentType> {
    return departmentById.existing(ctx, assignment.departmentId);
  }

  @FieldResolver(() => Date, {
    description:
      "When it is expected: the deadline, or the close-out of the day it was carried to, whichever is later. It is overdue only after that. Whether it was done late is decided by the deadline.",
  })
  expectedAt(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<Date> {
    return expectedOf(ctx, assignment);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether `confirmBy` is a guess, because it was counted over days of a year whose holidays are not known yet.",
  })
  async confirmByProvisional(
    @Root() assignment: AssignmentType,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return isConfirmByGuess(await groupDayOf(ctx, assignment.groupId), assignment);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether `dayOn` is a guess, because the holidays of that year are not known yet.",
  })
  async dayOnProvisional(
    @Root() assignment: AssignmentType,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return isDayOnGuess(await groupDayOf(ctx, assignment.groupId), assignment);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "When an obstacle was reported for the day in which the assignment counts.",
  })
  blockedAt(@Root() assignment: AssignmentType): number | null {
    return assignment.blockedOn !== null && assignment.blockedOn >= assignment.dayOn
      ? assignment.blockedAt
      : null;
  }

  @FieldResolver(() => [FileType], { description: "The files that were handed in (Mission T5)." })
  deliverables(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "DELIVERABLE", assignment.id);
  }

  @FieldResolver(() => [CarryOverType], { description: "All carry-overs, the oldest first." })
  carryOvers(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<CarryOverType[]> {
    return carryOversOf(ctx, assignment.id);
  }

  @FieldResolver(() => DateRequestType, {
    nullable: true,
    description: "The newest request for a later deadline.",
  })
  async dateRequest(
    @Root() assignment: AssignmentType,
    @Context() ctx: Ctx,
  ): Promise<DateRequestType | null> {
    return (await dateRequestsOf(ctx, assignment.id)).at(-1) ?? null;
  }

  @FieldResolver(() => [EscalationType])
  escalations(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<EscalationType[]> {
    return escalationsOf(ctx, assignment.id);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The person for whom they stand in (Mission B15).",
  })
  standInFor(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, assignment.standInForId);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether nobody has this part now: it was refused or its person left, and it was not reassigned. Whoever decides on the task has to reassign it; until then each close-out lists it under their name (Mission T6).",
  })
  async unassigned(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Promise<boolean> {
    const assignments = await assignmentsOf(ctx, assignment.taskId);
    return isUnassigned(
      orNotFound(assignments.find(({ id }) => id === assignment.id)),
      assignments,
    );
  }

  @RefusalField("Why the caller cannot reassign it; null if they can.")
  async reassignRefusal(
    @Root() assignment: AssignmentType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const task = await taskById.existing(ctx, assignment.taskId);
    const assignments = await assignmentsOf(ctx, assignment.taskId);
    const own = orNotFound(assignments.find(({ id }) => id === assignment.id));
    return whyNotReassignPart(await callerRoles(ctx), await factsOf(ctx, task), own, assignments);
  }

  @FieldResolver(() => DeliveryStatusType, {
    nullable: true,
    description: "What became of the messages about it; null if none was sent (Mission B7).",
  })
  async delivery(
    @Root() assignment: AssignmentType,
    @Context() ctx: Ctx,
  ): Promise<DeliveryStatusType | null> {
    return deliveryStatusOf(await deliveryOf(ctx, assignment));
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: "Until when the caller can take their own confirmation back.",
  })
  undoUntil(@Root() assignment: AssignmentType, @Context() ctx: Ctx): Date | null {
    const mine = assignment.personId === ctx.actor.personId && assignment.state === "CONFIRMED";
    if (!mine || assignment.confirmedAt === null) return null;
    return new Date(assignment.confirmedAt + LIMITS.undoConfirmationSeconds * 1000);
  }
}

@Resolver(() => CarryOverType)
export class CarryOverFields {
  @FieldResolver(() => Boolean, {
    description:
      "Whether the holidays of that year are not known yet, so that the day may turn out to be a holiday.",
  })
  async provisional(@Root() carried: CarryOverType, @Context() ctx: Ctx): Promise<boolean> {
    const { calendar } = await groupDayOf(ctx, carried.groupId);
    return calendar.isProvisional(carried.toOn);
  }
}

@Resolver(() => DateRequestType)
export class DateRequestFields {
  @FieldResolver(() => PersonType, { nullable: true })
  decidedBy(@Root() request: DateRequestType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return personById(ctx, request.decidedById);
  }

  @FieldResolver(() => AssignmentType)
  assignment(@Root() request: DateRequestType, @Context() ctx: Ctx): Promise<AssignmentType> {
    return assignmentById.existing(ctx, request.assignmentId);
  }
}

@Resolver(() => EscalationType)
export class EscalationFields {
  @FieldResolver(() => PersonType)
  to(@Root() escalation: EscalationType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, escalation.toPersonId);
  }
}
