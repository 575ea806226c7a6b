import { type ChosenSettings, SETTING_KEYS, type SettingKey } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { QuietFrom } from "../../reach/index.ts";

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

/** The days from today on, on which something else may hold than on the day before: today is the first. */
function turns(stated: readonly StatedSettings[], today: BusinessDay): BusinessDay[] {
  const current = statedOn(stated, today);
  const ahead = stated.filter(({ step, fromOn }) => fromOn > today && step > (current?.step ?? 0));
  return [today, ...new Set(ahead.map(({ fromOn }) => fromOn).toSorted())];
}

/** When a group is left alone today, and from which days on at other times. */
export function quietAhead(
  stated: readonly StatedSettings[],
  category: ChosenSettings,
  today: BusinessDay,
): QuietFrom[] {
  return turns(stated, today).map((fromOn) => ({
    fromOn,
    quiet: inForce(statedOn(stated, fromOn), category).values.quietHours ?? null,
  }));
}

/** A setting that is to change in a group, or that its category has otherwise than its rules print. */
export interface ChangeAhead {
  key: SettingKey;
  /** What holds today, and what will. */
  now: unknown;
  next: unknown;
  /** By which published version, and from when on; null: no version prints it yet. */
  versionId: string | null;
  fromOn: BusinessDay | null;
}

/** What is going to hold otherwise than today, in the order in which it is printed and then by day. */
export function changesAhead(
  stated: readonly StatedSettings[],
  category: ChosenSettings,
  today: BusinessDay,
): ChangeAhead[] {
  const steps = turns(stated, today).map((day) => {
    const by = statedOn(stated, day);
    return { day, versionId: by?.versionId ?? null, values: inForce(by, category).values };
  });
  return SETTING_KEYS.flatMap((key) => {
    const now = steps[0]?.values[key] ?? null;
    const changes: ChangeAhead[] = [];
    let last: unknown = now;
    for (const { day, versionId, values } of steps.slice(1)) {
      const next = values[key] ?? null;
      if (!isEqual(last, next)) changes.push({ key, now, next, versionId, fromOn: day });
      last = next;
    }
    const customary = category[key] ?? null;
    if (!isEqual(last, customary))
      changes.push({ key, now, next: customary, versionId: null, fromOn: null });
    return changes;
  });
}

/** Whether two values are one: in whatever order their parts are written. */
const isEqual = (a: unknown, b: unknown): boolean => said(a) === said(b);

const said = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
