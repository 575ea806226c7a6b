import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RulesVersionType } from "../version/version.type.ts";
import * as signatures from "./signature.service.ts";
import { RulesSignatureType, SignRulesInput } from "./signature.type.ts";

/** Operations for reading, signing and declining rules. */
@Resolver(() => RulesSignatureType)
export class RulesSignatureResolver {
  @Authorized()
  @Mutation(() => RulesVersionType, {
    description:
      "Records that a version, or its last clause, is on screen. The first time of each is kept (Mission R3).",
  })
  openRules(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
    @Arg("endReached", () => Boolean) endReached: boolean,
  ): Promise<RulesVersionType> {
    return signatures.open(ctx, versionId, endReached);
  }

  @Authorized()
  @Mutation(() => RulesSignatureType, {
    description:
      "Signs the version that was on screen; sent again, the answer is the same (Mission R3). RULES_SUPERSEDED comes with {currentVersionId, currentNumber, changes}.",
  })
  signRules(@Context() ctx: Ctx, @Arg("input") input: SignRulesInput): Promise<RulesSignatureType> {
    return signatures.sign(ctx, input);
  }

  @Authorized()
  @Mutation(() => RulesVersionType, {
    description: "Declines to sign, with a reason of 1 to 200 characters (Mission R3).",
  })
  declineRules(
    @Context() ctx: Ctx,
    @Arg("versionId", () => ID) versionId: string,
    @Arg("reason", () => String) reason: string,
  ): Promise<RulesVersionType> {
    return signatures.decline(ctx, versionId, reason);
  }
}
