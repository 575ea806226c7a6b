import { Field, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { type Doubt, DOUBTS } from "../text/split/doubts.ts";
import { ClauseTextType } from "./clause-text.type.ts";

const ClauseDoubt = Object.fromEntries(DOUBTS.map((doubt) => [doubt, doubt]));
registerEnumType(ClauseDoubt, {
  name: "ClauseDoubt",
  description:
    "Why a person should look whether a clause begins here: numbers before it are missing (SKIPPED) or the same (REPEATED), it is written in another way (OTHER_STYLE), its list begins again (BEGINS_AGAIN) or not with one (BEGINS_LATE), or it stands where a number seldom does (WEAK).",
});

@OutputType("TextRange", "A part of a text, in UTF-16 units.")
export class TextRangeType {
  @Field(() => Int)
  start!: number;

  @Field(() => Int, { description: "Where it ends; the unit there is not part of it." })
  end!: number;
}

@OutputType(
  "PastedClause",
  "A clause of a pasted policy, with what a person should look at (Mission R8).",
)
export class PastedClauseType extends ClauseTextType {
  @Field(() => Int, {
    description: "Which policy of the text it belongs to, from 0: some texts hold several.",
  })
  part!: number;

  @Field(() => ClauseDoubt, {
    nullable: true,
    description: "Why it is not sure that a clause begins here; null if it is.",
  })
  doubt!: Doubt | null;

  @Field(() => [Int], { description: "Places in the text where another clause may begin." })
  cuts!: readonly number[];

  @Field(() => [TextRangeType], {
    description:
      "What came along from a site or a printer, such as page numbers. It is still in the text.",
  })
  noise!: readonly TextRangeType[];
}
