import {
  cleanText,
  isTooLong,
  LIMITS,
  type SaveCategoryInput,
  textFault,
  TEXTS,
} from "@riqing/schema";
import { CATEGORIES } from "../../words/categories";
import type { CategoryValue } from "./use-categories";

const { form: words } = CATEGORIES;

/** A category as it is written; numbers as they are typed. */
export interface CategoryForm {
  name: string;
  description: string;
  approver: SaveCategoryInput["approver"];
  office: string;
  /** With 【单位】【部门】【事由】 where the contract has {org}, {department} and {topic}. */
  naming: string;
  mustBeIn: SaveCategoryInput["mustBeIn"];
  admitter: SaveCategoryInput["admitter"];
  groupsPerOwner: string;
  approvalDays: string;
}

export const emptyCategory: CategoryForm = {
  name: "",
  description: "",
  approver: "HEAD",
  office: "",
  naming: "",
  mustBeIn: "NOBODY",
  admitter: "ADMIN",
  groupsPerOwner: "",
  approvalDays: "3",
};

type Part = keyof typeof words.namingParts;
const PARTS = Object.entries(words.namingParts) as [Part, string][];

/** The pattern of the contract, as people write it. */
export const patternToPeople = (pattern: string): string =>
  PARTS.reduce((text, [part, name]) => text.replaceAll(`{${part}}`, `【${name}】`), pattern);

/** What people wrote, as the contract has it: square brackets are as good. */
export const patternFromPeople = (written: string): string =>
  PARTS.reduce(
    (text, [part, name]) =>
      text.replaceAll(`【${name}】`, `{${part}}`).replaceAll(`[${name}]`, `{${part}}`),
    cleanText(written),
  );

export const formOf = (category: CategoryValue): CategoryForm => ({
  name: category.name,
  description: category.description,
  approver: category.approver,
  office: category.office,
  naming: patternToPeople(category.namingPattern),
  mustBeIn: category.mustBeIn,
  admitter: category.admitter,
  groupsPerOwner: category.groupsPerOwner === null ? "" : `${category.groupsPerOwner}`,
  approvalDays: `${category.approvalDays}`,
});

const numberIn = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN);
const isWithin = (value: number, most: number): boolean => value >= 1 && value <= most;

/** What is wrong with single fields, in words. */
export function problemsOfCategory(form: CategoryForm) {
  const { groupsPerOwner: mostGroups, categoryApprovalDays: mostDays } = LIMITS;
  const owned = form.groupsPerOwner.trim();
  return {
    naming: isPattern(patternFromPeople(form.naming)) ? null : words.namingWrong,
    groupsPerOwner:
      owned === "" || isWithin(numberIn(owned), mostGroups) ? null : words.within(mostGroups),
    approvalDays: isWithin(numberIn(form.approvalDays), mostDays) ? null : words.within(mostDays),
  };
}

const isPattern = (pattern: string): boolean =>
  (pattern === "" || pattern.includes("{topic}")) &&
  !/[{}【】[\]]/.test(pattern.replace(/\{(org|topic|department)\}/g, ""));

/** The first thing that stands in the way of saving; null: nothing does. */
export function whyNotSaveCategory(form: CategoryForm): string | null {
  const { missing } = words;
  const fault = textFault(form.name, TEXTS.categoryName);
  if (fault === "REQUIRED") return missing.name;
  if (fault === "TOO_SHORT") return missing.nameShort;
  if (cleanText(form.office) === "") return missing.office;
  const over =
    fault === "TOO_LONG" ||
    isTooLong(form.description, LIMITS.categoryDescription) ||
    isTooLong(form.office, LIMITS.interpretingOffice) ||
    isTooLong(patternFromPeople(form.naming), LIMITS.namingPattern);
  if (over) return missing.tooLong;
  const { naming, groupsPerOwner, approvalDays } = problemsOfCategory(form);
  return naming ?? groupsPerOwner ?? approvalDays;
}

/** As the contract takes it; no setting changes by it. */
export const inputOf = (
  form: CategoryForm,
  category: Pick<CategoryValue, "id" | "revision"> | null,
): SaveCategoryInput => ({
  id: category?.id ?? null,
  revision: category?.revision ?? null,
  name: form.name,
  description: form.description,
  approver: form.approver,
  office: form.office,
  namingPattern: patternFromPeople(form.naming),
  mustBeIn: form.mustBeIn,
  admitter: form.admitter,
  groupsPerOwner: form.groupsPerOwner.trim() === "" ? null : numberIn(form.groupsPerOwner),
  approvalDays: numberIn(form.approvalDays),
  settings: [],
});
