import type { ChosenSettings } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import {
  categoriesOf,
  type CategoryRow,
  chosenIn,
  groupView,
  readSettings,
  type SettingWish,
} from "../../groups/index.ts";
import type { RulebookScope } from "../rulebook/rulebook.policy.ts";
import { scopeOfVersion, type VersionRow } from "../version/version.read.ts";
import { changedSettings, type PrintedChange } from "./changed-settings.ts";
import { blockOf, type PrintedSetting, type SettingBlock } from "./printed-settings.ts";

const g = groupView("g");

/** Settings that a draft chooses for a category, other than the category has them. */
export interface BlockWish {
  categoryId: string;
  settings: readonly SettingWish[];
}

/** What a draft chooses for each category, by its id. */
export type Chosen = Readonly<Record<string, ChosenSettings>>;

/**
 * Reads what a draft chooses: `forAll` categories, and for each by its own; `categoryIds` are those that it
 * may choose for.
 */
export function readBlocks(
  wishes: readonly BlockWish[],
  categoryIds: ReadonlySet<string>,
  forAll: readonly SettingWish[] = [],
): Chosen {
  const fields = new Fields();
  const everywhere = readSettings(fields, "chosen", forAll);
  const read = wishes.map(({ categoryId, settings }, i) => {
    fields.expect(`blocks.${i}.categoryId`, categoryIds.has(categoryId));
    return [categoryId, readSettings(fields, `blocks.${i}.settings`, settings)] as const;
  });
  fields.expect("blocks", new Set(read.map(([id]) => id)).size === read.length);
  fields.done();
  const own = new Map(read);
  const ids = Object.keys(everywhere).length > 0 ? [...categoryIds] : [...own.keys()];
  return Object.fromEntries(ids.map((id) => [id, { ...everywhere, ...own.get(id) }]));
}

/**
 * The categories for which a version of this scope prints a block: those of its groups. Where it has none
 * yet, all that are in use, so that rules can be there before the first group.
 */
export async function categoriesIn(ctx: Ctx, scope: RulebookScope): Promise<CategoryRow[]> {
  const { organisationId } = ctx.actor;
  const held = await rows<{ categoryId: string }>(
    ctx,
    sql`select distinct ${g.pick("categoryId")} from ${g}
      where ${g.organisationId} = ${organisationId} and ${g.state} = 'ACTIVE'
      ${scope.appliesToAll ? sql`` : sql`and ${g.id} in (${list(scope.groupIds)})`}`,
  );
  const ids = new Set(held.map(({ categoryId }) => categoryId));
  const categories = await categoriesOf(ctx);
  return ids.size === 0 ? categories : categories.filter(({ id }) => ids.has(id));
}

/** The blocks that a version prints: what it chooses, and for the rest what each category has. */
export const blocksFor = (categories: readonly CategoryRow[], chosen: Chosen): SettingBlock[] =>
  categories.map((category) =>
    blockOf(category, { ...chosenIn(category), ...chosen[category.id] }),
  );

/** What a draft of this version's groups prints when it is saved now; none, where it prints free text. */
export const printedNow = async (
  ctx: Ctx,
  version: Pick<VersionRow, "appliesToAll" | "groupIds">,
  { settings, chosen }: { settings: readonly PrintedSetting[]; chosen: Chosen },
): Promise<SettingBlock[]> =>
  settings.length > 0 ? [] : blocksFor(await categoriesIn(ctx, scopeOfVersion(version)), chosen);

interface Drafted {
  settings: readonly PrintedSetting[];
  blocks: readonly SettingBlock[];
  chosen: Chosen;
}

/** What a draft would print otherwise if it were saved now: settings that were changed since. */
export async function changedSinceSaved(
  ctx: Ctx,
  version: VersionRow,
  drafted: Drafted,
): Promise<PrintedChange[]> {
  if (version.state === "PUBLISHED" || drafted.settings.length > 0) return [];
  const blocks = await printedNow(ctx, version, drafted);
  return changedSettings(drafted, { blocks, settings: [] });
}
