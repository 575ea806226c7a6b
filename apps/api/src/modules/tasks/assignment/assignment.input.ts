import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { CannotReason, CarryReason, ConfirmMethod, ProgressKind } from "./assignment.state.ts";

const TAP = {
  nullable: true,
  description: "The client's name for this tap, up to 36 characters: twice is once.",
};

@InputType("ConfirmTaskInput", {
  description: "The caller's word on their assignment: when and how, or why not (Mission T2, B1).",
})
export class ConfirmTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ConfirmMethod)
  method!: ConfirmMethod;

  @Field(() => Date, {
    nullable: true,
    description:
      "The promise; for SELF, TOGETHER and CANNOT. Later than the deadline, it asks for a new one.",
  })
  plannedAt?: Date | null;

  @Field(() => CannotReason, { nullable: true, description: "For CANNOT." })
  reason?: CannotReason | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Up to 300 characters; for CANNOT at least 5; of REFUSE the reason, of RELAYED to whom, up to 200.",
  })
  plan?: string | null;

  @Field(() => ID, TAP)
  tapId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was tapped on; kept with the evidence.",
  })
  device?: string | null;
}

@InputType("CompleteTaskInput", { description: "The caller's assignment is done (Mission T5)." })
export class CompleteTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true, description: "Up to 1 000 characters." })
  result?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Uploads, as DELIVERABLE; with what was handed in before and stays, up to 9.",
  })
  fileIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Of the files handed in before it was returned, those that are to go.",
  })
  removeFileIds?: string[] | null;

  @Field(() => ID, TAP)
  tapId?: string | null;
}

@InputType("CarryOverTaskInput", {
  description: "The caller's assignment is carried to a later day (Mission T6).",
})
export class CarryOverTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "A workday after the open one; the next, when none is given.",
  })
  toOn?: string | null;

  @Field(() => CarryReason)
  reason!: CarryReason;

  @Field(() => String, {
    nullable: true,
    description: "Up to 200 characters; for OTHER the reason itself, which it needs.",
  })
  note?: string | null;

  @Field(() => ID, TAP)
  tapId?: string | null;
}

@InputType("ReportProgressInput", {
  description: "Progress, an obstacle, or a call for help (Mission T4).",
})
export class ReportProgressInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ProgressKind)
  kind!: ProgressKind;

  @Field(() => String, {
    nullable: true,
    description: "1 to 1 000 characters; an obstacle may say waitsFor alone.",
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of an obstacle: what, or whom, it waits for; up to 40 characters, for the day's record.",
  })
  waitsFor?: string | null;

  @Field(() => ID, TAP)
  tapId?: string | null;
}

@InputType("ReassignTaskInput", { description: "Whose assignment goes to whom." })
export class ReassignTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ID, { nullable: true, description: "The caller, when nobody is named." })
  fromPersonId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Which assignment, where the person has had several; without it, the last.",
  })
  assignmentId?: string | null;

  @Field(() => ID, { description: "A member of the group without an assignment of the task." })
  toPersonId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Up to 200 characters; only for one's own assignment it may be left out.",
  })
  reason?: string | null;
}
