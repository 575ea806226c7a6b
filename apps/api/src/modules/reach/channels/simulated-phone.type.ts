import { Field, ID } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { ChannelName } from "./channel-name.ts";

@OutputType("SimulatedMessage", "What a phone would have shown in the demo, where nothing is sent.")
export class SimulatedMessageType {
  @Field(() => ID)
  id!: string;

  @Field(() => ChannelName)
  channel!: ChannelName;

  @Field(() => String)
  title!: string;

  @Field(() => [String])
  lines!: string[];

  @Field(() => String, {
    nullable: true,
    description: "The page that a tap opens, without leading slash; null for a post in a chat.",
  })
  page!: string | null;

  @Field(() => Date)
  at!: Date;
}
