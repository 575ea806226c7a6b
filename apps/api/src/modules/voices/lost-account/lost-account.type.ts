import { LIMITS } from "@riqing/schema";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { InvitationType } from "../../people/index.ts";
import { LossKind, LossReporter, LossSource, LossState } from "./lost-account.state.ts";

export const LossKindEnum = LossKind;
export const LossSourceEnum = LossSource;

registerEnumType(LossState, {
  name: "LossState",
  description:
    "OPEN: nobody has been invited again yet. INVITED: there is an invitation, and no device yet. RECOVERED: its owner has a device again. REPLACED: a later report took its place. DEPARTED: the person has left.",
});
registerEnumType(LossReporter, {
  name: "LossReporter",
  description:
    "OWNER: on another device of theirs, which they keep. CODE: whoever typed the owner's code.",
});
registerEnumType(LossKind, {
  name: "LossKind",
  description: "What happened to an account. NOT_MY_TAPS: there are taps that are not its owner's.",
});
registerEnumType(LossSource, { name: "LossSource", description: "How a colleague knows of it." });

@OutputType("LostAccount", "An account that is out of its owner's hands (Mission V4).")
export class LostAccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => LossReporter)
  reporter!: LossReporter;

  @Field(() => LossKind)
  kind!: LossKind;

  @Field(() => LossSource, { nullable: true })
  source!: LossSource | null;

  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field(() => Date, { description: "Since when it is in other hands, as was reported." })
  lostAt!: number;

  @Field(() => Date, { description: "From then on its devices are ended." })
  reportedAt!: number;

  @Field(() => Int, { description: "How many people were told at once." })
  told!: number;

  @Field(() => LossState)
  state!: LossState;

  @Field(() => Date, { nullable: true, description: "When there was a new invitation." })
  invitedAt!: number | null;

  @Field(() => Date, { nullable: true, description: "When it was settled." })
  endedAt!: number | null;

  personId!: string;
  reportedById!: string | null;
  endedDevices!: string;
  handles!: number;
}

@OutputType("LostAccountPage", "A page of lost accounts, the newest first.")
export class LostAccountPageType extends pageTypeOf(LostAccountType) {}

@OutputType("LossCheck", "Somebody has made sure that whoever asks to be let in is the owner.")
export class LossCheckType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  words!: string;

  @Field(() => Boolean, { description: "Whether they found that nothing had been lost." })
  falseReport!: number;

  @Field(() => Date)
  at!: number;

  byId!: string;
}

@OutputType("RecoveredAccount", "What a recovery has come to.")
export class RecoveredAccountType {
  @Field(() => LostAccountType)
  lostAccount!: LostAccountType;

  @Field(() => InvitationType, {
    nullable: true,
    description:
      "The new invitation, shown once; null while another person has to make sure, or where the caller may not invite the person, or none is needed.",
  })
  invitation!: InvitationType | null;
}

@OutputType("LossCodeMade", "A code by which its owner reports their account lost from anywhere.")
export class LossCodeType {
  @Field(() => String, {
    description: "As XXXXX-XXXXX. Shown once; only its hash is stored. It opens nothing.",
  })
  code!: string;
}

@OutputType("LossReportedByCode", "What typing the code has done. It does not say whose it is.")
export class LossByCodeType {
  @Field(() => Int, { description: "How many devices it ended." })
  ended!: number;

  @Field(() => Int, {
    description: `How many people have to make sure of the owner; within ${LIMITS.lostAtOfficeDays} days, then the office sees to it.`,
  })
  checksNeeded!: number;
}
