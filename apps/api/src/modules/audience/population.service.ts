import { newId } from "../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { insertNew, list, row, rows, run, sql, update } from "../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../kernel/table.ts";
import { lockGroups, membershipView } from "../groups/index.ts";
import { departmentView, personView } from "../people/index.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";
import { beforeAskedAgain } from "./audience.hooks.ts";
import { refreshExemptions } from "./exemption.service.ts";
import { Population, PopulationGroup } from "./population.entity.ts";

const a = table(Asked, "a");
const m = membershipView("m");
const p = personView("p");
const d = departmentView("d");
const pop = table(Population, "pop");

/** A group, wholly or narrowed to departments (and what is below them) or to people. */
export interface Addressed {
  groupId: string;
  departmentIds?: readonly string[] | null;
  personIds?: readonly string[] | null;
}

const memberColumns = columns(
  m.pick("personId"),
  p.pick("departmentId", "staffNo"),
  d.pick("path", "lineage"),
);
type Member = RowOf<typeof memberColumns>;

/**
 * Asks everybody who is in the addressed groups now, each once, and answers whom. In the caller's
 * transaction; the groups stay as they are until it ends.
 */
export async function openPopulation(
  ctx: Ctx,
  populationId: string,
  addressed: readonly Addressed[],
  { dueAt, asksLaterJoiners }: { dueAt: Date | null; asksLaterJoiners: boolean },
): Promise<string[]> {
  const { organisationId } = ctx.actor;
  await lockGroups(
    ctx,
    addressed.map(({ groupId }) => groupId),
  );
  await insertNew(ctx, Population, [
    {
      id: populationId,
      organisationId,
      asksLaterJoiners: asksLaterJoiners ? 1 : 0,
      askedAt: ctx.now.getTime(),
      dueAt: dueAt?.getTime() ?? null,
      closedAt: null,
    },
  ]);
  const asked = new Set<string>();
  for (const one of addressed) {
    await insertNew(ctx, PopulationGroup, [
      {
        id: newId(),
        organisationId,
        populationId: populationId,
        groupId: one.groupId,
        narrowing: narrowingOf(one),
      },
    ]);
    const members = (await membersOf(ctx, organisationId, one.groupId)).filter(addressedBy(one));
    await addEntries(ctx, organisationId, populationId, one.groupId, members, {
      dueAt,
      joinedLater: 0,
    });
    for (const { personId } of members) asked.add(personId);
  }
  await refreshExemptions(ctx, organisationId, { populationId });
  return [...asked];
}

const isNarrowed = ({ departmentIds, personIds }: Addressed) =>
  (departmentIds?.length ?? 0) > 0 || (personIds?.length ?? 0) > 0;

function narrowingOf(one: Addressed): string | null {
  if (!isNarrowed(one)) return null;
  return JSON.stringify({ departmentIds: one.departmentIds ?? [], personIds: one.personIds ?? [] });
}

/** Whether a member is among those addressed. */
export function addressedBy(
  one: Addressed,
): (member: Pick<Member, "personId" | "lineage">) => boolean {
  if (!isNarrowed(one)) return () => true;
  const people = new Set(one.personIds ?? []);
  const departments = one.departmentIds ?? [];
  return ({ personId, lineage }) =>
    people.has(personId) || departments.some((id) => lineage.split("/").includes(id));
}

const membersOf = (
  ctx: RequestContext,
  organisationId: string,
  groupId: string,
  among?: string[],
) =>
  rows<Member>(
    ctx,
    sql`select ${memberColumns} from ${m}
      join ${p} on ${p.id} = ${m.personId} join ${d} on ${d.id} = ${p.departmentId}
      where ${m.organisationId} = ${organisationId} and ${m.groupId} = ${groupId} and ${m.live} = 1
      ${among ? sql`and ${m.personId} in (${list(among)})` : sql``} order by ${p.id}`,
  );

async function addEntries(
  ctx: RequestContext,
  organisationId: string,
  populationId: string,
  groupId: string,
  members: Member[],
  { dueAt, joinedLater }: { dueAt: Date | null; joinedLater: 0 | 1 },
): Promise<void> {
  const key = { organisationId, populationId: populationId };
  await insertNew(
    ctx,
    Asked,
    members.map((member) => ({
      id: newId(),
      ...key,
      personId: member.personId,
      departmentId: member.departmentId,
      sortKey: `${member.path}\u0001${member.staffNo}`.slice(0, 255),
      askedAt: ctx.now.getTime(),
      dueAt: dueAt?.getTime() ?? null,
      joinedLater: joinedLater,
      leftAt: null,
      exemptAt: null,
      openedAt: null,
      answeredAt: null,
      late: 0,
      changed: 1,
    })),
  );
  await insertNew(
    ctx,
    AskedThrough,
    members.map(({ personId }) => ({
      id: newId(),
      ...key,
      personId: personId,
      groupId: groupId,
      live: 1,
    })),
  );
}

/**
 * The text has changed, so everybody is asked anew: what they answered stands in the record, and
 * counts for the text it was given for.
 */
export async function askAgain(ctx: Ctx, populationId: string, dueAt: Date | null): Promise<void> {
  await beforeAskedAgain.emit(ctx, { organisationId: ctx.actor.organisationId, populationId });
  const due = dueAt?.getTime() ?? null;
  await update(
    ctx,
    Asked,
    {
      askedAt: ctx.now.getTime(),
      dueAt: due,
      openedAt: null,
      answeredAt: null,
      late: 0,
      changed: 1,
    },
    (a) =>
      sql`${a.organisationId} = ${ctx.actor.organisationId} and ${a.populationId} = ${populationId}`,
  );
  await update(
    ctx,
    Population,
    { askedAt: ctx.now.getTime(), dueAt: due },
    (pop) =>
      sql`${pop.id} = ${populationId} and ${pop.organisationId} = ${ctx.actor.organisationId}`,
  );
  await refreshExemptions(ctx, ctx.actor.organisationId, { populationId });
}

/**
 * Moves the deadline of those who have not answered, by as much for whoever has one of their own; who
 * was late by then stays late.
 */
export async function moveDeadline(
  ctx: Ctx,
  populationId: string,
  dueAt: Date | null,
): Promise<void> {
  const due = dueAt?.getTime() ?? null;
  const now = ctx.now.getTime();
  const { organisationId } = ctx.actor;
  const before = await row<{ dueAt: number | null }>(
    ctx,
    sql`select ${pop.pick("dueAt")} from ${pop}
      where ${pop.id} = ${populationId} and ${pop.organisationId} = ${organisationId}`,
  );
  const moved =
    due === null || !before?.dueAt
      ? sql`${due}`
      : sql`case when ${a.dueAt} is null then ${due} else ${a.dueAt} + ${due - before.dueAt} end`;
  await run(
    ctx,
    // MySQL assigns from left to right, SQLite all at once: `late` is set before `due_at` moves.
    sql`update ${a} set
      late = case when ${a.dueAt} < ${now} and ${a.exemptAt} is null
        and (${a.leftAt} is null or ${a.dueAt} < ${a.leftAt}) then 1 else ${a.late} end,
      due_at = ${moved}, changed = 1
      where ${a.organisationId} = ${organisationId} and ${a.populationId} = ${populationId}
      and ${a.answeredAt} is null`,
  );
  await update(
    ctx,
    Population,
    { dueAt: due },
    (pop) => sql`${pop.id} = ${populationId} and ${pop.organisationId} = ${organisationId}`,
  );
  await refreshExemptions(ctx, organisationId, { populationId });
}

/** Nobody who joins from now on is asked, and nobody who was asked is waited for. */
export async function closePopulation(ctx: Ctx, populationId: string): Promise<void> {
  const { organisationId } = ctx.actor;
  await update(
    ctx,
    Population,
    { closedAt: ctx.now.getTime() },
    (pop) => sql`${pop.id} = ${populationId} and ${pop.organisationId} = ${organisationId}`,
  );
  await update(
    ctx,
    Asked,
    { closed: 1, changed: 1 },
    (a) => sql`${a.organisationId} = ${organisationId}
      and ${a.populationId} = ${populationId} and ${a.answeredAt} is null`,
  );
}

export { addEntries, type Member, membersOf };
