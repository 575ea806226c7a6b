import { Field, ID, InputType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType(
  "GroupBot",
  "The WeCom bot of a group's chat. Its key is never answered: it is known by its last four characters (Mission X1).",
)
export class GroupBotType {
  @Field(() => String)
  lastFour!: string;

  @Field(() => Boolean, {
    description: "Whether people for whom something is open are called by name.",
  })
  mentions!: boolean;

  @Field(() => Boolean, { description: "Whether urgent and important notices are posted." })
  notices!: boolean;

  @Field(() => Boolean, { description: "Whether the summary of a closed day is posted." })
  summaries!: boolean;

  @Field(() => Date)
  savedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When a post last succeeded." })
  lastSentAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What is wrong, in Chinese; null: nothing." })
  error!: string | null;
}

@InputType("SaveGroupBotInput", { description: "The bot of a group's WeCom chat." })
export class SaveGroupBotInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The bot's address as WeCom shows it, https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…; left out, it stays.",
  })
  address?: string | null;

  @Field(() => Boolean)
  mentions!: boolean;

  @Field(() => Boolean, { nullable: true, description: "Left out: yes." })
  notices?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Left out: yes." })
  summaries?: boolean;
}
