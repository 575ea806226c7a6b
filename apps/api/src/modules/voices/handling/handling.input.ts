import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { ReportOutcome, ReportReceiver } from "../report/report.state.ts";
import type { SetReceiver } from "../settings/settings.policy.ts";

/** What becomes of a report that came in. */
export const TriageDecision = enumOf("ACCEPT", "MOVE", "CLOSE");
export type TriageDecision = keyof typeof TriageDecision;

registerEnumType(TriageDecision, {
  name: "TriageDecision",
  description: "MOVE: to another receiver. CLOSE: with a reason, without an investigation.",
});

@InputType("TriageReportInput", { description: "What becomes of a report that came in." })
export class TriageReportInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => TriageDecision)
  decision!: TriageDecision;

  @Field(() => ReportReceiver, {
    nullable: true,
    description: "Of MOVE: to whom; not APPOINTED, who is asked last by rule.",
  })
  receiver?: SetReceiver | "APPOINTED" | null;

  @Field(() => ReportOutcome, { nullable: true, description: "Of CLOSE: not JOINED." })
  outcome?: ReportOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: "Of CLOSE: the reason, for its reporter; 2 to 1 000 characters.",
  })
  text?: string | null;
}

@InputType("CloseReportInput", { description: "How a report ended." })
export class CloseReportInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ReportOutcome, { description: "Not JOINED." })
  outcome!: ReportOutcome;

  @Field(() => String, { description: "For its reporter; 2 to 1 000 characters." })
  text!: string;
}

@InputType("IncidentOfReportInput", {
  description: "The safety incident that is made of a report, in the words that the handler left.",
})
export class IncidentOfReportInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID)
  groupId!: string;

  @Field(() => String, { description: "The risk; as of `recordIncident`." })
  text!: string;
}

@InputType("CaseOfReportInput", {
  description:
    "The case that is made of a report: what its subject will see, as the handler has left it.",
})
export class CaseOfReportInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID)
  groupId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  kindKey!: string;

  @Field(() => ID, { nullable: true, description: "As of `recordViolation`." })
  clauseKey?: string | null;

  @Field(() => Date)
  happenedAt!: Date;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { description: "What happened; 2 to 1 000 characters." })
  whatHappened!: string;

  @Field(() => String, { nullable: true })
  quote?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Up to 9 files uploaded with the purpose CASE; the report's own files are not taken over.",
  })
  fileIds?: string[] | null;
}
