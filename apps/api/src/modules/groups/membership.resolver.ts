import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { type GroupRole, personById, PersonType } from "../people/index.ts";
import * as read from "./group.read.ts";
import { GroupRoleEnum, MembershipType } from "./group.type.ts";
import * as memberships from "./membership.service.ts";

/** Operations on the members of a group. */
@Resolver(() => MembershipType)
export class MembershipResolver {
  @Authorized()
  @Mutation(() => MembershipType, { description: "Adds a colleague to a group (Mission M1, M3)." })
  addMember(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("personId", () => ID) personId: string,
  ): Promise<MembershipType> {
    return memberships.add(ctx, groupId, personId);
  }

  @Authorized()
  @Mutation(() => MembershipType, {
    description: "Ends a membership and its roles; the person is told the reason (Mission M5).",
  })
  endMembership(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("personId", () => ID) personId: string,
    @Arg("reason", () => String) reason: string,
  ): Promise<MembershipType> {
    return memberships.end(ctx, groupId, personId, reason);
  }

  @FieldResolver(() => PersonType)
  person(@Root() membership: MembershipType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, membership.personId);
  }

  @FieldResolver(() => [GroupRoleEnum])
  async roles(@Root() membership: MembershipType, @Context() ctx: Ctx): Promise<GroupRole[]> {
    const held = await read.rolesIn(ctx, membership.groupId);
    return held.filter((one) => one.personId === membership.personId).map(({ role }) => role);
  }
}
