import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { discard } from "./file.service.ts";

@Resolver()
export class FileResolver {
  @Authorized()
  @Mutation(() => Boolean, {
    description:
      "Lets go of an upload of the caller's own that is attached to nothing (Mission T1). Whatever else is not found.",
  })
  discardFile(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<boolean> {
    return discard(ctx, id);
  }
}
