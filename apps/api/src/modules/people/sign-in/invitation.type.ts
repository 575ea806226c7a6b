import { Field } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { PersonType } from "../person.type.ts";

@OutputType("Invitation", "A code that binds the account of whoever enters it to one person.")
export class InvitationType {
  @Field(() => String, {
    description: "The code, as XXXXX-XXXXX. Shown once; only its hash is stored.",
  })
  code!: string;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => PersonType)
  person!: PersonType;
}
