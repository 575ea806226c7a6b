import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { pageTypeOf } from "../../kernel/page.type.ts";
import { GROUP_ROLES, type GroupRole } from "../people/index.ts";
import { GroupState } from "./group.entity.ts";

registerEnumType(GroupState, { name: "GroupState", description: "The state of a group." });

/** The roles of a group, as a GraphQL enum. */
export const GroupRoleEnum = Object.fromEntries(GROUP_ROLES.map((role) => [role, role]));

registerEnumType(GroupRoleEnum, {
  name: "GroupRole",
  description:
    "OWNER: answers for the group. ADMIN: helps the owner. PUBLISHER: publishes official notices. LEADER: assigns tasks and sees who has not confirmed (Mission G4, N1).",
});

@OutputType("Group", "A registered work group (Mission G1).")
export class GroupType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => GroupState)
  state!: GroupState;

  @Field(() => Date)
  createdAt!: number;

  departmentId!: string;
  categoryId!: string;
  lineage!: string;
}

@OutputType("GroupPage", "A page of groups, by name.")
export class GroupPageType extends pageTypeOf(GroupType) {}

@OutputType("Membership", "A person in a group (Mission M1).")
export class MembershipType {
  /** By which they are listed: department and name at the time of joining. */
  displayName!: string;

  @Field(() => Date)
  joinedAt!: number;

  @Field(() => Date, { nullable: true })
  leftAt!: number | null;

  groupId!: string;
  personId!: string;
}

@OutputType("MembershipPage", "A page of members, by name.")
export class MembershipPageType extends pageTypeOf(MembershipType) {}

@InputType("CreateGroupInput", { description: "What is stated about a group when it is founded." })
export class CreateGroupInput {
  @Field(() => String, { description: "2 to 40 characters, unique in the organisation." })
  name!: string;

  @Field(() => String, { description: "1 to 200 characters." })
  purpose!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Its category; if left out, the one called `category`, else that of departments.",
  })
  categoryId?: string | null;

  @Field(() => String, { nullable: true, deprecationReason: "categoryId names it exactly" })
  category?: string | null;

  @Field(() => ID)
  departmentId!: string;

  @Field(() => ID, { description: "Who answers for the group; becomes its first member." })
  ownerId!: string;
}

export type { GroupRole };
