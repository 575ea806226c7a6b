import type { EntityClass } from "@mikro-orm/core";
import { newId } from "../../../../kernel/column.ts";
import type { RequestContext } from "../../../../kernel/ctx.ts";
import { insertNew, list, run, sql, update } from "../../../../kernel/sql.ts";
import { columnOf, type Row, type Table, table } from "../../../../kernel/table.ts";
import { entryOf, recordAll } from "../../../journal/index.ts";
import { Department } from "../../department.entity.ts";
import { Grant } from "../../grant.entity.ts";
import { onDeparted } from "../../people.hooks.ts";
import { Person, personKeys } from "../../person.entity.ts";
import { revokeInvitations } from "../../sign-in/invitation.service.ts";
import { endSessionsOf } from "../../sign-in/session.service.ts";
import type { CurrentPerson } from "./current-roster.ts";
import type { RosterPlan } from "./roster.plan.ts";

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
  await updateEach(
    ctx,
    organisationId,
    Person,
    ["staffNo", "staffNoKey"],
    plan.renumbered.map((person) => ({
      id: person.id,
      staffNo: person.staffNo,
      staffNoKey: personKeys(person).staffNoKey,
    })),
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
  nameOrder: personKeys(person).nameOrder,
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
