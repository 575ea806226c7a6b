import { LIMITS, rulesLength, TEXTS } from "@riqing/schema";
import { type BusinessDay, dayAfter, isBusinessDay } from "../../../kernel/business-day.ts";
import { Fields } from "../../../kernel/input.ts";
import type { SettingWish } from "../../groups/index.ts";
import type { BlockWish } from "../settings/draft-blocks.ts";
import type { PrintedSetting } from "../settings/printed-settings.ts";
import type { ClauseChangeKind } from "../text/changes-since.ts";

/** A clause as it is sent in: perhaps without its key. */
export interface DraftClause {
  key?: string | null;
  label: string;
  text: string;
  depth: number;
  heading: boolean;
  change?: ClauseChangeKind | null;
  changeReason?: string | null;
}

/** The whole of a version as it is to stand. */
export interface RulesDraft {
  rulebookId?: string | null;
  /** The save that was on screen; 0: there was no draft. Left out, whatever is there is written over. */
  revision?: number | null;
  title: string;
  groupIds?: readonly string[] | null;
  appliesToAll: boolean;
  clauses: readonly DraftClause[];
  /** Free text, from clients of the time before settings were typed. */
  settings?: readonly PrintedSetting[] | null;
  /** What it chooses for every category; `blocks` go before it. */
  chosen?: readonly SettingWish[] | null;
  blocks?: readonly BlockWish[] | null;
  statedChange: string;
  interpretingOffice: string;
  effectiveOn?: BusinessDay | null;
  signByOn?: BusinessDay | null;
}

type Read = ReturnType<typeof readDraft>;
export type ReadClause = Read["clauses"][number];

/** The deepest level of clauses. */
const MAX_CLAUSE_DEPTH = 11;

/**
 * Reads a draft, with all that is wrong with it at once. What is still missing is no fault: whoever
 * approves is told (`lacksOf`).
 */
export function readDraft(input: RulesDraft, today: BusinessDay) {
  const fields = new Fields();
  const appliesToAll = input.appliesToAll;
  const groupIds = appliesToAll
    ? []
    : fields.list("groupIds", [...new Set(input.groupIds ?? [])], { max: LIMITS.rulesGroups });
  const draft = {
    title: fields.text("title", input.title, TEXTS.rulesTitle),
    interpretingOffice: fields.text("interpretingOffice", input.interpretingOffice, {
      min: 0,
      max: LIMITS.interpretingOffice,
    }),
    statedChange: fields.text("statedChange", input.statedChange, {
      min: 0,
      max: LIMITS.statedChange,
    }),
    effectiveOn: dayAhead(fields, "effectiveOn", input.effectiveOn, today),
    signByOn: dayAhead(fields, "signByOn", input.signByOn, today),
    settings: settingsOf(fields, input.settings ?? []),
    clauses: clausesOf(fields, input.clauses),
    appliesToAll,
    groupIds,
  };
  fields.done();
  return draft;
}

/** The day; empty while none is chosen, which is before any other day. */
function dayAhead(
  fields: Fields,
  path: string,
  day: string | null | undefined,
  today: BusinessDay,
): BusinessDay {
  if (!day) return "";
  fields.expect(path, isBusinessDay(day) && day >= today);
  // Later joiners get as many days as all have, so there must be an end to counting them.
  const last = dayAfter(today, LIMITS.deadlineWithinDays);
  fields.expect(path, day <= last, "NOT_VALID", LIMITS.deadlineWithinDays);
  return day;
}

function settingsOf(fields: Fields, settings: readonly PrintedSetting[]): PrintedSetting[] {
  const read = fields
    .list("settings", settings, { min: 0, max: LIMITS.settingsMax })
    .map((one, i) => {
      fields.expect(`settings.${i}.key`, /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(one.key));
      return {
        key: one.key,
        label: fields.text(`settings.${i}.label`, one.label, { max: LIMITS.clauseLabel }),
        value: fields.text(`settings.${i}.value`, one.value, { max: LIMITS.settingValue }),
      };
    });
  fields.expect("settings", new Set(read.map(({ key }) => key)).size === read.length);
  return read;
}

function clausesOf(fields: Fields, clauses: readonly DraftClause[]) {
  const read = fields.list("clauses", clauses, { max: LIMITS.clausesMax }).map((one, i) => {
    const at = `clauses.${i}`;
    const key = fields.optional(`${at}.key`, one.key, 36);
    const label = fields.text(`${at}.label`, one.label, { min: 0, max: LIMITS.clauseLabel });
    const text = fields.text(`${at}.text`, one.text, { min: 0, max: LIMITS.clauseText });
    fields.expect(
      `${at}.depth`,
      Number.isInteger(one.depth) && one.depth >= 0 && one.depth <= MAX_CLAUSE_DEPTH,
    );
    fields.expect(`${at}.change`, one.change !== "REMOVED");
    const changeReason = fields.optional(
      `${at}.changeReason`,
      one.changeReason,
      LIMITS.clauseReason,
    );
    const { depth, heading, change = null } = one;
    return { key, label, text, depth, heading, change, changeReason };
  });
  const keys = read.flatMap(({ key }) => key ?? []);
  fields.expect("clauses", new Set(keys).size === keys.length);
  const length = rulesLength(...read.flatMap(({ label, text }) => [label, text]));
  fields.expect("clauses", length <= LIMITS.rulesTextMax, "TOO_LONG", LIMITS.rulesTextMax);
  return read;
}
