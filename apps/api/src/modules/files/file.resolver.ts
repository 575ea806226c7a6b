import { Arg, Authorized, Ctx as Context, ID, Mutation, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { discardUpload } from "./file.service.ts";

@Resolver()
export class FileResolver {
  @Authorized()
  @Mutation(() => Boolean, {
    description:
      "Deletes a file that the caller uploaded and that is not attached to anything (Mission T1). Any other file is NOT_FOUND.",
  })
  discardFile(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<boolean> {
    return discardUpload(ctx, id);
  }
}
