import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { DeviceField, TapIdField } from "../../../kernel/input.type.ts";
import { FilesField } from "../../files/index.ts";
import { CannotReason, CarryReason, ConfirmMethod, ProgressKind } from "./assignment.state.ts";

@InputType("ConfirmTaskInput", {
  description:
    "The caller's answer to their assignment: when and how they will do it, or why not (Mission T2, B1).",
})
export class ConfirmTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ConfirmMethod)
  method!: ConfirmMethod;

  @Field(() => Date, {
    nullable: true,
    description:
      "When the caller plans to finish; required for SELF, TOGETHER and CANNOT. If it is later than the deadline, a new deadline is requested.",
  })
  plannedAt?: Date | null;

  @Field(() => CannotReason, { nullable: true, description: "Required for CANNOT." })
  reason?: CannotReason | null;

  @Field(() => String, {
    nullable: true,
    description:
      "How it will be handled, up to 300 characters; CANNOT needs at least 5. For REFUSE the reason, for RELAYED to whom it was passed on, up to 200 characters.",
  })
  plan?: string | null;

  @TapIdField()
  tapId?: string | null;

  @DeviceField()
  device?: string | null;
}

@InputType("CompleteTaskInput", { description: "Completes the caller's assignment (Mission T5)." })
export class CompleteTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { nullable: true, description: "Up to 1 000 characters." })
  result?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Files uploaded with the purpose DELIVERABLE. Together with those handed in before and kept, up to 9.",
  })
  fileIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Files handed in before a return that are to be removed.",
  })
  removeFileIds?: string[] | null;

  @TapIdField()
  tapId?: string | null;
}

@InputType("CarryOverTaskInput", {
  description: "Carries the caller's assignment over to a later day (Mission T6).",
})
export class CarryOverTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "A workday after the open day; by default the next one.",
  })
  toOn?: string | null;

  @Field(() => CarryReason)
  reason!: CarryReason;

  @Field(() => String, {
    nullable: true,
    description: "Up to 200 characters. Required for the reason OTHER.",
  })
  note?: string | null;

  @TapIdField()
  tapId?: string | null;
}

@InputType("ReportProgressInput", {
  description: "Reports progress, an obstacle, or a call for help (Mission T4).",
})
export class ReportProgressInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ProgressKind)
  kind!: ProgressKind;

  @Field(() => String, {
    nullable: true,
    description:
      "1 to 1 000 characters; may be left out for an obstacle that has `waitsFor`, and where there are files.",
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "For an obstacle: what or whom it waits for, up to 40 characters; shown in the day's record.",
  })
  waitsFor?: string | null;

  @FilesField("TASK_EVENT")
  fileIds?: string[] | null;

  @TapIdField()
  tapId?: string | null;
}

@InputType("ReassignTaskInput", { description: "Which assignment goes to whom." })
export class ReassignTaskInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ID, { nullable: true, description: "Who has it; by default the caller." })
  fromPersonId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Which assignment, if the person has had several of this task; by default the last.",
  })
  assignmentId?: string | null;

  @Field(() => ID, { description: "A member of the group who has no assignment of the task." })
  toPersonId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Up to 200 characters. May be left out only for the caller's own assignment.",
  })
  reason?: string | null;
}
