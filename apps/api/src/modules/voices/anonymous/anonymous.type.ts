import type { Refusal } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { RefusalEnum } from "../../../kernel/refusal.ts";
import {
  ReportKind,
  ReportOutcome,
  ReportReceiver,
  ReportSide,
  ReportState,
} from "../report/report.state.ts";
import { ReportReceiverOfKindType } from "../settings/settings.type.ts";

@OutputType(
  "AnonymityFigure",
  "Among how many somebody who sends something now is hidden; the smaller of the two counts.",
)
export class AnonymityFigureType {
  @Field(() => Int, { description: "How many hold tokens that could be spent now." })
  holders!: number;

  @Field(() => Int, { description: "How many of these have opened the app today." })
  active!: number;
}

@OutputType(
  "AnonymousIntake",
  "That a report came in: on a day, without a time. Kept nowhere else.",
)
export class AnonymousIntakeType {
  @Field(() => String, { description: 'Random, such as "JB-7K2Q".' })
  number!: string;

  @Field(() => GraphQLLocalDate, { description: "On a day off, the next workday." })
  receivedOn!: string;

  @Field(() => GraphQLLocalDate, { description: "The last day for the first word." })
  firstWordDueOn!: string;

  @Field(() => String, {
    description:
      "The receipt, canonical JSON: organisation, number, day, and textHash, the SHA-256 of the canonical JSON of kind, number and text.",
  })
  payload!: string;

  @Field(() => String, { description: "The organisation's Ed25519 signature over it, base64." })
  signature!: string;
}

@OutputType("AnonymousReportWord", "What was asked or answered; it has a day and no time.")
export class AnonymousReportWordType {
  @Field(() => ReportSide)
  side!: ReportSide;

  @Field(() => String)
  text!: string;

  @Field(() => GraphQLLocalDate)
  saidOn!: string;

  @Field(() => Boolean, { description: "It reaches the handlers at the next hour set for that." })
  waits!: boolean;
}

@OutputType("AnonymousReport", "A report as its code shows it.")
export class AnonymousReportType {
  @Field(() => String)
  number!: string;

  @Field(() => ReportKind)
  kind!: ReportKind;

  @Field(() => String)
  text!: string;

  @Field(() => GraphQLLocalDate)
  receivedOn!: string;

  @Field(() => ReportState)
  state!: ReportState;

  @Field(() => ReportOutcome, { nullable: true })
  outcome!: ReportOutcome | null;

  @Field(() => String, { nullable: true })
  outcomeText!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  closedOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day for the next word; after it, it goes up. Null: it is closed.",
  })
  dueOn!: string | null;

  @Field(() => Int, { description: "How many pictures were sent with it." })
  pictures!: number;

  @Field(() => Boolean, { description: "Its sender has added their name." })
  named!: boolean;

  @Field(() => [AnonymousReportWordType], { description: "In their order." })
  words!: AnonymousReportWordType[];

  @Field(() => RefusalEnum, {
    nullable: true,
    description: "Why it cannot be said now that it is not solved; null if it can.",
  })
  reopenRefusal!: Refusal | null;
}

@OutputType(
  "ReportLevelPerson",
  "Somebody who could receive a report, unless it names certain people.",
)
export class ReportLevelPersonType {
  @Field(() => ID)
  personId!: string;

  @Field(() => [ID], { description: "Of whom each keeps it from them: themselves, too." })
  barredBy!: string[];
}

@OutputType("ReportLevel", "Who is asked together.")
export class ReportLevelType {
  @Field(() => ReportReceiver)
  receiver!: ReportReceiver;

  @Field(() => [ReportLevelPersonType])
  people!: ReportLevelPersonType[];
}

@OutputType(
  "ReportNames",
  "What the form for reports is filled with. Everybody's app fetches it daily, whether or not it is opened, so that opening it asks nothing (Mission B19).",
)
export class ReportNamesType {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { description: "The organisation's Ed25519 key: SPKI, DER, base64." })
  publicKey!: string;

  @Field(() => String, {
    description:
      "JSON, as it is kept on the phone: of everybody who is there [id, name, department], in the order of names.",
  })
  people!: string;

  @Field(() => [ReportReceiverOfKindType])
  receivers!: ReportReceiverOfKindType[];

  @Field(() => [ReportLevelType], { description: "The levels above groups, the nearest first." })
  levels!: ReportLevelType[];
}
