import { type BusinessDay, businessDayOf } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { type SettingsFrom, stateSettings } from "../../groups/index.ts";
import { RulesVersion } from "../version/version.entity.ts";
import type { PrintedSetting } from "../version/version.text.ts";
import { type Governed, governedGroups } from "./governing.read.ts";
import { type SettingBlock, settingsSaid } from "./printed-settings.ts";

const v = table(RulesVersion, "v");

interface PublishedVersion {
  id: string;
  rulebookId: string;
  number: number;
  effectiveOn: BusinessDay;
  blocks: readonly SettingBlock[];
  settings: readonly PrintedSetting[];
}

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

/** What holds in a group today, and then from later days on. */
export function settingsFrom(
  { listedBy, forAll, categoryId }: Omit<Governed, "groupId">,
  versions: ReadonlyMap<string, readonly PublishedVersion[]>,
  today: BusinessDay,
): SettingsFrom[] {
  const of = (rulebookId: string | null) => (rulebookId ? (versions.get(rulebookId) ?? []) : []);
  const governing = listedBy ?? forAll;
  const begun = (all: readonly PublishedVersion[]) =>
    all.findLast(({ effectiveOn }) => effectiveOn <= today) ?? null;
  // Until the first version of the one that lists it is in force, the one for all goes on.
  const holds = begun(of(governing)) ?? begun(of(forAll));
  const after = holds?.rulebookId === governing ? (holds?.number ?? 0) : 0;
  const toCome = of(governing).filter(
    ({ number, effectiveOn }) => number > after && effectiveOn > today,
  );
  const from = (version: PublishedVersion, fromOn: BusinessDay): SettingsFrom => ({
    fromOn,
    versionId: version.id,
    settings: settingsSaid(version, categoryId),
  });
  return [
    holds ? from(holds, today) : { fromOn: today, versionId: null, settings: {} },
    ...toCome.map((version) => from(version, version.effectiveOn)),
  ];
}

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
