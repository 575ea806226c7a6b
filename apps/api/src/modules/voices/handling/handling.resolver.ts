import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { ReportRow } from "../report/report.row.ts";
import { ReportType } from "../report/report.type.ts";
import { makeCaseOfReport } from "./case.service.ts";
import { closeReport, joinReports } from "./close.service.ts";
import {
  CaseOfReportInput,
  CloseReportInput,
  IncidentOfReportInput,
  TriageReportInput,
} from "./handling.input.ts";
import { askReporter, noteReport, passOnReport, stepAside } from "./handling.service.ts";
import { makeIncidentOfReport } from "./incident.service.ts";
import { triageReport } from "./triage.service.ts";

/** What those do who handle reports (Mission V2). */
@Resolver(() => ReportType)
export class HandlingResolver {
  @Authorized()
  @Mutation(() => ReportType, {
    description: "Takes a report on, gives it to another receiver, or ends it with a reason.",
  })
  triageReport(@Context() ctx: Ctx, @Arg("input") input: TriageReportInput): Promise<ReportRow> {
    return triageReport(ctx, input);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description: "Asks its reporter, or tells them how it stands; the time for a word begins anew.",
  })
  askReporter(
    @Context() ctx: Ctx,
    @Arg("reportId", () => ID) reportId: string,
    @Arg("text", () => String, { description: "1 to 1 000 characters." }) text: string,
  ): Promise<ReportRow> {
    return askReporter(ctx, reportId, text);
  }

  @Authorized()
  @Mutation(() => ReportType, { description: "Notes something for those who handle it." })
  noteReport(
    @Context() ctx: Ctx,
    @Arg("reportId", () => ID) reportId: string,
    @Arg("text", () => String, { description: "1 to 1 000 characters." }) text: string,
    @Arg("fileIds", () => [ID], {
      nullable: true,
      description: "Evidence: up to 9 files uploaded with the purpose REPORT_NOTE.",
    })
    fileIds: string[] | null,
  ): Promise<ReportRow> {
    return noteReport(ctx, reportId, text, fileIds);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description: "Joins a report with another of the same matter, whose outcome it shares then.",
  })
  joinReports(
    @Context() ctx: Ctx,
    @Arg("reportId", () => ID) reportId: string,
    @Arg("withId", () => ID) withId: string,
  ): Promise<ReportRow> {
    return joinReports(ctx, reportId, withId);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description:
      "Gives it to the head of a department; whoever it names is passed over there, too.",
  })
  forwardReport(
    @Context() ctx: Ctx,
    @Arg("reportId", () => ID) reportId: string,
    @Arg("departmentId", () => ID) departmentId: string,
  ): Promise<ReportRow> {
    return passOnReport(ctx, reportId, { receiver: "HEAD", departmentId });
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: "The caller handles this report no more; others do. Their days go on.",
  })
  async stepAside(
    @Context() ctx: Ctx,
    @Arg("reportId", () => ID) reportId: string,
  ): Promise<boolean> {
    await stepAside(ctx, reportId);
    return true;
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description: "Makes a case of discipline of it; the case does not know of the report.",
  })
  makeCaseOfReport(
    @Context() ctx: Ctx,
    @Arg("input") input: CaseOfReportInput,
  ): Promise<ReportRow> {
    return makeCaseOfReport(ctx, input);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description:
      "Makes a safety incident of it, which does not know of the report (Mission V6); the caller sees to it.",
  })
  makeIncidentOfReport(
    @Context() ctx: Ctx,
    @Arg("input") input: IncidentOfReportInput,
  ): Promise<ReportRow> {
    return makeIncidentOfReport(ctx, input);
  }

  @Authorized()
  @Mutation(() => ReportType, {
    description: "Ends a report, with an outcome for its reporter (Mission V2).",
  })
  closeReport(@Context() ctx: Ctx, @Arg("input") input: CloseReportInput): Promise<ReportRow> {
    return closeReport(ctx, input);
  }
}
