import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { PersonType } from "../../people/index.ts";
import type { ReportRow } from "./report.row.ts";
import {
  ReportKind,
  ReportOrigin,
  ReportOutcome,
  ReportReceiver,
  ReportSide,
  ReportSource,
  ReportState,
} from "./report.state.ts";

registerEnumType(ReportKind, { name: "ReportKind", description: "What a report is about." });
registerEnumType(ReportSource, {
  name: "ReportSource",
  description: "RECEIVED: by telephone or in person, entered by its receiver.",
});
registerEnumType(ReportState, { name: "ReportState", description: "How far a report has come." });
registerEnumType(ReportOutcome, {
  name: "ReportOutcome",
  description:
    "MOVED: no violation; it went to where it belongs. JOINED: with another report, whose outcome is its own.",
});
registerEnumType(ReportOrigin, {
  name: "ReportOrigin",
  description: "What the reporter was looking at.",
});
registerEnumType(ReportReceiver, {
  name: "ReportReceiver",
  description:
    "Who receives a report. GROUP_MANAGERS: the group's owner and admins. APPOINTED: the person appointed for reports that name everybody else.",
});
registerEnumType(ReportSide, {
  name: "ReportSide",
  description: "Who says something in a report.",
});

@OutputType("ReportMessage", "What was asked or answered in a report; it has a day and no time.")
export class ReportMessageType {
  @Field(() => ID)
  id!: string;

  @Field(() => ReportSide)
  side!: ReportSide;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: "The day on which it was said." })
  saidOn!: string;

  byId!: string | null;
}

@OutputType("ReportNote", "A note of a handler; appended, never overwritten.")
export class ReportNoteType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  notedOn!: string;

  byId!: string;
}

@OutputType(
  "Report",
  "What somebody says is wrong (Mission V1). Visible to its reporter and to whoever handles it at this moment; to anybody else, and to whom it names above all, it is not there.",
)
export class ReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Random, such as "JB-7K2Q": it counts nothing.' })
  number!: string;

  @Field(() => ReportKind)
  kind!: ReportKind;

  @Field(() => ReportSource)
  source!: ReportSource;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true })
  groupId!: string | null;

  @Field(() => ReportOrigin, { nullable: true })
  originKind!: ReportOrigin | null;

  @Field(() => ID, { nullable: true })
  originId!: string | null;

  @Field(() => String, { nullable: true, description: "Where, in the reporter's words." })
  place!: string | null;

  @Field(() => String, { description: "The day on which it came in." })
  receivedOn!: string;

  @Field(() => Date, {
    nullable: true,
    description: "When a report by name came in; null: it is anonymous, and has a day only.",
  })
  receivedAt!: number | null;

  @Field(() => String, { nullable: true, description: "Why its reporter said it is not solved." })
  reopenReason!: string | null;
}

/** The row behind a report, which its fields read. */
export const rowOf = (report: ReportType): ReportRow => report as unknown as ReportRow;

@OutputType(
  "ReceivedReport",
  "A report that was entered for somebody. Whoever entered it does not handle it, and finds no more of it.",
)
export class ReceivedReportType {
  @Field(() => String, { description: "As `Report.number`." })
  number!: string;

  @Field(() => String, { description: "The last day for the first word." })
  firstWordDueOn!: string;
}

@OutputType("ReportPage", "A page of reports, the newest day first; within a day in no order.")
export class ReportPageType extends pageTypeOf(ReportType) {}

@OutputType("ReportCounts", "How many open reports the caller handles; nobody has other figures.")
export class ReportCountsType {
  @Field(() => Int)
  received!: number;

  @Field(() => Int)
  investigating!: number;
}

@OutputType("ReportForm", "Who would receive a report, said before it is sent (Mission B13).")
export class ReportFormType {
  @Field(() => ReportReceiver, {
    nullable: true,
    description: "Null: everybody who could receive it is named.",
  })
  receiver!: ReportReceiver | null;

  @Field(() => [PersonType], { description: "Who they are at this moment." })
  handlers!: PersonType[];

  @Field(() => Boolean, {
    description:
      "Somebody who receives such reports is passed over, because it names them or whom they would decide for.",
  })
  avoids!: boolean;

  @Field(() => String, { description: "The last day for the first word." })
  firstWordDueOn!: string;
}
