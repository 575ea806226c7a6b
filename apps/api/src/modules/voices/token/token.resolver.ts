import { Arg, Authorized, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { inOrganisation } from "../../../kernel/ctx.ts";
import { issueTokens } from "./issue.service.ts";
import { tokenKeysOf } from "./token-key.service.ts";
import { EvaluatedTokensType, IssueTokensInput, TokenKeyType } from "./token.type.ts";

/** Keys and issue of tokens. */
@Resolver()
export class TokenResolver {
  @Query(() => [TokenKeyType], {
    description:
      "The token keys of an organisation, the earliest first; asked without a session, so that nobody can be shown one of their own (Mission B19).",
  })
  tokenKeys(
    @Context() ctx: RequestContext,
    @Arg("organisationId", () => ID) organisationId: string,
  ): Promise<TokenKeyType[]> {
    return tokenKeysOf(inOrganisation(ctx, organisationId), organisationId);
  }

  @Authorized()
  @Mutation(() => EvaluatedTokensType, {
    description:
      "Issues the caller's tokens of the week. Everybody's app asks, whether or not anything will be sent (Mission B19).",
  })
  issueTokens(
    @Context() ctx: Ctx,
    @Arg("input") input: IssueTokensInput,
  ): Promise<EvaluatedTokensType> {
    return issueTokens(ctx, input);
  }
}
