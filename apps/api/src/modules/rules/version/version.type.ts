import type { SettingKey } from "@riqing/schema";
import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { SettingKeyEnum, SettingType } from "../../groups/index.ts";
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
    "新增, 收紧 and 放宽 are stated by the publisher; EDITED if nothing is stated; REMOVED is found by comparison.",
});

@OutputType(
  "Clause",
  "The smallest unit of rules that is signed, cited and compared (Mission R1, R2).",
)
export class ClauseType {
  @Field(() => ID, { description: "Identifies the clause in all versions of its rulebook." })
  key!: string;

  @Field(() => String, { description: 'As printed, such as "第一条" or "4.1"; may be empty.' })
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: "Level of nesting; 0 is the outermost." })
  depth!: number;

  @Field(() => Boolean, { description: "Whether it is only a title, without a rule in it." })
  heading!: boolean;

  @Field(() => ClauseChangeKind, {
    nullable: true,
    description: "How it changed from the version before; null if it did not.",
  })
  change!: ClauseChangeKind | null;

  @Field(() => String, { nullable: true })
  changeReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who proposed this wording, where a member did (Mission R5).",
  })
  proposedBy?: string | null;
}

@OutputType(
  "RulesSetting",
  "A setting as printed in the version it was published with (Mission R1).",
)
export class RulesSettingType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;
}

@OutputType(
  "RulesBlock",
  "The settings that a version prints for the groups of a category (Mission R1).",
)
export class RulesBlockType {
  @Field(() => ID)
  categoryId!: string;

  @Field(() => String, { description: "What the category was called when it was drafted." })
  category!: string;

  @Field(() => [SettingType])
  settings!: SettingType[];

  @Field(() => [SettingKeyEnum], {
    description:
      "Those that the version itself chooses; the others it prints as the category had them.",
  })
  chosenKeys!: SettingKey[];
}

@OutputType("RulesVersion", "A version of a rulebook: drafted, approved, published (Mission R1).")
export class RulesVersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "1-based number." })
  number!: number;

  @Field(() => RulesState)
  state!: RulesState;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "What this version changes." })
  statedChange!: string;

  @Field(() => String, { description: "The office that answers questions about it (Mission R7)." })
  interpretingOffice!: string;

  effectiveOn!: string;

  signByOn!: string;

  @Field(() => Int, { description: "Number of 条 in it." })
  dutyCount!: number;

  @Field(() => Int, { description: "Number of comprehension questions before signing." })
  questionCount!: number;

  @Field(() => Int, { description: "Minutes that it takes to read." })
  readingMinutes!: number;

  @Field(() => String, {
    description:
      "SHA-256 of the canonical JSON (RFC 8785) of {title, number, interpretingOffice, effectiveOn, settings, clauses without change, changeReason and proposedBy}, with {blocks} and {comprehension} where there are any. A signature contains this hash.",
  })
  textHash!: string;

  @Field(() => Int, {
    description:
      "How often the draft was saved. Sent back with a save, it says which one was on screen.",
  })
  revision!: number;

  @Field(() => Date, { nullable: true })
  publishedAt!: number | null;

  @Field(() => Date)
  updatedAt!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When it was handed in for approval; null while it is being written.",
  })
  submittedAt!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was handed back, until it is handed in again.",
  })
  returnReason!: string | null;

  rulebookId!: string;
  appliesToAll!: number;
  groupIds!: string;
  draftedById!: string;
  submittedById!: string | null;
  returnedById!: string | null;
  returnedAt!: number | null;
  approvedAt!: number | null;
  approvedById!: string | null;
  publishedById!: string | null;
}
