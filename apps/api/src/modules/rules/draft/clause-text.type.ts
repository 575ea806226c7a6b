import { Field, ID, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType("ClauseText", "A clause that is not saved yet (Mission R2, R8).")
export class ClauseTextType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { description: "Level of nesting; 0 is the outermost." })
  depth!: number;

  @Field(() => Boolean, { description: "Whether it is only a title, without a rule in it." })
  heading!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "The key of the clause that it continues, if known.",
  })
  key!: string | null;
}
