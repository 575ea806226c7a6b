import type { Refusal } from "@riqing/schema";
import { Arg, Authorized, Ctx as Context, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { MeType } from "../me/me.type.ts";
import { progressOf } from "./roster.progress.ts";
import { RosterChoicesInput, RosterImportType, RosterProgressType } from "./roster.type.ts";
import { importUpload, whyNotUploadRoster } from "./roster.upload.ts";

@Resolver(() => MeType)
export class RosterResolver {
  @Authorized()
  @Mutation(() => RosterImportType, {
    description:
      "Imports a roster that was uploaded with the purpose ROSTER, in CSV or XLSX (Mission M8): people, departments and roles. For administrators of the organisation. A dry run changes nothing and says what would change.",
  })
  importRoster(
    @Context() ctx: Ctx,
    @Arg("uploadId", () => ID) uploadId: string,
    @Arg("dryRun", () => Boolean) dryRun: boolean,
    @Arg("departures", () => Int, {
      nullable: true,
      description:
        "How many people would leave according to the dry run. If that is different now, the answer is ROSTER_CHANGED.",
    })
    departures: number | null,
    @Arg("choices", () => RosterChoicesInput, { nullable: true })
    choices: RosterChoicesInput | null,
  ): Promise<RosterImportType> {
    return importUpload(ctx, {
      uploadId,
      dryRun,
      departures: departures ?? null,
      sheet: choices?.sheet ?? null,
      firstDepartment: choices?.firstDepartment ?? false,
      doubtful: choices?.doubtful ?? null,
      newParents: choices?.newParents ?? false,
    });
  }

  @Authorized()
  @Query(() => RosterProgressType, {
    nullable: true,
    description: "How far an import is that the caller began; null if none is running.",
  })
  rosterProgress(
    @Context() ctx: Ctx,
    @Arg("uploadId", () => ID) uploadId: string,
  ): RosterProgressType | null {
    return progressOf(ctx.actor.personId, uploadId);
  }

  @RefusalField("Why the caller may not import a roster; null if they may.")
  importRosterRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotUploadRoster(ctx);
  }
}
