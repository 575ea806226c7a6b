import type { Refusal } from "@riqing/schema";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import type { TemplatePurpose } from "../../../kernel/message-ports.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { RefusalEnum } from "../../../kernel/refusal.ts";
import { SubscriptionAnswer } from "./grant.state.ts";

const SubscriptionPurpose = enumOf("NOTICE", "DUE", "OUTCOME");

registerEnumType(SubscriptionPurpose, {
  name: "SubscriptionPurpose",
  description:
    "NOTICE: something new. DUE: a deadline. OUTCOME: the outcome of an appeal, a report or a request.",
});
registerEnumType(SubscriptionAnswer, {
  name: "SubscriptionAnswer",
  description:
    "What WeChat answers for a template. BAN: the platform has banned it; FILTER: another with its title is asked for.",
});

@OutputType("SubscriptionTemplate", "A kind of subscription message that the caller may allow.")
export class SubscriptionTemplateType {
  @Field(() => String, { description: "WeChat's id of the template, with which it is asked for." })
  templateId!: string;

  @Field(() => SubscriptionPurpose)
  purpose!: TemplatePurpose;

  @Field(() => Int, { description: "How many messages the caller has allowed and are left." })
  left!: number;

  @Field(() => SubscriptionAnswer, {
    nullable: true,
    description: "What the caller answered last; null if they have not been asked.",
  })
  answer!: SubscriptionAnswer | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;
}

@OutputType("MyChannels", "By what the caller is reached outside the app (Mission X1, B7).")
export class MyChannelsType {
  @Field(() => [SubscriptionTemplateType], {
    description: "The kinds of subscription message; none if this deployment has configured none.",
  })
  subscriptions!: SubscriptionTemplateType[];

  @Field(() => Int, { description: "How many subscription messages are left, of all kinds." })
  left!: number;

  @Field(() => Boolean, { description: "Whether a WeChat account is bound to the caller." })
  wechatBound!: boolean;

  @Field(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller cannot allow messages from this session; null if they can.",
  })
  topUpRefusal!: Refusal | null;
}

@InputType("SubscriptionAnswerInput", { description: "What WeChat answered for one template." })
export class SubscriptionAnswerInput {
  @Field(() => String)
  templateId!: string;

  @Field(() => SubscriptionAnswer)
  answer!: SubscriptionAnswer;
}

@InputType("RecordSubscriptionInput", {
  description: "What somebody answered to WeChat when a tap asked for messages.",
})
export class RecordSubscriptionInput {
  @Field(() => ID, { description: "The client's id for the tap; sent again, it counts once." })
  tapId!: string;

  @Field(() => [SubscriptionAnswerInput], { description: "1 to 5, one for each template." })
  answers!: SubscriptionAnswerInput[];
}
