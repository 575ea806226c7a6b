import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ExportFileType, ExportFormat } from "../../kernel/export-file.ts";
import { Importance } from "../notices/index.ts";

/** What a board is about. */
export const BoardKind = { NOTICE: "NOTICE", RULES: "RULES" } as const;
export type BoardKind = keyof typeof BoardKind;

registerEnumType(BoardKind, { name: "BoardKind", description: "What a board is about." });

@ObjectType("BoardSummary", {
  simpleResolvers: true,
  description: "How far the people asked are, in people (Mission N5, R4).",
})
export class BoardSummaryType {
  @Field(() => ID, { description: "Of the notice, or of the rulebook." })
  id!: string;

  @Field(() => BoardKind)
  kind!: BoardKind;

  @Field(() => String)
  title!: string;

  @Field(() => Importance, { nullable: true })
  importance!: Importance | null;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Of rules: the day to sign by." })
  dueOn!: string | null;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int, { description: "Missing, and their deadline has passed." })
  overdue!: number;

  @Field(() => [String])
  groupNames!: string[];

  @Field(() => Date)
  publishedAt!: Date;
}

@ObjectType("BoardPage", {
  simpleResolvers: true,
  description: "A page of boards: rules first, then notices, the newest first.",
})
export class BoardPageType {
  @Field(() => [BoardSummaryType])
  nodes!: BoardSummaryType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("BoardExport", {
  simpleResolvers: true,
  description: "A board as a file (Mission N5).",
})
export class BoardExportType {
  @Field(() => String)
  fileName!: string;

  @Field(() => String, {
    description: "CSV: UTF-8 with a byte order mark, CRLF, no formulas; empty for another format.",
  })
  csv!: string;

  @Field(() => Int, { description: "People in it." })
  rows!: number;

  @Field(() => ExportFileType, { nullable: true, description: "Where a format was asked for." })
  file!: ExportFileType | null;
}

@ObjectType("NudgeResult", {
  simpleResolvers: true,
  description: "Whom a nudge reached, in people (Mission N5).",
})
export class NudgeResultType {
  @Field(() => Int)
  nudged!: number;

  @Field(() => Int, { description: "Left out: somebody nudged them within the last 4 hours." })
  tooSoon!: number;

  @Field(() => Int, { description: "Left out: no message gets there." })
  unreachable!: number;

  @Field(() => Date, { nullable: true, description: "When the first of them may be nudged again." })
  nudgeAgainAt!: Date | null;
}

@InputType("NudgeInput", {
  description:
    "One of noticeId, rulebookId, taskId and closeOutGroupId says what is still missing (Mission N5, B6).",
})
export class NudgeInput {
  @Field(() => ID, { nullable: true })
  noticeId?: string | null;

  @Field(() => ID, { nullable: true })
  rulebookId?: string | null;

  @Field(() => ID, { nullable: true, description: "Who has yet to take it on, or to do it." })
  taskId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Who in this group has yet to settle something for today's close-out.",
  })
  closeOutGroupId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of a notice or rules: only the people of this group.",
  })
  groupId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Only these, up to 500; otherwise everybody missing.",
  })
  personIds?: string[] | null;
}

@InputType("ExportBoardInput", { description: "One of noticeId and rulebookId says which board." })
export class ExportBoardInput {
  @Field(() => ID, { nullable: true })
  noticeId?: string | null;

  @Field(() => ID, { nullable: true })
  rulebookId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of rules: only the people of this group." })
  groupId?: string | null;

  @Field(() => ExportFormat, { nullable: true })
  format?: ExportFormat | null;
}

@InputType("ExportObligationsInput", { description: "Whose debts, and as what." })
export class ExportObligationsInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => ExportFormat)
  format!: ExportFormat;
}
