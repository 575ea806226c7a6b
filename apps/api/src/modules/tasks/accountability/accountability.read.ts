import { batchedBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound, RefusedError } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { columns, type RowOf, type Selection, table } from "../../../kernel/table.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles, departmentView, grantView, personView } from "../../people/index.ts";
import { assignerStands, isBelow } from "../task/assigner.read.ts";
import { Task } from "../task/task.entity.ts";
import { AccountabilityItem } from "./accountability.entity.ts";
import { type AccountabilityFacts, canSeeAccountability } from "./accountability.policy.ts";

const i = table(AccountabilityItem, "i");

const t = table(Task, "t");

const ap = personView("ap");
const ad = departmentView("ad");
const hg = grantView("hg");
const hd = departmentView("hd");

/** Of `item i`: the head whom it asks still heads a department above whom it is about. */
const headStands = sql`exists (select 1 from ${hg} join ${hd} on ${hd.id} = ${hg.scopeId}
  where ${hg.organisationId} = ${i.organisationId} and ${hg.personId} = ${i.headId}
  and ${hg.role} = 'HEAD' and ${hg.live} = 1 and ${isBelow(ad, hd)})`;

const standing: Selection<{ stands: number; headHolds: number }> = sql`
  ${assignerStands(t)} as stands, case when ${headStands} then 1 else 0 end as headHolds`;

const itemColumns = columns(
  i.pick(
    "id",
    "assignmentId",
    "taskId",
    "groupId",
    "personId",
    "headId",
    "occasion",
    "openedAt",
    "answer",
    "answeredAt",
    "answeredById",
  ),
  t.pick("assignerId"),
  ad.pick("lineage"),
  standing,
);

/** An item as the services and the fields read it; the instants are milliseconds. */
export type AccountabilityRow = RowOf<typeof itemColumns>;

const tables = sql`${i} join ${t} on ${t.id} = ${i.taskId}
  join ${ap} on ${ap.id} = ${i.personId} join ${ad} on ${ad.id} = ${ap.departmentId}`;

export const factsOf = (item: AccountabilityRow): AccountabilityFacts => ({
  ...item,
  assignerStands: Number(item.stands) === 1,
  headStands: Number(item.headHolds) === 1,
  answered: item.answeredAt !== null,
});

/** An item that the caller may know of; any other is not found. */
export async function visibleItem(ctx: Ctx, id: string): Promise<AccountabilityRow> {
  const item = orNotFound(
    await row<AccountabilityRow>(
      ctx,
      sql`select ${itemColumns} from ${tables}
        where ${i.organisationId} = ${ctx.actor.organisationId} and ${i.id} = ${id}`,
    ),
  );
  if (!canSeeAccountability(await callerRoles(ctx), factsOf(item))) {
    throw new RefusedError("NOT_FOUND");
  }
  return item;
}

/** Asked of the caller, as head or in the place of a former one, or in groups that they supervise; the newest first. */
export async function listItems(ctx: Ctx, request: PageRequest): Promise<Page<AccountabilityRow>> {
  const size = sizeOf(request);
  const before = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const caller = await callerRoles(ctx);
  const { all, groupIds } = authorityScope(caller, "SEE_ACCOUNTABILITY");
  const { lineages } = authorityScope(caller, "ANSWER_FOR_FORMER_HEAD");
  const below = lineages.map((line) => sql`or ${ad.lineage} like ${`${line}%`}`);
  const theirs = all
    ? sql`1 = 1`
    : sql`((case when ${headStands} then ${i.headId} = ${personId}
          else ${i.personId} <> ${personId} and (1 = 0 ${sql.join(below, sql` `)}) end)
        or ${i.groupId} in (${list(groupIds)}))`;
  const read = await rows<AccountabilityRow>(
    ctx,
    sql`select ${itemColumns} from ${tables} where ${i.organisationId} = ${organisationId}
      and ${theirs} and ${i.id} < ${before} order by ${i.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, (item) => [item.id]);
}

/** What was opened over an assignment, if anything; read with the others asked for at the same time. */
export const itemOfAssignment = batchedBy("assignmentId", (ctx, ids) =>
  rows<AccountabilityRow>(
    ctx,
    sql`select ${itemColumns} from ${tables} where ${i.organisationId} = ${ctx.actor?.organisationId}
        and ${i.assignmentId} in (${list(ids)})`,
  ),
);
