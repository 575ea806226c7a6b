import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { stateSettings } from "../../groups/index.ts";
import { RulesVersion } from "../version/version.entity.ts";
import { governedGroups } from "./governing.read.ts";
import { type PublishedVersion, settingsFrom } from "./in-force.ts";
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
  const books = [...new Set(groups.flatMap(({ listedBy, forAll }) => [listedBy, forAll]))];
  const versions = await publishedVersions(
    ctx,
    organisationId,
    books.flatMap((id) => id ?? []),
  );
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

/** The published versions of these rulebooks, the oldest first. */
async function publishedVersions(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  rulebookIds: readonly string[],
): Promise<Map<string, PublishedVersion[]>> {
  const read = await rows<
    Omit<PublishedVersion, "blocks" | "settings"> & { blocks: string; settings: string }
  >(
    ctx,
    sql`select ${v.pick("id", "rulebookId", "number", "effectiveOn", "blocks", "settings")} from ${v}
      where ${v.organisationId} = ${organisationId} and ${v.rulebookId} in (${list(rulebookIds)})
      and ${v.state} = 'PUBLISHED' order by ${v.rulebookId}, ${v.number}`,
  );
  const versions = read.map((one) => ({
    ...one,
    blocks: JSON.parse(one.blocks) as SettingBlock[],
    settings: JSON.parse(one.settings) as PrintedSetting[],
  }));
  return Map.groupBy(versions, ({ rulebookId }) => rulebookId);
}
