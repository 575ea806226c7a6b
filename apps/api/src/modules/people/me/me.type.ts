import { Field, ID, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { Role } from "../grant.entity.ts";

registerEnumType(Role, {
  name: "Role",
  description:
    "A role in the organisation, in a department or in a group; the grant's scope says which.",
});

@OutputType("Organisation", "A company that uses Riqing.")
export class OrganisationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'An IANA name, such as "Asia/Shanghai".' })
  timeZone!: string;

  @Field(() => Boolean, { description: "Whether this is the demo, whose people are invented." })
  isDemo!: number;
}

@OutputType("Grant", "A role that is held now.")
export class GrantType {
  @Field(() => Role)
  role!: Role;

  @Field(() => ID)
  scopeId!: string;

  @Field(() => Date)
  from!: Date;
}

/** The caller. Modules above add what they know of them, each in its own folder. */
@OutputType("Me", "The caller, and what they may do.")
export class MeType {
  personId!: string;
  organisationId!: string;
}
