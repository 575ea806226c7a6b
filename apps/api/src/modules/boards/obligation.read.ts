import type { ObligationKind } from "@riqing/schema";
import type { RawBuilder } from "kysely";
import type { Ctx } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { contains, list, lookUp, rows, sql } from "../../kernel/sql.ts";
import { membershipView } from "../groups/index.ts";
import { coveringLeave } from "../leave/index.ts";
import { departmentView, personView } from "../people/index.ts";
import { nudgeCooldownSince, reachedNow } from "../reach/index.ts";
import type { Deadline, GroupObligations, PersonObligation } from "./obligation.kinds.ts";

const m = membershipView("m");
const p = personView("p");
const d = departmentView("d");

/** A group, and what each kind asks in it. */
export interface ObligationScope {
  groupId: string;
  kinds: ReadonlyMap<ObligationKind, GroupObligations>;
}

const columns = sql`obligation_id, person_id, due_at, since, carried_to, done, exempt, slow`;

/** Some obligations, by kind. */
export type ObligationIds = ReadonlyMap<ObligationKind, readonly string[]>;

/**
 * A select of the obligations of all kinds in the group, one row a person; of everybody, or of some
 * people. Of what somebody still owes (null), those who do; of some, everybody who is asked.
 */
function personObligations(
  { kinds }: ObligationScope,
  only: ObligationIds | null,
  personIds: readonly string[] | null,
) {
  const parts = [...kinds]
    .filter(([kind]) => only?.has(kind) ?? true)
    .flatMap(([kind, one]) =>
      one.selects(only?.get(kind) ?? null, personIds).map((select) => ({ kind, select })),
    )
    .map(
      ({ kind, select }, i) =>
        sql`select ${kind} as kind, ${columns} from (${select}) ${sql.raw(`part_${i}`)}`,
    );
  return sql`(${sql.join(parts, sql` union all `)})`;
}

const owed = sql`s.done = 0 and s.exempt = 0`;

/** Of `membership m`: those in the group. */
const membersOf = (
  ctx: Ctx,
  groupId: string,
) => sql`${m.organisationId} = ${ctx.actor.organisationId}
  and ${m.groupId} = ${groupId} and ${m.live} = 1`;

/**
 * Of a select `s` of obligations: whose person is in the group. Looked up for each, so that the select is
 * read as it is written, and not once for each member.
 */
const stillMember = (ctx: Ctx, { groupId }: ObligationScope) =>
  sql`${lookUp(ctx)} ${m} on ${m.personId} = s.person_id and ${membersOf(ctx, groupId)}`;

/** One thing that somebody in the group still owes. */
export interface OpenObligation {
  kind: ObligationKind;
  id: string;
  missing: number;
  /** Missing, and a message gets there. */
  reachable: number;
  /** Of those: not the caller, and not reminded of anything lately. */
  nudgeable: number;
  /** Of those reminded lately: when the first was. */
  nudgedAt: number | null;
}

/** All that somebody in the group still owes, in one statement. */
export async function openObligations(
  ctx: Ctx,
  asking: ObligationScope,
): Promise<OpenObligation[]> {
  const { organisationId, personId } = ctx.actor;
  const who = sql`s.person_id`;
  const others = sql`reached = 1 and person_id <> ${personId}`;
  const sum = (condition: RawBuilder<unknown>) =>
    sql`sum(case when ${condition} then 1 else 0 end)`;
  const read = await rows<Record<keyof OpenObligation, unknown>>(
    ctx,
    sql`select kind, obligation_id as id, count(*) as missing, sum(reached) as reachable,
      ${sum(sql`${others} and nudged_at is null`)} as nudgeable,
      min(case when ${others} then nudged_at end) as nudgedAt
      from (select s.kind, s.obligation_id, s.person_id,
        case when ${reachedNow(ctx, organisationId, who)} then 1 else 0 end as reached,
        ${nudgeCooldownSince(ctx, organisationId, who)} as nudged_at
        from ${personObligations(asking, null, null)} s ${stillMember(ctx, asking)}
        where ${owed} limit 10000000) each_one
      group by kind, obligation_id`,
  );
  return read.map((one) => ({
    kind: one.kind as ObligationKind,
    id: one.id as string,
    missing: Number(one.missing),
    reachable: Number(one.reachable),
    nudgeable: Number(one.nudgeable),
    nudgedAt: one.nudgedAt === null ? null : Number(one.nudgedAt),
  }));
}

/** How many members are asked each of these: who is exempt is not, unless they have done it. */
export async function countAsked(
  ctx: Ctx,
  asking: ObligationScope,
  only: ObligationIds,
): Promise<{ kind: ObligationKind; id: string; asked: number }[]> {
  if (only.size === 0) return [];
  const read = await rows<{ kind: ObligationKind; id: string; asked: unknown }>(
    ctx,
    sql`select s.kind, s.obligation_id as id, count(*) as asked
      from ${personObligations(asking, only, null)} s ${stillMember(ctx, asking)}
      where s.done = 1 or s.exempt = 0
      group by s.kind, s.obligation_id`,
  );
  return read.map((one) => ({ ...one, asked: Number(one.asked) }));
}

/** A member of the group with how much they owe. */
export interface DebtorRow {
  personId: string;
  departmentId: string;
  phone: string | null;
  debts: number;
  /** 1: a message gets there. */
  reached: number;
  /** 1: on leave now. */
  away: number;
  /** 0: the caller's own row, which stands first. */
  behind: number;
  /** Negative, so that those who owe the most come first. */
  lack: number;
  sortKey: string;
}

const debtors = (
  ctx: Ctx,
  asking: ObligationScope,
  search: string | null,
) => sql`(select ${m.personId} as personId,
    ${p.departmentId} as departmentId, ${p.phone}, coalesce(o.debts, 0) as debts,
    case when ${reachedNow(ctx, ctx.actor.organisationId, sql`${m.personId}`)} then 1 else 0 end as reached,
    case when ${coveringLeave(ctx.actor.organisationId, sql`${m.personId}`, sql`${ctx.now.getTime()}`)}
      then 1 else 0 end as away,
    case when ${m.personId} = ${ctx.actor.personId} then 0 else 1 end as behind,
    0 - coalesce(o.debts, 0) as lack, concat(${d.path}, '/', ${p.staffNo}) as sortKey
    from ${m} join ${p} on ${p.id} = ${m.personId} join ${d} on ${d.id} = ${p.departmentId}
    left join (select s.person_id, count(*) as debts from ${personObligations(asking, null, null)} s
      where ${owed} group by s.person_id) o on o.person_id = ${m.personId}
    where ${membersOf(ctx, asking.groupId)}
    ${search ? sql`and (${contains(p.searchKey, search)} or ${contains(d.pathKey, search)})` : sql``})`;

/** How many are in the group, and how many of them owe something. */
export async function headcount(
  ctx: Ctx,
  asking: ObligationScope,
): Promise<{ people: number; indebted: number }> {
  const [read] = await rows<{ people: unknown; indebted: unknown }>(
    ctx,
    sql`select count(*) as people, count(o.person_id) as indebted
      from ${m} left join (select distinct s.person_id from ${personObligations(asking, null, null)} s
        where ${owed}) o on o.person_id = ${m.personId}
      where ${membersOf(ctx, asking.groupId)}`,
  );
  return { people: Number(read?.people ?? 0), indebted: Number(read?.indebted ?? 0) };
}

/** The members of the group, the caller first, then those who owe the most. */
export async function debtorsOf(
  ctx: Ctx,
  asking: ObligationScope,
  { indebtedOnly = false, search = null }: { indebtedOnly?: boolean; search?: string | null },
  after: string[] | null,
  limit: number,
): Promise<DebtorRow[]> {
  const [behind, lack, sortKey] = after ?? [];
  const beyond = after
    ? sql`(behind, lack, sortKey) > (${Number(behind)}, ${Number(lack)}, ${sortKey})`
    : sql`1 = 1`;
  const read = await rows<DebtorRow>(
    ctx,
    sql`select * from ${debtors(ctx, asking, search)} r
      where ${beyond} ${indebtedOnly ? sql`and debts > 0` : sql``}
      order by behind, lack, sortKey limit ${limit}`,
  );
  return read.map((one) => ({ ...one, debts: Number(one.debts), lack: Number(one.lack) }));
}

/** One person's obligation, and how they stand with it. */
export interface OwnObligation extends PersonObligation {
  kind: ObligationKind;
  /** Their own deadline; null: that of everybody. */
  deadline: Deadline | null;
  done: number;
  exempt: number;
  slow: number;
}

/** Of these people, or of everybody: how they stand with these obligations, or (null) what they owe. */
export async function obligationsOf(
  ctx: Ctx,
  asking: ObligationScope,
  only: ObligationIds | null,
  personIds: readonly string[] | null,
): Promise<OwnObligation[]> {
  if (only?.size === 0) return [];
  const read = await rows<Omit<OwnObligation, "deadline">>(
    ctx,
    sql`select s.kind, s.obligation_id as id, s.person_id as personId, s.due_at as dueAt,
      s.since, s.carried_to as carriedTo, s.done, s.exempt, s.slow
      from ${personObligations(asking, only, personIds)} s ${only ? sql`` : sql`where ${owed}`}`,
  );
  return await Promise.all(
    read.map(async (stored) => {
      const dueAt = stored.dueAt === null ? null : Number(stored.dueAt);
      const one = { ...stored, dueAt, since: stored.since === null ? null : Number(stored.since) };
      const stated = dueAt === null ? null : { dueAt: new Date(dueAt), dueOn: null };
      const obligations = orNotFound(asking.kinds.get(one.kind));
      const deadline = obligations.deadlineOf ? await obligations.deadlineOf(one) : stated;
      return { ...one, deadline };
    }),
  );
}

/** The members of the group who still owe one obligation. */
export async function debtorIds(
  ctx: Ctx,
  asking: ObligationScope,
  kind: ObligationKind,
  id: string,
  limit: number,
): Promise<{ personId: string; reached: number }[]> {
  return await rows(
    ctx,
    sql`select s.person_id as personId, case when
      ${reachedNow(ctx, ctx.actor.organisationId, sql`s.person_id`)} then 1 else 0 end as reached
      from ${personObligations(asking, new Map([[kind, [id]]]), null)} s ${stillMember(ctx, asking)}
      where ${owed} order by s.person_id limit ${limit}`,
  );
}

/** One member of the group; null: they are not in it. */
export async function memberOf(
  ctx: Ctx,
  groupId: string,
  personId: string,
): Promise<{ reached: number } | null> {
  const [read] = await rows<{ reached: number }>(
    ctx,
    sql`select case when ${reachedNow(ctx, ctx.actor.organisationId, sql`${m.personId}`)}
      then 1 else 0 end as reached from ${m}
      where ${membersOf(ctx, groupId)} and ${m.personId} in (${list([personId])})`,
  );
  return read ?? null;
}
