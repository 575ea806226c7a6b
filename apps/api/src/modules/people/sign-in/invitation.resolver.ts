import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import * as invitations from "./invitation.service.ts";
import { InvitationBatchType, InvitationType, IssueInvitationsInput } from "./invitation.type.ts";

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

  @Authorized()
  @Mutation(() => InvitationBatchType, {
    description:
      "Issues invitations to several people, or to all of a department or of the organisation who have never signed in. Whom the caller may not invite is named; the others are invited.",
  })
  issueInvitations(
    @Context() ctx: Ctx,
    @Arg("input") input: IssueInvitationsInput,
  ): Promise<InvitationBatchType> {
    return invitations.issueMany(ctx, input);
  }
}
