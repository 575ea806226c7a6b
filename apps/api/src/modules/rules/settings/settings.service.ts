import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { stateSettings } from "../../groups/index.ts";
import { RulesVersion } from "../version/version.entity.ts";
import { governedGroups, publishedScopes } from "./governing.read.ts";
import { type PublishedVersion, settingsFrom, versionsAhead } from "./in-force.ts";
import type { PrintedSetting } from "./printed-settings.ts";
import type { SettingBlock } from "./printed-settings.ts";

const v = table(RulesVersion, "v");

/**
 * Writes down what holds in these groups, or in all, from today on: what the rulebook that governs each of
 * them prints for its category, in the version in force and in those to come. In the caller's transaction.
 */
export async function restateSettings(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  today: BusinessDay,
  groupIds: readonly string[] | null,
): Promise<void> {
  const groups = await governedGroups(ctx, organisationId, groupIds);
  const versions = await versionsToState(ctx, organisationId, today);
  const wanted = new Map(
    groups.map((group) => [group.groupId, settingsFrom(group, versions, today)]),
  );
  await stateSettings(ctx, organisationId, today, wanted);
}

/** A group was founded, or moved to another category: it goes by what the rules print for that one. */
export const settleGroup = (
  ctx: RequestContext,
  { organisationId, groupId }: { organisationId: string; groupId: string },
): Promise<void> =>
  restateSettings(ctx, organisationId, businessDayOf(ctx.now, ctx.timeZone), [groupId]);

/** The published versions by which a group may go today or on a later day. */
async function versionsToState(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  today: BusinessDay,
): Promise<PublishedVersion[]> {
  const scopes = await publishedScopes(ctx, organisationId);
  const ahead = versionsAhead(scopes, today);
  const read = await rows<{ id: string; blocks: string; settings: string }>(
    ctx,
    sql`select ${v.pick("id", "blocks", "settings")} from ${v}
      where ${v.organisationId} = ${organisationId} and ${v.id} in (${list([...ahead])})`,
  );
  const printed = new Map(read.map((one) => [one.id, one]));
  return scopes.flatMap((scope) => {
    const text = printed.get(scope.id);
    if (!text) return [];
    const blocks = JSON.parse(text.blocks) as SettingBlock[];
    return [{ ...scope, blocks, settings: JSON.parse(text.settings) as PrintedSetting[] }];
  });
}
