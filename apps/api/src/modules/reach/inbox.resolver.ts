import {
  Arg,
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
import type { Ctx } from "../../kernel/ctx.ts";
import * as inbox from "./inbox.service.ts";
import { InboxItemType, InboxPageType } from "./inbox.type.ts";

/** The doors to a person's own inbox. */
@Resolver(() => InboxItemType)
export class InboxResolver {
  @Authorized()
  @Query(() => InboxPageType, {
    description: "The caller's messages, the newest first (Mission X1).",
  })
  async inbox(
    @Context() ctx: Ctx,
    @Arg("first", () => Int, { nullable: true }) first?: number,
    @Arg("after", () => String, { nullable: true }) after?: string,
  ): Promise<InboxPageType> {
    const page = await inbox.listMine(ctx, { first, after });
    return { ...page, nodes: page.nodes.map(typeOf) };
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: "The caller has looked through the inbox; this acknowledges none of it.",
  })
  readInbox(
    @Context() ctx: Ctx,
    @Arg("upTo", () => ID, {
      nullable: true,
      description: "The newest message on screen; what came after it stays unread.",
    })
    upTo?: string,
  ): Promise<boolean> {
    return inbox.readAll(ctx, upTo);
  }

  @FieldResolver(() => [InboxItemType], {
    description:
      "Of an `AFTER_QUIET`: the messages that waited for the end of quiet hours, the newest first (Mission X2); none otherwise.",
  })
  async waited(@Root() item: InboxItemType, @Context() ctx: Ctx): Promise<InboxItemType[]> {
    if (item.together === 1) return [];
    return ((await inbox.waitedUntil(ctx, String(item.heldUntil))) ?? []).map(typeOf);
  }
}

const typeOf = (item: inbox.InboxRow): InboxItemType => ({
  ...item,
  at: new Date(item.at),
  readAt: item.readAt === null ? null : new Date(item.readAt),
});
