import { Field, ObjectType } from "type-graphql";
import { PersonType } from "../person.type.ts";

@ObjectType("SignedIn", {
  simpleResolvers: true,
  description: "A session, as its holder keeps it.",
})
export class SignedInType {
  @Field(() => String, {
    description: "Opaque; sent as `Authorization: Bearer …`. Shown once, kept only as a hash.",
  })
  token!: string;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => PersonType, {
    nullable: true,
    description: "Who it speaks for; null until the account is bound by an invitation.",
  })
  person!: PersonType | null;
}

@ObjectType("DemoPerson", { simpleResolvers: true, description: "Somebody the demo lets in." })
export class DemoPersonType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String, { description: "In a few words, what this person gets to see." })
  hint!: string;
}
