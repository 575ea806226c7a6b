import { setImmediate as nextTurn } from "node:timers/promises";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { forUpdate, row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import { Grant } from "../grant.entity.ts";
import { Organisation } from "../organisation.entity.ts";
import { Person } from "../person.entity.ts";
import { type ImportedRoster, importedOf } from "./imported-roster.ts";
import { applyPlan } from "./plan/apply.service.ts";
import { currentRoster } from "./plan/current-roster.read.ts";
import type { CurrentRoster } from "./plan/current-roster.ts";
import {
  partOf,
  planOf,
  type RosterDecisions,
  type RosterPlan,
  undecided,
} from "./plan/roster.plan.ts";
import { readRoster } from "./roster.file.ts";
import { fileError, type Roster, RosterError, type RosterReading } from "./roster.line.ts";
import { whyNotApply } from "./roster.policy.ts";

const o = table(Organisation, "o");
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
