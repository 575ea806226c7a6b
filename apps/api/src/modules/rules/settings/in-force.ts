import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { SettingsFrom } from "../../groups/index.ts";
import type { Governed } from "./governing.read.ts";
import type { PrintedSetting } from "./printed-settings.ts";
import { type SettingBlock, settingsSaid } from "./printed-settings.ts";

/** A published version, as far as it says what holds. */
export interface PublishedVersion {
  id: string;
  rulebookId: string;
  number: number;
  effectiveOn: BusinessDay;
  blocks: readonly SettingBlock[];
  settings: readonly PrintedSetting[];
}

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
  const listing = begun(of(governing));
  const holds = listing ?? begun(of(forAll));
  const toCome = [...(listing || governing === forAll ? [] : of(forAll)), ...of(governing)].filter(
    ({ rulebookId, number, effectiveOn }) =>
      effectiveOn > today && (rulebookId !== holds?.rulebookId || number > holds.number),
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
