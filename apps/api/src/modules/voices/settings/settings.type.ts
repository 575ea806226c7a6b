import { Field, ID, InputType, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { ReportKind, ReportReceiver } from "../report/report.state.ts";
import type { ReportRules, SetReceiver } from "./settings.policy.ts";

@OutputType("ReportReceiverOfKind", "Who receives reports of a kind first.")
export class ReportReceiverOfKindType {
  @Field(() => ReportKind)
  kind!: ReportKind;

  @Field(() => ReportReceiver)
  receiver!: SetReceiver;
}

@OutputType("ReportSettings", "How the organisation deals with reports.")
export class ReportSettingsType {
  @Field(() => Int, {
    description: "Working days until the first word; it is never later than the seventh day.",
  })
  firstWordDays!: number;

  @Field(() => Int, { description: "Months until the outcome or an interim word." })
  answerMonths!: number;

  @Field(() => Int, {
    description: "Months for which a closed report is kept after the last word.",
  })
  keepMonths!: number;

  @Field(() => [Int], {
    description:
      "When anonymous reports are handed to handlers: two times, in minutes of the day; a change holds from the next day on.",
  })
  handOver!: readonly number[];

  receivers!: ReportRules["receivers"];
  appointedId!: string | null;
}

@InputType("ReceiverOfKindInput")
export class ReceiverOfKindInput {
  @Field(() => ReportKind)
  kind!: ReportKind;

  @Field(() => ReportReceiver, { description: "Not APPOINTED." })
  receiver!: ReportReceiver;
}

@InputType("ReportSettingsInput", { description: "What is left out stays as it is." })
export class ReportSettingsInput {
  @Field(() => [ReceiverOfKindInput], { nullable: true })
  receivers?: ReceiverOfKindInput[] | null;

  @Field(() => Int, { nullable: true, description: "1 to 5." })
  firstWordDays?: number | null;

  @Field(() => Int, { nullable: true, description: "1 to 3." })
  answerMonths?: number | null;

  @Field(() => Int, { nullable: true, description: "6 to 60." })
  keepMonths?: number | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      "Two times between 6:00 and 22:00, at least four hours apart, the earlier first. They hold from the next day on.",
  })
  handOver?: number[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Who receives what names everybody else; empty: nobody.",
  })
  appointedId?: string | null;
}
