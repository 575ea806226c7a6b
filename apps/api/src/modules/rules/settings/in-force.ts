import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { SettingsFrom } from "../../groups/index.ts";
import { inForceOn, type PublishedScope, turnsOf } from "../rulebook/leaving.policy.ts";
import { type PrintedSetting, type SettingBlock, settingsSaid } from "./printed-settings.ts";

/** A published version, as far as it says what holds, and where. */
export interface PublishedVersion extends PublishedScope {
  rulebookId: string;
  blocks: readonly SettingBlock[];
  settings: readonly PrintedSetting[];
}

type Scoped = PublishedScope & Pick<PublishedVersion, "rulebookId">;

/** Of all rulebooks, the versions in force on a day. */
const holdingOn = <V extends Scoped>(versions: readonly V[], day: BusinessDay): V[] =>
  [...Map.groupBy(versions, ({ rulebookId }) => rulebookId).values()].flatMap(
    (ofBook) => inForceOn(ofBook, day) ?? [],
  );

/** The version by which a group goes on a day: of the rulebook that lists it then, otherwise of the one for all. */
export function governingOn<V extends Scoped>(
  versions: readonly V[],
  groupId: string,
  day: BusinessDay,
): V | null {
  const holding = holdingOn(versions, day);
  return (
    holding.find(({ appliesToAll, groupIds }) => !appliesToAll && groupIds.includes(groupId)) ??
    holding.find(({ appliesToAll }) => appliesToAll) ??
    null
  );
}

/** What holds in a group today, and then from later days on. */
export function settingsFrom(
  { groupId, categoryId }: { groupId: string; categoryId: string },
  versions: readonly PublishedVersion[],
  today: BusinessDay,
): SettingsFrom[] {
  const steps = turnsOf(versions, today).map((fromOn) => {
    const version = governingOn(versions, groupId, fromOn);
    const settings = version ? settingsSaid(version, categoryId) : {};
    return { fromOn, versionId: version?.id ?? null, settings };
  });
  return steps.filter(({ versionId }, i) => i === 0 || versionId !== steps[i - 1]!.versionId);
}

/** The versions that are in force today or on a later day; of the others nobody needs to know what they print. */
export const versionsAhead = <V extends Scoped>(
  versions: readonly V[],
  today: BusinessDay,
): ReadonlySet<string> =>
  new Set(turnsOf(versions, today).flatMap((day) => holdingOn(versions, day).map(({ id }) => id)));

/** Whether on some day from the one on which `next` comes into force, another rulebook governs the same groups, or all, too. */
export function isGovernedTwice(versions: readonly Scoped[], next: Scoped): boolean {
  const others = versions.filter(({ rulebookId }) => rulebookId !== next.rulebookId);
  return turnsOf(others, next.effectiveOn).some((day) =>
    holdingOn(others, day).some(({ appliesToAll, groupIds }) =>
      next.appliesToAll
        ? appliesToAll
        : !appliesToAll && groupIds.some((id) => next.groupIds.includes(id)),
    ),
  );
}
