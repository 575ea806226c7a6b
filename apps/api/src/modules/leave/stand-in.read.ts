import { LIMITS } from "@riqing/schema";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound, refuseIf } from "../../kernel/refusal.ts";
import { contains, row, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { may } from "../people/authority.policy.ts";
import {
  callerRoles,
  colleague,
  departmentView,
  lineageOf,
  personColumns,
  type PersonType,
  personView,
  whyNotSearchPeople,
} from "../people/index.ts";
import { Leave } from "./leave.entity.ts";
import { mayManageLeave } from "./leave.policy.ts";

const l = table(Leave, "l");
const p = personView("p");
const d = departmentView("d");

/** For whom, when, and what of their name is known. */
export interface StandInSearch extends PageRequest {
  personId?: string | null;
  fromOn: BusinessDay;
  untilOn: BusinessDay;
  search?: string | null;
}

/** A colleague who may be asked to stand in, and whether they are away in that time, for who may know. */
export interface Candidate {
  person: PersonType;
  away: boolean;
}

/**
 * Of `person p` with `department d`: whom the caller may ask to stand in for somebody of a department. The
 * people of the department above it and of all below that; for whoever may search the roster, everybody.
 */
async function offered(ctx: Ctx, person: { id: string; lineage: string }) {
  const others = sql`${p.organisationId} = ${ctx.actor.organisationId} and ${p.departedAt} is null
    and ${p.id} <> ${person.id}`;
  if (whyNotSearchPeople(await callerRoles(ctx)) === null) return others;
  const above = person.lineage.split("/").slice(0, -2).join("/");
  const near = above === "" ? person.lineage : `${above}/`;
  return sql`${others} and ${d.lineage} like ${`${near}%`}`;
}

/** Nobody is named whom the list does not offer: to the caller, there is no such person. */
export async function refuseUnoffered(
  ctx: Ctx,
  person: { id: string; lineage: string },
  standInId: string,
): Promise<void> {
  orNotFound(
    await row(
      ctx,
      sql`select 1 as yes from ${p} join ${d} on ${d.id} = ${p.departmentId}
        where ${p.id} = ${standInId} and ${await offered(ctx, person)}`,
    ),
  );
}

/**
 * Whom somebody may ask to stand in, by staff number; see `offered`. Those who are away are marked where the
 * caller may see their leave: others are offered all the same, whoever is away. For somebody one does not
 * answer for it is `NOT_FOUND`.
 */
export async function standIns(ctx: Ctx, asked: StandInSearch): Promise<Page<Candidate>> {
  const size = sizeOf(asked);
  const after = cursorOf(asked, 1)?.[0] ?? "";
  const fields = new Fields();
  const search = fields.optional("search", asked.search, LIMITS.searchText);
  fields.done();
  const person = await colleague(ctx, asked.personId ?? ctx.actor.personId);
  const lineage = await lineageOf(ctx, person.departmentId);
  const caller = await callerRoles(ctx);
  refuseIf(mayManageLeave(caller, { id: person.id, lineage }) ? null : "NOT_FOUND");

  const read = await rows<PersonType & { lineage: string; away: number }>(
    ctx,
    sql`select ${personColumns}, ${d.pick("lineage")}, exists (select 1 from ${l}
        where ${l.organisationId} = ${p.organisationId} and ${l.personId} = ${p.id} and ${l.live} = 1
        and ${l.fromOn} <= ${asked.untilOn} and ${l.untilOn} >= ${asked.fromOn}) as away
      from ${p} join ${d} on ${d.id} = ${p.departmentId}
      where ${await offered(ctx, { id: person.id, lineage })} and ${p.staffNo} > ${after}
      ${search ? sql`and ${contains(p.searchKey, search)}` : sql``}
      order by ${p.staffNo} limit ${size + 1}`,
  );
  const page = pageOf(read, size, ({ staffNo }) => [staffNo]);
  return {
    ...page,
    nodes: page.nodes.map(({ away, lineage, ...person }) => ({
      person,
      away: Number(away) === 1 && may(caller, "SEE_LEAVE", { personId: person.id, lineage }),
    })),
  };
}
