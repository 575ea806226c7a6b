import { Field, ID, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { ClauseChangeKind } from "../text/changes-since.ts";
import type { VersionRow } from "../version/version.read.ts";
import { RulesVersionType } from "../version/version.type.ts";

/** A stretch of a changed clause: unchanged, struck through, or new. */
export const ChangePartKind = enumOf("SAME", "OLD", "NEW");
export type ChangePartKind = keyof typeof ChangePartKind;

registerEnumType(ChangePartKind, {
  name: "PartKind",
  description: "A part of a changed clause. SAME: unchanged. OLD: removed. NEW: added.",
});

@OutputType("TextPart", "SAME and OLD in order make the old text, SAME and NEW the new text.")
export class TextPartType {
  @Field(() => ChangePartKind)
  kind!: ChangePartKind;

  @Field(() => String)
  text!: string;
}

@OutputType("ClauseChange", "How one clause changed (Mission B3).")
export class ClauseChangeType {
  @Field(() => ID)
  key!: string;

  @Field(() => ClauseChangeKind)
  kind!: ClauseChangeKind;

  @Field(() => String, {
    description: "The number by which it is cited; for a removed clause, its old number.",
  })
  label!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => [TextPartType])
  parts!: TextPartType[];

  @Field(() => String, { nullable: true, description: "The publisher's reason." })
  reason!: string | null;
}

@OutputType("RulesDifference", "What changed between two versions, clause by clause (Mission B3).")
export class RulesDifferenceType {
  @Field(() => RulesVersionType, {
    nullable: true,
    description:
      "The version that is compared with; null if the caller has signed none, so that the whole text is to be read.",
  })
  from!: VersionRow | null;

  @Field(() => RulesVersionType)
  to!: VersionRow;

  @Field(() => Date, { nullable: true, description: "When the caller signed the version `from`." })
  signedAt!: Date | null;

  @Field(() => [ClauseChangeType])
  changes!: ClauseChangeType[];

  @Field(() => Int, { description: "Number of 条 in which nothing changed." })
  unchanged!: number;
}
