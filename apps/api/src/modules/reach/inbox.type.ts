import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { pageTypeOf } from "../../kernel/page.type.ts";
import { InboxKind } from "./inbox-item.entity.ts";

registerEnumType(InboxKind, { name: "InboxKind", description: "What a message is about." });

@ObjectType("InboxItem", {
  simpleResolvers: true,
  description: "A message to the caller (Mission X1).",
})
export class InboxItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => InboxKind)
  kind!: InboxKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Date, {
    description:
      "Since when it is in the inbox: the time of sending, or the end of quiet hours (Mission X2).",
  })
  at!: Date;

  @Field(() => Date, { nullable: true })
  readAt!: Date | null;

  @Field(() => ID, { nullable: true })
  noticeId!: string | null;

  @Field(() => ID, { nullable: true })
  rulebookId!: string | null;

  @Field(() => ID, { nullable: true })
  taskId!: string | null;

  @Field(() => ID, { nullable: true })
  groupId!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "For a group's close-out: the day.",
  })
  dayOn!: string | null;

  heldUntil!: number | null;
  together!: number;
}

@ObjectType("InboxPage", { description: "A page of messages, the newest first." })
export class InboxPageType extends pageTypeOf(InboxItemType) {}
