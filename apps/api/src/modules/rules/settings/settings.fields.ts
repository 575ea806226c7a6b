import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { GroupCategoryType, GroupSettingsType } from "../../groups/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import { rulebookById } from "../rulebook/rulebook.read.ts";
import { RulebookType } from "../rulebook/rulebook.type.ts";
import { publishedVersionById } from "../version/version.read.ts";
import { RulesVersionType } from "../version/version.type.ts";
import { waitingInCategory, waitingInGroup } from "./waiting.read.ts";
import { waitingToType, WaitingSettingType } from "./waiting.type.ts";

/** What rules make of the settings of a category. */
@Resolver(() => GroupCategoryType)
export class RulesOfCategory {
  @FieldResolver(() => [WaitingSettingType], {
    description:
      "What its groups have otherwise than the category, until a version of their rules prints it; empty for people who do not supervise.",
  })
  async waiting(
    @Root() category: GroupCategoryType,
    @Context() ctx: Ctx,
  ): Promise<WaitingSettingType[]> {
    if (!may(await callerRoles(ctx), "DRAFT_RULES")) return [];
    return (await waitingInCategory(ctx, category.id)).waiting.map(waitingToType);
  }

  @FieldResolver(() => [RulebookType], {
    description:
      "The rulebooks that govern its groups, those of most groups first; empty for people who do not supervise.",
  })
  async rulebooks(
    @Root() category: GroupCategoryType,
    @Context() ctx: Ctx,
  ): Promise<RulebookType[]> {
    if (!may(await callerRoles(ctx), "DRAFT_RULES")) return [];
    const { rulebookIds } = await waitingInCategory(ctx, category.id);
    return Promise.all(rulebookIds.map((id) => rulebookById.existing(ctx, id)));
  }
}

/** What rules say of the settings that hold in a group. */
@Resolver(() => GroupSettingsType)
export class RulesOfSettings {
  @FieldResolver(() => RulesVersionType, {
    nullable: true,
    description: "The rules version that prints them; null: no rulebook governs the group.",
  })
  version(
    @Root() { versionId }: GroupSettingsType,
    @Context() ctx: Ctx,
  ): Promise<RulesVersionType | null> {
    return publishedVersionById(ctx, versionId);
  }

  @FieldResolver(() => [WaitingSettingType], {
    description: "What is going to hold otherwise: with a version to come, or with the next one.",
  })
  async waiting(
    @Root() { groupId }: GroupSettingsType,
    @Context() ctx: Ctx,
  ): Promise<WaitingSettingType[]> {
    return (await waitingInGroup(ctx, groupId)).map(waitingToType);
  }
}
