import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, registerEnumType } from "type-graphql";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { ChannelName } from "./channel-name.ts";

export const ChannelCondition = enumOf("NOT_CONFIGURED", "UNTRIED", "FINE", "FAILING", "PARTLY");
export type ChannelCondition = keyof typeof ChannelCondition;

const SendState = enumOf("SENT", "RETRY", "UNREACHABLE", "FAILED", "UNKNOWN");

registerEnumType(ChannelName, {
  name: "ChannelName",
  description: "SUBSCRIPTION: WeChat's subscription messages. GROUP_BOT: the WeCom bots of groups.",
});
registerEnumType(ChannelCondition, {
  name: "ChannelCondition",
  description:
    "UNTRIED: configured, and nothing has been sent yet. PARTLY: some of the groups' bots fail.",
});
registerEnumType(SendState, {
  name: "SendState",
  description:
    "SENT: with the channel's own success code. RETRY: it passes by itself. UNREACHABLE: this person cannot be reached by it now. UNKNOWN: the connection was cut after the request had left.",
});

@OutputType("ChannelDay", "What left through a channel on a day.")
export class ChannelDayType {
  @Field(() => GraphQLLocalDate)
  day!: BusinessDay;

  @Field(() => Int)
  sent!: number;

  @Field(() => Int, {
    description: "Tries that did not succeed, those with an unknown end included.",
  })
  failed!: number;
}

@OutputType("ChannelStatus", "How a channel is (Mission X1).")
export class ChannelStatusType {
  @Field(() => ChannelName)
  channel!: ChannelName;

  @Field(() => ChannelCondition)
  condition!: ChannelCondition;

  @Field(() => Date, { nullable: true, description: "When something last left with success." })
  lastSentAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "Since when nothing has succeeded." })
  failingSince!: Date | null;

  @Field(() => Date, { nullable: true })
  lastErrorAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What is wrong, in Chinese with the service's own code; null: nothing is.",
  })
  error!: string | null;

  @Field(() => [String], { description: "What to do about it, step by step, in Chinese." })
  todo!: string[];

  @Field(() => Date, {
    nullable: true,
    description: "When it was last looked at by a call that sends nothing; null: never.",
  })
  verifiedAt!: Date | null;

  @Field(() => Int, { description: "GROUP_BOT: how many groups have a bot; otherwise 0." })
  bots!: number;

  @Field(() => Int, { description: "GROUP_BOT: how many bots fail; otherwise 0." })
  failingBots!: number;

  @Field(() => [ChannelDayType], { description: "The last 14 days, today last." })
  days!: ChannelDayType[];
}

@OutputType("ReachableCounts", "Who of the organisation can be reached, and by what.")
export class ReachableCountsType {
  @Field(() => Int, { description: "People on the roster." })
  people!: number;

  @Field(() => Int, { description: "WeChat is bound, and a message is left." })
  withSubscription!: number;

  @Field(() => Int, { description: "WeChat is bound, and no message is left." })
  noneLeft!: number;

  @Field(() => Int, { description: "Signed in by a browser only: the inbox is all they have." })
  inboxOnly!: number;

  @Field(() => Int, { description: "Nobody acts in their name yet." })
  neverBound!: number;
}

@OutputType("ChannelHealth", "How the channels of the organisation are, for its administrators.")
export class ChannelHealthType {
  @Field(() => [ChannelStatusType])
  channels!: ChannelStatusType[];

  @Field(() => ReachableCountsType)
  people!: ReachableCountsType;

  @Field(() => Boolean, { description: "Whether WeChat pushes its events to this server." })
  pushed!: boolean;
}

@OutputType("ChannelTest", "What became of a test message.")
export class ChannelTestType {
  @Field(() => SendState)
  state!: keyof typeof SendState;

  @Field(() => String, { nullable: true, description: "Why, in Chinese; null once it is sent." })
  reason!: string | null;
}
