import type { Refusal } from "@riqing/schema";
import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { CaseType } from "../case/case.type.ts";
import { exportCase, whyNotExport } from "./case-file.service.ts";
import { CaseFileFormat, CaseFileType } from "./case-file.type.ts";

/** The case file that a referral takes along. */
@Resolver(() => CaseType)
export class CaseFileResolver {
  @Authorized()
  @Mutation(() => CaseFileType, {
    description:
      "The file of a referred case, for HR or the police; that it was taken out is written down (Mission D2).",
  })
  exportCase(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("format", () => CaseFileFormat) format: CaseFileFormat,
  ): Promise<CaseFileType> {
    return exportCase(ctx, caseId, format);
  }

  @RefusalField("Why the caller cannot have its file; null if they can.")
  exportRefusal(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotExport(ctx, id);
  }
}
