import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { ExportFormat } from "../../../kernel/export-file.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { CarryReason } from "../../tasks/index.ts";
import type { CloseOutRow, DepartmentRow, LineRow } from "./close-out.read.ts";
import { CloseOutOutcome } from "./close-out.state.ts";

registerEnumType(CloseOutOutcome, {
  name: "CloseOutOutcome",
  description: "How an assignment ended the day: done, carried over, or left open.",
});

@OutputType(
  "CloseOut",
  "The record of a group's closed day. There is one for each workday and it never changes; corrections are added to it (Mission T6).",
)
export class CloseOutType implements CloseOutRow {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => Int, { description: "1-based number among the closed days of the group." })
  number!: number;

  @Field(() => Int, { description: "Number of assignments that were due: done + carried + open." })
  due!: number;

  @Field(() => Int, { description: "Number of people who had something due." })
  people!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  carried!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: "How many of the open assignments had an obstacle reported." })
  blocked!: number;

  @Field(() => Int, {
    description: "Assignments past their deadline: done late, or not done yet.",
  })
  late!: number;

  @Field(() => Int, {
    description: "Assignments not counted, because their people were on leave (Mission B15).",
  })
  exempt!: number;

  @Field(() => Int)
  exemptPeople!: number;

  @Field(() => Int, {
    description: "How many of the due assignments a stand-in had taken over (Mission B15).",
  })
  handedOver!: number;

  @Field(() => Int, { description: "From how many people stand-ins had taken over." })
  handedOverPeople!: number;

  @Field(() => String, {
    description:
      "SHA-256 of the record with all its lines; it shows that nothing was changed since.",
  })
  contentHash!: string;

  @Field(() => Date, { description: "The close-out time of the day." })
  dueAt!: number;

  @Field(() => Date, {
    description: "When it was closed; after an outage this is later than `dueAt`.",
  })
  closedAt!: number;

  groupId!: string;
  summary!: string;
}

@OutputType(
  "CloseOutLine",
  "One assignment in a closed day, with its state and the names at that time (Mission T6).",
)
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
    description: "If it was blocked: what or whom it waited for.",
  })
  waitsFor!: string | null;

  @Field(() => Int, { description: "How often it had been carried over by that day." })
  carryCount!: number;

  @Field(() => GraphQLLocalDate, { nullable: true })
  carriedTo!: string | null;

  @Field(() => Boolean, {
    description: "Whether the person had confirmed it (Mission T2).",
  })
  answered!: number;

  @Field(() => Boolean, {
    description: "Whether it was open with an obstacle reported that day.",
  })
  blocked!: number;

  @Field(() => Boolean, {
    description: "Whether it was done after its deadline, or is past it and not done.",
  })
  late!: number;

  @Field(() => Date, { nullable: true })
  doneAt!: number | null;

  closeOutId!: string;
  position!: number;
  assignmentId!: string;
  personId!: string;
  personName!: string;
  departmentId!: string;
  departmentName!: string;
  dueAt!: number;
  chain!: string;
}

@OutputType("CloseOutLinePage", "A page of a record's lines.")
export class CloseOutLinePageType extends pageTypeOf(CloseOutLineType) {}

@OutputType(
  "CloseOutDepartment",
  "A record's numbers for one department, with its name on that day.",
)
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

@OutputType("CloseOutPage", "A page of closed days, the newest first.")
export class CloseOutPageType extends pageTypeOf(CloseOutType) {}

@OutputType("CloseOutDay", "A day in a group's calendar of close-outs.")
export class CloseOutDayType {
  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => Boolean)
  workday!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the year's holidays are not known yet, so that Monday to Friday is a guess.",
  })
  provisional!: boolean;

  @Field(() => CloseOutType, {
    nullable: true,
    description: "The record; null if the day is not closed.",
  })
  closeOut!: CloseOutType | null;
}

@OutputType(
  "CloseOutStep",
  "One day in a series of carry-overs; the last is the day it was carried to.",
)
export class CloseOutStepType {
  @Field(() => GraphQLLocalDate)
  on!: string;

  @Field(() => CarryReason, { nullable: true })
  reason!: CarryReason | null;
}

@InputType("ExportCloseOutInput", {
  description: "Which closed day to export, and in which format.",
})
export class ExportCloseOutInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => GraphQLLocalDate)
  day!: string;

  @Field(() => ExportFormat)
  format!: ExportFormat;
}
