import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { CitedKind } from "../case/case.state.ts";

registerEnumType(CitedKind, {
  name: "CitedKind",
  description: "What of the product can be cited as evidence.",
});

@InputType("CitationInput", {
  description:
    "Something to copy into a case as it stands now, withdrawn or not. A message: one of the caller's own about a notice, a task or a group.",
})
export class CitationInput {
  @Field(() => CitedKind)
  kind!: CitedKind;

  @Field(() => ID)
  id!: string;
}

@OutputType("Citation", "What would be copied into a case as evidence (Mission D3).")
export class CitationType {
  @Field(() => CitedKind)
  kind!: CitedKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "The copy, as it would read." })
  text!: string;

  groupIds!: string[];
}
