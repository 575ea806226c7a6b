import { Field, ID, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";

@OutputType("CaseClause", "A clause of rules as it stood on a day.")
export class CaseClauseType {
  @Field(() => ID)
  key!: string;

  @Field(() => String, {
    description: 'Its printed number, such as "5.3"; empty where it has none.',
  })
  label!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { nullable: true, description: "The number of the version." })
  versionNumber?: number | null;
}
