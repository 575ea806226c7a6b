import { Field, ID, InputType } from "type-graphql";
import { ExportFormat } from "../../kernel/export-file.ts";

/** The field by which an input names a thing of one kind. */
export interface IdField {
  name: string;
  description?: string;
}

/** Adds such a field to an input; before the schema is built. */
export const addIdField = (
  { prototype }: { prototype: object },
  { name, ...options }: IdField,
): void => Field(() => ID, { nullable: true, ...options })(prototype, name);

@InputType("NudgeInput", {
  description:
    "What to remind of: give the id of exactly one thing. groupId and personIds say whom (Mission N5, B6).",
})
export class NudgeInput {
  @Field(() => ID, {
    nullable: true,
    description: "Only the people of this group, where people of several are asked.",
  })
  groupId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Only these people, up to 500; by default everybody who is missing.",
  })
  personIds?: string[] | null;
}

@InputType("ExportBoardInput", {
  description: "Which board to export: give the id of exactly one thing.",
})
export class ExportBoardInput {
  @Field(() => ID, {
    nullable: true,
    description: "Only the people of this group, where the board can show one group.",
  })
  groupId?: string | null;

  @Field(() => ExportFormat, { nullable: true })
  format?: ExportFormat | null;
}

@InputType("ExportObligationsInput", {
  description: "Which group's obligations to export, and in which format.",
})
export class ExportObligationsInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => ExportFormat)
  format!: ExportFormat;
}
