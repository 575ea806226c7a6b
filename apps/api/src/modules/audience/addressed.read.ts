import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { membershipView } from "../groups/index.ts";
import { coveringLeave } from "../leave/index.ts";
import { canBeReached, departmentView, personView } from "../people/index.ts";
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

/** Whom `openPopulation` would ask with this deadline; writes nothing. */
export async function countAddressed(
  ctx: Ctx,
  addressed: readonly Addressed[],
  dueAt: Date | null,
): Promise<AddressedCounts> {
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
  const all = [...people.values()];
  const here = all.filter(({ away }) => away === 0);
  return {
    asked: all.length,
    exempt: all.length - here.length,
    unreachable: here.filter(({ reached }) => reached === 0).length,
  };
}
