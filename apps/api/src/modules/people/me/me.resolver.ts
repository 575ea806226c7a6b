import type { Refusal } from "@riqing/schema";
import { Authorized, Ctx as Context, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { callerRoles } from "../caller-roles.ts";
import { myself } from "../person.read.ts";
import { PersonType } from "../person.type.ts";
import { whyNotInviteAnybody } from "../sign-in/invitation.policy.ts";
import * as me from "./me.service.ts";
import { GrantType, MeType, OrganisationType } from "./me.type.ts";
import { scopeNameById } from "./scope-names.ts";

@Resolver(() => MeType)
export class MeResolver {
  @Authorized()
  @Query(() => MeType, { description: "The caller." })
  me(@Context() { actor }: Ctx): MeType {
    return { personId: actor.personId, organisationId: actor.organisationId };
  }

  @FieldResolver(() => PersonType)
  person(@Context() ctx: Ctx): Promise<PersonType> {
    return myself(ctx);
  }

  @FieldResolver(() => OrganisationType)
  organisation(@Context() ctx: Ctx): Promise<OrganisationType> {
    return me.myOrganisation(ctx);
  }

  @FieldResolver(() => [GrantType])
  roles(@Context() ctx: Ctx): Promise<GrantType[]> {
    return me.myRoles(ctx);
  }

  @RefusalField("Why the caller may not issue invitations; null if they may.")
  async inviteRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotInviteAnybody(await callerRoles(ctx));
  }
}

@Resolver(() => GrantType)
export class GrantResolver {
  @FieldResolver(() => String, {
    description: "The name of the organisation, department or group.",
  })
  async scopeName(@Root() grant: GrantType, @Context() ctx: Ctx): Promise<string> {
    return (await scopeNameById(ctx, grant.scopeId)) ?? "";
  }
}
