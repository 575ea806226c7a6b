import { Ctx as Context, FieldResolver, Int, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { MeType } from "../people/index.ts";
import { countUnread } from "./inbox.service.ts";

@Resolver(() => MeType)
export class InboxOfMe {
  @FieldResolver(() => Int, {
    description: "Number of messages in the inbox that the caller has not seen.",
  })
  unreadCount(@Context() ctx: Ctx): Promise<number> {
    return countUnread(ctx);
  }
}
