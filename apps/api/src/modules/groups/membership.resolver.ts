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
import * as batches from "./batch.service.ts";
import {
  AddMembersInput,
  EndMembershipsInput,
  FREE_TEXT,
  MemberBatchType,
  SetRolesInput,
} from "./batch.type.ts";
import { displayNameIn } from "./display-name.read.ts";
import * as read from "./group.read.ts";
import { GroupRoleEnum, MembershipType } from "./group.type.ts";
import { LeavingReason as LeavingReasonEnum, type LeavingReason } from "./leaving.ts";
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
    description:
      "Ends a membership and its roles; the person is told the reason (Mission M5). Not for what they did: that is a case (Mission D5).",
  })
  endMembership(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("personId", () => ID) personId: string,
    @Arg("why", () => LeavingReasonEnum, { nullable: true, description: "Needed." })
    why: LeavingReason | null,
    @Arg("reason", () => String, { nullable: true, deprecationReason: FREE_TEXT })
    reason: string | null,
  ): Promise<MembershipType> {
    return memberships.end(ctx, groupId, personId, { why, reason });
  }

  @Authorized()
  @Mutation(() => MemberBatchType, {
    description:
      "Adds several colleagues, or a department's people, to a group (Mission M1, M3). Who cannot be added is named; the others are.",
  })
  addMembers(@Context() ctx: Ctx, @Arg("input") input: AddMembersInput): Promise<MemberBatchType> {
    return batches.addMembers(ctx, input);
  }

  @Authorized()
  @Mutation(() => MemberBatchType, {
    description:
      "Ends several memberships with their roles (Mission M5). Whose cannot be ended is named; the others are.",
  })
  endMemberships(
    @Context() ctx: Ctx,
    @Arg("input") input: EndMembershipsInput,
  ): Promise<MemberBatchType> {
    return batches.endMemberships(ctx, input);
  }

  @Authorized()
  @Mutation(() => MemberBatchType, {
    description:
      "Gives several members a role, or takes it back (Mission G4). For whom it cannot is named; for the others it is done.",
  })
  setRoles(@Context() ctx: Ctx, @Arg("input") input: SetRolesInput): Promise<MemberBatchType> {
    return batches.setRoles(ctx, input);
  }

  @FieldResolver(() => PersonType)
  person(@Root() membership: MembershipType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, membership.personId);
  }

  @FieldResolver(() => String, {
    description:
      "What they are called in the group: by the pattern that its rules or its category have (Mission M2).",
  })
  displayName(@Root() { groupId, personId }: MembershipType, @Context() ctx: Ctx): Promise<string> {
    return displayNameIn(ctx, groupId, personId);
  }

  @FieldResolver(() => [GroupRoleEnum])
  async roles(@Root() membership: MembershipType, @Context() ctx: Ctx): Promise<GroupRole[]> {
    const held = await read.rolesIn(ctx, membership.groupId);
    return held.filter((one) => one.personId === membership.personId).map(({ role }) => role);
  }
}
