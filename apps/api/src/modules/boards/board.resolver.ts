import { Arg, Args, Authorized, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { ExportFileType } from "../../kernel/export-file.ts";
import { PageArguments } from "../../kernel/page.type.ts";
import { ExportBoardInput, ExportObligationsInput, NudgeInput } from "./board.input.ts";
import * as boards from "./board.service.ts";
import { BoardExportType, BoardPageType, BoardSummaryType } from "./board.type.ts";
import { NudgeResultType } from "./nudge.type.ts";

/** Queries and mutations of the boards of all kinds. */
@Resolver(() => BoardSummaryType)
export class BoardResolver {
  @Authorized()
  @Query(() => BoardPageType, {
    description: "The boards on which the caller sees names; empty for plain members (Mission N5).",
  })
  boards(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("groupId", () => ID, { nullable: true }) groupId?: string,
    @Arg("search", () => String, { nullable: true, description: "Part of the title." })
    search?: string,
  ): Promise<BoardPageType> {
    return boards.list(ctx, { groupId, search, ...request });
  }

  @Authorized()
  @Mutation(() => NudgeResultType, {
    description:
      "Reminds people who have not answered. A person is reminded at most once in 4 hours, whoever sends it (Mission N5).",
  })
  nudgeUnconfirmed(@Context() ctx: Ctx, @Arg("input") input: NudgeInput): Promise<NudgeResultType> {
    return boards.nudge(ctx, input);
  }

  @Authorized()
  @Mutation(() => BoardExportType, {
    description: "Exports a board as a file; the export is recorded in the journal (Mission N5).",
  })
  exportBoard(
    @Context() ctx: Ctx,
    @Arg("input") input: ExportBoardInput,
  ): Promise<BoardExportType> {
    return boards.exportBoard(ctx, input);
  }

  @Authorized()
  @Mutation(() => ExportFileType, {
    description:
      "Exports everybody in a group with all open obligations as a file; the export is recorded in the journal (Mission B6).",
  })
  exportObligations(
    @Context() ctx: Ctx,
    @Arg("input") input: ExportObligationsInput,
  ): Promise<ExportFileType> {
    return boards.exportObligations(ctx, input);
  }
}
