import { Category, GroupSettings, SaveCategory, type SettingKey } from "@riqing/schema";
import { categoryWish } from "./rules-world.ts";
import type { World } from "./world.ts";

export type Chosen = Partial<Record<SettingKey, unknown>>;

export const settingsInput = (chosen: Chosen) =>
  Object.entries(chosen).map(([key, value]) => ({ key: key as SettingKey, value }));

/** What the administrator makes customary in the category of a group; no rules print it yet. */
export async function makeCustomary(
  world: Pick<World, "admin" | "as">,
  groupId: string,
  chosen: Chosen,
): Promise<void> {
  const admin = await world.admin();
  const { group } = await world.as(admin).do(GroupSettings, { groupId });
  const { category } = await world.as(admin).do(Category, { id: group.groupCategory.id });
  const input = { ...categoryWish(category), settings: settingsInput(chosen) };
  await world.as(admin).do(SaveCategory, { input });
}
