import { Field, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import {
  ORDINARY_CHOICES,
  STEP_CHOICES,
  type OrdinaryChoice,
  type StepChoice,
} from "./choice.state.ts";

export const OrdinaryMessages = enumOf(...ORDINARY_CHOICES);
registerEnumType(OrdinaryMessages, {
  name: "OrdinaryMessages",
  description:
    "How somebody hears of ordinary notices outside the inbox: each by itself, together once a day, or not at all (Mission X3).",
});

export const ReminderChoice = enumOf(...STEP_CHOICES);
registerEnumType(ReminderChoice, {
  name: "ReminderChoice",
  description:
    "How often somebody is reminded of what they have not answered: at each step, or only when it is due (Mission X3).",
});

@OutputType("Reminders", "What the caller has chosen about being told and reminded (Mission X3).")
export class RemindersType {
  @Field(() => OrdinaryMessages)
  ordinary!: OrdinaryChoice;

  @Field(() => ReminderChoice)
  steps!: StepChoice;

  @Field(() => String, {
    description: 'The time of day of the digest, as "17:00", where the organisation lives.',
  })
  digestAt!: string;

  @Field(() => Boolean, {
    description:
      "Whether the caller is also told once a day who is behind among those they answer for.",
  })
  behind!: boolean;
}
