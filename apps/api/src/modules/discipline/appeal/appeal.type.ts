import type { Measure } from "@riqing/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { FilesField } from "../../files/index.ts";
import { MeasureEnum } from "../ladder/ladder.type.ts";
import { AppealOutcome, AppealState } from "./appeal.state.ts";

registerEnumType(AppealState, {
  name: "AppealState",
  description: "LODGED: nobody has taken it on. TAKEN: a reviewer has. The others are its ends.",
});
registerEnumType(AppealOutcome, {
  name: "AppealOutcome",
  description: "LOWERED: a milder measure, counted from the original start (Mission P3).",
});

@OutputType("AppealStatement", "What somebody says in an appeal; both sides read it.")
export class AppealStatementType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  at!: number;

  byId!: string;
}

@OutputType("Appeal", "That a member does not accept a measure; one a measure (Mission P1–P3).")
export class AppealType {
  @Field(() => ID)
  id!: string;

  @Field(() => AppealState)
  state!: AppealState;

  @Field(() => Date)
  lodgedAt!: number;

  @Field(() => Date, { nullable: true, description: "When a reviewer took it on." })
  takenAt!: number | null;

  @Field(() => Date, { nullable: true, description: "When it was decided or withdrawn." })
  endedAt!: number | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: "What can no longer be undone." })
  notUndone!: string | null;

  caseId!: string;
  takenById!: string | null;
  decidedById!: string | null;
}

@OutputType("AppealWindow", "Until when a measure can be appealed against (Mission P1).")
export class AppealWindowType {
  @Field(() => GraphQLLocalDate, { description: "The last day; it ends at 24:00." })
  lastOn!: string;

  @Field(() => Boolean, {
    description: "Some day of it lies in a year whose calendar is not known yet.",
  })
  provisional!: boolean;

  @Field(() => Int, { description: "How many working days are left, today included." })
  workingDaysLeft!: number;
}

@InputType("AppealStatementInput", { description: "Grounds of an appeal, or what is added to it." })
export class AppealStatementInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: "2 to 1 000 characters." })
  text!: string;

  @FilesField("APPEAL")
  fileIds?: string[] | null;
}

@InputType("DecideAppealInput", { description: "How an appeal is decided (Mission P3)." })
export class DecideAppealInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => AppealOutcome)
  outcome!: AppealOutcome;

  @Field(() => String, { description: "Both sides read it; 2 to 1 000 characters." })
  reason!: string;

  @Field(() => MeasureEnum, { nullable: true, description: "Of LOWERED: a milder measure." })
  measure?: Measure | null;

  @Field(() => Int, { nullable: true, description: "Of a mute: days of 24 hours." })
  days?: number | null;
}
