import type { Refusal } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import { RefusalEnum } from "../../../kernel/refusal.ts";
import { PersonType } from "../person.type.ts";
import { DeviceRequestState } from "./device-request.state.ts";

export const DeviceKind = { WECHAT: "WECHAT", BROWSER: "BROWSER", DEMO: "DEMO" } as const;
export type DeviceKind = keyof typeof DeviceKind;

registerEnumType(DeviceKind, { name: "DeviceKind", description: "How a device signs in." });

registerEnumType(DeviceRequestState, {
  name: "DeviceRequestState",
  description:
    "WAITING: nobody has agreed yet, so nothing is bound. WITHDRAWN: a newer invitation took its place, or the person has left.",
});

@ObjectType("Device", {
  simpleResolvers: true,
  description: "An account that is bound to the caller: somebody with it can act in their name.",
})
export class DeviceType {
  @Field(() => ID)
  id!: string;

  @Field(() => DeviceKind)
  kind!: DeviceKind;

  @Field(() => String, { description: "What its client last called itself." })
  name!: string;

  @Field(() => Date)
  boundAt!: Date;

  @Field(() => Boolean, {
    description: "Whether it is so new that receipts made with it say so.",
  })
  isNew!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day of its last request; the time of day is not kept.",
  })
  lastUsedOn!: BusinessDay | null;

  @Field(() => Boolean, { description: "Whether the caller is using it now." })
  current!: boolean;

  @Field(() => RefusalEnum, {
    nullable: true,
    description: "Why the caller may not end it; null if they may.",
  })
  endRefusal!: Refusal | null;
}

/** What the world may see of a request, with what else a field may need to be answered. */
@ObjectType("DeviceRequest", {
  simpleResolvers: true,
  description:
    "Somebody has typed the invitation of a person who has a device already; nothing is bound before that person, or somebody in their place, agrees.",
})
export class DeviceRequestType {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  requestedAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => DeviceRequestState)
  state!: DeviceRequestState;

  @Field(() => String, {
    nullable: true,
    description: "Why somebody agreed in the person's place, or declined.",
  })
  reason!: string | null;

  device!: string | null;
  organisationId!: string;
  personId!: string;
  issuedById!: string | null;
  accountId!: string;
  answeredById!: string | null;
}

@ObjectType("WaitingDevice", {
  simpleResolvers: true,
  description: "What has become of the request of the device that asks.",
})
export class WaitingDeviceType {
  @Field(() => DeviceRequestState)
  state!: DeviceRequestState;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => PersonType, {
    nullable: true,
    description: "Whom it is bound to; null until somebody has agreed.",
  })
  person!: PersonType | null;

  /** The request that waits; null once it is over. */
  waits!: DeviceRequestType | null;
}
