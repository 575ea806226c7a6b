import { type ChosenSettings, LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { nameKeyOf } from "../../../kernel/name-key.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, row, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { canonical, hashOf, record } from "../../journal/index.ts";
import { callerRoles, endRoles } from "../../people/index.ts";
import { Group } from "../group.entity.ts";
import { onCategoryChanged } from "../group.hooks.ts";
import { whyNotSetCategory } from "../group.policy.ts";
import { type GroupRow, groupById, visibleGroup } from "../group.read.ts";
import { lockGroup } from "../membership.service.ts";
import { stateQuietOfCategory } from "../settings/quiet.service.ts";
import { readSettings, type SettingWish } from "../settings/settings.input.ts";
import { lockSettings } from "../settings/settings.service.ts";
import { officersOf } from "./category-office.read.ts";
import { Admitter, CategoryApprover, GroupCategory, MustBeIn } from "./category.entity.ts";
import { whyNotRetireCategory, whyNotSaveCategory } from "./category.policy.ts";
import { categoryById, type CategoryRow, groupCountOf } from "./category.read.ts";
import { type CategoryContent, SHIPPED_CATEGORIES } from "./shipped-categories.ts";

const c = table(GroupCategory, "c");

/** A category as it is to stand; settings that are left out stay as they are. */
export interface CategoryWish extends Omit<CategoryContent, "settings"> {
  id?: string | null;
  /** The revision that was on screen; only of one that is there already. */
  revision?: number | null;
  settings: readonly SettingWish[];
}

/**
 * Adds a category, or changes one. A changed setting changes nothing in a group whose rules print another
 * value, until a version that prints the new one is in force (Mission "Settings", G2). Refuses with
 * `NOT_ALLOWED`, `CATEGORY_RETIRED`, `CATEGORY_NAME_TAKEN`, `CATEGORY_CHANGED` (somebody else has saved it
 * since), `BAD_INPUT`; a foreign one is not found.
 */
export function saveCategory(ctx: Ctx, wish: CategoryWish): Promise<CategoryRow> {
  return inTransaction(ctx, async (ctx) => {
    const caller = await callerRoles(ctx);
    refuseIf(whyNotSaveCategory(caller, null));
    const known = wish.id ? await lockedCategory(ctx, wish.id) : null;
    refuseIf(whyNotSaveCategory(caller, known));
    const { settings: wished, ...content } = contentOf(wish);
    refuseIf(known && known.revision !== wish.revision ? "CATEGORY_CHANGED" : null);
    const before = known ? (JSON.parse(known.settings) as ChosenSettings) : {};
    const settings = { ...before, ...wished };
    const id = known?.id ?? newId();
    const { organisationId, personId } = ctx.actor;
    const row = {
      ...content,
      nameKey: nameKeyOf(content.name),
      settings: canonical(settings),
      revision: (known?.revision ?? 0) + 1,
      changedAt: ctx.now.getTime(),
      changedById: personId,
    };
    if (await nameTaken(ctx, row.nameKey, id)) throw new RefusedError("CATEGORY_NAME_TAKEN");
    if (known) {
      await update(
        ctx,
        GroupCategory,
        row,
        (u) => sql`${u.id} = ${id} and ${u.organisationId} = ${organisationId}`,
      );
    } else {
      const position = SHIPPED_CATEGORIES.length + (await categoryCount(ctx));
      await insertNew(ctx, GroupCategory, [{ id, organisationId, ...row, position, live: 1 }]);
    }
    const deed = known ? "category.changed" : "category.added";
    await record(ctx, { deed, subjectId: id, contentHash: hashOf({ ...content, settings }) });
    ctx.cache.clear();
    if (known) await stateQuietOfCategory(ctx, organisationId, ctx.today, id);
    return await categoryById.existing(ctx, id);
  });
}

/**
 * Takes a category out of use, with the reason; its groups are moved first. Refuses with `NOT_ALLOWED`,
 * `CATEGORY_IN_USE`, `BAD_INPUT`; one that is retired already stays as it is.
 */
export function retireCategory(ctx: Ctx, id: string, why: string): Promise<CategoryRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", why, TEXTS.reason);
    fields.done();
    const caller = await callerRoles(ctx);
    refuseIf(whyNotSaveCategory(caller, null));
    await lockSettings(ctx, ctx.actor.organisationId);
    const category = await lockedCategory(ctx, id);
    const groups = (await groupCountOf(ctx, id)) ?? 0;
    refuseIf(whyNotRetireCategory(caller, category, groups));
    if (category.live === null) return category;
    await update(
      ctx,
      GroupCategory,
      {
        live: null,
        retireReason: reason,
        changedAt: ctx.now.getTime(),
        changedById: ctx.actor.personId,
      },
      (u) => sql`${u.id} = ${id} and ${u.organisationId} = ${ctx.actor.organisationId}`,
    );
    // An office that has nothing to supervise is none.
    await endRoles(ctx, ctx.actor.organisationId, {
      scopeId: id,
      personIds: await officersOf(ctx, id),
      role: "OFFICE",
    });
    await record(ctx, {
      deed: "category.retired",
      subjectId: id,
      contentHash: hashOf({ reason }),
    });
    ctx.cache.clear();
    return await categoryById.existing(ctx, id);
  });
}

/**
 * Moves a group to another category: from then on it goes by what the rules print for that one, or by the
 * category where they print none. Refuses with `NOT_ALLOWED`, `GROUP_DISSOLVED`, `CATEGORY_RETIRED`; what is
 * foreign is not found.
 */
export function setGroupCategory(
  ctx: Ctx,
  { groupId, categoryId }: { groupId: string; categoryId: string },
): Promise<GroupRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, groupId);
    refuseIf(whyNotSetCategory(await callerRoles(ctx), group));
    await lockSettings(ctx, ctx.actor.organisationId);
    const category = await lockedCategory(ctx, categoryId);
    refuseIf(category.live === null ? "CATEGORY_RETIRED" : null);
    await lockGroup(ctx, groupId);
    if (group.categoryId === categoryId) return group;
    const { organisationId } = ctx.actor;
    await update(
      ctx,
      Group,
      { categoryId },
      (g) => sql`${g.id} = ${groupId} and ${g.organisationId} = ${organisationId}`,
    );
    await record(ctx, {
      deed: "group.category_set",
      subjectId: groupId,
      groupId,
      contentHash: hashOf({ categoryId }),
    });
    ctx.cache.clear();
    await onCategoryChanged.emit(ctx, { organisationId, groupId });
    return await groupById.existing(ctx, groupId);
  });
}

/** Gives a new organisation the categories that are shipped (Mission G2). */
export async function addShippedCategories(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
): Promise<void> {
  await insertNew(
    ctx,
    GroupCategory,
    SHIPPED_CATEGORIES.map((category, position) => ({
      ...category,
      id: newId(),
      organisationId,
      nameKey: nameKeyOf(category.name),
      settings: canonical(category.settings),
      position,
      revision: 1,
      live: 1,
      changedAt: ctx.now.getTime(),
    })),
  );
}

/** The category, which nobody else changes or retires until the transaction ends. */
export async function lockedCategory(ctx: Ctx, id: string): Promise<CategoryRow> {
  await row(
    ctx,
    sql`select ${c.id} from ${c} where ${c.organisationId} = ${ctx.actor.organisationId}
      and ${c.id} = ${id} ${forUpdate(ctx)}`,
  );
  ctx.cache.clear();
  return orNotFound(await categoryById(ctx, id));
}

const nameTaken = async (ctx: Ctx, nameKey: string, id: string): Promise<boolean> =>
  (await row(
    ctx,
    sql`select ${c.id} from ${c} where ${c.organisationId} = ${ctx.actor.organisationId}
      and ${c.nameKey} = ${nameKey} and ${c.live} = 1 and ${c.id} <> ${id}`,
  )) !== null;

/** How many there are, retired or not; refuses one more than there may be. */
async function categoryCount(ctx: Ctx): Promise<number> {
  const counted = await row<{ n: number }>(
    ctx,
    sql`select count(*) as n from ${c} where ${c.organisationId} = ${ctx.actor.organisationId}`,
  );
  const n = Number(counted?.n ?? 0);
  if (n >= LIMITS.categories) {
    const field = { path: "name", reason: "TOO_MANY", limit: LIMITS.categories };
    throw new RefusedError("BAD_INPUT", { fields: [field] });
  }
  return n;
}

/** What was sent in, with all that is wrong with it at once. */
function contentOf(wish: CategoryWish): CategoryContent {
  const fields = new Fields();
  const content = {
    name: fields.text("name", wish.name, TEXTS.categoryName),
    description: fields.text("description", wish.description, {
      min: 0,
      max: LIMITS.categoryDescription,
    }),
    office: fields.text("office", wish.office, TEXTS.interpretingOffice),
    namingPattern: fields.text("namingPattern", wish.namingPattern, {
      min: 0,
      max: LIMITS.namingPattern,
    }),
    approver: wish.approver,
    mustBeIn: wish.mustBeIn,
    admitter: wish.admitter,
    groupsPerOwner: wish.groupsPerOwner ?? null,
    approvalDays: wish.approvalDays,
    settings: readSettings(fields, "settings", wish.settings),
  };
  fields.expect("approver", content.approver in CategoryApprover);
  fields.expect("mustBeIn", content.mustBeIn in MustBeIn);
  fields.expect("admitter", content.admitter in Admitter);
  const { groupsPerOwner, approvalDays, namingPattern } = content;
  const pattern = namingPattern.replace(/\{(org|topic|department)\}/g, "");
  const varies = namingPattern === "" || namingPattern.includes("{topic}");
  fields.expect("namingPattern", varies && !/[{}]/.test(pattern));
  const within = (value: number, most: number) =>
    Number.isInteger(value) && value >= 1 && value <= most;
  fields.expect(
    "groupsPerOwner",
    groupsPerOwner === null || within(groupsPerOwner, LIMITS.groupsPerOwner),
    "NOT_VALID",
    LIMITS.groupsPerOwner,
  );
  const { categoryApprovalDays } = LIMITS;
  const decided = within(approvalDays, categoryApprovalDays);
  fields.expect("approvalDays", decided, "NOT_VALID", categoryApprovalDays);
  fields.done();
  return content;
}
