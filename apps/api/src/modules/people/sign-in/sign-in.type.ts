import { Field } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { WaitingDeviceType } from "../devices/device.type.ts";
import { PersonType } from "../person.type.ts";

@OutputType("SignedIn", "A session that was opened.")
export class SignedInType {
  @Field(() => String, {
    description: "Secret; sent as `Authorization: Bearer …`. Shown once; only its hash is stored.",
  })
  token!: string;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => PersonType, {
    nullable: true,
    description: "The person of the session; null until the account is bound by an invitation.",
  })
  person!: PersonType | null;

  @Field(() => WaitingDeviceType, {
    nullable: true,
    description:
      "Set where the person of the invitation has a device already: nothing is bound before they agree, or somebody in their place. See `waitingDevice`.",
  })
  waiting!: WaitingDeviceType | null;
}

@OutputType("DemoPerson", "A person as whom the demo can be entered.")
export class DemoPersonType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String, { description: "What this person can see, in a few words." })
  hint!: string;
}
