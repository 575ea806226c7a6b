import { Arg, Args, Authorized, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { personById } from "../../people/index.ts";
import { enterReceivedReport } from "./enter.service.ts";
import { answerReport, fileReport, reopenReport, routeFor } from "./file.service.ts";
import {
  EnterReceivedReportInput,
  FileReportInput,
  ReportFormInput,
  ReportsArguments,
} from "./report.input.ts";
import { listReports, visibleReport } from "./report.read.ts";
import type { ReportRow } from "./report.row.ts";
import { ReceivedReportType, ReportFormType, ReportPageType, ReportType } from "./report.type.ts";

/** Reports as their reporters have them, and the lists. */
@Resolver(() => ReportType)
export class ReportResolver {
  @Authorized()
  @Query(() => ReportFormType, {
    description: "Who would receive such a report of the caller's (Mission B13).",
  })
  async reportForm(
    @Context() ctx: Ctx,
    @Arg("input") input: ReportFormInput,
  ): Promise<ReportFormType> {
    const { personIds, ...route } = await routeFor(ctx, input);
    const handlers = await Promise.all(personIds.map((id) => personById.existing(ctx, id)));
    return { ...route, handlers };
  }

  @Authorized()
  @Query(() => ReportType, {
    description: "One report, for its reporter and whoever handles it at this moment.",
  })
  report(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<ReportRow> {
    return visibleReport(ctx, id);
  }

  @Authorized()
  @Query(() => ReportPageType, {
    description: "The caller's own reports, or those that they handle at this moment.",
  })
  reports(@Context() ctx: Ctx, @Args() request: ReportsArguments) {
    return listReports(ctx, request);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description: "Reports something by name; it is receipted (Mission V1).",
  })
  fileReport(@Context() ctx: Ctx, @Arg("input") input: FileReportInput): Promise<ReportRow> {
    return fileReport(ctx, input);
  }

  @Authorized()
  @Mutation(() => ReceivedReportType, {
    description:
      "Enters what was received by telephone or in person; for whoever could receive a report (Mission V1).",
  })
  enterReceivedReport(
    @Context() ctx: Ctx,
    @Arg("input") input: EnterReceivedReportInput,
  ): Promise<ReceivedReportType> {
    return enterReceivedReport(ctx, input);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description: "What the reporter says to whoever handles it; a closed report takes words, too.",
  })
  answerReport(
    @Context() ctx: Ctx,
    @Arg("reportId", () => ID) reportId: string,
    @Arg("text", () => String, { description: "1 to 1 000 characters." }) text: string,
    @Arg("fileIds", () => [ID], {
      nullable: true,
      description: "Up to 9 files uploaded with the purpose REPORT.",
    })
    fileIds: string[] | null,
  ): Promise<ReportRow> {
    return answerReport(ctx, reportId, text, fileIds);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description: "That a closed report is not solved; once, and somebody else handles it then.",
  })
  reopenReport(
    @Context() ctx: Ctx,
    @Arg("reportId", () => ID) reportId: string,
    @Arg("reason", () => String, { description: "1 to 200 characters." }) reason: string,
  ): Promise<ReportRow> {
    return reopenReport(ctx, reportId, reason);
  }
}
