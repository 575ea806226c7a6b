import { Field, ObjectType } from "type-graphql";
import { PersonType } from "../person.type.ts";

@ObjectType("Invitation", {
  simpleResolvers: true,
  description: "A code that binds the account of whoever enters it to one person.",
})
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
