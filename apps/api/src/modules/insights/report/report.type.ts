import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { PersonType } from "../../people/index.ts";

export const TimeBasis = enumOf("WORKING", "WALL");
export type TimeBasis = keyof typeof TimeBasis;

export const InsightScope = enumOf("ORGANISATION", "DEPARTMENT", "GROUP");
export type InsightScope = keyof typeof InsightScope;

export const InsightSubject = enumOf("ALL", "NOTICE", "TASK");
export type InsightSubject = keyof typeof InsightSubject;

export const ResponseStage = enumOf("DELIVERED", "OPENED", "CONFIRMED", "PLANNED", "DONE");
export type ResponseStage = keyof typeof ResponseStage;

export const InsightBy = enumOf("DEPARTMENT", "PERSON", "GROUP", "ASSIGNER", "WEEK");
export type InsightBy = keyof typeof InsightBy;

registerEnumType(TimeBasis, {
  name: "TimeBasis",
  description:
    "WORKING: minutes of the group's working time. WALL: minutes by the clock (Mission T8).",
});
registerEnumType(InsightScope, { name: "InsightScope", description: "Whose figures are shown." });
registerEnumType(InsightSubject, {
  name: "InsightSubject",
  description: "What people answered to.",
});
registerEnumType(ResponseStage, {
  name: "ResponseStage",
  description:
    "A stage of a response, named by how it ends: published → delivered → opened → confirmed → planned → done.",
});
registerEnumType(InsightBy, {
  name: "InsightBy",
  description: "By what a report is divided into parts.",
});

@OutputType(
  "Spread",
  "How long something takes, in whole minutes; percentiles are the value at rank ⌈p·n⌉ (Mission T8).",
)
export class SpreadType {
  @Field(() => Int, { description: "Number of answers." })
  n!: number;

  @Field(() => Int, { nullable: true, description: "Null if there are no answers or too few." })
  median!: number | null;

  @Field(() => Int, { nullable: true, description: "90th percentile." })
  p90!: number | null;
}

@OutputType("Rate", "A part of a total.")
export class RateType {
  @Field(() => Int)
  n!: number;

  @Field(() => Int)
  hits!: number;
}

@OutputType("StageTimes", "How long a stage takes (Mission B8).")
export class StageTimesType {
  @Field(() => ResponseStage)
  stage!: ResponseStage;

  @Field(() => SpreadType)
  spread!: SpreadType;
}

@OutputType("WeekPoint", "A week of the trend.")
export class WeekPointType {
  @Field(() => GraphQLLocalDate, { description: "The Monday of the week." })
  week!: string;

  @Field(() => SpreadType)
  toConfirm!: SpreadType;

  @Field(() => SpreadType)
  toComplete!: SpreadType;
}

@OutputType(
  "HeatCell",
  "How long confirming takes, by the time of publication: the median in minutes, null with fewer than five answers (Mission B9).",
)
export class HeatCellType {
  @Field(() => Int, { description: "1 is Monday." })
  weekday!: number;

  @Field(() => Int, {
    description:
      "The first hour of a span of the day in the organisation's time: 0, 8, 10, 12, 13, 14, 15, 16, 18 or 20.",
  })
  hour!: number;

  @Field(() => SpreadType)
  spread!: SpreadType;
}

@OutputType(
  "ResponsePart",
  "One department, person, group, assigner or week of a report (Mission T8, B9).",
)
export class ResponsePartType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => SpreadType)
  toConfirm!: SpreadType;

  @Field(() => SpreadType)
  toComplete!: SpreadType;

  @Field(() => RateType)
  confirmedOnTime!: RateType;

  @Field(() => RateType)
  doneOnTime!: RateType;

  @Field(() => RateType, {
    description: "Number of notices and tasks published in the evening or outside of working time.",
  })
  latePublished!: RateType;

  @Field(() => Int)
  carryOvers!: number;

  @Field(() => Boolean, {
    description: "False with fewer than five answers; then only `n` is given.",
  })
  ranked!: boolean;
}

@OutputType(
  "ResponseTimes",
  "How long people took to answer the notices and tasks that were published in the window. Whoever was on leave or unreachable is only counted in `excluded` (Mission T8, B8, B9).",
)
export class ResponseTimesType {
  @Field(() => InsightScope)
  scope!: InsightScope;

  @Field(() => ID, { nullable: true })
  scopeId!: string | null;

  @Field(() => String)
  scopeName!: string;

  @Field(() => GraphQLLocalDate)
  from!: string;

  @Field(() => GraphQLLocalDate)
  until!: string;

  @Field(() => TimeBasis)
  basis!: TimeBasis;

  @Field(() => SpreadType, { description: "Time from being asked to confirming." })
  toConfirm!: SpreadType;

  @Field(() => SpreadType, { description: "Time from being asked to done, for tasks." })
  toComplete!: SpreadType;

  @Field(() => [StageTimesType])
  stages!: StageTimesType[];

  @Field(() => RateType, {
    description: "Of those with a deadline who have answered, or whose deadline's day is over.",
  })
  confirmedOnTime!: RateType;

  @Field(() => RateType, { description: "Of the assignments that are done or overdue." })
  doneOnTime!: RateType;

  @Field(() => Int)
  carryOvers!: number;

  @Field(() => RateType, {
    description: "Number published in the evening or outside of working time.",
  })
  latePublished!: RateType;

  @Field(() => RateType, {
    description: "Number published with less than one working hour to the deadline.",
  })
  shortDeadlines!: RateType;

  @Field(() => Int, {
    description:
      "People on leave or unreachable when they were asked; they are in no other figure.",
  })
  excluded!: number;

  @Field(() => [WeekPointType], { description: "The last eight weeks." })
  trend!: WeekPointType[];

  @Field(() => [HeatCellType], { description: "By weekday and hour, for the last four weeks." })
  heat!: HeatCellType[];
}

@OutputType(
  "ResponsePartPage",
  "A page of parts: ranked ones by median, then the others. People are not ranked; they are sorted by name (Mission T8, B9).",
)
export class ResponsePartPageType extends pageTypeOf(ResponsePartType) {}

@OutputType("MyResponseTimes", "The caller's own figures (Mission B9).")
export class MyResponseTimesType {
  @Field(() => GraphQLLocalDate)
  from!: string;

  @Field(() => GraphQLLocalDate)
  until!: string;

  @Field(() => TimeBasis)
  basis!: TimeBasis;

  @Field(() => SpreadType)
  toConfirm!: SpreadType;

  @Field(() => SpreadType)
  toComplete!: SpreadType;

  @Field(() => SpreadType, { description: "Time to confirm in the same number of weeks before." })
  before!: SpreadType;

  @Field(() => RateType)
  confirmedOnTime!: RateType;

  @Field(() => RateType)
  doneOnTime!: RateType;

  @Field(() => Int)
  carryOvers!: number;

  @Field(() => [WeekPointType])
  trend!: WeekPointType[];
}

@OutputType("InsightScopeChoice", "A scope whose figures the caller may see.")
export class InsightScopeChoiceType {
  @Field(() => InsightScope)
  scope!: InsightScope;

  @Field(() => ID, { nullable: true })
  id!: string | null;

  @Field(() => String)
  name!: string;
}

@OutputType(
  "ResponseFact",
  "One person's answer to one notice or task, behind the figures (Mission T8).",
)
export class ResponseFactType {
  @Field(() => ID)
  id!: string;

  @Field(() => InsightSubject)
  subject!: InsightSubject;

  @Field(() => String)
  title!: string;

  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => ID, { nullable: true })
  taskId!: string | null;

  @Field(() => ID, { nullable: true })
  noticeId!: string | null;

  @Field(() => Date)
  publishedAt!: number;

  @Field(() => Date, { nullable: true })
  confirmedAt!: number | null;

  @Field(() => Date, { nullable: true })
  doneAt!: number | null;

  @Field(() => Int, { nullable: true, description: "In whole minutes." })
  toConfirm!: number | null;

  @Field(() => Int, { nullable: true, description: "In whole minutes." })
  toComplete!: number | null;

  @Field(() => Boolean, { description: "Whether it was confirmed late or done late." })
  late!: boolean;
}

@OutputType("ResponseFactPage", "A page of answers, the newest first.")
export class ResponseFactPageType extends pageTypeOf(ResponseFactType) {}

@InputType("ResponseTimesInput", {
  description:
    "Which report. By default: the widest scope for which the caller answers, four weeks, working time.",
})
export class ResponseTimesInput {
  @Field(() => InsightScope, { nullable: true })
  scope?: InsightScope | null;

  @Field(() => ID, { nullable: true, description: "The id of the department or group." })
  scopeId?: string | null;

  @Field(() => Int, { nullable: true, description: "Number of whole weeks up to today: 4 or 13." })
  weeks?: number | null;

  @Field(() => TimeBasis, { nullable: true })
  basis?: TimeBasis | null;

  @Field(() => InsightSubject, { nullable: true })
  subject?: InsightSubject | null;

  @Field(() => InsightBy, { nullable: true })
  by?: InsightBy | null;
}
