import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { ExportFileType, ExportFormat } from "../../../kernel/export-file.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { exportResponseTimes } from "./export.service.ts";
import { responseFacts } from "./facts.read.ts";
import * as report from "./report.service.ts";
import {
  InsightScopeChoiceType,
  MyResponseTimesType,
  ResponseFactPageType,
  ResponsePartPageType,
  ResponseTimesInput,
  ResponseTimesType,
  TimeBasis,
} from "./report.type.ts";
import { scopesOf } from "./scope.service.ts";

/** Queries and mutations of response times. */
@Resolver(() => ResponseTimesType)
export class ResponseTimesResolver {
  @Authorized()
  @Query(() => ResponseTimesType, {
    description:
      "How long answers take, for people who answer for others: median and 90th percentile by stage, on-time rates, trend, hours, parts (Mission T8, B8, B9).",
  })
  responseTimes(
    @Context() ctx: Ctx,
    @Arg("input", { nullable: true }) input?: ResponseTimesInput,
  ): Promise<ResponseTimesType> {
    return report.responseTimes(ctx, input ?? null);
  }

  @Authorized()
  @Query(() => ResponsePartPageType, {
    description:
      "The parts of a report for comparison: departments, people, groups, assigners, or weeks (Mission T8, B9).",
  })
  responseParts(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("input", { nullable: true }) input?: ResponseTimesInput,
  ): Promise<ResponsePartPageType> {
    return report.responseParts(ctx, input ?? null, request);
  }

  @Authorized()
  @Query(() => MyResponseTimesType, {
    description: "The caller's own figures, which every person sees first (Mission B9).",
  })
  myResponseTimes(
    @Context() ctx: Ctx,
    @Arg("weeks", () => Int, { nullable: true, description: "4 or 13." }) weeks?: number,
    @Arg("basis", () => TimeBasis, { nullable: true }) basis?: TimeBasis,
  ): Promise<MyResponseTimesType> {
    return report.myResponseTimes(ctx, weeks ?? null, basis ?? null);
  }

  @Authorized()
  @Query(() => [InsightScopeChoiceType], {
    description:
      "The scopes whose figures the caller may see, the widest first; empty for ordinary members.",
  })
  insightScopes(@Context() ctx: Ctx): Promise<InsightScopeChoiceType[]> {
    return scopesOf(ctx);
  }

  @Authorized()
  @Query(() => ResponseFactPageType, {
    description:
      "The answers behind a figure: of one part, of one hour, or of all. For the caller's own, give the person and the caller's id (Mission T8).",
  })
  responseFacts(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("input", { nullable: true }) input?: ResponseTimesInput,
    @Arg("partId", () => ID, { nullable: true }) partId?: string,
    @Arg("weekday", () => Int, { nullable: true, description: "1 is Monday." }) weekday?: number,
    @Arg("hour", () => Int, { nullable: true, description: "See `HeatCell.hour`." }) hour?: number,
  ): Promise<ResponseFactPageType> {
    return responseFacts(ctx, input ?? null, { partId, weekday, hour, ...request });
  }

  @Authorized()
  @Mutation(() => ExportFileType, {
    description:
      "Exports the parts of a report as a file; the export is recorded in the journal (Mission T8).",
  })
  exportResponseTimes(
    @Context() ctx: Ctx,
    @Arg("format", () => ExportFormat) format: ExportFormat,
    @Arg("input", { nullable: true }) input?: ResponseTimesInput,
  ): Promise<ExportFileType> {
    return exportResponseTimes(ctx, input ?? null, format);
  }
}
