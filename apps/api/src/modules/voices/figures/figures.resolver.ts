import { Arg, Authorized, Ctx as Context, ID, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { voiceFigures } from "./figures.read.ts";
import { VoiceFiguresType } from "./figures.type.ts";

@Resolver(() => VoiceFiguresType)
export class VoiceFiguresResolver {
  @Authorized()
  @Query(() => VoiceFiguresType, {
    description:
      "How much of what people said waits in a group, for whoever sees its board; without one, wherever the caller sees boards.",
  })
  voiceFigures(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID, { nullable: true }) groupId?: string | null,
  ): Promise<VoiceFiguresType> {
    return voiceFigures(ctx, groupId ?? null);
  }
}
