import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { ReportType } from "../report/report.type.ts";
import { ByCodeInput, FileAnonymousReportInput, SayByCodeInput } from "./anonymous.input.ts";
import {
  AnonymityFigureType,
  AnonymousIntakeType,
  AnonymousReportType,
  ReportNamesType,
} from "./anonymous.type.ts";
import { addNameByCode, answerByCode, reopenByCode, reportByCode } from "./by-code.service.ts";
import { anonymityFigure } from "./figure.read.ts";
import { fileAnonymously } from "./file-anonymous.service.ts";
import { reportNames } from "./names.read.ts";
import { picturesHandedOver } from "./pictures.read.ts";
import { withoutName } from "./without-name.ts";

/** What is sent and read without a session (Mission B19). Each answer takes a fixed time. */
@Resolver()
export class AnonymousResolver {
  @Query(() => AnonymityFigureType, {
    description: "Among how many a report would be hidden at this moment; without a session.",
  })
  anonymityFigure(
    @Context() ctx: RequestContext,
    @Arg("organisationId", () => ID) organisationId: string,
  ): Promise<AnonymityFigureType> {
    return withoutName(ctx, organisationId, (ctx) => anonymityFigure(ctx));
  }

  @Authorized()
  @Query(() => ReportNamesType, {
    description: "Names and receivers for the form of reports; asked daily by everybody's app.",
  })
  reportNames(@Context() ctx: Ctx): Promise<ReportNamesType> {
    return reportNames(ctx);
  }

  @Mutation(() => AnonymousIntakeType, {
    description:
      "Reports something without a name, without a session, for one token (Mission V1). The app makes the code; the same code sent again is the same report.",
  })
  fileAnonymousReport(
    @Context() ctx: RequestContext,
    @Arg("input") input: FileAnonymousReportInput,
  ): Promise<AnonymousIntakeType> {
    return fileAnonymously(ctx, input);
  }

  @Query(() => AnonymousReportType, {
    description:
      "How the report of a code stands; without a session. A wrong code, another organisation's and that of a purged report are answered alike (Mission B13).",
  })
  reportByCode(
    @Context() ctx: RequestContext,
    @Arg("input") input: ByCodeInput,
  ): Promise<AnonymousReportType> {
    return reportByCode(ctx, input);
  }

  @Mutation(() => AnonymousReportType, {
    description: "Says something in the report of a code, for one token; 1 to 1 000 characters.",
  })
  answerByCode(
    @Context() ctx: RequestContext,
    @Arg("input") input: SayByCodeInput,
  ): Promise<AnonymousReportType> {
    return answerByCode(ctx, input);
  }

  @Mutation(() => AnonymousReportType, {
    description:
      "That a closed report is not solved, for one token; once, with a reason of 1 to 200 characters.",
  })
  reopenByCode(
    @Context() ctx: RequestContext,
    @Arg("input") input: SayByCodeInput,
  ): Promise<AnonymousReportType> {
    return reopenByCode(ctx, input);
  }

  @Authorized()
  @Mutation(() => AnonymousReportType, {
    description:
      "Adds the caller's name to the report of a code, for its handlers. With the caller's session, because a name that is typed would prove nothing.",
  })
  addNameByCode(
    @Context() ctx: Ctx,
    @Arg("code", () => String) code: string,
  ): Promise<AnonymousReportType> {
    return addNameByCode(ctx, code);
  }
}

/** Evidence that came without a name, for whoever may see the report. */
@Resolver(() => ReportType)
export class PicturesOfReport {
  @FieldResolver(() => [String], {
    description: "Pictures of an anonymous report, each as a data: address of a JPEG.",
  })
  pictures(@Root() { id }: ReportType, @Context() ctx: Ctx): Promise<string[]> {
    return picturesHandedOver(ctx, id);
  }
}
