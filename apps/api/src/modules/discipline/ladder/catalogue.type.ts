import type { LadderStep, Measure } from "@riqing/schema";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { ASSUMED_SERIES } from "./assumed.policy.ts";
import { LadderStepType, MeasureEnum, ViolationKindType } from "./ladder.type.ts";

export const AssumedSeriesEnum = enumOf(...ASSUMED_SERIES);
registerEnumType(AssumedSeriesEnum, {
  name: "AssumedSeries",
  description:
    "How far apart assumed cases lie. SOON: four within weeks, the fifth when all have expired. CLOSE: one each week. FAR: each when the one before has expired.",
});

@OutputType("CatalogueKind", "A kind in the catalogue of a category, in use or not (Mission D1).")
export class CatalogueKindType extends ViolationKindType {
  @Field(() => Boolean, { description: "Out of use: nothing more is recorded by it." })
  retired!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      "Cases within twelve months in the groups of the category, without those dismissed; null for whoever may not change the catalogue.",
  })
  casesInYear!: number | null;
}

@OutputType(
  "AssumedCase",
  "What one of somebody's next cases would bring, on a day that is assumed.",
)
export class AssumedCaseType {
  @Field(() => String, { description: "The day, as 2026-11-16." })
  on!: string;

  @Field(() => Int, { description: "Which case it is; the first is 1." })
  number!: number;

  @Field(() => LadderStepType)
  step!: LadderStepType;

  @Field(() => Boolean, { description: "They had been removed or referred, and came back." })
  back!: boolean;

  @Field(() => String, { description: "Why it is this step and what belongs to it, in Chinese." })
  sentence!: string;
}

@InputType("LadderStepInput", { description: "A step of a ladder." })
export class LadderStepInput {
  @Field(() => MeasureEnum)
  measure!: Measure;

  @Field(() => Int, { nullable: true, description: "Of a mute, and only of it: 1 to 30 days." })
  days?: number | null;
}

/** As settings have it: without days where there are none. */
export const stepOf = ({ measure, days = null }: LadderStepInput): LadderStep =>
  days === null ? { measure } : { measure, days };

@InputType("ViolationKindInput", { description: "A kind of violation as it is to stand." })
export class ViolationKindInput {
  @Field(() => ID)
  categoryId!: string;

  @Field(() => Int, { description: "The revision of the category that was on screen." })
  revision!: number;

  @Field(() => ID, { nullable: true, description: "Left out: a new kind." })
  key?: string | null;

  @Field(() => String, {
    description: "2 to 20 characters; unique in the category, kinds out of use included.",
  })
  name!: string;

  @Field(() => Boolean, { description: "It may be decided before the member was heard." })
  atOnce!: boolean;

  @Field(() => Boolean, {
    description: "People on leave, or whom nothing could reach, have not violated.",
  })
  unlessGoodReason!: boolean;

  @Field(() => Boolean, { description: "Out of use; one kind at least stays in use." })
  retired!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The keys of up to 5 clauses that it rests on, of those of the category; left out: as they are.",
  })
  clauses?: string[] | null;

  @Field(() => [LadderStepInput], {
    nullable: true,
    description:
      "1 to 6, none milder than the one before; left out: as they are, of a new kind the usual ones.",
  })
  steps?: LadderStepInput[] | null;
}

@InputType("LadderInput", { description: "The ladder of a kind as it is to stand." })
export class LadderInput {
  @Field(() => ID)
  categoryId!: string;

  @Field(() => Int, { description: "The revision of the category that was on screen." })
  revision!: number;

  @Field(() => ID)
  kindKey!: string;

  @Field(() => [LadderStepInput], { description: "1 to 6, none milder than the one before." })
  steps!: LadderStepInput[];
}
