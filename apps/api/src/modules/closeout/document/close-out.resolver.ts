import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Authorized, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { ExportFileType } from "../../../kernel/export-file.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import * as read from "./close-out.read.ts";
import * as closeOuts from "./close-out.service.ts";
import { CloseOutOutcome } from "./close-out.state.ts";
import {
  CloseOutDayType,
  CloseOutPageType,
  CloseOutType,
  ExportCloseOutInput,
} from "./close-out.type.ts";
import { exportCloseOut } from "./export.service.ts";
import { monthOf } from "./month.read.ts";

/** Queries and mutations of closed days. */
@Resolver(() => CloseOutType)
export class CloseOutResolver {
  @Authorized()
  @Query(() => CloseOutType, {
    description:
      "The record of a group's day. NOT_FOUND if the day is not closed yet or the caller may not see the group (Mission T6).",
  })
  closeOut(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("day", () => GraphQLLocalDate) day: string,
  ): Promise<CloseOutType> {
    return read.visibleRecordOn(ctx, groupId, day);
  }

  @Authorized()
  @Query(() => CloseOutPageType, {
    description: "The closed days of a group, the newest first (Mission T6).",
  })
  closeOuts(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("search", () => String, {
      nullable: true,
      description:
        "Part of what was to be done in a line, or of whose it was, also in pinyin; in lines that the caller sees.",
    })
    search?: string,
    @Arg("outcome", () => CloseOutOutcome, {
      nullable: true,
      description: "Only days with a line that ended so.",
    })
    outcome?: CloseOutOutcome,
  ): Promise<CloseOutPageType> {
    return read.listRecords(ctx, groupId, { search, outcome, ...request });
  }

  @Authorized()
  @Query(() => [CloseOutDayType], {
    description: "Every day of a month, with the record of those that are closed (Mission T6).",
  })
  closeOutMonth(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("month", () => String, { description: "Such as 2026-11." }) month: string,
  ): Promise<CloseOutDayType[]> {
    return monthOf(ctx, groupId, month);
  }

  @Authorized()
  @Mutation(() => CloseOutType, {
    description:
      "Closes a group's day after its close-out time. Closing a closed day returns the same record (Mission T6).",
  })
  closeDay(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("day", () => GraphQLLocalDate) day: string,
  ): Promise<CloseOutType> {
    return closeOuts.closeDay(ctx, groupId, day);
  }

  @Authorized()
  @Mutation(() => ExportFileType, {
    description:
      "Exports a closed day with its corrections as a file, for those who see all names in it; the export is recorded in the journal (Mission T6).",
  })
  exportCloseOut(
    @Context() ctx: Ctx,
    @Arg("input") input: ExportCloseOutInput,
  ): Promise<ExportFileType> {
    return exportCloseOut(ctx, input);
  }
}
