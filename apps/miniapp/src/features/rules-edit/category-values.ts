import { CategoryValues, type CategoryValuesQuery } from "@riqing/schema";
import { useRead } from "../../shell";
import type { RulesForm } from "./form";

type Category = CategoryValuesQuery["categories"][number];
type Scope = Pick<RulesForm, "appliesToAll" | "groupIds">;

/** What one category has for one setting; null: nobody has decided. */
export interface CategoryValue {
  category: string;
  value: unknown;
}

/** The categories whose values the draft prints. Of all groups: those that have groups, as no other prints anything. */
export function categoriesOf(
  { categories, myGroups }: CategoryValuesQuery,
  { appliesToAll, groupIds }: Scope,
): Category[] {
  if (appliesToAll) return categories.filter(({ groupCount }) => groupCount > 0);
  const ofGroups = new Map(myGroups.nodes.map(({ id, groupCategory }) => [id, groupCategory.id]));
  const ids = new Set(groupIds.map((id) => ofGroups.get(id)));
  return categories.filter(({ id }) => ids.has(id));
}

/** By the key of the setting: one where all categories have the same, else each category's. */
export function valuesOf(categories: readonly Category[]): Map<string, CategoryValue[]> {
  const values = new Map<string, CategoryValue[]>();
  for (const { name, settings } of categories) {
    for (const { key, value } of settings) {
      const found = values.get(key) ?? [];
      values.set(key, [...found, { category: name, value }]);
    }
  }
  for (const [key, each] of values) {
    const first = JSON.stringify(each[0]?.value);
    if (each.every(({ value }) => JSON.stringify(value) === first)) values.set(key, [each[0]!]);
  }
  return values;
}

/** What the draft prints of the settings it does not choose itself; nothing until it has come. */
export function useCategoryValues(form: Scope): ReadonlyMap<string, CategoryValue[]> {
  const { value } = useRead(CategoryValues, {}, (data) => data);
  return value ? valuesOf(categoriesOf(value, form)) : new Map();
}
