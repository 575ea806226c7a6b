import { isTimeOfDay, type Period } from "../hours.ts";
import { textFault, TEXTS } from "../input.ts";
import { LIMITS } from "../limits.ts";
import { type Rights, RIGHT_DEEDS, RIGHT_ROLES, RIGHT_STATES, SHIPPED_RIGHTS } from "./rights.ts";
import {
  firstMilderStep,
  kindNameKey,
  kindsInUse,
  type LadderStep,
  MEASURES,
  SHIPPED_VIOLATIONS,
  type ViolationKind,
} from "./violations.ts";

/** How people are called in a group (Mission M2). */
export interface NamePattern {
  readonly pattern: "DEPARTMENT_NAME" | "NAME_DEPARTMENT" | "NAME";
  readonly executivesByNameAlone: boolean;
  readonly nicknames: boolean;
}

/** When somebody who has not answered is reminded (Mission X3); each step once. */
export interface ReminderSteps {
  /** Hours before the deadline, the earliest first. */
  readonly beforeHours: readonly number[];
  readonly atDeadline: boolean;
  /** Hours after the deadline, the earliest first. */
  readonly afterHours: readonly number[];
}

/** The value of each setting, by its key: the closed list (Mission "Settings"). */
export interface SettingValues {
  outsiders: "NONE" | "PARTNERS" | "CUSTOMERS";
  outsiderStayDays: number;
  leaving: "BY_APPLICATION" | "WARNED";
  rosterCheck: "DAILY" | "TWICE_A_WEEK" | "WEEKLY" | "MONTHLY";
  inactiveAfterDays: number;
  inspection: "WEEKLY" | "MONTHLY" | "QUARTERLY";
  names: NamePattern;
  accounts: "PERSONAL" | "OFFICIAL";
  avatars: "FREE" | "PHOTO";
  advertisements: "FORBIDDEN" | "AUTHORISED" | "WORK_RELATED" | "SAME_TEXT_ONCE";
  politics: "OFF" | "LINK_ONLY";
  /** Pictures of one person on one day; null: as many as they like. */
  imagesPerDay: number | null;
  /** From how many characters on a text is shared as a link; null: never. */
  longShareCharacters: number | null;
  /** Null: none. */
  quietHours: Period | null;
  publicPosts: "VOLUNTARY";
  reminders: ReminderSteps;
  /** Working days for the office to answer a question or a proposal about a clause; then it goes up. */
  clauseAnswerDays: number;
  violations: readonly ViolationKind[];
  rights: Rights;
  /** How long a member may state their side before it is decided, in working hours. */
  hearingWorkingHours: number;
  /** Within how many hours a measure is carried out in the chat; a mute lapses after that. */
  carryOutHours: number;
  /** After how many months a strike counts no more. */
  strikeMonths: number;
  strikesCountedIn: "GROUP" | "ORGANISATION";
  strikesCountedBy: "ALL_KINDS" | "KIND";
  /** Only who has done it again after being told is removed. */
  removalNeedsRepetition: boolean;
  departmentToldFrom: "WARN" | "MUTE" | "REMOVE";
  departmentTold: "HEAD" | "HEADS_ABOVE";
  fines: "REFERRED";
  appealBody: "ADMIN" | "OWNER_DEPARTMENT" | "OWNER_SUPERIOR" | "OFFICE";
  /** Working days to appeal, and to answer an appeal. */
  appealDays: number;
  answerDays: number;
  pausedUnderAppeal: "NOTHING" | "MUTE" | "REMOVE" | "MUTE_AND_REMOVE";
}
export type SettingKey = keyof SettingValues;

/** Where a setting stands on the screen and in the printed block. */
export const SETTING_SECTIONS = ["ENTRY", "SPEAKING", "REMINDERS", "MEASURES", "APPEALS"] as const;
export type SettingSection = (typeof SETTING_SECTIONS)[number];

/** What the software knows of one setting. */
export interface SettingDefinition<V = unknown> {
  readonly section: SettingSection;
  /**
   * ENFORCED: the software goes by it today. PARTLY: by a part of it. PRINTED:
   * people go by it, whatever software may do later.
   */
  readonly holds: "ENFORCED" | "PARTLY" | "PRINTED";
  /** What is offered to choose from; a free number lies between `least` and `most`. */
  readonly choices: readonly V[];
  readonly least?: number;
  readonly most?: number;
  /** Where a company has said nothing; undefined: it has to be said before rules are published. */
  readonly shipped?: V;
  /** Whether something sent in is a value of this setting. */
  readonly accepts: (value: unknown) => boolean;
}

type Definitions = { readonly [K in SettingKey]: SettingDefinition<SettingValues[K]> };

type Holds = SettingDefinition["holds"];

function choice<V extends string | boolean>(
  section: SettingSection,
  holds: Holds,
  choices: readonly V[],
  shipped?: V,
): SettingDefinition<V> {
  return { section, holds, choices, shipped, accepts: (value) => choices.includes(value as V) };
}

function number<V extends number | null>(
  section: SettingSection,
  holds: Holds,
  choices: readonly V[],
  { least, most, shipped }: { least: number; most: number; shipped?: V },
): SettingDefinition<V> {
  const optional = choices.includes(null as V);
  const accepts = (value: unknown) =>
    value === null
      ? optional
      : Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return { section, holds, choices, least, most, shipped, accepts };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isObject = (value: unknown, keys: readonly string[]): value is Record<string, unknown> =>
  isRecord(value) && Object.keys(value).length === keys.length && keys.every((key) => key in value);

const isPeriod = (value: unknown): boolean =>
  isObject(value, ["from", "until"]) &&
  [value.from, value.until].every((time) => typeof time === "string" && isTimeOfDay(time)) &&
  value.from !== value.until;

const NAME_PATTERNS: readonly NamePattern["pattern"][] = [
  "DEPARTMENT_NAME",
  "NAME_DEPARTMENT",
  "NAME",
];

const isNamePattern = (value: unknown): boolean =>
  isObject(value, ["pattern", "executivesByNameAlone", "nicknames"]) &&
  NAME_PATTERNS.includes(value.pattern as NamePattern["pattern"]) &&
  typeof value.executivesByNameAlone === "boolean" &&
  typeof value.nicknames === "boolean";

const MOST_STEPS = 5;
const MOST_REMINDER_HOURS = 240;

const areHours = (value: unknown, later: boolean): boolean =>
  Array.isArray(value) &&
  value.length <= MOST_STEPS &&
  value.every((one, i) => {
    if (!Number.isInteger(one) || one < 1 || one > MOST_REMINDER_HOURS) return false;
    const before: unknown = value[i - 1];
    if (i === 0) return true;
    return later ? one > Number(before) : one < Number(before);
  });

const areReminders = (value: unknown): boolean =>
  isObject(value, ["beforeHours", "atDeadline", "afterHours"]) &&
  areHours(value.beforeHours, false) &&
  typeof value.atDeadline === "boolean" &&
  areHours(value.afterHours, true);

const areRights = (value: unknown): boolean =>
  isObject(value, RIGHT_DEEDS) &&
  RIGHT_DEEDS.every((deed) => {
    const states = value[deed];
    return (
      isObject(states, RIGHT_ROLES) &&
      RIGHT_ROLES.every((role) => RIGHT_STATES.some((state) => state === states[role])) &&
      // Somebody has to be able to decide it.
      RIGHT_ROLES.some((role) => states[role] === "DECIDES")
    );
  });

/** Whether something is a step of a ladder; only a mute has days. */
export const isLadderStep = (step: unknown): boolean => {
  if (isObject(step, ["measure", "days"]))
    return (
      step.measure === "MUTE" &&
      Number.isInteger(step.days) &&
      Number(step.days) >= 1 &&
      Number(step.days) <= LIMITS.muteDays
    );
  return (
    isObject(step, ["measure"]) &&
    step.measure !== "MUTE" &&
    MEASURES.some((measure) => measure === step.measure)
  );
};

function isKind(value: unknown): value is ViolationKind {
  const known = ["key", "name", "atOnce", "steps"];
  const optional = ["unlessGoodReason", "clauses", "retired"];
  const more = optional.filter((one) => isRecord(value) && one in value);
  if (!isObject(value, [...known, ...more])) return false;
  const { key, name, atOnce, steps, clauses = [] } = value;
  const { unlessGoodReason = false, retired = false } = value;
  return (
    typeof key === "string" &&
    /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key) &&
    typeof name === "string" &&
    name.trim() === name &&
    textFault(name, TEXTS.violationName) === null &&
    typeof atOnce === "boolean" &&
    typeof unlessGoodReason === "boolean" &&
    typeof retired === "boolean" &&
    areClauseKeys(clauses) &&
    Array.isArray(steps) &&
    steps.length >= 1 &&
    steps.length <= LIMITS.ladderSteps &&
    steps.every(isLadderStep) &&
    firstMilderStep(steps as LadderStep[]) === null
  );
}

const areClauseKeys = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= LIMITS.kindClauses &&
  value.every((key) => typeof key === "string" && key.length >= 1 && key.length <= 80) &&
  new Set(value).size === value.length;

const areViolations = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= LIMITS.violationKinds &&
  value.every(isKind) &&
  kindsInUse(value).length >= 1 &&
  new Set(value.map(({ key }) => key)).size === value.length &&
  new Set(value.map(({ name }) => kindNameKey(name))).size === value.length;

/** Every setting there is, in the order in which they are printed. */
export const SETTINGS: Definitions = {
  outsiders: choice("ENTRY", "PRINTED", ["NONE", "PARTNERS", "CUSTOMERS"], "NONE"),
  outsiderStayDays: number("ENTRY", "PRINTED", [30, 60, 90, 180, 365], {
    least: 1,
    most: 730,
    shipped: 90,
  }),
  leaving: choice("ENTRY", "PRINTED", ["BY_APPLICATION", "WARNED"], "BY_APPLICATION"),
  rosterCheck: choice("ENTRY", "PRINTED", ["DAILY", "TWICE_A_WEEK", "WEEKLY", "MONTHLY"], "WEEKLY"),
  inactiveAfterDays: number("ENTRY", "PRINTED", [30, 60, 90, 180], {
    least: 7,
    most: 730,
    shipped: 60,
  }),
  inspection: choice("ENTRY", "PRINTED", ["WEEKLY", "MONTHLY", "QUARTERLY"], "MONTHLY"),
  names: {
    section: "ENTRY",
    // Who is an executive, and what nicknames people have, is in no roster.
    holds: "PARTLY",
    choices: NAME_PATTERNS.flatMap((pattern) =>
      [true, false].map((executivesByNameAlone) => ({
        pattern,
        executivesByNameAlone,
        nicknames: false,
      })),
    ),
    shipped: { pattern: "DEPARTMENT_NAME", executivesByNameAlone: true, nicknames: false },
    accepts: isNamePattern,
  },
  accounts: choice("ENTRY", "PRINTED", ["PERSONAL", "OFFICIAL"], "PERSONAL"),
  avatars: choice("ENTRY", "PRINTED", ["FREE", "PHOTO"], "FREE"),
  advertisements: choice(
    "SPEAKING",
    "PRINTED",
    ["FORBIDDEN", "AUTHORISED", "WORK_RELATED", "SAME_TEXT_ONCE"],
    "FORBIDDEN",
  ),
  politics: choice("SPEAKING", "PRINTED", ["OFF", "LINK_ONLY"], "OFF"),
  imagesPerDay: number<number | null>("SPEAKING", "PRINTED", [3, 6, 9, null], {
    least: 1,
    most: 100,
    shipped: 9,
  }),
  longShareCharacters: number<number | null>("SPEAKING", "PRINTED", [200, 500, null], {
    least: 50,
    most: 5_000,
    shipped: 200,
  }),
  quietHours: {
    section: "SPEAKING",
    holds: "ENFORCED",
    choices: [{ from: "22:00", until: "07:00" }, { from: "23:30", until: "07:30" }, null],
    shipped: { from: "22:00", until: "07:00" },
    accepts: (value) => value === null || isPeriod(value),
  },
  publicPosts: choice("SPEAKING", "PRINTED", ["VOLUNTARY"], "VOLUNTARY"),
  reminders: {
    section: "REMINDERS",
    holds: "ENFORCED",
    choices: [
      { beforeHours: [2], atDeadline: true, afterHours: [24] },
      { beforeHours: [24, 2], atDeadline: true, afterHours: [24, 72] },
      { beforeHours: [], atDeadline: true, afterHours: [] },
    ],
    shipped: { beforeHours: [2], atDeadline: true, afterHours: [24] },
    accepts: areReminders,
  },
  clauseAnswerDays: number("REMINDERS", "ENFORCED", [2, 3, 5], { least: 1, most: 30, shipped: 3 }),
  violations: {
    section: "MEASURES",
    holds: "ENFORCED",
    choices: [SHIPPED_VIOLATIONS],
    shipped: SHIPPED_VIOLATIONS,
    accepts: areViolations,
  },
  rights: {
    section: "MEASURES",
    holds: "ENFORCED",
    choices: [SHIPPED_RIGHTS],
    shipped: SHIPPED_RIGHTS,
    accepts: areRights,
  },
  hearingWorkingHours: number("MEASURES", "ENFORCED", [4, 8, 16], {
    least: 1,
    most: 40,
    shipped: 4,
  }),
  carryOutHours: number("MEASURES", "ENFORCED", [8, 24, 48], { least: 1, most: 168, shipped: 24 }),
  strikeMonths: number("MEASURES", "ENFORCED", [3, 6, 12], { least: 1, most: 36, shipped: 3 }),
  strikesCountedIn: choice("MEASURES", "ENFORCED", ["GROUP", "ORGANISATION"], "GROUP"),
  strikesCountedBy: choice("MEASURES", "ENFORCED", ["ALL_KINDS", "KIND"], "ALL_KINDS"),
  removalNeedsRepetition: choice<boolean>("MEASURES", "ENFORCED", [false, true], false),
  departmentToldFrom: choice("MEASURES", "ENFORCED", ["WARN", "MUTE", "REMOVE"], "MUTE"),
  departmentTold: choice("MEASURES", "ENFORCED", ["HEAD", "HEADS_ABOVE"], "HEAD"),
  fines: choice("MEASURES", "PRINTED", ["REFERRED"], "REFERRED"),
  appealBody: choice("APPEALS", "ENFORCED", [
    "ADMIN",
    "OWNER_DEPARTMENT",
    "OWNER_SUPERIOR",
    "OFFICE",
  ]),
  appealDays: number("APPEALS", "ENFORCED", [3, 5, 7, 10], { least: 1, most: 60 }),
  answerDays: number("APPEALS", "ENFORCED", [3, 5, 7, 10], { least: 1, most: 60 }),
  pausedUnderAppeal: choice(
    "APPEALS",
    "ENFORCED",
    ["NOTHING", "MUTE", "REMOVE", "MUTE_AND_REMOVE"],
    "MUTE_AND_REMOVE",
  ),
};

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** Settings some of which are not chosen yet. */
export type ChosenSettings = { readonly [K in SettingKey]?: SettingValues[K] };

/** What holds where a company has chosen nothing. */
export const SHIPPED_SETTINGS: ChosenSettings = Object.fromEntries(
  SETTING_KEYS.flatMap((key) => {
    const { shipped } = SETTINGS[key];
    return shipped === undefined ? [] : [[key, shipped]];
  }),
);

/** Which settings still have to be chosen before rules that print them can be published. */
export const unchosen = (settings: ChosenSettings): SettingKey[] =>
  SETTING_KEYS.filter((key) => settings[key] === undefined);

/** Whether a text names a setting of this list. */
export const isSettingKey = (text: string): text is SettingKey => Object.hasOwn(SETTINGS, text);
