import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ClauseChangeKind } from "../text/changes-since.ts";
import type { VersionRow } from "../version/version.read.ts";
import { RulesVersionType } from "../version/version.type.ts";

/** A stretch of a changed clause: unchanged, struck through, or new. */
export const PartKind = { SAME: "SAME", OLD: "OLD", NEW: "NEW" } as const;
export type PartKind = keyof typeof PartKind;

registerEnumType(PartKind, {
  name: "PartKind",
  description: "A stretch of a changed clause: SAME, OLD to be struck through, NEW to be tinted.",
});

@ObjectType("TextPart", {
  simpleResolvers: true,
  description: "SAME and OLD in order are the old text, SAME and NEW the new one.",
})
export class TextPartType {
  @Field(() => PartKind)
  kind!: PartKind;

  @Field(() => String)
  text!: string;
}

@ObjectType("ClauseChange", {
  simpleResolvers: true,
  description: "What became of one clause (Mission B3).",
})
export class ClauseChangeType {
  @Field(() => ID)
  key!: string;

  @Field(() => ClauseChangeKind)
  kind!: ClauseChangeKind;

  @Field(() => String, {
    description: "The number to cite it by; the old one of a removed clause.",
  })
  label!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => [TextPartType])
  parts!: TextPartType[];

  @Field(() => String, { nullable: true, description: "Why, as the publisher says." })
  reason!: string | null;
}

@ObjectType("RulesDifference", {
  simpleResolvers: true,
  description: "What changed between two versions, clause by clause (Mission B3).",
})
export class RulesDifferenceType {
  @Field(() => RulesVersionType, {
    nullable: true,
    description: "Null: the caller has signed nothing to compare with, so all of it is to be read.",
  })
  from!: VersionRow | null;

  @Field(() => RulesVersionType)
  to!: VersionRow;

  @Field(() => Date, { nullable: true, description: "When the caller signed `from`." })
  signedAt!: Date | null;

  @Field(() => [ClauseChangeType])
  changes!: ClauseChangeType[];

  @Field(() => Int, { description: "条 in which nothing changed." })
  unchanged!: number;
}
