import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../../kernel/table.ts";
import { groupView } from "../../groups/index.ts";
import { authorityScope, isSomewhere } from "../../people/authority.policy.ts";
import { callerRoles, departmentView } from "../../people/index.ts";
import { Incident, ToldDepartment } from "./incident.entity.ts";
import { canSeeIncident, type IncidentFacts } from "./incident.policy.ts";

const i = table(Incident, "i");
const t = table(ToldDepartment, "t");
const g = groupView("g");
const d = departmentView("d");
const td = departmentView("td");
/** For what is looked for apart: who sees to it, and what is overdue. */
const s = table(Incident, "s");
const o = table(Incident, "o");
const og = groupView("og");
const od = departmentView("od");

const incidentColumns = columns(
  i.pick(
    "id",
    "number",
    "groupId",
    "title",
    "personId",
    "recordedById",
    "recordedAt",
    "dueOn",
    "state",
    "raised",
    "closedById",
    "closedAt",
  ),
  d.pick("lineage"),
  sql<{ groupName: string }>`${g.name} as groupName`,
);
/** An incident as the services and the fields read it, with its group's name and line of departments. */
export type IncidentRow = RowOf<typeof incidentColumns>;

const incidentTables = sql`${i} join ${g} on ${g.id} = ${i.groupId} and ${g.organisationId} = ${i.organisationId}
  join ${d} on ${d.id} = ${g.departmentId}`;

export const incidentById = batchedBy("id", (ctx, ids) =>
  rows<IncidentRow>(
    ctx,
    sql`select ${incidentColumns} from ${incidentTables}
      where ${i.organisationId} = ${organisationOf(ctx)} and ${i.id} in (${list(ids)})`,
  ),
);

const toldColumns = columns(
  t.pick("incidentId", "departmentId", "toldAt", "seenById", "seenAt"),
  sql<{ lineage: string; name: string }>`${td.lineage} as lineage, ${td.name} as name`,
);
export type ToldRow = RowOf<typeof toldColumns>;

/** Which departments were told of each, in order. */
export const toldOf = batchedListBy("incidentId", (ctx, ids) =>
  rows<ToldRow>(
    ctx,
    sql`select ${toldColumns} from ${t} join ${td} on ${td.id} = ${t.departmentId}
      where ${t.organisationId} = ${organisationOf(ctx)} and ${t.incidentId} in (${list(ids)}) order by ${t.id}`,
  ),
);

/** What the policies ask of an incident. */
export async function factsOf(ctx: Ctx, found: IncidentRow): Promise<IncidentFacts> {
  const { state, personId, groupId, lineage, raised } = found;
  const told = await toldOf(ctx, found.id);
  return {
    state,
    personId,
    group: { id: groupId, lineage },
    told: told.map((one) => ({ lineage: one.lineage, seen: one.seenAt !== null })),
    raised,
  };
}

/** An incident that the caller may know of; any other is not found. */
export async function visibleIncident(ctx: Ctx, id: string): Promise<IncidentRow> {
  const found = orNotFound(await incidentById(ctx, id));
  const seen = canSeeIncident(await callerRoles(ctx), await factsOf(ctx, found));
  return orNotFound(seen ? found : null);
}

/** As `visibleIncident`, to ourselves until the transaction is over. */
export async function lockedIncident(ctx: Ctx, id: string): Promise<IncidentRow> {
  await row(
    ctx,
    sql`select ${i.id} from ${i} where ${i.organisationId} = ${ctx.actor.organisationId}
      and ${i.id} = ${id} ${forUpdate(ctx)}`,
  );
  return visibleIncident(ctx, id);
}

/** What the caller recorded by this tap before. */
export async function recordedByTap(ctx: Ctx, tapId: string | null): Promise<IncidentRow | null> {
  if (tapId === null) return null;
  return await row<IncidentRow>(
    ctx,
    sql`select ${incidentColumns} from ${incidentTables} where ${i.organisationId} = ${ctx.actor.organisationId}
      and ${i.recordedById} = ${ctx.actor.personId} and ${i.tapId} = ${tapId}`,
  );
}

/** What is asked of the list of incidents. */
export interface IncidentFilter extends PageRequest {
  groupId?: string | null;
  /** Only those that are not closed. */
  open?: boolean | null;
}

/** The incidents that the caller may know of, the newest first. */
export async function listIncidents(ctx: Ctx, request: IncidentFilter): Promise<Page<IncidentRow>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const read = await rows<IncidentRow>(
    ctx,
    sql`select ${incidentColumns} from ${incidentTables} where ${i.organisationId} = ${ctx.actor.organisationId}
      and ${i.id} < ${after} and ${await visibleToCaller(ctx)}
      ${request.groupId ? sql`and ${i.groupId} = ${request.groupId}` : sql``}
      ${request.open ? sql`and ${i.state} = 'OPEN'` : sql``}
      order by ${i.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}

/**
 * The open incidents that may wait for the caller, the oldest first: those they see to, those of which a department
 * of theirs was told and has not said so, and where they stand above the group those that are overdue.
 */
export async function incidentsToDo(ctx: Ctx, most: number): Promise<IncidentRow[]> {
  const { organisationId, personId } = ctx.actor;
  const scope = authorityScope(await callerRoles(ctx), "RECORD_INCIDENT");
  const { all, groupIds, lineages } = scope;
  const above = all
    ? sql`1 = 1`
    : sql`(${o.groupId} in (${list(groupIds)}) ${below(od, lineages)})`;
  const overdue = isSomewhere(scope)
    ? sql`union select ${o.id} from ${o} join ${og} on ${og.id} = ${o.groupId}
        and ${og.organisationId} = ${o.organisationId} join ${od} on ${od.id} = ${og.departmentId}
        where ${o.organisationId} = ${organisationId} and ${o.state} = 'OPEN' and ${o.raised} > 0 and ${above}`
    : sql``;
  const told =
    lineages.length > 0
      ? sql`union select ${t.incidentId} from ${t} join ${td} on ${td.id} = ${t.departmentId}
          where ${t.organisationId} = ${organisationId} and ${t.seenAt} is null
          and (1 = 0 ${below(td, lineages)})`
      : sql``;
  return await rows<IncidentRow>(
    ctx,
    sql`select ${incidentColumns} from ${incidentTables} where ${i.organisationId} = ${organisationId}
      and ${i.state} = 'OPEN' and ${i.id} in (select ${s.id} from ${s}
        where ${s.organisationId} = ${organisationId} and ${s.personId} = ${personId} and ${s.state} = 'OPEN'
        ${overdue} ${told})
      order by ${i.dueOn}, ${i.id} limit ${most}`,
  );
}

/** "or" those of a department that is one of these or below. */
const below = (of: typeof d, lineages: readonly string[]) =>
  sql.join(
    [sql``, ...lineages.map((lineage) => sql`or ${of.lineage} like ${`${lineage}%`}`)],
    sql` `,
  );

/** "or" those of which a department was told that is one of these or below. */
const toldBelow = (ctx: Ctx, lineages: readonly string[]) =>
  lineages.length === 0
    ? sql``
    : sql`or exists (select 1 from ${t} join ${td} on ${td.id} = ${t.departmentId}
        where ${t.organisationId} = ${ctx.actor.organisationId} and ${t.incidentId} = ${i.id}
        and (1 = 0 ${below(td, lineages)}))`;

/** As `canSeeIncident`, for `incidentTables`. */
async function visibleToCaller(ctx: Ctx) {
  const { personId } = ctx.actor;
  const { all, groupIds, lineages } = authorityScope(await callerRoles(ctx), "WORK_ON_INCIDENT");
  if (all) return sql`1 = 1`;
  return sql`(${i.personId} = ${personId} or ${i.groupId} in (${list(groupIds)})
    ${below(d, lineages)} ${toldBelow(ctx, lineages)})`;
}
