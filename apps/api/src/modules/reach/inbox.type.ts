import type { InboxKind } from "@riqing/schema";
import { Field, ID } from "type-graphql";
import type { BusinessDay } from "../../kernel/business-day.ts";
import { OutputType } from "../../kernel/output.type.ts";
import { pageTypeOf } from "../../kernel/page.type.ts";
import { inboxKinds } from "./inbox.kinds.ts";

@OutputType("InboxItem", "A message to the caller (Mission X1).")
export class InboxItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => inboxKinds.enumType)
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
  groupId!: string | null;

  /** What it leads to: the module of this kind of thing shows it as a field of its own. */
  subjectKind!: string | null;
  subjectId!: string | null;
  subjectOn!: BusinessDay | null;
  heldUntil!: number | null;
  together!: number;
}

@OutputType("InboxPage", "A page of messages, the newest first.")
export class InboxPageType extends pageTypeOf(InboxItemType) {}
