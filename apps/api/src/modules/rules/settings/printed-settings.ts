import {
  type ChosenSettings,
  isSettingKey,
  SETTING_KEYS,
  settingLabel,
  settingPrinted,
  type SettingKey,
  settingSentence,
} from "@riqing/schema";

/** A setting as versions printed it before settings were typed: what it is about, and what was chosen. */
export interface PrintedSetting {
  key: string;
  label: string;
  value: string;
}

/** A setting as it is printed and signed: the sentence for people, the value for software. */
export interface BlockSetting {
  key: SettingKey;
  label: string;
  sentence: string;
  value: unknown;
}

/** What a version prints for one category that it governs. */
export interface SettingBlock {
  categoryId: string;
  category: string;
  settings: BlockSetting[];
}

/** The block of a category; what is not chosen yet is not in it. */
export const blockOf = (
  category: { id: string; name: string },
  chosen: ChosenSettings,
): SettingBlock => ({
  categoryId: category.id,
  category: category.name,
  settings: SETTING_KEYS.flatMap((key) => {
    const value = chosen[key];
    if (value === undefined) return [];
    const sentence = settingSentence(key, value as never);
    return [{ key, label: settingLabel(key), sentence, value }];
  }),
});

/** The values of a block. */
export const valuesOf = (block: SettingBlock | undefined): ChosenSettings =>
  Object.fromEntries((block?.settings ?? []).map(({ key, value }) => [key, value]));

/** Keys that versions printed as free text, of the time before settings were typed. */
const FORMER_KEYS: Readonly<Record<string, SettingKey>> = { images: "imagesPerDay" };

/** What free text says exactly; the category's value holds for the rest. */
export const valuesPrinted = (settings: readonly PrintedSetting[]): ChosenSettings =>
  Object.fromEntries(
    settings.flatMap(({ key: printed, value: text }) => {
      const key = FORMER_KEYS[printed] ?? printed;
      if (!isSettingKey(key)) return [];
      const value = settingPrinted(key, text);
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** What a version says for the groups of a category. */
export const settingsSaid = (
  content: { blocks: readonly SettingBlock[]; settings: readonly PrintedSetting[] },
  categoryId: string,
): ChosenSettings =>
  content.blocks.length > 0
    ? valuesOf(content.blocks.find((block) => block.categoryId === categoryId))
    : valuesPrinted(content.settings);

/** Without these nobody could appeal: never guessed, so rules are not published before they are chosen. */
const NEEDED: readonly SettingKey[] = ["appealBody", "appealDays", "answerDays"];

/** Whether each block says where and within how many working days to appeal, and to answer. */
export const blocksSayAppeals = (blocks: readonly SettingBlock[]): boolean =>
  blocks.every((block) => NEEDED.every((key) => valuesOf(block)[key] !== undefined));
