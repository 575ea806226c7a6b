import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ClauseChangeKind } from "../text/changes-since.ts";
import { RulesState } from "./version.state.ts";

registerEnumType(RulesState, {
  name: "RulesState",
  description:
    "DRAFT, APPROVED, PUBLISHED; the text of a published version never changes (Mission R1).",
});
registerEnumType(ClauseChangeKind, {
  name: "ClauseChangeKind",
  description:
    "新增, 收紧, 放宽 as the publisher says; EDITED where nothing is said; REMOVED as found by comparison.",
});

@ObjectType("Clause", {
  simpleResolvers: true,
  description: "The smallest thing that is signed, cited and compared (Mission R1, R2).",
})
export class ClauseType {
  @Field(() => ID, { description: "Stays with the clause through all versions of its rulebook." })
  key!: string;

  @Field(() => String, { description: 'As printed, such as "第一条" or "4.1"; may be empty.' })
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: "0 is outermost." })
  depth!: number;

  @Field(() => Boolean, { description: "Only a title: nothing in it can be kept or broken." })
  heading!: boolean;

  @Field(() => ClauseChangeKind, {
    nullable: true,
    description: "Against the version before; null: unchanged.",
  })
  change!: ClauseChangeKind | null;

  @Field(() => String, { nullable: true })
  changeReason!: string | null;
}

@ObjectType("RulesSetting", {
  simpleResolvers: true,
  description: "A setting as printed in the version it was published with (Mission R1).",
})
export class RulesSettingType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType("RulesVersion", {
  simpleResolvers: true,
  description: "A version of a rulebook: drafted, approved, published (Mission R1).",
})
export class RulesVersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "1 is the first." })
  number!: number;

  @Field(() => RulesState)
  state!: RulesState;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "What this version changes." })
  statedChange!: string;

  @Field(() => String, { description: "Who answers questions about it (Mission R7)." })
  interpretingOffice!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "From which day it is in force." })
  effectiveOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "By which day it is to be signed.",
  })
  signByOn!: string;

  @Field(() => Int, { description: "How many 条 it has." })
  dutyCount!: number;

  @Field(() => Int, { description: "Minutes that a calm reader needs." })
  readingMinutes!: number;

  @Field(() => String, {
    description:
      "SHA-256 of the canonical JSON (RFC 8785) of {title, number, interpretingOffice, effectiveOn, settings, clauses without change and changeReason}: what a signature names.",
  })
  textHash!: string;

  rulebookId!: string;
  appliesToAll!: number;
  groupIds!: string;
  draftedById!: string;
  approvedById!: string | null;
  publishedById!: string | null;
  publishedAt!: number | null;
  updatedAt!: number;
}
