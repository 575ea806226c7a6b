import { LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../kernel/column.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { nameKeyOf } from "../../kernel/name-key.ts";
import { orNotFound, refuseIf, RefusedError } from "../../kernel/refusal.ts";
import { insertNew, row, sql } from "../../kernel/sql.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { record } from "../journal/index.ts";
import {
  callerRoles,
  colleague,
  departmentById,
  departmentView,
  giveRole,
} from "../people/index.ts";
import { categoryById, categoryCalled } from "./category/category.read.ts";
import { Group, GroupState } from "./group.entity.ts";
import { onFounded } from "./group.hooks.ts";
import { whyNotCreateGroup } from "./group.policy.ts";
import { type GroupRow, groupById } from "./group.read.ts";
import { join } from "./membership.service.ts";
import { lockSettings } from "./settings/settings.service.ts";

const d = departmentView("d");

/** What is stated of a group when it is founded. */
export interface GroupProposal {
  name: string;
  purpose: string;
  /** Its category, by id; else by what it is called. */
  categoryId?: string | null;
  category?: string | null;
  departmentId: string;
  ownerId: string;
}

/**
 * Founds a group with its owner in it (Mission G1; others' proposals and their approval come later).
 * Refuses with `GROUP_NAME_TAKEN`, `CATEGORY_RETIRED`, `NOT_ALLOWED`, `BAD_INPUT`; then nothing has changed.
 */
export function create(ctx: Ctx, proposal: GroupProposal): Promise<GroupRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const name = fields.text("name", proposal.name, TEXTS.groupName);
    const purpose = fields.text("purpose", proposal.purpose, TEXTS.groupPurpose);
    const category = fields.optional("category", proposal.category, LIMITS.groupName);
    fields.done();
    const caller = await callerRoles(ctx);
    refuseIf(whyNotCreateGroup(caller));
    const owner = await colleague(ctx, proposal.ownerId);
    // Rules that are published at this moment wait, so that they hold here, too.
    await lockSettings(ctx, ctx.actor.organisationId);
    const department = await ownDepartment(ctx, proposal.departmentId);
    const categoryId = await categoryFor(ctx, proposal.categoryId ?? null, category);
    refuseIf(whyNotCreateGroup(caller, categoryId));

    const group = {
      id: newId(),
      organisationId: ctx.actor.organisationId,
      name,
      nameKey: nameKeyOf(name),
      purpose,
      categoryId,
    };
    const more = {
      departmentId: department,
      state: GroupState.ACTIVE,
      createdById: ctx.actor.personId,
    };
    const created = { ...group, ...more, createdAt: ctx.now.getTime() };
    if ((await insertNew(ctx, Group, [created])) === 0) throw new RefusedError("GROUP_NAME_TAKEN");
    await record(ctx, { deed: "group.created", subjectId: group.id, groupId: group.id });
    await onFounded.emit(ctx, { organisationId: ctx.actor.organisationId, groupId: group.id });
    await join(ctx, group.id, [owner]);
    const scope = { personId: owner.id, role: "OWNER", scopeId: group.id } as const;
    await giveRole(ctx, ctx.actor.organisationId, scope);
    return await groupById.existing(ctx, group.id);
  });
}

/** The category that was named, which has to be in use; a foreign one is not found. */
async function categoryFor(ctx: Ctx, id: string | null, name: string | null): Promise<string> {
  if (id === null) return categoryCalled(ctx, ctx.actor.organisationId, name);
  const category = orNotFound(await categoryById(ctx, id));
  refuseIf(category.live === null ? "CATEGORY_RETIRED" : null);
  return id;
}

/** A department of the caller's organisation; a foreign one is not found. */
async function ownDepartment(ctx: Ctx, id: string): Promise<string> {
  const { organisationId } = ctx.actor;
  const ours = await row<{ id: string }>(
    ctx,
    sql`select ${d.id} from ${d} where ${d.id} = ${id} and ${d.organisationId} = ${organisationId}`,
  );
  return (await departmentById.existing(ctx, orNotFound(ours).id)).id;
}
