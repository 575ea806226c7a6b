import type { ChosenSettings } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { sql, update } from "../../../kernel/sql.ts";
import { canonical, hashOf, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { stateQuietOfCategory } from "../settings/quiet.service.ts";
import { GroupCategory } from "./category.entity.ts";
import { whyNotSaveCategory } from "./category.policy.ts";
import { categoryById, type CategoryRow, chosenIn } from "./category.read.ts";
import { lockedCategory } from "./category.service.ts";

/**
 * Rules that were published choose these settings for a category: they are what is customary in it from then
 * on. In the caller's transaction, whose caller may publish rules.
 */
export async function adoptSettings(
  ctx: Ctx,
  categoryId: string,
  chosen: ChosenSettings,
): Promise<void> {
  const category = await lockedCategory(ctx, categoryId);
  // It went out of use after the version was written, and keeps what it had.
  if (category.live === null) return;
  await keepSettings(ctx, category, chosen, "category.changed");
}

/** One setting of a category, as its editor changes it: from what was customary to what is to be. */
export interface SettingChange {
  categoryId: string;
  /** The revision that was on screen. */
  revision: number;
  /** What is written down that was done. */
  deed: string;
  change: (before: ChosenSettings) => ChosenSettings;
}

/**
 * Changes settings of a category by an editor of their own; from when on they hold is as in `saveCategory`. Refuses
 * with `NOT_ALLOWED`, `CATEGORY_RETIRED`, `CATEGORY_CHANGED`; a foreign one is not found. In the caller's transaction.
 */
export async function changeSettings(
  ctx: Ctx,
  { categoryId, revision, deed, change }: SettingChange,
): Promise<CategoryRow> {
  const caller = await callerRoles(ctx);
  refuseIf(whyNotSaveCategory(caller, null));
  const category = await lockedCategory(ctx, categoryId);
  refuseIf(whyNotSaveCategory(caller, category));
  refuseIf(category.revision === revision ? null : "CATEGORY_CHANGED");
  await keepSettings(ctx, category, change(chosenIn(category)), deed);
  return await categoryById.existing(ctx, categoryId);
}

/** Keeps what is customary in a category that the transaction holds; the same again changes nothing. */
async function keepSettings(
  ctx: Ctx,
  category: CategoryRow,
  chosen: ChosenSettings,
  deed: string,
): Promise<void> {
  const { id: categoryId } = category;
  const settings = { ...(JSON.parse(category.settings) as ChosenSettings), ...chosen };
  if (canonical(settings) === category.settings) return;
  const { organisationId, personId } = ctx.actor;
  await update(
    ctx,
    GroupCategory,
    {
      settings: canonical(settings),
      revision: category.revision + 1,
      changedAt: ctx.now.getTime(),
      changedById: personId,
    },
    (u) => sql`${u.id} = ${categoryId} and ${u.organisationId} = ${organisationId}`,
  );
  await record(ctx, { deed, subjectId: categoryId, contentHash: hashOf({ settings }) });
  ctx.cache.clear();
  await stateQuietOfCategory(ctx, organisationId, ctx.today, categoryId);
}
