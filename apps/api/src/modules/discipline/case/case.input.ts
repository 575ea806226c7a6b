import type { Measure } from "@riqing/schema";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { PageArguments } from "../../../kernel/page.type.ts";
import { EvidenceInput } from "../evidence/evidence.input.ts";
import { MeasureEnum } from "../ladder/ladder.type.ts";

@ArgsType()
export class CasesArguments extends PageArguments {
  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that are not decided yet." })
  open?: boolean | null;
}

@InputType("RecordViolationInput", {
  description:
    "What may have been a violation (Mission D3). The same words of the chat at the same instant are the same case.",
})
export class RecordViolationInput extends EvidenceInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  kindKey!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "A clause of the version that was in force when it happened; needed where there was one.",
  })
  clauseKey?: string | null;

  @Field(() => Date, { description: "Not in the future, and at most 366 days ago." })
  happenedAt!: Date;

  @Field(() => String, { nullable: true, description: "Where; up to 40 characters." })
  place?: string | null;

  @Field(() => String, { description: "What happened; 2 to 1 000 characters." })
  whatHappened!: string;

  @Field(() => ID, { nullable: true, description: "Who reported it; they do not decide it." })
  reportedById?: string | null;

  @Field(() => ID, { nullable: true, description: "Whom it harmed; they do not decide it." })
  harmedId?: string | null;
}

@InputType("DecideMeasureInput", { description: "What a case brings (Mission D2, D3)." })
export class DecideMeasureInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => MeasureEnum)
  measure!: Measure;

  @Field(() => Int, { nullable: true, description: "Of a mute: 1 to 30 days of 24 hours." })
  days?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why it differs from what the ladder proposes; needed where it does. Up to 200 characters.",
  })
  deviationReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why it could not wait until the person was heard; only of kinds that may be decided at once. Up to 200 characters.",
  })
  atOnceReason?: string | null;
}

@InputType("CarriedOutInput", { description: "What was done in the chat (Mission B14)." })
export class CarriedOutInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Date, {
    nullable: true,
    description: "When a mute began in the chat: between the decision and now. Left out: now.",
  })
  startsAt?: Date | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Up to 9 screenshots uploaded with the purpose CARRIED_OUT.",
  })
  fileIds?: string[] | null;
}
