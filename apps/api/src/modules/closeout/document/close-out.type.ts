import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ExportFormat } from "../../../kernel/export-file.ts";
import { CarryReason } from "../../tasks/index.ts";
import type { CloseOutRow, DepartmentRow, LineRow } from "./close-out.read.ts";
import { CloseOutOutcome } from "./close-out.state.ts";

registerEnumType(CloseOutOutcome, {
  name: "CloseOutOutcome",
  description:
    "What a day's record says of an assignment: done, carried over, or left open by name.",
});

@ObjectType("CloseOut", {
  simpleResolvers: true,
  description:
    "A group's closed day: one for each working day, and never changed; what turns out to be otherwise is a correction (Mission T6).",
})
export class CloseOutType implements CloseOutRow {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => Int, { description: "The how-manieth of the group." })
  number!: number;

  @Field(() => Int, { description: "Assignments that were due: done, carried and open together." })
  due!: number;

  @Field(() => Int, { description: "People to whom they belong." })
  people!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  carried!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: "Of those open: an obstacle was told." })
  blocked!: number;

  @Field(() => Int, {
    description: "Past their deadline as it was required: done late, or not yet.",
  })
  late!: number;

  @Field(() => Int, {
    description: "Not counted, because their people were on leave (Mission B15).",
  })
  exempt!: number;

  @Field(() => Int)
  exemptPeople!: number;

  @Field(() => Int, { description: "Of those due: taken over by a stand-in (Mission B15)." })
  handedOver!: number;

  @Field(() => Int, { description: "How many people they were taken over from." })
  handedOverPeople!: number;

  @Field(() => String, {
    description: "SHA-256 of the record with all its lines: that none was changed since.",
  })
  contentHash!: string;

  groupId!: string;
  dueAt!: number;
  closedAt!: number;
  summary!: string;
}

@ObjectType("CloseOutLine", {
  simpleResolvers: true,
  description: "One assignment in a closed day, as it and its people stood then (Mission T6).",
})
export class CloseOutLineType implements LineRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  goal!: string;

  @Field(() => ID)
  taskId!: string;

  @Field(() => CloseOutOutcome)
  outcome!: CloseOutOutcome;

  @Field(() => String, {
    nullable: true,
    description: "Of one that was blocked: whom it waits for.",
  })
  waitsFor!: string | null;

  @Field(() => Int, { description: "How often it had been carried over by then." })
  carryCount!: number;

  @Field(() => GraphQLLocalDate, { nullable: true })
  carriedTo!: string | null;

  closeOutId!: string;
  position!: number;
  assignmentId!: string;
  personId!: string;
  personName!: string;
  departmentId!: string;
  departmentName!: string;
  answered!: number;
  blocked!: number;
  late!: number;
  dueAt!: number;
  doneAt!: number | null;
  chain!: string;
}

@ObjectType("CloseOutLinePage", {
  simpleResolvers: true,
  description: "A page of a record's lines.",
})
export class CloseOutLinePageType {
  @Field(() => [CloseOutLineType])
  nodes!: CloseOutLineType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("CloseOutDepartment", {
  simpleResolvers: true,
  description: "A record by department, as it was called then.",
})
export class CloseOutDepartmentType implements DepartmentRow {
  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  carried!: number;

  @Field(() => Int)
  open!: number;

  departmentId!: string;
  departmentName!: string;
}

@ObjectType("CloseOutPage", {
  simpleResolvers: true,
  description: "A page of closed days, the newest first.",
})
export class CloseOutPageType {
  @Field(() => [CloseOutType])
  nodes!: CloseOutType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("CloseOutDay", {
  simpleResolvers: true,
  description: "A day in a group's calendar of close-outs.",
})
export class CloseOutDayType {
  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => Boolean)
  workday!: boolean;

  @Field(() => Boolean, {
    description: "The year's holidays are not known yet: Monday to Friday is a guess.",
  })
  provisional!: boolean;

  @Field(() => CloseOutType, { nullable: true, description: "None: not closed." })
  closeOut!: CloseOutType | null;
}

@ObjectType("CloseOutStep", {
  simpleResolvers: true,
  description: "A day in a chain of carry-overs; the last is the one it was carried to.",
})
export class CloseOutStepType {
  @Field(() => GraphQLLocalDate)
  on!: string;

  @Field(() => CarryReason, { nullable: true })
  reason!: CarryReason | null;
}

@InputType("ExportCloseOutInput", { description: "Which closed day, and as what." })
export class ExportCloseOutInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => ExportFormat)
  format!: ExportFormat;
}
