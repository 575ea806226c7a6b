import { type Refusal, SETTING_KEYS } from "@riqing/schema";
import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusalField } from "../../../kernel/refusal.ts";
import { callerRoles, personById, PersonType } from "../../people/index.ts";
import { whyNotSetCategory } from "../group.policy.ts";
import { visibleGroup } from "../group.read.ts";
import { GroupType } from "../group.type.ts";
import { settingsOf } from "../settings/settings.read.ts";
import { officersOf } from "./category-office.read.ts";
import { setCategoryOffice } from "./category-office.service.ts";
import {
  whyNotAppointOffice,
  whyNotRetireCategory,
  whyNotSaveCategory,
} from "./category.policy.ts";
import { categoriesOf, categoryById, chosenIn, groupCountOf } from "./category.read.ts";
import * as categories from "./category.service.ts";
import {
  GroupCategoryType,
  GroupSettingsType,
  SaveCategoryInput,
  settingOf,
  settingsToTypes,
  SettingType,
} from "./category.type.ts";

/** Operations on the categories of groups and on what holds in a group. */
@Resolver(() => GroupCategoryType)
export class CategoryResolver {
  @Authorized()
  @Query(() => [GroupCategoryType], {
    description: "The organisation's categories of groups, in their order (Mission G2).",
  })
  categories(
    @Context() ctx: Ctx,
    @Arg("retired", () => Boolean, {
      defaultValue: false,
      description: "Those that are out of use instead.",
    })
    retired: boolean,
  ): Promise<GroupCategoryType[]> {
    return categoriesOf(ctx, retired);
  }

  @Authorized()
  @Query(() => GroupCategoryType, { description: "One category, in use or retired." })
  async category(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<GroupCategoryType> {
    return orNotFound(await categoryById(ctx, id));
  }

  @Authorized()
  @Query(() => GroupSettingsType, {
    description:
      'What holds in a group today: what the rules version in force prints, and for the rest what its category has (Mission "Settings").',
  })
  async settingsInForce(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
  ): Promise<GroupSettingsType> {
    const group = await visibleGroup(ctx, groupId);
    const { values, byCategory, versionId, fromOn } = await settingsOf(ctx, group.id);
    const fallback = new Set(byCategory);
    const settings = SETTING_KEYS.map((key) => ({
      ...settingOf(key, values),
      source: fallback.has(key) ? ("CATEGORY" as const) : ("RULES" as const),
    }));
    return { groupId: group.id, settings, versionId, fromOn };
  }

  @Authorized()
  @Mutation(() => GroupCategoryType, {
    description:
      "Adds a category, or changes one, for the organisation's administrator. A changed setting holds in a group once a rules version that prints it is in force (Mission G2).",
  })
  saveCategory(
    @Context() ctx: Ctx,
    @Arg("input") input: SaveCategoryInput,
  ): Promise<GroupCategoryType> {
    return categories.saveCategory(ctx, input);
  }

  @Authorized()
  @Mutation(() => GroupCategoryType, {
    description: "Takes a category out of use; its groups are moved to another first (Mission G2).",
  })
  retireCategory(
    @Context() ctx: Ctx,
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String, { description: "Why; 1 to 200 characters." }) reason: string,
  ): Promise<GroupCategoryType> {
    return categories.retireCategory(ctx, id, reason);
  }

  @Authorized()
  @Mutation(() => GroupType, { description: "Moves a group to another category (Mission G2)." })
  setGroupCategory(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("categoryId", () => ID) categoryId: string,
  ): Promise<GroupType> {
    return categories.setGroupCategory(ctx, { groupId, categoryId });
  }

  @Authorized()
  @Mutation(() => GroupCategoryType, {
    description:
      "Makes somebody the supervision office of a category's groups, or takes it back; for the organisation's administrator (Mission G2).",
  })
  setCategoryOffice(
    @Context() ctx: Ctx,
    @Arg("categoryId", () => ID) categoryId: string,
    @Arg("personId", () => ID) personId: string,
    @Arg("held", () => Boolean) held: boolean,
  ): Promise<GroupCategoryType> {
    return setCategoryOffice(ctx, { categoryId, personId, held });
  }

  @FieldResolver(() => [PersonType], {
    description:
      "Who supervises its groups, beside the office of the whole organisation; the longest-serving first.",
  })
  async officers(@Root() category: GroupCategoryType, @Context() ctx: Ctx): Promise<PersonType[]> {
    const ids = await officersOf(ctx, category.id);
    return Promise.all(ids.map((id) => personById.existing(ctx, id)));
  }

  @RefusalField("Why the caller may not appoint its office; null if they may.")
  async appointOfficeRefusal(
    @Root() category: GroupCategoryType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotAppointOffice(await callerRoles(ctx), category);
  }

  @FieldResolver(() => [SettingType], {
    description: "What is customary in its groups, in the order in which it is printed.",
  })
  settings(@Root() category: GroupCategoryType): SettingType[] {
    return settingsToTypes(chosenIn(category));
  }

  @FieldResolver(() => Int, { description: "How many groups at work it has." })
  async groupCount(@Root() category: GroupCategoryType, @Context() ctx: Ctx): Promise<number> {
    return (await groupCountOf(ctx, category.id)) ?? 0;
  }

  @FieldResolver(() => Boolean)
  retired(@Root() category: GroupCategoryType): boolean {
    return category.live === null;
  }

  @RefusalField("Why the caller may not change it; null if they may.")
  async saveRefusal(
    @Root() category: GroupCategoryType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    return whyNotSaveCategory(await callerRoles(ctx), category);
  }

  @RefusalField("Why the caller may not take it out of use; null if they may.")
  async retireRefusal(
    @Root() category: GroupCategoryType,
    @Context() ctx: Ctx,
  ): Promise<Refusal | null> {
    const groups = (await groupCountOf(ctx, category.id)) ?? 0;
    return whyNotRetireCategory(await callerRoles(ctx), category, groups);
  }
}

/** What a group shows of its category. */
@Resolver(() => GroupType)
export class CategoryOfGroup {
  @FieldResolver(() => GroupCategoryType, { description: "The category it is in (Mission G2)." })
  groupCategory(@Root() group: GroupType, @Context() ctx: Ctx): Promise<GroupCategoryType> {
    return categoryById.existing(ctx, group.categoryId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    deprecationReason: "groupCategory has it with its settings",
  })
  async category(@Root() group: GroupType, @Context() ctx: Ctx): Promise<string | null> {
    return (await categoryById.existing(ctx, group.categoryId)).name;
  }

  @RefusalField("Why the caller may not move it to another category; null if they may.")
  async setCategoryRefusal(@Root() group: GroupType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotSetCategory(await callerRoles(ctx), group);
  }
}
