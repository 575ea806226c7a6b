import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { visibleGroup } from "../../groups/index.ts";
import { callerRoles, personById, PersonType } from "../../people/index.ts";
import { whyNotSeeDisowned } from "./lost-account.policy.ts";
import { listDisowned, listTaps } from "./tap-review.read.ts";
import { ownLoss, reviewTap } from "./tap-review.service.ts";
import {
  DisownedDeedPageType,
  DisownedDeedType,
  ReviewTapInput,
  TapToReviewPageType,
  TapToReviewType,
} from "./tap-review.type.ts";

/** What was tapped while an account was lost. */
@Resolver(() => TapToReviewType)
export class TapReviewResolver {
  @Authorized()
  @Query(() => TapToReviewPageType, {
    description:
      "What was tapped in the caller's name between the loss of their account and its report, the newest first.",
  })
  async tapsToReview(
    @Context() ctx: Ctx,
    @Arg("lossId", () => ID) lossId: string,
    @Args() request: PageArguments,
  ): Promise<TapToReviewPageType> {
    return listTaps(ctx, await ownLoss(ctx, lossId), request);
  }

  @Authorized()
  @Query(() => DisownedDeedPageType, {
    description:
      "What was done in a group and is disowned by its author, but stands; for its owner and admins, the newest first.",
  })
  async disownedDeeds(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Args() request: PageArguments,
  ): Promise<DisownedDeedPageType> {
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotSeeDisowned(await callerRoles(ctx), group));
    return listDisowned(ctx, groupId, request);
  }

  @Authorized()
  @Mutation(() => TapToReviewType, {
    description:
      "Whether a tap was the caller's. If not, the tap and its receipt stay, marked, and the thing is asked again without lateness; what was done to others stays.",
  })
  reviewTap(@Context() ctx: Ctx, @Arg("input") input: ReviewTapInput): Promise<TapToReviewType> {
    return reviewTap(ctx, input);
  }
}

/** Whose deed it was not. */
@Resolver(() => DisownedDeedType)
export class DisownedDeedFields {
  @FieldResolver(() => PersonType)
  person(@Root() { personId }: DisownedDeedType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, personId);
  }
}
