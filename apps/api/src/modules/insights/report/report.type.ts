import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PersonType } from "../../people/index.ts";

export const TimeBasis = { WORKING: "WORKING", WALL: "WALL" } as const;
export type TimeBasis = keyof typeof TimeBasis;

export const InsightScope = {
  ORGANISATION: "ORGANISATION",
  DEPARTMENT: "DEPARTMENT",
  GROUP: "GROUP",
} as const;
export type InsightScope = keyof typeof InsightScope;

export const InsightSubject = { ALL: "ALL", NOTICE: "NOTICE", TASK: "TASK" } as const;
export type InsightSubject = keyof typeof InsightSubject;

export const ResponseStage = {
  DELIVERED: "DELIVERED",
  OPENED: "OPENED",
  CONFIRMED: "CONFIRMED",
  PLANNED: "PLANNED",
  DONE: "DONE",
} as const;
export type ResponseStage = keyof typeof ResponseStage;

export const InsightBy = {
  DEPARTMENT: "DEPARTMENT",
  PERSON: "PERSON",
  GROUP: "GROUP",
  ASSIGNER: "ASSIGNER",
  WEEK: "WEEK",
} as const;
export type InsightBy = keyof typeof InsightBy;

registerEnumType(TimeBasis, {
  name: "TimeBasis",
  description: "WORKING: minutes of the group's working time; WALL: by the clock (Mission T8).",
});
registerEnumType(InsightScope, { name: "InsightScope", description: "Whose figures." });
registerEnumType(InsightSubject, { name: "InsightSubject", description: "What was answered to." });
registerEnumType(ResponseStage, {
  name: "ResponseStage",
  description:
    "The stage that ends so: published → delivered → opened → confirmed → planned → done.",
});
registerEnumType(InsightBy, { name: "InsightBy", description: "What the parts are." });

@ObjectType("Spread", {
  simpleResolvers: true,
  description: "How long it takes, in whole minutes; the value of rank ⌈p·n⌉ (Mission T8).",
})
export class SpreadType {
  @Field(() => Int, { description: "How many answers." })
  n!: number;

  @Field(() => Int, { nullable: true, description: "Null without answers, or where too few." })
  median!: number | null;

  @Field(() => Int, { nullable: true, description: "Nine of ten are at most so long." })
  p90!: number | null;
}

@ObjectType("Rate", { simpleResolvers: true, description: "So many of so many." })
export class RateType {
  @Field(() => Int)
  n!: number;

  @Field(() => Int)
  hits!: number;
}

@ObjectType("StageTimes", { simpleResolvers: true, description: "How long a stage takes (B8)." })
export class StageTimesType {
  @Field(() => ResponseStage)
  stage!: ResponseStage;

  @Field(() => SpreadType)
  spread!: SpreadType;
}

@ObjectType("WeekPoint", { simpleResolvers: true, description: "A week of the trend." })
export class WeekPointType {
  @Field(() => GraphQLLocalDate, { description: "Its Monday." })
  week!: string;

  @Field(() => SpreadType)
  toConfirm!: SpreadType;

  @Field(() => SpreadType)
  toComplete!: SpreadType;
}

@ObjectType("HeatCell", {
  simpleResolvers: true,
  description:
    "How long confirming takes by when it was published: the median, null under five answers (B9).",
})
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

@ObjectType("ResponsePart", {
  simpleResolvers: true,
  description: "A department, person, group, assigner or week beside the others (Mission T8, B9).",
})
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

  @Field(() => RateType, { description: "Published in the evening or outside of working time." })
  latePublished!: RateType;

  @Field(() => Int)
  carryOvers!: number;

  @Field(() => Boolean, { description: "False: fewer than five answers, so n is all it says." })
  ranked!: boolean;
}

@ObjectType("ResponseTimes", {
  simpleResolvers: true,
  description:
    "Where the time goes, of the notices and tasks published in the window. Who was on leave or unreachable is left out, and counted in `excluded` (Mission T8, B8, B9).",
})
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

  @Field(() => SpreadType, { description: "From being asked to confirming." })
  toConfirm!: SpreadType;

  @Field(() => SpreadType, { description: "From being asked to done; of tasks." })
  toComplete!: SpreadType;

  @Field(() => [StageTimesType])
  stages!: StageTimesType[];

  @Field(() => RateType, {
    description: "Of those with a deadline who answered, or whose deadline's day is over.",
  })
  confirmedOnTime!: RateType;

  @Field(() => RateType, { description: "Of the assignments of tasks that are done, or overdue." })
  doneOnTime!: RateType;

  @Field(() => Int)
  carryOvers!: number;

  @Field(() => RateType, { description: "Asked in the evening or outside of working time." })
  latePublished!: RateType;

  @Field(() => RateType, { description: "Asked with less than an hour of work to the deadline." })
  shortDeadlines!: RateType;

  @Field(() => Int, { description: "On leave, or unreachable when asked: in no figure." })
  excluded!: number;

  @Field(() => [WeekPointType], { description: "The last eight weeks." })
  trend!: WeekPointType[];

  @Field(() => [HeatCellType], { description: "Of the last four weeks." })
  heat!: HeatCellType[];
}

@ObjectType("ResponsePartPage", {
  simpleResolvers: true,
  description:
    "A page of parts: the ranked by median, then the others; people by name, for they are not ranked (Mission T8, B9).",
})
export class ResponsePartPageType {
  @Field(() => [ResponsePartType])
  nodes!: ResponsePartType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType("MyResponseTimes", {
  simpleResolvers: true,
  description: "The caller's own figures (Mission B9).",
})
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

  @Field(() => SpreadType, { description: "To confirm, in as many weeks before." })
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

@ObjectType("InsightScopeChoice", {
  simpleResolvers: true,
  description: "Whose figures the caller may see.",
})
export class InsightScopeChoiceType {
  @Field(() => InsightScope)
  scope!: InsightScope;

  @Field(() => ID, { nullable: true })
  id!: string | null;

  @Field(() => String)
  name!: string;
}

@ObjectType("ResponseFact", {
  simpleResolvers: true,
  description: "One person's answer to one notice or task, behind the figures (Mission T8).",
})
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
  publishedAt!: Date;

  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  doneAt!: Date | null;

  @Field(() => Int, { nullable: true, description: "Whole minutes." })
  toConfirm!: number | null;

  @Field(() => Int, { nullable: true, description: "Whole minutes." })
  toComplete!: number | null;

  @Field(() => Boolean, { description: "Late to confirm, or late to finish." })
  late!: boolean;
}

@ObjectType("ResponseFactPage", {
  simpleResolvers: true,
  description: "A page of answers, the newest first.",
})
export class ResponseFactPageType {
  @Field(() => [ResponseFactType])
  nodes!: ResponseFactType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@InputType("ResponseTimesInput", {
  description: "Left out: the widest scope the caller answers for, four weeks, working time.",
})
export class ResponseTimesInput {
  @Field(() => InsightScope, { nullable: true })
  scope?: InsightScope | null;

  @Field(() => ID, { nullable: true, description: "The department or the group." })
  scopeId?: string | null;

  @Field(() => Int, { nullable: true, description: "Whole weeks up to today: 4 or 13." })
  weeks?: number | null;

  @Field(() => TimeBasis, { nullable: true })
  basis?: TimeBasis | null;

  @Field(() => InsightSubject, { nullable: true })
  subject?: InsightSubject | null;

  @Field(() => InsightBy, { nullable: true })
  by?: InsightBy | null;
}
