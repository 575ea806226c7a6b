import { LIMITS } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { callerRoles, colleague, endRoles, giveRole, grantView } from "../../people/index.ts";
import { measure, send } from "../../reach/index.ts";
import { officersOf } from "./category-office.read.ts";
import { whyNotAppointOffice } from "./category.policy.ts";
import type { CategoryRow } from "./category.read.ts";
import { lockedCategory } from "./category.service.ts";

const og = grantView("og");

/**
 * Makes somebody the office of a category, or takes it back: in its groups they may what the supervision
 * office may in all (Mission G2). Refuses with `NOT_ALLOWED`, `CATEGORY_RETIRED`, `SAID_TOO_OFTEN`, and with
 * `BAD_INPUT` where it has as many as it may; what is foreign is not found. Twice is once.
 */
export function setCategoryOffice(
  ctx: Ctx,
  given: { categoryId: string; personId: string; held: boolean },
): Promise<CategoryRow> {
  return inTransaction(ctx, async (ctx) => {
    const { categoryId, held } = given;
    const caller = await callerRoles(ctx);
    refuseIf(whyNotAppointOffice(caller, null));
    const category = await lockedCategory(ctx, categoryId);
    refuseIf(held ? whyNotAppointOffice(caller, category) : null);
    const { id: personId } = await colleague(ctx, given.personId);
    const { organisationId } = ctx.actor;
    const changed = held
      ? await giveRole(ctx, organisationId, { personId, role: "OFFICE", scopeId: categoryId })
      : await endRoles(ctx, organisationId, {
          scopeId: categoryId,
          personIds: [personId],
          role: "OFFICE",
        });
    if (changed === 0) return category;
    if (held) await refuseTooMany(ctx, categoryId);
    await measure(ctx, "ROLE", [`${categoryId} ${personId}`]);
    await record(ctx, {
      deed: held ? "role.given" : "role.taken",
      subjectId: personId,
      contentHash: hashOf({ role: "OFFICE", categoryId }),
    });
    await send(ctx, organisationId, [
      {
        personId,
        kind: "ROLE_CHANGED",
        title: words.category.office(category.name, held),
        body: held ? words.category.officeBody : "",
        occasion: `office:${categoryId}:${held}:${ctx.now.getTime()}`,
      },
    ]);
    ctx.cache.clear();
    return category;
  });
}

async function refuseTooMany(ctx: Ctx, categoryId: string): Promise<void> {
  ctx.cache.clear();
  if ((await officersOf(ctx, categoryId)).length <= LIMITS.categoryOfficers) return;
  const field = { path: "personId", reason: "TOO_MANY", limit: LIMITS.categoryOfficers };
  throw new RefusedError("BAD_INPUT", { fields: [field] });
}

/** Whoever leaves the organisation is no office any more, in the transaction that says so. */
export async function endOffices(
  ctx: RequestContext,
  organisationId: string,
  personIds: string[],
): Promise<void> {
  const held = await rows<{ categoryId: string }>(
    ctx,
    sql`select distinct ${og.scopeId} as categoryId from ${og}
      where ${og.organisationId} = ${organisationId} and ${og.role} = 'OFFICE' and ${og.live} = 1
      and ${og.scopeId} <> ${organisationId} and ${og.personId} in (${list(personIds)})`,
  );
  for (const { categoryId } of held)
    await endRoles(ctx, organisationId, { scopeId: categoryId, personIds, role: "OFFICE" });
}
