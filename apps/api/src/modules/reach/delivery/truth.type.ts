import { Field, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import {
  DROP_REASONS,
  UNDELIVERABLE_REASONS,
  WAITING_REASONS,
  type DeliveryReason,
} from "./delivery.state.ts";
import { type DeliveryTruth, type Truth, TRUTHS } from "./truth.policy.ts";

export const TruthEnum = enumOf(...TRUTHS);
registerEnumType(TruthEnum, {
  name: "DeliveryTruth",
  description:
    "What became of a message (Mission B7): the channel said that it was sent; it waits; it cannot be sent; nobody knows; or it is in the inbox alone, which says nothing about having reached anybody.",
});

export const WhyEnum = enumOf(...WAITING_REASONS, ...DROP_REASONS, ...UNDELIVERABLE_REASONS);
registerEnumType(WhyEnum, {
  name: "DeliveryReason",
  description: "Why a message waits, was not sent, or could not be (Mission X1, X2).",
});

@OutputType(
  "DeliveryStatus",
  "What became of the messages to one person about a thing (Mission B7).",
)
export class DeliveryStatusType {
  @Field(() => TruthEnum)
  truth!: Truth;

  @Field(() => Date, {
    nullable: true,
    description: "When it was delivered, or, of what waits, when it is tried.",
  })
  at!: Date | null;

  @Field(() => WhyEnum, { nullable: true })
  why!: DeliveryReason | null;
}

export const deliveryStatusOf = (
  truth: DeliveryTruth | null | undefined,
): DeliveryStatusType | null =>
  truth ? { ...truth, at: truth.at === null ? null : new Date(truth.at) } : null;
