import { type ChosenSettings, SETTING_KEYS, type SettingKey } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";

/** What a group's members were asked to sign, from a day on. */
export interface StatedSettings {
  step: number;
  fromOn: BusinessDay;
  versionId: string | null;
  settings: ChosenSettings;
}

/** What holds in a group on a day, and by what. */
export interface SettingsInForce {
  values: ChosenSettings;
  /** The rules version by which they hold; null: by the category alone. */
  versionId: string | null;
  fromOn: BusinessDay | null;
  /** What the version does not print, so that the category's value holds. */
  byCategory: SettingKey[];
}

/** Of several, the one that was written last among those whose day has come. */
export function statedOn(
  stated: readonly StatedSettings[],
  day: BusinessDay,
): StatedSettings | null {
  const begun = stated.filter(({ fromOn }) => fromOn <= day);
  return begun.toSorted((a, b) => b.step - a.step)[0] ?? null;
}

/** What holds: what the version prints, and for the rest what the category says. */
export function inForce(stated: StatedSettings | null, category: ChosenSettings): SettingsInForce {
  const printed = stated?.settings ?? {};
  return {
    values: { ...category, ...printed },
    versionId: stated?.versionId ?? null,
    fromOn: stated?.versionId ? stated.fromOn : null,
    byCategory: SETTING_KEYS.filter((key) => printed[key] === undefined),
  };
}

type From = Omit<StatedSettings, "step">;

const isSame = (a: From, b: From): boolean =>
  a.fromOn === b.fromOn &&
  a.versionId === b.versionId &&
  JSON.stringify(a.settings, Object.keys(a.settings).toSorted()) ===
    JSON.stringify(b.settings, Object.keys(b.settings).toSorted());

/**
 * What has to be written so that from `today` on exactly `wanted` holds, in this order. The first of `wanted`
 * holds today; what is written already, and still comes after it, is left out.
 */
export function missingSteps(
  stated: readonly StatedSettings[],
  wanted: readonly From[],
  today: BusinessDay,
): readonly From[] {
  const current = statedOn(stated, today);
  const ahead = stated
    .filter(({ step, fromOn }) => fromOn > today && step > (current?.step ?? 0))
    .toSorted((a, b) => a.step - b.step);
  const tail = current ? [current, ...ahead] : ahead;
  const holds = tail.every((one, i) => {
    const next = wanted[i];
    // Since when the first has held is no difference.
    return (
      next !== undefined && isSame(one, i === 0 && current ? { ...next, fromOn: one.fromOn } : next)
    );
  });
  return holds ? wanted.slice(tail.length) : wanted;
}
