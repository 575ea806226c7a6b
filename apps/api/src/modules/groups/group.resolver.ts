import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { PageArguments } from "../../kernel/page.type.ts";
import { RefusalField } from "../../kernel/refusal.ts";
import {
  departmentById,
  DepartmentType,
  GROUP_ROLES,
  type GroupRole,
  personById,
  PersonType,
  callerRoles,
} from "../people/index.ts";
import { displayNameIn } from "./display-name.read.ts";
import { whyNotManage, whyNotPublish, whyNotSeeBoard } from "./group.policy.ts";
import * as read from "./group.read.ts";
import * as groups from "./group.service.ts";
import {
  CreateGroupInput,
  GroupPageType,
  GroupRoleEnum,
  GroupType,
  MembershipPageType,
} from "./group.type.ts";
import { setRole } from "./role.service.ts";

/** Operations on groups. */
@Resolver(() => GroupType)
export class GroupResolver {
  @Authorized()
  @Query(() => GroupPageType, {
    description: "The groups of which the caller is a member or for which they answer.",
  })
  myGroups(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("search", () => String, { nullable: true, description: "Part of the name." })
    search?: string,
  ): Promise<GroupPageType> {
    return read.listMine(ctx, { search, ...request });
  }

  @Authorized()
  @Query(() => GroupType, {
    description: "One group; NOT_FOUND if the caller may not see it.",
  })
  group(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<GroupType> {
    return read.visibleGroup(ctx, id);
  }

  @Authorized()
  @Mutation(() => GroupType, {
    description: "Founds a group; its owner becomes the first member (Mission G1).",
  })
  createGroup(@Context() ctx: Ctx, @Arg("input") input: CreateGroupInput): Promise<GroupType> {
    return groups.create(ctx, input);
  }

  @Authorized()
  @Mutation(() => GroupType, {
    description:
      "Gives a member a role, or takes it back. Giving OWNER passes the ownership on (Mission G4).",
  })
  setRole(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("personId", () => ID) personId: string,
    @Arg("role", () => GroupRoleEnum) role: GroupRole,
    @Arg("held", () => Boolean) held: boolean,
  ): Promise<GroupType> {
    return setRole(ctx, { groupId, personId, role, held });
  }

  @FieldResolver(() => DepartmentType)
  department(@Root() group: GroupType, @Context() ctx: Ctx): Promise<DepartmentType> {
    return departmentById.existing(ctx, group.departmentId);
  }

  @FieldResolver(() => Int, { description: "Number of people in the group now." })
  async memberCount(@Root() group: GroupType, @Context() ctx: Ctx): Promise<number> {
    return (await read.memberCountOf(ctx, group.id)) ?? 0;
  }

  @FieldResolver(() => MembershipPageType)
  members(
    @Root() group: GroupType,
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("search", () => String, {
      nullable: true,
      description: "Part of a name, also in pinyin, of a title, a staff number or a department.",
    })
    search?: string,
    @Arg("role", () => GroupRoleEnum, { nullable: true, description: "Only who holds it." })
    role?: GroupRole,
  ): Promise<MembershipPageType> {
    return read.membersOf(ctx, group.id, { search, role, ...request });
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Null if the group has no owner, which is to be flagged (Mission G4).",
  })
  async owner(@Root() group: GroupType, @Context() ctx: Ctx): Promise<PersonType | null> {
    return (await holders(ctx, group, "OWNER"))[0] ?? null;
  }

  @FieldResolver(() => [PersonType])
  admins(@Root() group: GroupType, @Context() ctx: Ctx): Promise<PersonType[]> {
    return holders(ctx, group, "ADMIN");
  }

  @FieldResolver(() => [PersonType])
  publishers(@Root() group: GroupType, @Context() ctx: Ctx): Promise<PersonType[]> {
    return holders(ctx, group, "PUBLISHER");
  }

  @FieldResolver(() => [PersonType])
  leaders(@Root() group: GroupType, @Context() ctx: Ctx): Promise<PersonType[]> {
    return holders(ctx, group, "LEADER");
  }

  @FieldResolver(() => [GroupRoleEnum], { description: "The caller's roles in the group." })
  async myRoles(@Root() group: GroupType, @Context() ctx: Ctx): Promise<GroupRole[]> {
    const held = (await callerRoles(ctx)).groups.get(group.id);
    return GROUP_ROLES.filter((role) => held?.has(role));
  }

  @FieldResolver(() => String, {
    description:
      "What the caller is called in its chat: by the pattern that its rules or its category have (Mission M2).",
  })
  myDisplayName(@Root() group: GroupType, @Context() ctx: Ctx): Promise<string> {
    return displayNameIn(ctx, group.id, ctx.actor.personId);
  }

  @RefusalField("Why the caller may not manage the group; null if they may.")
  async manageRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotManage(await callerRoles(ctx), group);
  }

  @RefusalField("Why the caller may not publish; null if they may.")
  async publishNoticeRefusal(
    @Root() group: GroupType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotPublish(await callerRoles(ctx), group);
  }

  @RefusalField("Why the caller sees only numbers, no names; null if they see names.")
  async seeBoardRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSeeBoard(await callerRoles(ctx), group);
  }
}

/** Who holds a role in the group, the longest-serving first. */
async function holders(ctx: Ctx, group: GroupType, role: GroupRole): Promise<PersonType[]> {
  const held = (await read.rolesIn(ctx, group.id)).filter((one) => one.role === role);
  const people = await Promise.all(held.map(({ personId }) => personById(ctx, personId)));
  return people.filter((person) => person !== null);
}
