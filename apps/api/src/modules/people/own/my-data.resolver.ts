import { Authorized, Ctx as Context, Mutation, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import * as own from "./my-data.service.ts";
import { MyDataType } from "./my-data.type.ts";

/** What the caller may do with what is kept about them. */
@Resolver()
export class MyDataResolver {
  @Authorized()
  @Query(() => MyDataType, {
    description:
      "What is kept about the caller, at most 1,000 of each kind, the newest first (PIPL art. 45).",
  })
  myData(@Context() ctx: Ctx): Promise<MyDataType> {
    return own.myData(ctx);
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description:
      "Ends all of the caller's accounts and sessions, this one included. What was signed and confirmed stays, with its receipts; to come back needs a new invitation (PIPL art. 47).",
  })
  unlinkAccount(@Context() ctx: Ctx): Promise<boolean> {
    return own.unlinkAccount(ctx);
  }
}
