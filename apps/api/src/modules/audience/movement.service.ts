import type { RawBuilder } from "kysely";
import { after } from "../../kernel/clock.ts";
import type { RequestContext } from "../../kernel/ctx.ts";
import { list, rows, run, sql, update } from "../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../kernel/table.ts";
import type { MembershipChange } from "../groups/index.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";
import { onAskedLater } from "./audience.hooks.ts";
import { refreshExemptions } from "./exemption.service.ts";
import { Population, PopulationGroup } from "./population.entity.ts";
import { addEntries, addressedBy, membersOf } from "./population.service.ts";

const g = table(PopulationGroup, "g");
const p = table(Population, "p");
const a = table(Asked, "a");
const t = table(AskedThrough, "t");

/** What tells one person in one population, in both tables. */
type EntryColumns = Record<"organisationId" | "populationId" | "personId", RawBuilder<unknown>>;

const openColumns = columns(
  p.pick("id", "asksLaterJoiners", "askedAt", "dueAt"),
  g.pick("narrowing"),
);
type OpenPopulation = RowOf<typeof openColumns>;

/**
 * People have joined a group. Who was asked before is asked again where it still is their turn; who
 * is new is asked where what was published asks later joiners, with a deadline as long as the
 * original one, from now.
 */
export async function askJoinedMembers(
  ctx: RequestContext,
  change: MembershipChange,
): Promise<void> {
  await reopenForReturning(ctx, change);
  await askJoined(ctx, change);
  await refreshExemptions(ctx, change.organisationId, { personIds: change.personIds });
}

async function askJoined(ctx: RequestContext, change: MembershipChange): Promise<void> {
  const { organisationId, groupId, personIds } = change;
  const open = await rows<OpenPopulation>(
    ctx,
    sql`select ${openColumns} from ${g} join ${p} on ${p.id} = ${g.populationId}
      where ${g.organisationId} = ${organisationId} and ${g.groupId} = ${groupId}
      and ${p.closedAt} is null and ${p.asksLaterJoiners} = 1 order by ${p.id}`,
  );
  if (open.length === 0) return;
  const members = await membersOf(ctx, organisationId, groupId, personIds);
  for (const population of open) {
    const narrowing =
      population.narrowing === null ? {} : (JSON.parse(population.narrowing) as object);
    const meant = members.filter(addressedBy({ groupId, ...narrowing }));
    const dueAt = ownDeadline(ctx, population);
    await addEntries(ctx, organisationId, population.id, groupId, meant, { dueAt, joinedLater: 1 });
    await reopenAsked(
      ctx,
      change,
      population.id,
      meant.map((member) => member.personId),
      dueAt,
    );
    if (meant.length === 0) continue;
    const later = meant.map((member) => member.personId);
    const asked = { organisationId, populationId: population.id, personIds: later, dueAt };
    await onAskedLater.emit(ctx, asked);
  }
}

/**
 * Of those whom later joining asks: who had been asked before and had left is asked as before. A
 * deadline that fell while they were away is given anew; one that they let pass before stays.
 */
async function reopenAsked(
  ctx: RequestContext,
  { organisationId, groupId }: MembershipChange,
  populationId: string,
  personIds: string[],
  dueAt: Date | null,
): Promise<void> {
  const isTheirs = (entry: EntryColumns) => sql`${entry.organisationId} = ${organisationId}
    and ${entry.populationId} = ${populationId} and ${entry.personId} in (${list(personIds)})`;
  await run(
    ctx,
    sql`update ${a} set due_at = case
      when ${a.answeredAt} is null and ${a.dueAt} < ${ctx.now.getTime()} and ${a.dueAt} >= ${a.leftAt}
      then ${dueAt?.getTime() ?? null} else ${a.dueAt} end, left_at = null, changed = 1
      where ${isTheirs(a)} and ${a.leftAt} is not null`,
  );
  await update(
    ctx,
    AskedThrough,
    { live: 1 },
    (t) => sql`${isTheirs(t)} and ${t.groupId} = ${groupId}`,
  );
}

/** As long as the original one, from now. */
function ownDeadline(
  ctx: RequestContext,
  { askedAt, dueAt }: { askedAt: number; dueAt: number | null },
) {
  return dueAt === null ? null : after(ctx.now, dueAt - askedAt);
}

/**
 * Coming back to what does not ask later joiners: an answer given before counts again, and an open
 * question is open again. A deadline that fell while they were away is not held against them; one that
 * they let pass before they left is.
 */
async function reopenForReturning(
  ctx: RequestContext,
  { organisationId, groupId, personIds }: MembershipChange,
): Promise<void> {
  const left = await rows<{ populationId: string; personId: string }>(
    ctx,
    sql`select ${t.pick("populationId", "personId")}
      from ${t} join ${p} on ${p.id} = ${t.populationId}
      where ${t.organisationId} = ${organisationId} and ${t.groupId} = ${groupId} and ${t.live} = 0
      and ${t.personId} in (${list(personIds)}) and ${p.closedAt} is null and ${p.asksLaterJoiners} = 0
      order by ${p.id}`,
  );
  for (const { populationId, personId } of left) {
    const isTheirOwn = (entry: EntryColumns) => sql`${entry.organisationId} = ${organisationId}
      and ${entry.populationId} = ${populationId} and ${entry.personId} = ${personId}`;
    await update(
      ctx,
      Asked,
      { leftAt: null, changed: 1 },
      (a) => sql`${isTheirOwn(a)} and ${a.leftAt} is not null
        and (${a.answeredAt} is not null or ${a.dueAt} is null or ${a.dueAt} >= ${ctx.now.getTime()}
          or ${a.dueAt} < ${a.leftAt})`,
    );
    await update(
      ctx,
      AskedThrough,
      { live: 1 },
      (t) => sql`${isTheirOwn(t)} and ${t.groupId} = ${groupId}
        and exists (select 1 from ${a} where ${a.organisationId} = ${organisationId}
          and ${a.populationId} = ${populationId} and ${a.personId} = ${personId} and ${a.leftAt} is null)`,
    );
  }
}

/** People have left a group: who was asked through no other one drops out of the live figures. */
export async function dropLeftMembers(
  ctx: RequestContext,
  { organisationId, groupId, personIds }: MembershipChange,
): Promise<void> {
  await update(
    ctx,
    AskedThrough,
    { live: 0 },
    (t) => sql`${t.organisationId} = ${organisationId}
      and ${t.groupId} = ${groupId} and ${t.personId} in (${list(personIds)})`,
  );
  await update(
    ctx,
    Asked,
    { leftAt: ctx.now.getTime(), changed: 1 },
    (
      a,
    ) => sql`${a.organisationId} = ${organisationId} and ${a.personId} in (${list(personIds)}) and ${a.leftAt} is null
      and not exists (select 1 from ${t} where ${t.organisationId} = ${organisationId}
        and ${t.populationId} = ${a.populationId} and ${t.personId} = ${a.personId} and ${t.live} = 1)`,
  );
}
