import type { ChosenSettings } from "@riqing/schema";
import { categoryWords } from "../../../words/category.zh-cn.ts";
import type { Admitter, CategoryApprover, MustBeIn } from "./category.entity.ts";

/** What a category is, beside its id and its history. */
export interface CategoryContent {
  name: string;
  description: string;
  approver: CategoryApprover;
  office: string;
  namingPattern: string;
  mustBeIn: MustBeIn;
  admitter: Admitter;
  groupsPerOwner: number | null;
  approvalDays: number;
  settings: ChosenSettings;
}

type Differs = Partial<Omit<CategoryContent, "name" | "description" | "office">>;

/** In what a category differs from that of a department; in the order of the words. */
const DIFFERENCES: readonly Differs[] = [
  { approver: "ORGANISATION_ADMIN", mustBeIn: "EVERYBODY", admitter: "OFFICE" },
  {},
  { mustBeIn: "DEPARTMENT" },
  { approver: "ORGANISATION_ADMIN", mustBeIn: "DEPARTMENT" },
  { settings: { outsiders: "PARTNERS" } },
  {},
  {},
  { approver: "ORGANISATION_ADMIN", mustBeIn: "HEADS", admitter: "OFFICE" },
  { approver: "OFFICE" },
  { approver: "ORGANISATION_ADMIN", settings: { outsiders: "PARTNERS" } },
  { approver: "OFFICE", settings: { outsiders: "CUSTOMERS" } },
];

/** The categories an organisation begins with; it changes them as it likes. */
export const SHIPPED_CATEGORIES: readonly CategoryContent[] = categoryWords.shipped.map(
  ([name, description, office], i) => ({
    name,
    description,
    office,
    approver: "HEAD",
    namingPattern: "",
    mustBeIn: "NOBODY",
    admitter: "ADMIN",
    groupsPerOwner: null,
    approvalDays: 3,
    settings: {},
    ...DIFFERENCES[i],
  }),
);
