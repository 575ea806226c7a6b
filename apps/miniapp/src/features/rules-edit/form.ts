import {
  APPEAL_SETTINGS,
  articlesOf,
  cleanText,
  isTooLong,
  lengthOf,
  LIMITS,
  rulesLengthFault,
  type RulesVersionQuery,
  type RuleTemplatesQuery,
  type SaveRulesDraftInput,
  type SettingInput,
  workingDaysIn,
} from "@riqing/schema";
import { refusalWords } from "../../words/refusals";
import { RULES_EDIT } from "../../words/rules-edit";
import { type DraftClause, sizeOf, toDraft, toInput } from "./clauses";

export type VersionValue = RulesVersionQuery["rulesVersion"];
export type Template = RuleTemplatesQuery["ruleTemplates"][number];

/** A typed setting that the version chooses. */
export type ChosenValue = Pick<SettingInput, "key" | "value">;

export interface Setting {
  key: string;
  label: string;
  value: string;
}

/** A version that is being written: all of it, as it is saved. */
export interface RulesForm {
  /** The save with which it began; 0: there was no draft. */
  revision: number;
  title: string;
  interpretingOffice: string;
  statedChange: string;
  appliesToAll: boolean;
  groupIds: string[];
  effectiveOn: string;
  signByOn: string;
  /** Free text; nothing of it is sent where `chosen` is there. */
  settings: Setting[];
  /** Typed values, for all categories of its groups; null: the version prints free text. */
  chosen: ChosenValue[] | null;
  clauses: DraftClause[];
}

export const emptyForm = (groupId: string | undefined, mayAll = false): RulesForm => ({
  revision: 0,
  title: "",
  interpretingOffice: "",
  statedChange: "",
  appliesToAll: !groupId && mayAll,
  groupIds: groupId ? [groupId] : [],
  effectiveOn: "",
  signByOn: "",
  settings: [],
  chosen: null,
  clauses: [],
});

/** Every setting that templates know, empty where the version says nothing of it. */
export function allSettings(known: readonly Setting[], given: readonly Setting[]): Setting[] {
  const own = new Map(given.map((setting) => [setting.key, setting]));
  const asked = known.map(({ key, label }) => own.get(key) ?? { key, label, value: "" });
  const others = given.filter(({ key }) => !known.some((one) => one.key === key));
  return [...asked, ...others];
}

/** What a template brings; who, where and when stays as it is. */
export const fromTemplate = (form: RulesForm, template: Template): RulesForm => ({
  ...form,
  title: form.title || template.title,
  interpretingOffice: form.interpretingOffice || template.interpretingOffice,
  settings: [],
  chosen: template.chosen.map(({ key, value }) => ({ key, value: value as unknown })),
  clauses: toDraft(template.clauses, { marks: false, keys: false }),
});

/**
 * A policy of one's own: its first line of words, if it stands over all the rest, is what it is called; else it
 * bears the group's name until it gets another, so that it can be kept at once.
 */
export function fromText(
  form: RulesForm,
  clauses: DraftClause[],
  group: string | undefined,
): RulesForm {
  const first = clauses.find(({ noise = [] }) => noise.length === 0);
  const named = first && first.heading && first.label === "" ? cleanText(first.text) : "";
  const title = lengthOf(named) <= LIMITS.rulesTitle ? named : "";
  return { ...form, title: form.title || title || RULES_EDIT.titleOf(group), clauses };
}

/** The draft as it was saved, or the version in force as the beginning of the next. */
export function fromVersion(version: VersionValue, groupIds: string[]): RulesForm {
  const draft = version.state !== "PUBLISHED";
  return {
    revision: draft ? version.revision : 0,
    title: version.title,
    interpretingOffice: version.interpretingOffice,
    statedChange: draft ? version.statedChange : "",
    appliesToAll: version.rulebook.appliesToAll,
    groupIds,
    effectiveOn: draft ? (version.effectiveOn ?? "") : "",
    signByOn: draft ? (version.signByOn ?? "") : "",
    settings: version.settings.map(({ key, label, value }) => ({ key, label, value })),
    // What a published version has chosen, its categories have: the next one prints what they have by then.
    chosen: draft || version.blocks.length === 0 ? chosenBy(version) : [],
    clauses: toDraft(version.clauses, { marks: draft, keys: true }),
  };
}

/** What the version chooses itself; null where it prints free text. */
function chosenBy({ blocks }: VersionValue): ChosenValue[] | null {
  if (blocks.length === 0) return null;
  const chosen = blocks.flatMap(({ chosenKeys, settings }) =>
    settings.filter(({ key }) => chosenKeys.includes(key)),
  );
  return [
    ...new Map(chosen.map(({ key, value }) => [key, { key, value: value as unknown }])).values(),
  ];
}

/** What is wrong with one setting. */
export function settingProblem({ key, value }: Setting): string | null {
  if (!APPEAL_SETTINGS.includes(key) || cleanText(value) === "") return null;
  return workingDaysIn(value) === null ? RULES_EDIT.settings.days : null;
}

/** What is wrong with one clause, so that its row can say so; null: nothing is. */
export function clauseProblem(clause: DraftClause): string | null {
  const { label, text, heading } = clause;
  if (cleanText(text) === "" && !(heading && cleanText(label) !== "")) {
    return RULES_EDIT.clause.empty;
  }
  return clauseTooLong(clause);
}

function clauseTooLong({ label, text, changeReason }: DraftClause): string | null {
  const { clause: words } = RULES_EDIT;
  const over = lengthOf(text) - LIMITS.clauseText;
  if (over > 0) return words.tooLong(over);
  if (isTooLong(label, LIMITS.clauseLabel)) return words.labelTooLong;
  return isTooLong(changeReason, LIMITS.clauseReason) ? words.reasonTooLong : null;
}

/** Where the thing stands that has to be corrected. */
export type View = keyof typeof RULES_EDIT.views;

/** Why it cannot be saved yet, and where that is put right. */
export interface Stop {
  because: string;
  view: View;
  /** The clause that is to be opened. */
  clauseId?: string;
}

/**
 * The first thing that stands in the way of saving; null: nothing does. A draft is saved unfinished:
 * what is still missing stands in the way of publishing only.
 */
export function whyNotSave(form: RulesForm, today: string): Stop | null {
  const { missing } = RULES_EDIT;
  const clauses = (because: string) => ({ because, view: "clauses" as const });
  const about = (because: string) => ({ because, view: "about" as const });
  if (form.clauses.length === 0) return clauses(missing.clauses);
  if (form.clauses.length > LIMITS.clausesMax) return clauses(missing.tooMany(LIMITS.clausesMax));
  const over = stopAt(form.clauses, clauseTooLong);
  if (over) return over;
  const size = sizeOf(form.clauses);
  if (size > LIMITS.rulesTextMax) return clauses(missing.tooLong(size - LIMITS.rulesTextMax));
  if (cleanText(form.title) === "") return about(missing.name);
  if (!form.appliesToAll && form.groupIds.length === 0) return about(missing.groups);
  if ([form.effectiveOn, form.signByOn].some((day) => day !== "" && day < today))
    return about(missing.past);
  return tooLong(form) ? about(missing.tooLongField) : null;
}

/** The first clause with something wrong, so that it can be opened. */
function stopAt(
  clauses: readonly DraftClause[],
  problemOf: (clause: DraftClause) => string | null,
): Stop | null {
  for (const clause of clauses) {
    const problem = problemOf(clause);
    if (problem === null) continue;
    const because = RULES_EDIT.missing.clause(clause.label, problem);
    return { because, view: "clauses", clauseId: clause.id };
  }
  return null;
}

/**
 * What may be saved, but is never published; said before it is approved in vain. `first`: nothing was
 * published before.
 */
export function whyNotPublish(form: RulesForm, first: boolean): Stop | null {
  const { missing } = RULES_EDIT;
  const { clauses, settings, chosen } = form;
  const about = (because: string) => ({ because, view: "about" as const });
  const wrong = stopAt(clauses, clauseProblem);
  if (wrong) return wrong;
  if (articlesOf(clauses).length === 0 || rulesLengthFault(sizeOf(clauses)) !== null) {
    return { because: missing.tooShort, view: "clauses" };
  }
  if (cleanText(form.interpretingOffice) === "") return about(missing.office);
  if (!first && cleanText(form.statedChange) === "") return about(missing.change);
  if (form.effectiveOn === "") return about(missing.effective);
  if (form.signByOn === "") return about(missing.signBy);
  // The server says it of typed ones: the category of a group may have chosen what the draft leaves open.
  if (chosen !== null) return null;
  if (settings.some((setting) => settingProblem(setting))) {
    return { because: missing.days, view: "settings" };
  }
  const said = (key: string) =>
    settings.some((setting) => setting.key === key && cleanText(setting.value) !== "");
  return APPEAL_SETTINGS.every(said)
    ? null
    : { because: refusalWords("RULES_APPEAL_DAYS_MISSING"), view: "settings" };
}

const tooLong = ({ title, interpretingOffice, statedChange, settings }: RulesForm): boolean =>
  isTooLong(title, LIMITS.rulesTitle) ||
  isTooLong(interpretingOffice, LIMITS.interpretingOffice) ||
  isTooLong(statedChange, LIMITS.statedChange) ||
  settings.some(({ value }) => isTooLong(value, LIMITS.settingValue));

/** As the contract takes it; settings that say nothing are not printed. */
export const saveInput = (form: RulesForm, rulebookId: string | null): SaveRulesDraftInput => ({
  rulebookId,
  ...(rulebookId === null ? {} : { revision: form.revision }),
  title: form.title,
  groupIds: form.groupIds,
  appliesToAll: form.appliesToAll,
  clauses: toInput(form.clauses),
  ...(form.chosen === null
    ? { settings: form.settings.filter(({ value }) => cleanText(value) !== "") }
    : { chosen: form.chosen }),
  statedChange: form.statedChange,
  interpretingOffice: form.interpretingOffice,
  effectiveOn: form.effectiveOn || null,
  signByOn: form.signByOn || null,
});
