import type { SettingSection } from "./setting.ts";

/** How the spans of settings are called on the screen and in the printed block. */
export const SECTION_WORDS: Readonly<Record<SettingSection, string>> = {
  ENTRY: "进出和名字",
  SPEAKING: "发言和转发",
  REMINDERS: "提醒和答复",
  MEASURES: "处理",
  APPEALS: "申诉",
};
