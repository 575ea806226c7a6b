import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Role } from "../grant.entity.ts";

registerEnumType(Role, {
  name: "Role",
  description: "Of the organisation, of a department, or of a group: the scope says which one.",
});

@ObjectType("Organisation", { simpleResolvers: true, description: "Whoever governs groups here." })
export class OrganisationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'An IANA name, such as "Asia/Shanghai".' })
  timeZone!: string;

  @Field(() => Boolean, { description: "Invented people: nothing here is anybody's." })
  isDemo!: boolean;
}

@ObjectType("Grant", { simpleResolvers: true, description: "A role that is held now." })
export class GrantType {
  @Field(() => Role)
  role!: Role;

  @Field(() => ID)
  scopeId!: string;

  @Field(() => Date)
  from!: Date;
}

/** The caller. Modules above add what they know of them, each in its own folder. */
@ObjectType("Me", { description: "The caller, with what they may do." })
export class MeType {
  personId!: string;
  organisationId!: string;
}
