import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Authorized, Ctx as Context, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { ExportFileType } from "../../../kernel/export-file.ts";
import * as read from "./close-out.read.ts";
import * as closeOuts from "./close-out.service.ts";
import {
  CloseOutDayType,
  CloseOutPageType,
  CloseOutType,
  ExportCloseOutInput,
} from "./close-out.type.ts";
import { exportCloseOut } from "./export.service.ts";
import { monthOf } from "./month.read.ts";

/** The doors to closed days. */
@Resolver(() => CloseOutType)
export class CloseOutResolver {
  @Authorized()
  @Query(() => CloseOutType, {
    description:
      "The record of a group's day; one that is not closed yet, or of a group the caller may not know of, is NOT_FOUND (Mission T6).",
  })
  closeOut(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("day", () => GraphQLLocalDate) day: string,
  ): Promise<CloseOutType> {
    return read.visibleOn(ctx, groupId, day);
  }

  @Authorized()
  @Query(() => CloseOutPageType, {
    description: "The closed days of a group, the newest first (Mission T6).",
  })
  closeOuts(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("first", () => Int, { nullable: true }) first?: number,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<CloseOutPageType> {
    return read.listOf(ctx, groupId, { first, after });
  }

  @Authorized()
  @Query(() => [CloseOutDayType], {
    description: "Every day of a month, with the record of those that are closed (Mission T6).",
  })
  closeOutMonth(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("month", () => String, { description: "As 2026-11." }) month: string,
  ): Promise<CloseOutDayType[]> {
    return monthOf(ctx, groupId, month);
  }

  @Authorized()
  @Mutation(() => CloseOutType, {
    description:
      "Closes a day whose time has come; closing a closed day gives the same record (Mission T6).",
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
      "A closed day with what was said of it later as a file, for those who see all names on it; that it was taken is written down (Mission T6).",
  })
  exportCloseOut(
    @Context() ctx: Ctx,
    @Arg("input") input: ExportCloseOutInput,
  ): Promise<ExportFileType> {
    return exportCloseOut(ctx, input);
  }
}
