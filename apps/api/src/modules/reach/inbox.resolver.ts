import { Arg, Authorized, Ctx as Context, ID, Int, Mutation, Query, Resolver } from "type-graphql";
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
    const nodes = page.nodes.map((item) => ({
      ...item,
      at: new Date(item.at),
      readAt: item.readAt === null ? null : new Date(item.readAt),
    }));
    return { ...page, nodes };
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
}
