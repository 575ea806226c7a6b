import { Arg, Authorized, Ctx as Context, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { ExportFileType, ExportFormat } from "../../../kernel/export-file.ts";
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

/** The doors to response times. */
@Resolver(() => ResponseTimesType)
export class ResponseTimesResolver {
  @Authorized()
  @Query(() => ResponseTimesType, {
    description:
      "How long answers take, for whoever answers for the people: median and 90th percentile by stage, on-time rates, trend, hours, parts (Mission T8, B8, B9).",
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
      "The parts of a report side by side: departments, people, groups, those who asked, or weeks (Mission T8, B9).",
  })
  responseParts(
    @Context() ctx: Ctx,
    @Arg("input", { nullable: true }) input?: ResponseTimesInput,
    @Arg("first", () => Int, { nullable: true }) first?: number,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<ResponsePartPageType> {
    return report.responseParts(ctx, input ?? null, { first, after });
  }

  @Authorized()
  @Query(() => MyResponseTimesType, {
    description: "The caller's own figures, which each person sees first (Mission B9).",
  })
  myResponseTimes(
    @Context() ctx: Ctx,
    @Arg("weeks", () => Int, { nullable: true, description: "4, or 13." }) weeks?: number,
    @Arg("basis", () => TimeBasis, { nullable: true }) basis?: TimeBasis,
  ): Promise<MyResponseTimesType> {
    return report.myResponseTimes(ctx, weeks ?? null, basis ?? null);
  }

  @Authorized()
  @Query(() => [InsightScopeChoiceType], {
    description: "Whose figures the caller may see, the widest first; none for plain members.",
  })
  insightScopes(@Context() ctx: Ctx): Promise<InsightScopeChoiceType[]> {
    return scopesOf(ctx);
  }

  @Authorized()
  @Query(() => ResponseFactPageType, {
    description:
      "The answers behind a figure: of a part, of an hour, of all; one's own by person and one's own id (Mission T8).",
  })
  responseFacts(
    @Context() ctx: Ctx,
    @Arg("input", { nullable: true }) input?: ResponseTimesInput,
    @Arg("partId", () => ID, { nullable: true }) partId?: string,
    @Arg("weekday", () => Int, { nullable: true, description: "1 is Monday." }) weekday?: number,
    @Arg("hour", () => Int, { nullable: true, description: "As in `HeatCell`." }) hour?: number,
    @Arg("first", () => Int, { nullable: true }) first?: number,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<ResponseFactPageType> {
    return responseFacts(ctx, input ?? null, { partId, weekday, hour, first, after });
  }

  @Authorized()
  @Mutation(() => ExportFileType, {
    description: "The parts of a report as a file; that it was taken is written down (Mission T8).",
  })
  exportResponseTimes(
    @Context() ctx: Ctx,
    @Arg("format", () => ExportFormat) format: ExportFormat,
    @Arg("input", { nullable: true }) input?: ResponseTimesInput,
  ): Promise<ExportFileType> {
    return exportResponseTimes(ctx, input ?? null, format);
  }
}
