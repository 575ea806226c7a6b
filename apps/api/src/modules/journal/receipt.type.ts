import type { ReceiptKind } from "@riqing/schema";
import { Field, ID } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { pageTypeOf } from "../../kernel/page.type.ts";
import { receiptKinds } from "./receipt.kinds.ts";

@OutputType(
  "Receipt",
  "Proof of something that the caller did, signed by the organisation (Mission B4, S2).",
)
export class ReceiptType {
  @Field(() => ID)
  id!: string;

  @Field(() => receiptKinds.enumType)
  kind!: ReceiptKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Which version of the text it was, such as "第 2 版".' })
  versionLabel!: string;

  @Field(() => String, { description: "The sentence that was confirmed." })
  statement!: string;

  @Field(() => String, { description: "SHA-256 of the text that was on screen." })
  textHash!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => Boolean, {
    description:
      "Whether the device had been bound to the person for less than 7 days: somebody else may have used it.",
  })
  newDevice!: boolean;

  @Field(() => Date, { nullable: true, description: "When the act was taken back." })
  withdrawnAt!: Date | null;

  payload!: string;
  signature!: string;
}

@OutputType("ReceiptPage", "A page of receipts, the newest first.")
export class ReceiptPageType extends pageTypeOf(ReceiptType) {}
