import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { personById, PersonType } from "../../people/index.ts";
import * as undeliverable from "./undeliverable.service.ts";
import {
  UndeliverableCountType,
  UndeliverablePageType,
  UndeliverableType,
} from "./undeliverable.type.ts";

/** What did not arrive, for administrators. */
@Resolver(() => UndeliverableType)
export class UndeliverableResolver {
  @Authorized()
  @Query(() => UndeliverablePageType, {
    description:
      "Messages of the organisation that have not arrived and are not tried any more, the latest first; for administrators (Mission X1). What was read or taken back meanwhile is left out.",
  })
  async undeliverable(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
  ): Promise<UndeliverablePageType> {
    const page = await undeliverable.listUndeliverable(ctx, request);
    const nodes = page.nodes.map((row) => ({ ...row, since: new Date(Number(row.since)) }));
    return { ...page, nodes };
  }

  @Authorized()
  @Query(() => [UndeliverableCountType], {
    description: "How many messages have not arrived, by reason; for administrators (Mission X1).",
  })
  undeliverableCounts(@Context() ctx: Ctx): Promise<UndeliverableCountType[]> {
    return undeliverable.countUndeliverable(ctx);
  }

  @Authorized()
  @Mutation(() => Int, {
    description:
      "Tries again to deliver these messages, or all that are listed; answers how many (Mission X1).",
  })
  resend(
    @Context() ctx: Ctx,
    @Arg("ids", () => [ID], { nullable: true, description: "At most 200; left out: all." })
    ids?: string[],
  ): Promise<number> {
    return undeliverable.resend(ctx, ids ?? null);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Whom it is for; null for a post into a chat.",
  })
  async person(
    @Root() { channel, recipientId }: UndeliverableType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return channel === "SUBSCRIPTION" ? personById.existing(ctx, recipientId) : null;
  }
}
