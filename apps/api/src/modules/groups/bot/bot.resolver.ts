import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { callerRoles } from "../../people/index.ts";
import { botById } from "../../reach/index.ts";
import { whyNotSetBot } from "../group.policy.ts";
import { GroupType } from "../group.type.ts";
import * as bot from "./bot.service.ts";
import { GroupBotType, SaveGroupBotInput } from "./bot.type.ts";

/** Operations on the bot of a group's chat. */
@Resolver(() => GroupType)
export class BotResolver {
  @Authorized()
  @Mutation(() => GroupType, {
    description:
      "Saves the WeCom bot of a group's chat, once a test post has succeeded (Mission X1, G6). See `Group.saveBotRefusal`.",
  })
  saveGroupBot(@Context() ctx: Ctx, @Arg("input") input: SaveGroupBotInput): Promise<GroupType> {
    return bot.saveBot(ctx, input);
  }

  @Authorized()
  @Mutation(() => GroupType, { description: "Posts a test message through the group's bot." })
  testGroupBot(@Context() ctx: Ctx, @Arg("groupId", () => ID) groupId: string): Promise<GroupType> {
    return bot.testBot(ctx, groupId);
  }

  @Authorized()
  @Mutation(() => GroupType, { description: "Takes the bot away: nothing is posted any more." })
  removeGroupBot(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
  ): Promise<GroupType> {
    return bot.removeBot(ctx, groupId);
  }

  @FieldResolver(() => GroupBotType, {
    nullable: true,
    description: "The bot of its WeCom chat, for those who may save one; null: it has none.",
  })
  async bot(@Root() group: GroupType, @Context() ctx: Ctx): Promise<GroupBotType | null> {
    if (whyNotSetBot(await callerRoles(ctx), group) !== null) return null;
    return botById(ctx, group.id);
  }

  @RefusalField("Why the caller may not save the group's bot; null if they may.")
  async saveBotRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSetBot(await callerRoles(ctx), group);
  }
}
