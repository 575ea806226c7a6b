import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/ctx.ts";
import * as demo from "./demo.service.ts";
import * as sessions from "./session.service.ts";
import * as signIn from "./sign-in.service.ts";
import { DemoPersonType, SignedInType } from "./sign-in.type.ts";

/** Sign-in operations, which anybody may call: the caller is not known yet. */
@Resolver()
export class SignInResolver {
  @Mutation(() => SignedInType, {
    description:
      "Exchanges a WeChat login code for a session. While the account is not bound, the session can only be used to bind it.",
  })
  signInWithWechat(
    @Context() ctx: RequestContext,
    @Arg("code", () => String) code: string,
    @Arg("device", () => String, { nullable: true }) device: string | null,
  ): Promise<SignedInType> {
    return signIn.signInWithWechat(ctx, { code, device });
  }

  @Mutation(() => SignedInType, {
    description:
      "Binds the caller's account to the person whom the invitation names, and signs in.",
  })
  bindInvitation(
    @Context() ctx: RequestContext,
    @Arg("code", () => String) code: string,
    @Arg("device", () => String, { nullable: true }) device: string | null,
  ): Promise<SignedInType> {
    return signIn.bindInvitation(ctx, { code, device });
  }

  @Mutation(() => SignedInType, {
    description: "Signs in as a person of the demo. Refused outside of a demo.",
  })
  enterAs(
    @Context() ctx: RequestContext,
    @Arg("personId", () => ID) personId: string,
  ): Promise<SignedInType> {
    return signIn.enterAs(ctx, personId);
  }

  @Mutation(() => Boolean, {
    description: "Ends the session of the token; without a session nothing happens.",
  })
  signOut(@Context() ctx: RequestContext): Promise<boolean> {
    return sessions.signOut(ctx);
  }

  @Query(() => [DemoPersonType], {
    description: "The people as whom the demo can be entered; empty outside of a demo.",
  })
  demoPeople(@Context() ctx: RequestContext): Promise<DemoPersonType[]> {
    return demo.listPeople(ctx);
  }
}
