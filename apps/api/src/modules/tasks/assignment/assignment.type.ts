import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
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

@OutputType("Assignment", "One person's part of a task (Mission T2–T6).")
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

  @Field(() => Date)
  askedAt!: number;

  @Field(() => Boolean, {
    description: "Whether a message could reach the person (Mission B7).",
  })
  reachable!: number;

  @Field(() => Date, { nullable: true })
  openedAt!: number | null;

  @Field(() => Date, {
    description:
      "By when it must be confirmed: a number of the group's working minutes after it was asked.",
  })
  confirmBy!: number;

  @Field(() => Date, { nullable: true })
  confirmedAt!: number | null;

  @Field(() => Boolean, {
    description: "Whether it was confirmed late. This is separate from being done late.",
  })
  confirmLate!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When the person plans to finish; this does not change the deadline.",
  })
  plannedAt!: number | null;

  @Field(() => Date, { description: "The current deadline of this assignment." })
  dueAt!: number;

  @Field(() => Date)
  originalDueAt!: number;

  @Field(() => Date, { nullable: true })
  doneAt!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether it was done after its deadline, or after an earlier one that had passed before it was moved.",
  })
  doneLate!: number;

  @Field(() => Date, { nullable: true })
  acceptedAt!: number | null;

  @Field(() => Date, { nullable: true })
  endedAt!: number | null;

  taskId!: string;
  groupId!: string;
  personId!: string;
  departmentId!: string;
  /** The day it was carried to last. */
  carriedToOn!: string | null;
  blockedAt!: number | null;
  blockedOn!: string | null;
  standInForId!: string | null;
}

@OutputType(
  "CarryOver",
  "An assignment was carried over from one close-out day to a later one (Mission T6).",
)
export class CarryOverType {
  groupId!: string; // not a field: read by CarryOverFields

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

  @Field(() => Date)
  at!: number;
}

@OutputType("DateRequest", "A request to the assigner for a later deadline (Mission B2).")
export class DateRequestType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateRequestState)
  state!: DateRequestState;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  decisionReason!: string | null;

  @Field(() => Date)
  wantedAt!: number;

  @Field(() => Date, { description: "The deadline when it was requested." })
  wasDueAt!: number;

  @Field(() => Date)
  at!: number;

  @Field(() => Date, { nullable: true })
  decidedAt!: number | null;

  assignmentId!: string;
  decidedById!: string | null;
}

@OutputType("Escalation", "An unconfirmed assignment was escalated to a person (Mission T3).")
export class EscalationType {
  @Field(() => EscalationStep)
  step!: EscalationStep;

  @Field(() => Date)
  at!: number;

  toPersonId!: string;
}
