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

@OutputType(
  "SettingChange",
  "A setting that a version prints otherwise than the one it is compared with (Mission B3).",
)
export class SettingChangeType {
  @Field(() => String, { description: "A key of `SettingKey`, or of the free text of before." })
  key!: string;

  @Field(() => String, { description: "What it is called, in Chinese." })
  label!: string;

  @Field(() => [String], {
    description: "For the groups of which categories; empty: for all that the version governs.",
  })
  categories!: string[];

  @Field(() => String, {
    nullable: true,
    description: "As the earlier version prints it; null: it does not.",
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "As the later version prints it; null: it does not.",
  })
  after!: string | null;
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

  @Field(() => [SettingChangeType], { description: "The settings that are printed otherwise." })
  settings!: SettingChangeType[];
}
