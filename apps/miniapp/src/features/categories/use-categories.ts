import {
  Categories,
  type CategoriesQuery,
  Category,
  type CategoryCardFragment,
  type CategoryQuery,
  Me,
  RetireCategory,
  SaveCategory,
  SetCategoryOffice,
} from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { CATEGORIES } from "../../words/categories";

export type CategoryLine = CategoriesQuery["categories"][number];
export type CategoryValue = CategoryQuery["category"];
export type Setting = CategoryValue["settings"][number];

/** The organisation's categories in use, or those out of use. */
export const useCategories = (retired: boolean) =>
  useRead(Categories, { retired }, (data) => data.categories);

/** One category with all of its settings; without an id nothing is read. */
export const useCategory = (id: string | undefined) =>
  useRead(Category, { id: id ?? "" }, (data) => data.category, { when: id !== undefined });

/** Why I may not add one; null: I may. */
export const useMayAdd = () => useRead(Me, {}, (data) => data.me.setCategoriesRefusal);

/** Adds or changes a category. */
export const useSaveCategory = (said: string = CATEGORIES.saved) => useDeed(SaveCategory, { said });

/** Takes it out of use, with the reason. */
export const useRetireCategory = () => useDeed(RetireCategory, { said: CATEGORIES.retired });

/** Appoints somebody to its office, or takes it back. */
export const useSetCategoryOffice = () =>
  useDeed(SetCategoryOffice, {
    said: (_, { held }) => CATEGORIES.officers[held ? "appointed" : "dismissed"],
  });

/** A category as it stands, to be sent back with some of it changed. */
export const wishOf = ({
  id,
  revision,
  name,
  description,
  approver,
  office,
  namingPattern,
  mustBeIn,
  admitter,
  groupsPerOwner,
  approvalDays,
}: CategoryCardFragment) => ({
  id,
  revision,
  name,
  description,
  approver,
  office,
  namingPattern,
  mustBeIn,
  admitter,
  groupsPerOwner,
  approvalDays,
});
