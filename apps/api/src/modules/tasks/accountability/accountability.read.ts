import { batchedBy } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound, RefusedError } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../../kernel/table.ts";
import { authorityScope } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import { Task } from "../task/task.entity.ts";
import { AccountabilityItem } from "./accountability.entity.ts";
import { type AccountabilityFacts, canSeeAccountability } from "./accountability.policy.ts";

const i = table(AccountabilityItem, "i");

const t = table(Task, "t");

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
  ),
  t.pick("assignerId"),
);

/** An item as the services and the fields read it; the instants are milliseconds. */
export type AccountabilityRow = RowOf<typeof itemColumns>;

const tables = sql`${i} join ${t} on ${t.id} = ${i.taskId}`;

export const factsOf = (item: AccountabilityRow): AccountabilityFacts => ({
  ...item,
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

/** Against the caller, or in the groups that the caller supervises; the newest first. */
export async function listItems(ctx: Ctx, request: PageRequest): Promise<Page<AccountabilityRow>> {
  const size = sizeOf(request);
  const before = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const { all, groupIds } = authorityScope(await callerRoles(ctx), "SEE_ACCOUNTABILITY");
  const theirs = all
    ? sql`1 = 1`
    : sql`(${i.headId} = ${personId} or ${i.groupId} in (${list(groupIds)}))`;
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
