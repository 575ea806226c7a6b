import type { BoardKind } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int } from "type-graphql";
import { ExportFileType } from "../../kernel/export-file.ts";
import { OutputType } from "../../kernel/output.type.ts";
import { pageTypeOf } from "../../kernel/page.type.ts";
import { boardKinds } from "./board.kinds.ts";

@OutputType("BoardSummary", "How many people have answered and how many have not (Mission N5, R4).")
export class BoardSummaryType {
  @Field(() => ID, { description: "The id of what asks for an answer." })
  id!: string;

  @Field(() => boardKinds.enumType)
  kind!: BoardKind;

  @Field(() => String)
  title!: string;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day by which to answer, where there is no instant.",
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

@OutputType("BoardPage", "A page of boards; those of one kind stand together.")
export class BoardPageType extends pageTypeOf(BoardSummaryType) {}

@OutputType("BoardExport", "A board exported as a file (Mission N5).")
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
