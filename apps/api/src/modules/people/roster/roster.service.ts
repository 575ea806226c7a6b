import type { EntityClass } from "@mikro-orm/core";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, rows, run, sql, update } from "../../../kernel/sql.ts";
import { columnOf, type Row, type Table, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { entryOf, recordAll } from "../../journal/index.ts";
import { Department } from "../department.entity.ts";
import { Grant } from "../grant.entity.ts";
import { Organisation } from "../organisation.entity.ts";
import { onDeparted } from "../people.hooks.ts";
import { Person, personKeys } from "../person.entity.ts";
import { revokeInvitations } from "../sign-in/invitation.service.ts";
import { endSessionsOf } from "../sign-in/session.service.ts";
import { type CurrentRoster, type CurrentPerson, planOf, type RosterPlan } from "./roster.plan.ts";
import { readRosterFile } from "./roster.xlsx.ts";

const o = table(Organisation, "o");
const d = table(Department, "d");
const p = table(Person, "p");
const g = table(Grant, "g");

export interface ImportOptions {
  /** Say what would change, and change nothing. */
  dryRun?: boolean;
  /** Accept that more than half of those present would depart. */
  allowManyDepartures?: boolean;
}

/** How many people a roster concerned, and how. */
export interface ImportedRoster {
  added: number;
  updated: number;
  departed: number;
  returned: number;
  unchanged: number;
}

/**
 * Takes a roster over (Mission M8): departments, people, and the roles a roster gives. Whoever is
 * missing departs (Mission M5): their sessions, invitations and roles end, and those above are told,
 * all in one transaction. Throws a `RosterError` with every fault by line, having changed nothing.
 * A column that is absent changes nothing. For whoever runs the machine: nobody is asked.
 */
export async function importRoster(
  ctx: RequestContext,
  organisationId: string,
  bytes: Uint8Array,
  { dryRun = false, allowManyDepartures = false }: ImportOptions = {},
): Promise<ImportedRoster> {
  const roster = await readRosterFile(bytes);
  return inTransaction(ctx, async (ctx) => {
    const plan = planOf(roster, await lockCurrentRoster(ctx, organisationId), allowManyDepartures);
    if (!dryRun) await applyPlan(ctx, organisationId, plan);
    return {
      added: plan.added.length,
      updated: plan.touched.size,
      departed: plan.departed.length,
      returned: plan.returned.length,
      unchanged: plan.unchanged,
    };
  });
}

/** What is known, while no other roster of the organisation is taken over. */
export async function lockCurrentRoster(
  ctx: RequestContext,
  organisationId: string,
): Promise<CurrentRoster> {
  const organisation = await row<{ firstAdminId: string | null }>(
    ctx,
    sql`select ${o.pick("firstAdminId")} from ${o}
      where ${o.id} = ${organisationId} ${forUpdate(ctx)}`,
  );
  const { firstAdminId } = orNotFound(organisation);
  return {
    organisationId,
    firstAdminId,
    departments: await rows(
      ctx,
      sql`select ${d.pick("id", "parentId", "name", "path", "pathKey", "lineage")} from ${d}
        where ${d.organisationId} = ${organisationId} order by ${d.path}`,
    ),
    people: await rows(
      ctx,
      sql`select ${p.pick("id", "staffNo", "name", "departmentId", "title", "phone", "departedAt")} from ${p} where ${p.organisationId} = ${organisationId}`,
    ),
    grants: await rows(
      ctx,
      sql`select ${g.pick("id", "personId", "role", "scopeId")} from ${g}
        where ${g.organisationId} = ${organisationId} and ${g.live} = 1
          and ${g.role} in ('ORGANISATION_ADMIN', 'OFFICE', 'HEAD')`,
    ),
  };
}

/** Does what the plan says, and writes it down, in the caller's transaction. */
export async function applyPlan(
  ctx: RequestContext,
  organisationId: string,
  plan: RosterPlan,
): Promise<void> {
  const at = ctx.now.getTime();
  await insertNew(
    ctx,
    Department,
    plan.newDepartments.map(({ id, parentId, name, path, pathKey, lineage }) => ({
      id,
      organisationId,
      parentId: parentId,
      name,
      path,
      pathKey,
      lineage,
    })),
  );
  await updateEach(
    ctx,
    organisationId,
    Department,
    ["parentId", "path", "pathKey", "lineage"],
    plan.movedDepartments.map(({ id, parentId, path, pathKey, lineage }) => ({
      id,
      parentId: parentId,
      path,
      pathKey,
      lineage,
    })),
  );
  await insertNew(
    ctx,
    Person,
    plan.added.map((person) => ({
      ...columnsOf(person),
      ...personKeys(person),
      organisationId,
      staffNo: person.staffNo,
      createdAt: at,
    })),
  );
  await updateEach(
    ctx,
    organisationId,
    Person,
    ["name", "nameKey", "searchKey", "departmentId", "title", "phone", "departedAt"],
    [...plan.updated, ...plan.returned].map(columnsOf),
  );
  await endGrants(
    ctx,
    organisationId,
    "id",
    plan.ended.map(({ id }) => id),
  );
  await insertNew(
    ctx,
    Grant,
    plan.granted.map(({ personId, role, scopeId }) => ({
      id: newId(),
      organisationId,
      personId: personId,
      role,
      scopeId: scopeId,
      grantedFrom: at,
      grantedUntil: null,
      live: 1,
    })),
  );
  await depart(ctx, organisationId, plan.departed);
  await writeDown(ctx, organisationId, plan);
}

const columnsOf = (person: CurrentPerson) => ({
  id: person.id,
  name: person.name,
  nameKey: personKeys(person).nameKey,
  searchKey: personKeys(person).searchKey,
  departmentId: person.departmentId,
  title: person.title,
  phone: person.phone,
  departedAt: person.departedAt,
});

/** They are refused at their next request; what they were bound to stays on record. */
async function depart(
  ctx: RequestContext,
  organisationId: string,
  personIds: string[],
): Promise<void> {
  if (personIds.length === 0) return;
  for (const some of inBatches(personIds)) {
    await update(
      ctx,
      Person,
      { departedAt: ctx.now.getTime() },
      (p) => sql`${p.organisationId} = ${organisationId} and ${p.id} in (${list(some)})`,
    );
    await endSessionsOf(ctx, organisationId, some);
    await revokeInvitations(ctx, organisationId, some);
  }
  await onDeparted.emit(ctx, organisationId, personIds);
  // Last, so that those above still saw who held what.
  await endGrants(ctx, organisationId, "personId", personIds);
}

async function endGrants(
  ctx: RequestContext,
  organisationId: string,
  by: "id" | "personId",
  ids: string[],
): Promise<void> {
  const grantedUntil = ctx.now.getTime();
  for (const some of inBatches(ids)) {
    const theirs = (g: Table<Grant>) =>
      sql`${g.organisationId} = ${organisationId} and ${g.live} = 1 and ${g[by]} in (${list(some)})`;
    await update(ctx, Grant, { live: null, grantedUntil }, theirs);
  }
}

/** One line of the journal for each person, each role and each department. */
async function writeDown(
  ctx: RequestContext,
  organisationId: string,
  plan: RosterPlan,
): Promise<void> {
  const actorId = ctx.actor?.personId ?? null;
  const deeds: [deed: string, subjectIds: Iterable<string>][] = [
    ["department.added", plan.newDepartments.map(({ id }) => id)],
    ["department.moved", plan.movedDepartments.map(({ id }) => id)],
    ["person.added", plan.added.map(({ id }) => id)],
    ["person.updated", plan.touched],
    ["person.returned", plan.returned.map(({ id }) => id)],
    ["person.departed", plan.departed],
    ["role.granted", plan.granted.map(({ personId }) => personId)],
    ["role.ended", plan.ended.map(({ personId }) => personId)],
  ];
  const lines = deeds.flatMap(([deed, subjectIds]) =>
    [...subjectIds].map((subjectId) =>
      entryOf(organisationId, actorId, ctx.now, { deed, subjectId }),
    ),
  );
  await recordAll(ctx, lines);
}

function* inBatches<T>(values: T[], size = 200): Generator<T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}

/** Gives many rows new values, each its own, in statements of a bounded size. */
async function updateEach<
  E extends { id: string; organisationId: string },
  K extends keyof Row<E> & string,
>(
  ctx: RequestContext,
  organisationId: string,
  entity: EntityClass<E>,
  properties: readonly K[],
  values: readonly Pick<Row<E>, K | ("id" & keyof Row<E>)>[],
): Promise<void> {
  const t = table(entity, "t");
  for (const some of inBatches([...values])) {
    const settings = properties.map((property) => {
      const cases = some.map((each) => sql`when ${each.id} then ${each[property]}`);
      return sql`${sql.ref(columnOf(property))} = case id ${sql.join(cases, sql` `)} end`;
    });
    const ids = list(some.map(({ id }) => id));
    await run(
      ctx,
      sql`update ${t} set ${sql.join(settings)}
        where organisation_id = ${organisationId} and id in (${ids})`,
    );
  }
}
