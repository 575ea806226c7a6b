import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import * as invitations from "./invitation.service.ts";
import { InvitationType } from "./invitation.type.ts";

@Resolver(() => InvitationType)
export class InvitationResolver {
  @Authorized()
  @Mutation(() => InvitationType, {
    description:
      "Issues a new invitation for a person; an earlier one becomes invalid. See `Me.inviteRefusal`.",
  })
  issueInvitation(
    @Context() ctx: Ctx,
    @Arg("personId", () => ID) personId: string,
  ): Promise<InvitationType> {
    return invitations.issue(ctx, personId);
  }
}
