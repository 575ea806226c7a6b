import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalEnum } from "../../../kernel/refusal.ts";
import { callerRoles, MeType } from "../../people/index.ts";
import { ChannelName } from "./channel-name.ts";
import { whyNotSeeChannels } from "./health.policy.ts";
import * as health from "./health.service.ts";
import { ChannelHealthType, ChannelTestType } from "./health.type.ts";
import * as mine from "./my-channels.service.ts";
import { MyChannelsType, RecordSubscriptionInput } from "./my-channels.type.ts";
import { SimulatedMessageType } from "./simulated-phone.type.ts";

/** By what people are reached outside the app. */
@Resolver(() => MeType)
export class ChannelResolver {
  @Authorized()
  @Query(() => MyChannelsType, {
    description:
      "By what the caller is reached outside the app, and what is left of it (Mission X1, B7).",
  })
  myChannels(@Context() ctx: Ctx): Promise<MyChannelsType> {
    return mine.myChannels(ctx);
  }

  @Authorized()
  @Mutation(() => MyChannelsType, {
    description:
      "Keeps what the caller answered when WeChat asked whether messages may be sent. See `MyChannels.topUpRefusal`.",
  })
  recordSubscription(
    @Context() ctx: Ctx,
    @Arg("input") input: RecordSubscriptionInput,
  ): Promise<MyChannelsType> {
    return mine.recordSubscription(ctx, input);
  }

  @Authorized()
  @Mutation(() => ChannelTestType, {
    description:
      "Sends the caller one message, as any other would be sent: it spends one that they have allowed.",
  })
  async testChannel(
    @Context() ctx: Ctx,
    @Arg("channel", () => ChannelName, {
      description: "SUBSCRIPTION; a group's bot is tested at its group.",
    })
    channel: ChannelName,
  ): Promise<ChannelTestType> {
    const outcome = await mine.testChannel(ctx, channel);
    return { state: outcome.state, reason: "reason" in outcome ? outcome.reason : null };
  }

  @Authorized()
  @Query(() => ChannelHealthType, {
    description: "How the channels are, whom they reach, and what is to be done (Mission X1).",
  })
  channelHealth(@Context() ctx: Ctx): Promise<ChannelHealthType> {
    return health.channelHealth(ctx);
  }

  @Authorized()
  @Mutation(() => ChannelHealthType, {
    description: "Looks at the configuration by a call that sends nothing.",
  })
  checkChannels(@Context() ctx: Ctx): Promise<ChannelHealthType> {
    return health.checkChannels(ctx);
  }

  @Authorized()
  @Query(() => [SimulatedMessageType], {
    description:
      "What the caller's phone would have shown, the newest first: in the demo, where nothing is sent. Elsewhere `DEMO_ONLY`.",
  })
  simulatedPhone(@Context() ctx: Ctx): Promise<SimulatedMessageType[]> {
    return mine.simulatedPhone(ctx);
  }

  @FieldResolver(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller may not look after the channels; null if they may.",
  })
  async seeChannelsRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSeeChannels(await callerRoles(ctx));
  }
}
