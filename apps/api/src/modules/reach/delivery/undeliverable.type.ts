import { Field, ID, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import {
  UNDELIVERABLE_REASONS,
  UNDELIVERABLE_STATES,
  type UndeliverableReason,
  type UndeliverableState,
} from "./delivery.state.ts";

export const UndeliverableWhy = enumOf(...UNDELIVERABLE_REASONS);
registerEnumType(UndeliverableWhy, {
  name: "UndeliverableReason",
  description:
    "Why a message has not arrived: no WeChat account bound, no subscription left, given up after a day of tries, refused by the channel, or its outcome is not known (Mission X1, B7).",
});

export const UndeliverableWhat = enumOf(...UNDELIVERABLE_STATES);
registerEnumType(UndeliverableWhat, {
  name: "UndeliverableState",
  description: "How the last try ended; UNKNOWN may have arrived.",
});

@OutputType(
  "Undeliverable",
  "A message that has not arrived and is not tried any more (Mission X1).",
)
export class UndeliverableType {
  @Field(() => ID)
  id!: string;

  @Field(() => UndeliverableWhat)
  state!: UndeliverableState;

  @Field(() => UndeliverableWhy)
  reason!: UndeliverableReason;

  @Field(() => String, { nullable: true, description: "What the channel answered." })
  detail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The message's title; null for a post into a chat.",
  })
  title!: string | null;

  @Field(() => Date, { description: "Since when it is given up." })
  since!: Date;

  @Field(() => Int)
  tries!: number;

  channel!: "SUBSCRIPTION" | "GROUP_BOT";
  recipientId!: string;
}

@OutputType("UndeliverableCount", "How many messages have not arrived for one reason.")
export class UndeliverableCountType {
  @Field(() => UndeliverableWhy)
  reason!: UndeliverableReason;

  @Field(() => Int)
  count!: number;
}

@OutputType("UndeliverablePage", "A page of messages that have not arrived, the latest first.")
export class UndeliverablePageType extends pageTypeOf(UndeliverableType) {}
