import { LIMITS } from "@riqing/schema";
import { DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { membershipView } from "../../groups/index.ts";
import { authorityScope, isSomewhere, mayAnywhere } from "../../people/authority.policy.ts";
import { callerRoles, departmentView, lockPerson, personView } from "../../people/index.ts";
import { l, lossColumns, type LossRow } from "./lost-account.row.ts";

const p = personView("p");
const d = departmentView("d");
const m = membershipView("m");

/** A lost account, and whether the caller handles it. */
export type SeenLoss = LossRow & { handles: number };

/** Of a lost account: whether its person is one for whom the caller answers, and not the caller. */
async function handled(ctx: Ctx) {
  const { organisationId, personId } = ctx.actor;
  const scope = authorityScope(await callerRoles(ctx), "RECOVER_ACCOUNT");
  if (scope.all) return sql`${l.personId} <> ${personId}`;
  if (!isSomewhere(scope)) return sql`1 = 0`;
  const headed = scope.lineages.map((lineage) => sql`or ${d.lineage} like ${`${lineage}%`}`);
  return sql`(${l.personId} <> ${personId} and (exists (select 1 from ${m} where ${m.organisationId} = ${organisationId}
    and ${m.personId} = ${l.personId} and ${m.live} = 1 and ${m.groupId} in (${list(scope.groupIds)}))
    ${sql.join(headed, sql` `)}))`;
}

const tables = sql`${l} join ${p} on ${p.id} = ${l.personId} join ${d} on ${d.id} = ${p.departmentId}`;

/** One that the caller may know of: their own, one that they reported, or one that they handle. */
export async function visibleLoss(ctx: Ctx, id: string): Promise<SeenLoss> {
  const { organisationId, personId } = ctx.actor;
  const handles = await handled(ctx);
  return orNotFound(
    await row<SeenLoss>(
      ctx,
      sql`select ${lossColumns}, case when ${handles} then 1 else 0 end as handles from ${tables}
        where ${l.organisationId} = ${organisationId} and ${l.id} = ${id}
        and (${l.personId} = ${personId} or ${l.reportedById} = ${personId} or ${handles})`,
    ),
  );
}

/** As `visibleLoss`, with its person held until the transaction is over, and read after they are. */
export async function lockedLoss(ctx: Ctx, id: string): Promise<SeenLoss> {
  const { personId } = await visibleLoss(ctx, id);
  await lockPerson(ctx, { organisationId: ctx.actor.organisationId, personId });
  return visibleLoss(ctx, id);
}

/** What is asked of the list. */
export interface LossFilter extends PageRequest {
  /** Only those that are not settled. */
  open?: boolean | null;
  /** Only those that have been open for so long that the office sees to them. */
  atOffice?: boolean | null;
}

/** From when on a loss that is open is the office's, in milliseconds: reported then or earlier. */
export const officeFrom = (now: Date): number => now.getTime() - LIMITS.lostAtOfficeDays * DAY;

/** Those that the caller handles, the newest first. */
export async function listLosses(ctx: Ctx, request: LossFilter): Promise<Page<SeenLoss>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const { open, atOffice } = request;
  const read = await rows<SeenLoss>(
    ctx,
    sql`select ${lossColumns}, 1 as handles from ${tables} where ${l.organisationId} = ${ctx.actor.organisationId}
      and ${await handled(ctx)} and ${l.id} < ${after}
      ${open || atOffice ? sql`and ${l.live} = 1` : sql``}
      ${atOffice ? sql`and ${l.reportedAt} <= ${officeFrom(ctx.now)}` : sql``}
      order by ${l.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}

/** How many of those that the caller handles are open, of members of a group or of everybody; null: they handle nobody's. */
export async function countLosses(
  ctx: Ctx,
  groupId: string | null,
): Promise<{ open: number; atOffice: number } | null> {
  const { organisationId } = ctx.actor;
  if (!mayAnywhere(await callerRoles(ctx), "RECOVER_ACCOUNT")) return null;
  const inGroup = sql`and exists (select 1 from ${m} where ${m.organisationId} = ${organisationId}
    and ${m.personId} = ${l.personId} and ${m.live} = 1 and ${m.groupId} = ${groupId})`;
  const counted = await row<{ open: number; atOffice: number | null }>(
    ctx,
    sql`select count(*) as open, sum(case when ${l.reportedAt} <= ${officeFrom(ctx.now)} then 1 else 0 end) as atOffice
      from ${tables} where ${l.organisationId} = ${organisationId} and ${l.live} = 1 and ${await handled(ctx)}
      ${groupId === null ? sql`` : inGroup}`,
  );
  return { open: Number(counted?.open ?? 0), atOffice: Number(counted?.atOffice ?? 0) };
}

/** Those of the caller's own account, the newest first. */
export async function myLosses(ctx: Ctx, request: PageRequest): Promise<Page<SeenLoss>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const read = await rows<SeenLoss>(
    ctx,
    sql`select ${lossColumns}, 0 as handles from ${l} where ${l.organisationId} = ${organisationId}
      and ${l.personId} = ${personId} and ${l.id} < ${after} order by ${l.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}
