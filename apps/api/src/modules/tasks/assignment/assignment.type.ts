import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import {
  AssignmentEnd,
  AssignmentRole,
  AssignmentState,
  CannotReason,
  CarryReason,
  ConfirmMethod,
  DateRequestState,
  EscalationStep,
  ProgressKind,
} from "./assignment.state.ts";

registerEnumType(AssignmentRole, {
  name: "AssignmentRole",
  description: "RESPONSIBLE: answers for the result. COLLABORATOR: helps, and confirms too.",
});
registerEnumType(AssignmentState, {
  name: "AssignmentState",
  description: "The state of an assignment. ENDED: the person no longer has it; `end` says why.",
});
registerEnumType(AssignmentEnd, {
  name: "AssignmentEnd",
  description: "Why an assignment ended.",
});
registerEnumType(ConfirmMethod, {
  name: "ConfirmMethod",
  description:
    "SELF 本人办, TOGETHER 协同, CLARIFY 需澄清, CANNOT 办不了 (not now: with reason and plan), REFUSE 不接, RELAYED 已传达 (heads and collaborators) (Mission T2, B1).",
});
registerEnumType(CannotReason, {
  name: "CannotReason",
  description: "Why a person cannot solve it now.",
});
registerEnumType(CarryReason, {
  name: "CarryReason",
  description: "Why an assignment is carried over (Mission T6).",
});
registerEnumType(ProgressKind, {
  name: "ProgressKind",
  description: "What a person reports while working on an assignment (Mission T4).",
});
registerEnumType(EscalationStep, {
  name: "EscalationStep",
  description: "To whom an unconfirmed assignment is escalated (Mission T3).",
});
registerEnumType(DateRequestState, {
  name: "DateRequestState",
  description: "The state of a request for a later deadline (Mission B2).",
});

@ObjectType("Assignment", {
  simpleResolvers: true,
  description: "One person's part of a task (Mission T2–T6).",
})
export class AssignmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => AssignmentRole)
  role!: AssignmentRole;

  @Field(() => AssignmentState)
  state!: AssignmentState;

  @Field(() => ConfirmMethod, { nullable: true })
  method!: ConfirmMethod | null;

  @Field(() => CannotReason, { nullable: true })
  cannotReason!: CannotReason | null;

  @Field(() => String, { nullable: true, description: "How the person plans to handle it." })
  plan!: string | null;

  @Field(() => GraphQLLocalDate, { description: "The day in whose close-out it counts." })
  dayOn!: string;

  @Field(() => String, { nullable: true })
  result!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was returned the last time." })
  returnReason!: string | null;

  @Field(() => String, { nullable: true, description: "What or whom it waits for." })
  waitsFor!: string | null;

  @Field(() => AssignmentEnd, { nullable: true })
  end!: AssignmentEnd | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;

  taskId!: string;
  groupId!: string;
  personId!: string;
  departmentId!: string;
  askedAt!: number;
  reachable!: number;
  openedAt!: number | null;
  confirmBy!: number;
  confirmedAt!: number | null;
  confirmLate!: number;
  plannedAt!: number | null;
  dueAt!: number;
  originalDueAt!: number;
  /** The day it was carried to last. */
  carriedToOn!: string | null;
  doneAt!: number | null;
  doneLate!: number;
  acceptedAt!: number | null;
  blockedAt!: number | null;
  blockedOn!: string | null;
  standInForId!: string | null;
  endedAt!: number | null;
}

@ObjectType("CarryOver", {
  simpleResolvers: true,
  description: "An assignment was carried over from one close-out day to a later one (Mission T6).",
})
export class CarryOverType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "1-based number among the carry-overs of this assignment." })
  number!: number;

  @Field(() => GraphQLLocalDate)
  fromOn!: string;

  @Field(() => GraphQLLocalDate)
  toOn!: string;

  @Field(() => CarryReason)
  reason!: CarryReason;

  @Field(() => String, { nullable: true })
  note!: string | null;

  at!: number;
}

@ObjectType("DateRequest", {
  simpleResolvers: true,
  description: "A request to the assigner for a later deadline (Mission B2).",
})
export class DateRequestType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateRequestState)
  state!: DateRequestState;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  decisionReason!: string | null;

  assignmentId!: string;
  wantedAt!: number;
  wasDueAt!: number;
  at!: number;
  decidedAt!: number | null;
  decidedById!: string | null;
}

@ObjectType("Escalation", {
  simpleResolvers: true,
  description: "An unconfirmed assignment was escalated to a person (Mission T3).",
})
export class EscalationType {
  @Field(() => EscalationStep)
  step!: EscalationStep;

  toPersonId!: string;
  at!: number;
}
