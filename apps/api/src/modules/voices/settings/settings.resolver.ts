import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles, personById, PersonType } from "../../people/index.ts";
import { ReportKind } from "../report/report.state.ts";
import { reportRulesOf } from "./settings.read.ts";
import { saveReportSettings } from "./settings.service.ts";
import {
  ReportReceiverOfKindType,
  ReportSettingsInput,
  ReportSettingsType,
} from "./settings.type.ts";

/** How the organisation deals with reports. */
@Resolver(() => ReportSettingsType)
export class ReportSettingsResolver {
  @Authorized()
  @Query(() => ReportSettingsType, {
    description: "How the organisation deals with reports; everybody may know it.",
  })
  reportSettings(@Context() ctx: Ctx): Promise<ReportSettingsType> {
    return reportRulesOf(ctx, ctx.actor.organisationId);
  }

  @Authorized()
  @Mutation(() => ReportSettingsType, {
    description: "Sets how the organisation deals with reports; for its administrator.",
  })
  saveReportSettings(
    @Context() ctx: Ctx,
    @Arg("input") input: ReportSettingsInput,
  ): Promise<ReportSettingsType> {
    return saveReportSettings(ctx, input);
  }

  @FieldResolver(() => [ReportReceiverOfKindType])
  receivers(@Root() { receivers }: ReportSettingsType): ReportReceiverOfKindType[] {
    return Object.values(ReportKind).map((kind) => ({ kind, receiver: receivers[kind] }));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who receives what names everybody else.",
  })
  appointed(
    @Root() { appointedId }: ReportSettingsType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, appointedId);
  }

  @RefusalField("Why the caller may not change it; null if they may.")
  async saveRefusal(@Context() ctx: Ctx) {
    return may(await callerRoles(ctx), "SET_REPORTS") ? null : ("NOT_ALLOWED" as const);
  }
}
