import { LIMITS } from "@riqing/schema";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArguments } from "../../../kernel/page.type.ts";
import type { LossKind, LossSource } from "./lost-account.state.ts";
import { LossKindEnum, LossSourceEnum } from "./lost-account.type.ts";

@ArgsType()
export class LostAccountsArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: "Only those that are not settled yet." })
  open?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `Only those that are open ${LIMITS.lostAtOfficeDays} days after they were reported.`,
  })
  atOffice?: boolean | null;
}

@InputType("ReportLostAccountInput", { description: "What is known of a lost account." })
export class ReportLostAccountInput {
  @Field(() => ID, {
    nullable: true,
    description: "The colleague whose account it is; none: the caller's own.",
  })
  personId?: string | null;

  @Field(() => LossKindEnum)
  kind!: LossKind;

  @Field(() => LossSourceEnum, {
    nullable: true,
    description: "Of a colleague's: how the caller knows; needed there.",
  })
  source?: LossSource | null;

  @Field(() => String, { nullable: true, description: `Up to ${LIMITS.reason} characters.` })
  words?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: `Since when it is in other hands: at most ${LIMITS.lostWithinDays} days ago, not in the future. None: since now.`,
  })
  lostAt?: Date | null;
}

@InputType("RecoverAccountInput", { description: "That the caller has made sure of the owner." })
export class RecoverAccountInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: `How the caller made sure that it is the owner; 1 to ${LIMITS.reason} characters.`,
  })
  words!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether nothing was lost: the report was a mistake.",
  })
  falseReport?: boolean | null;
}
