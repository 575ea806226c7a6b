import { Field, ObjectType } from "type-graphql";
import { PersonType } from "../person.type.ts";

@ObjectType("Invitation", {
  simpleResolvers: true,
  description: "A code that binds the account of whoever types it to one person.",
})
export class InvitationType {
  @Field(() => String, { description: "As it is read out, XXXXX-XXXXX. Shown once, kept nowhere." })
  code!: string;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => PersonType)
  person!: PersonType;
}
