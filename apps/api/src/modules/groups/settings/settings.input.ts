import { type ChosenSettings, isSettingKey, SETTINGS } from "@riqing/schema";
import type { Fields } from "../../../kernel/input.ts";

/** One setting as it is sent in: the value in the shape of its key. */
export interface SettingWish {
  key: string;
  value?: unknown;
}

/** The settings that were sent in at `path`, each key once and with a value of its own. */
export function readSettings(
  fields: Fields,
  path: string,
  wishes: readonly SettingWish[],
): ChosenSettings {
  const read = wishes.map(({ key, value = null }, i) => {
    const known = isSettingKey(key);
    fields.expect(`${path}.${i}.key`, known);
    if (known) fields.expect(`${path}.${i}.value`, SETTINGS[key].accepts(value));
    return [key, value] as const;
  });
  fields.expect(path, new Set(read.map(([key]) => key)).size === read.length);
  return Object.fromEntries(read);
}
