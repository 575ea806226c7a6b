import { setImmediate as nextTurn } from "node:timers/promises";
import type { EntityClass } from "@mikro-orm/core";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, rows, run, sql, update } from "../../../kernel/sql.ts";
import { columnOf, type Row, type Table, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { REASONS, ROLE_NAMES } from "../../../words/roster.zh-cn.ts";
import { entryOf, recordAll } from "../../journal/index.ts";
import { Department } from "../department.entity.ts";
import { Grant } from "../grant.entity.ts";
import { Organisation } from "../organisation.entity.ts";
import { onDeparted } from "../people.hooks.ts";
import { Person, personKeys } from "../person.entity.ts";
import { revokeInvitations } from "../sign-in/invitation.service.ts";
import { endSessionsOf } from "../sign-in/session.service.ts";
import { readRoster } from "./roster.file.ts";
import {
  fileError,
  type LeftOutLine,
  type Roster,
  RosterError,
  type RosterReading,
  type RosterSource,
} from "./roster.line.ts";
import {
  type CurrentGrant,
  type CurrentPerson,
  type CurrentRoster,
  type DoubtfulNumber,
  partOf,
  planOf,
  type RosterDecisions,
  type RosterPlan,
  undecided,
} from "./roster.plan.ts";
import { whyNotApply } from "./roster.policy.ts";

const o = table(Organisation, "o");
const d = table(Department, "d");
const p = table(Person, "p");
const g = table(Grant, "g");

/** People in one transaction; where more change, the others wait for each of several, and not for all. */
const PEOPLE_AT_ONCE = 500;

export interface ImportOptions extends RosterReading, RosterDecisions {
  /** Say what would change, and change nothing. */
  dryRun?: boolean;
  /** How many have been seen to leave; null: nobody has seen any. */
  departures?: number | null;
  /** Accept that many leave whom nobody has seen. */
  allowManyDepartures?: boolean;
  /** Told as people are taken over. */
  onProgress?: (done: number, total: number) => void;
}

/** What a roster changed, or would change. */
export interface ImportedRoster extends RosterSource {
  added: number;
  updated: number;
  returned: number;
  departed: number;
  unchanged: number;
  newDepartments: number;
  movedDepartments: number;
  grantedRoles: number;
  endedRoles: number;
  manyDepart: boolean;
  /** Whom it concerns, by name, at most a hundred. */
  departing: string[];
  newDepartmentPaths: string[];
  endingRoles: string[];
  unknownParents: string[];
  doubtful: DoubtfulNumber[];
  leftOut: LeftOutLine[];
}

const MAX_NAMES = 100;

/**
 * Takes a roster over (Mission M8): departments, people, and the roles a roster gives. Whoever is
 * missing departs (Mission M5): their sessions, invitations and roles end, and those above are told.
 * Throws a `RosterError` with every fault by line, having changed nothing. A column that is absent
 * changes nothing. For whoever runs the machine: nobody is asked.
 */
export async function importRoster(
  ctx: RequestContext,
  organisationId: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedRoster> {
  return await applyRoster(ctx, organisationId, readRoster(bytes, options), options);
}

/** What is yet to be applied, and what the organisation's roster was like before. */
interface LeftOver {
  plan: RosterPlan;
  standing: string;
}

interface Step {
  plan: RosterPlan;
  /** What the plan changes, where it was made just now. */
  result: ImportedRoster | null;
  rest: LeftOver | null;
}

/** What else is done in the transactions of an import. */
export interface AlongWithImport {
  /** At the beginning of each. */
  before?: (ctx: RequestContext) => Promise<void>;
  /** In the last. */
  last?: (ctx: RequestContext) => Promise<void>;
}

/**
 * Applies a roster that was read. A large one is applied in several transactions, so that others are
 * answered meanwhile. Nobody departs and no role ends before the last: what is interrupted has only
 * added and updated, and goes on when the file is brought again (docs/decisions/0044).
 */
export async function applyRoster(
  ctx: RequestContext,
  organisationId: string,
  roster: Roster,
  options: ImportOptions,
  also: AlongWithImport = {},
): Promise<ImportedRoster> {
  const { dryRun = false, onProgress } = options;
  let imported: ImportedRoster | null = null;
  let left: LeftOver | null = null;
  let total = 0;
  for (;;) {
    const before: LeftOver | null = left;
    const step: Step = await inTransaction(ctx, async (ctx) => {
      await also.before?.(ctx);
      const firstAdminId = await lockOrganisation(ctx, organisationId);
      const isStill = before?.standing === (await standingOf(ctx, organisationId));
      const known = isStill ? null : await currentRoster(ctx, organisationId, firstAdminId);
      const plan = known ? planOf(roster, known, options) : before!.plan;
      const result = known ? importedOf(roster, plan, known) : null;
      if (dryRun) return { plan, result, rest: null };
      if (known) refuseUndecided(roster, plan, known, options);
      const { part, rest } = partOf(plan, PEOPLE_AT_ONCE);
      await applyPlan(ctx, organisationId, part);
      if (!rest) await also.last?.(ctx);
      const standing = await standingOf(ctx, organisationId);
      return { plan, result, rest: rest && { plan: rest, standing } };
    });
    if (!imported) {
      imported = step.result;
      total = peopleIn(step.plan);
    }
    left = step.rest;
    if (!left) return imported!;
    onProgress?.(total - peopleIn(left.plan), total);
    // Those who wait for the embedded database are not heard before this turn of the event loop ends.
    await nextTurn();
  }
}

const peopleIn = ({ added, updated, returned }: RosterPlan): number =>
  added.length + updated.length + returned.length;

function refuseUndecided(
  roster: Roster,
  plan: RosterPlan,
  known: CurrentRoster,
  options: ImportOptions,
): void {
  const leaving = plan.departed.length;
  const seen = options.departures ?? null;
  refuseIf(whyNotApply(leaving, seen), { departures: leaving });
  const faults = undecided(plan, options);
  if (faults.length > 0) throw new RosterError(faults, roster);
  if (!plan.manyDepart || seen !== null || options.allowManyDepartures) return;
  const present = known.people.filter(({ departedAt }) => departedAt === null).length;
  throw new RosterError(fileError(REASONS.manyDepart(leaving, present)).lines, roster);
}

function importedOf(roster: Roster, plan: RosterPlan, known: CurrentRoster): ImportedRoster {
  const { sheet, sheets, headerLine, leftOut } = roster;
  const person = new Map(
    known.people.map(({ id, name, staffNo }) => [id, `${name}（${staffNo}）`]),
  );
  const paths = new Map(known.departments.map(({ id, path }) => [id, path]));
  const roleEnded = ({ personId, role, scopeId }: CurrentGrant) => {
    const where = paths.get(scopeId);
    return `${person.get(personId) ?? ""}：${ROLE_NAMES[role]}${where ? `（${where}）` : ""}`;
  };
  return {
    sheet,
    sheets,
    headerLine,
    leftOut: leftOut.slice(0, MAX_NAMES),
    added: plan.added.length,
    updated: plan.touched.size,
    returned: plan.returned.length,
    departed: plan.departed.length,
    unchanged: plan.unchanged,
    newDepartments: plan.newDepartments.length,
    movedDepartments: plan.movedDepartments.length,
    grantedRoles: plan.granted.length,
    endedRoles: plan.ended.length,
    manyDepart: plan.manyDepart,
    departing: plan.departed.slice(0, MAX_NAMES).flatMap((id) => person.get(id) ?? []),
    newDepartmentPaths: plan.newDepartments.slice(0, MAX_NAMES).map(({ path }) => path),
    endingRoles: plan.ended.slice(0, MAX_NAMES).map(roleEnded),
    unknownParents: plan.unknownParents.slice(0, MAX_NAMES).map(({ name }) => name),
    doubtful: plan.doubtful.slice(0, MAX_NAMES),
  };
}

/** Keeps other rosters of the organisation out until the transaction ends; answers its first administrator. */
async function lockOrganisation(
  ctx: RequestContext,
  organisationId: string,
): Promise<string | null> {
  const organisation = await row<{ firstAdminId: string | null }>(
    ctx,
    sql`select ${o.pick("firstAdminId")} from ${o}
      where ${o.id} = ${organisationId} ${forUpdate(ctx)}`,
  );
  return orNotFound(organisation).firstAdminId;
}

/** Differs once somebody else has added people, or put them out, or given roles: then a plan is made anew. */
async function standingOf(ctx: RequestContext, organisationId: string): Promise<string> {
  const people = await row<{ n: number; gone: number }>(
    ctx,
    sql`select count(*) as n, count(${p.departedAt}) as gone from ${p}
      where ${p.organisationId} = ${organisationId}`,
  );
  const grants = await row<{ n: number; live: number }>(
    ctx,
    sql`select count(*) as n, count(${g.live}) as live from ${g}
      where ${g.organisationId} = ${organisationId}`,
  );
  return [people?.n, people?.gone, grants?.n, grants?.live].join();
}

async function currentRoster(
  ctx: RequestContext,
  organisationId: string,
  firstAdminId: string | null,
): Promise<CurrentRoster> {
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
async function applyPlan(
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
