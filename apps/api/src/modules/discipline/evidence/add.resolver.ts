import type { Refusal } from "@riqing/schema";
import { Arg, Authorized, Ctx as Context, Mutation, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { caseById } from "../case/case.row.ts";
import { CaseType } from "../case/case.type.ts";
import { addEvidence, whyNotAddHere } from "./add.service.ts";
import { AddEvidenceInput } from "./evidence.input.ts";

/** Adding evidence to a case. */
@Resolver(() => CaseType)
export class EvidenceResolver {
  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Adds evidence to a case until it is decided, for those who handle it. The person is told, and may say their side to it (Mission D3).",
  })
  addEvidence(@Context() ctx: Ctx, @Arg("input") input: AddEvidenceInput): Promise<CaseType> {
    return addEvidence(ctx, input);
  }

  @RefusalField("Why the caller may not add evidence to it; null if they may.")
  async evidenceRefusal(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotAddHere(ctx, await caseById.existing(ctx, id));
  }
}
