import type { Refusal } from "@riqing/schema";
import { Ctx as Context, FieldResolver, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { RefusalField } from "../../kernel/refusal.ts";
import { isSomewhere } from "../people/authority.policy.ts";
import { MeType, callerRoles } from "../people/index.ts";
import { whyNotSaveCategory } from "./category/category.policy.ts";
import { whyNotCreateGroup } from "./group.policy.ts";
import { boardScope } from "./group.read.ts";

@Resolver(() => MeType)
export class GroupsOfMe {
  @RefusalField("Why the caller may not found groups; null if they may.")
  async createGroupRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotCreateGroup(await callerRoles(ctx));
  }

  @RefusalField("Why the caller may not add or change categories of groups; null if they may.")
  async setCategoriesRefusal(@Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSaveCategory(await callerRoles(ctx), null);
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller sees names on any board." })
  async seesBoards(@Context() ctx: Ctx): Promise<boolean> {
    return isSomewhere(await boardScope(ctx));
  }
}
