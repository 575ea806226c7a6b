import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { membershipView } from "../groups/index.ts";
import { coveringLeave } from "../leave/index.ts";
import { canBeReached, departmentView, personView } from "../people/index.ts";
import { channelGaps, type ReachGap } from "../reach/index.ts";
import { type Addressed, addressedBy } from "./population.service.ts";

const m = membershipView("m");
const p = personView("p");
const d = departmentView("d");

/** How many would be asked now: each once, however many of the groups they are in. */
export interface AddressedCounts {
  asked: number;
  /** Of them, away on the day of the deadline: they do not count. */
  exempt: number;
  /** Of the others, those whom no message can reach. */
  unreachable: number;
}

/** Somebody who would be asked and does not count as away, and why no message can reach them; null: one can. */
export interface AddressedReach {
  personId: string;
  gap: ReachGap | null;
}

/** Whom `openPopulation` would ask with this deadline, away or not; writes nothing. */
async function membersAddressed(ctx: Ctx, addressed: readonly Addressed[], dueAt: Date | null) {
  const { organisationId } = ctx.actor;
  const at = sql`${(dueAt ?? ctx.now).getTime()}`;
  const people = new Map<string, { away: number; reached: number }>();
  for (const one of addressed) {
    const members = await rows<{
      personId: string;
      lineage: string;
      away: number;
      reached: number;
    }>(
      ctx,
      sql`select ${m.pick("personId")}, ${d.pick("lineage")},
        case when ${coveringLeave(organisationId, sql`${m.personId}`, at)} then 1 else 0 end as away,
        case when ${canBeReached(organisationId, sql`${m.personId}`)} then 1 else 0 end as reached
        from ${m} join ${p} on ${p.id} = ${m.personId} join ${d} on ${d.id} = ${p.departmentId}
        where ${m.organisationId} = ${organisationId} and ${m.groupId} = ${one.groupId} and ${m.live} = 1`,
    );
    for (const member of members.filter(addressedBy(one))) people.set(member.personId, member);
  }
  return people;
}

/** How many `openPopulation` would ask with this deadline. */
export async function countAddressed(
  ctx: Ctx,
  addressed: readonly Addressed[],
  dueAt: Date | null,
): Promise<AddressedCounts> {
  const people = await membersAddressed(ctx, addressed, dueAt);
  const here = await reachOf(ctx, people);
  return {
    asked: people.size,
    exempt: people.size - here.length,
    unreachable: here.filter(({ gap }) => gap !== null).length,
  };
}

/** Who of those asked and not away could be reached now, by whatever channel there is (Mission B7). */
export const addressedReach = async (
  ctx: Ctx,
  addressed: readonly Addressed[],
  dueAt: Date | null,
): Promise<AddressedReach[]> => reachOf(ctx, await membersAddressed(ctx, addressed, dueAt));

async function reachOf(
  ctx: Ctx,
  people: ReadonlyMap<string, { away: number; reached: number }>,
): Promise<AddressedReach[]> {
  const here = [...people].filter(([, { away }]) => Number(away) === 0);
  const bound = here.filter(([, { reached }]) => Number(reached) === 1).map(([id]) => id);
  const gaps = await channelGaps(ctx, ctx.actor.organisationId, bound);
  const isBound = new Set(bound);
  return here.map(([personId]) => ({
    personId,
    gap: isBound.has(personId) ? (gaps.get(personId) ?? null) : "NEVER_BOUND",
  }));
}
