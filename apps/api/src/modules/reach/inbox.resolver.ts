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
import type { Ctx } from "../../kernel/ctx.ts";
import { PageArguments } from "../../kernel/page.type.ts";
import * as inbox from "./inbox.service.ts";
import { InboxItemType, InboxPageType } from "./inbox.type.ts";

/** Operations on the caller's inbox. */
@Resolver(() => InboxItemType)
export class InboxResolver {
  @Authorized()
  @Query(() => InboxPageType, {
    description: "The caller's messages, the newest first (Mission X1).",
  })
  async inbox(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("search", () => String, { nullable: true, description: "Part of the title or the text." })
    search?: string,
    @Arg("unread", () => Boolean, { nullable: true, description: "Only what is unread." })
    unread?: boolean,
  ): Promise<InboxPageType> {
    const page = await inbox.listMine(ctx, { search, unread, ...request });
    return { ...page, nodes: page.nodes.map(typeOf) };
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: "Records that the caller has looked through the inbox. This acknowledges nothing.",
  })
  readInbox(
    @Context() ctx: Ctx,
    @Arg("upTo", () => ID, {
      nullable: true,
      description: "The newest message on screen; later messages stay unread.",
    })
    upTo?: string,
  ): Promise<boolean> {
    return inbox.readAll(ctx, upTo);
  }

  @FieldResolver(() => [InboxItemType], {
    description:
      "For AFTER_QUIET: the messages that were held until the end of quiet hours, the newest first (Mission X2). Otherwise empty.",
  })
  async waited(@Root() item: InboxItemType, @Context() ctx: Ctx): Promise<InboxItemType[]> {
    if (item.together === 1) return [];
    return ((await inbox.messagesHeldUntil(ctx, String(item.heldUntil))) ?? []).map(typeOf);
  }
}

const typeOf = (item: inbox.InboxRow): InboxItemType => ({
  ...item,
  at: new Date(item.at),
  readAt: item.readAt === null ? null : new Date(item.readAt),
});
