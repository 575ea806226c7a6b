import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ExportFileType, ExportFormat } from "../../kernel/export-file.ts";
import { pageTypeOf } from "../../kernel/page.type.ts";
import { Importance } from "../notices/index.ts";

/** What a board is about. */
export const BoardKind = { NOTICE: "NOTICE", RULES: "RULES" } as const;
export type BoardKind = keyof typeof BoardKind;

registerEnumType(BoardKind, {
  name: "BoardKind",
  description: "What kind of thing a board is about.",
});

@ObjectType("BoardSummary", {
  simpleResolvers: true,
  description: "How many people have answered and how many have not (Mission N5, R4).",
})
export class BoardSummaryType {
  @Field(() => ID, { description: "The id of the notice or the rulebook." })
  id!: string;

  @Field(() => BoardKind)
  kind!: BoardKind;

  @Field(() => String)
  title!: string;

  @Field(() => Importance, { nullable: true })
  importance!: Importance | null;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "For rules: the day by which to sign.",
  })
  dueOn!: string | null;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int, { description: "Missing people whose deadline has passed." })
  overdue!: number;

  @Field(() => [String])
  groupNames!: string[];

  @Field(() => Date)
  publishedAt!: Date;
}

@ObjectType("BoardPage", {
  description: "A page of boards: rules first, then notices, the newest first.",
})
export class BoardPageType extends pageTypeOf(BoardSummaryType) {}

@ObjectType("BoardExport", {
  simpleResolvers: true,
  description: "A board exported as a file (Mission N5).",
})
export class BoardExportType {
  @Field(() => String)
  fileName!: string;

  @Field(() => String, {
    description:
      "The CSV text: UTF-8 with a byte order mark, CRLF, no formulas. Empty if another format was asked for.",
  })
  csv!: string;

  @Field(() => Int, { description: "Number of people in the file." })
  rows!: number;

  @Field(() => ExportFileType, {
    nullable: true,
    description: "The file, if a format was asked for.",
  })
  file!: ExportFileType | null;
}

@ObjectType("NudgeResult", {
  simpleResolvers: true,
  description: "How many people a nudge reached (Mission N5).",
})
export class NudgeResultType {
  @Field(() => Int)
  nudged!: number;

  @Field(() => Int, {
    description: "People left out because they were nudged within the last 4 hours.",
  })
  tooSoon!: number;

  @Field(() => Int, { description: "People left out because no message can reach them." })
  unreachable!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When the first of those left out may be nudged again.",
  })
  nudgeAgainAt!: Date | null;
}

@InputType("NudgeInput", {
  description:
    "What to remind of: give exactly one of noticeId, rulebookId, taskId and closeOutGroupId (Mission N5, B6).",
})
export class NudgeInput {
  @Field(() => ID, { nullable: true })
  noticeId?: string | null;

  @Field(() => ID, { nullable: true })
  rulebookId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Reminds everybody who has not confirmed or not done this task.",
  })
  taskId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Reminds everybody in this group who has something to settle for today's close-out.",
  })
  closeOutGroupId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "For a notice or rules: only the people of this group.",
  })
  groupId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Only these people, up to 500; by default everybody who is missing.",
  })
  personIds?: string[] | null;
}

@InputType("ExportBoardInput", {
  description: "Which board to export: give either noticeId or rulebookId.",
})
export class ExportBoardInput {
  @Field(() => ID, { nullable: true })
  noticeId?: string | null;

  @Field(() => ID, { nullable: true })
  rulebookId?: string | null;

  @Field(() => ID, { nullable: true, description: "For rules: only the people of this group." })
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
