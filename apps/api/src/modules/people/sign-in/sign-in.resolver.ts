import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/ctx.ts";
import * as demo from "./demo.service.ts";
import * as sessions from "./session.service.ts";
import * as signIn from "./sign-in.service.ts";
import { DemoPersonType, SignedInType } from "./sign-in.type.ts";

/** The doors before the door: open to anybody, as nobody is known yet. */
@Resolver()
export class SignInResolver {
  @Mutation(() => SignedInType, {
    description: "A WeChat login code in exchange for a session; unbound, it can only be bound.",
  })
  signInWithWechat(
    @Context() ctx: RequestContext,
    @Arg("code", () => String) code: string,
    @Arg("device", () => String, { nullable: true }) device: string | null,
  ): Promise<SignedInType> {
    return signIn.signInWithWechat(ctx, { code, device });
  }

  @Mutation(() => SignedInType, {
    description: "Binds an account to the person whom the invitation names, and signs it in.",
  })
  bindInvitation(
    @Context() ctx: RequestContext,
    @Arg("code", () => String) code: string,
    @Arg("device", () => String, { nullable: true }) device: string | null,
  ): Promise<SignedInType> {
    return signIn.bindInvitation(ctx, { code, device });
  }

  @Mutation(() => SignedInType, { description: "Be somebody of the demo. Refused elsewhere." })
  enterAs(
    @Context() ctx: RequestContext,
    @Arg("personId", () => ID) personId: string,
  ): Promise<SignedInType> {
    return signIn.enterAs(ctx, personId);
  }

  @Mutation(() => Boolean, { description: "Ends the session shown; ending none is no mistake." })
  signOut(@Context() ctx: RequestContext): Promise<boolean> {
    return sessions.signOut(ctx);
  }

  @Query(() => [DemoPersonType], { description: "Whom to be in the demo; elsewhere, nobody." })
  demoPeople(@Context() ctx: RequestContext): Promise<DemoPersonType[]> {
    return demo.listPeople(ctx);
  }
}
