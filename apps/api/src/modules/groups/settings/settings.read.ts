import type { ChosenSettings } from "@riqing/schema";
import { batched } from "../../../kernel/batch.ts";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { GroupCategory } from "../category/category.entity.ts";
import { chosenIn } from "../category/category.read.ts";
import { Group } from "../group.entity.ts";
import { GroupSettings } from "./settings-row.entity.ts";
import { inForce, type SettingsInForce, type StatedSettings, statedOn } from "./settings.policy.ts";

const gs = table(GroupSettings, "gs");
const wg = table(Group, "wg");
const c = table(GroupCategory, "c");

/** Everything that was ever stated for these groups, in the order in which it was. */
export async function statedFor(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<Map<string, StatedSettings[]>> {
  const read = await rows<StatedSettings & { groupId: string; settings: string }>(
    ctx,
    sql`select ${gs.pick("groupId", "step", "fromOn", "versionId", "settings")} from ${gs}
      where ${gs.organisationId} = ${organisationId} and ${gs.groupId} in (${list(groupIds)})
      order by ${gs.groupId}, ${gs.step}`,
  );
  const parsed = read.map((one) => ({
    ...one,
    settings: JSON.parse(one.settings) as ChosenSettings,
  }));
  return Map.groupBy(parsed, ({ groupId }) => groupId);
}

/** What is customary in the category of each of these groups. */
export async function categorySettingsIn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupIds: readonly string[],
): Promise<Map<string, ChosenSettings>> {
  const read = await rows<{ groupId: string; settings: string }>(
    ctx,
    sql`select ${wg.id} as groupId, ${c.pick("settings")} from ${wg}
      join ${c} on ${c.id} = ${wg.categoryId} and ${c.organisationId} = ${wg.organisationId}
      where ${wg.organisationId} = ${organisationId} and ${wg.id} in (${list(groupIds)})`,
  );
  return new Map(read.map(({ groupId, settings }) => [groupId, chosenIn({ settings })]));
}

/**
 * What holds in these groups of one organisation on a day: the one place that everybody asks who enforces
 * something. Two statements, however many groups; asks for no caller, so that schedulers may ask too.
 */
export async function settingsIn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupIds: readonly string[],
  day: BusinessDay,
): Promise<Map<string, SettingsInForce>> {
  const categories = await categorySettingsIn(ctx, organisationId, groupIds);
  const stated = await statedFor(ctx, organisationId, groupIds);
  return new Map(
    [...categories].map(([groupId, category]) => {
      const latest = statedOn(stated.get(groupId) ?? [], day);
      return [groupId, inForce(latest, category)];
    }),
  );
}

const batchedSettings = batched<string, SettingsInForce>({ of: "settings" }, (ctx, groupIds) =>
  settingsIn(ctx, (ctx as Ctx).actor.organisationId, groupIds, (ctx as Ctx).today),
);

/** What holds today in a group of the caller's organisation, read with the others asked for. */
export const settingsOf = async (ctx: Ctx, groupId: string): Promise<SettingsInForce> =>
  orNotFound(await batchedSettings(ctx, groupId));
