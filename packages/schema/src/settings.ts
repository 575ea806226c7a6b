/**
 * The settings of a category of groups: a closed list of typed values (Mission "Settings"). A rules version
 * prints the value and the sentence; who reads the rules reads the sentence, who enforces reads the value.
 */
export {
  type ChosenSettings,
  isLadderStep,
  isSettingKey,
  type NamePattern,
  type ReminderSteps,
  SETTING_KEYS,
  SETTING_SECTIONS,
  type SettingDefinition,
  SETTINGS,
  type SettingValues,
  SHIPPED_SETTINGS,
  unchosen,
} from "./settings/setting.ts";
export {
  type RightDeed,
  type RightRole,
  type Rights,
  RIGHT_DEEDS,
  RIGHT_ROLES,
  RIGHT_STATES,
  rightsOf,
  type RightState,
} from "./settings/rights.ts";
export { nameBy } from "./settings/names.ts";
export { SECTION_WORDS } from "./settings/sections.ts";
export {
  firstMilderStep,
  kindNameKey,
  kindsInUse,
  type LadderStep,
  type Measure,
  MEASURES,
  SHIPPED_VIOLATIONS,
  type ViolationKind,
} from "./settings/violations.ts";
export {
  ladderText,
  MEASURE_WORDS,
  RIGHT_DEED_WORDS,
  RIGHT_ROLE_WORDS,
  settingLabel,
  settingPrinted,
  settingSentence,
  settingShort,
} from "./settings/words.ts";
