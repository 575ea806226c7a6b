import { LIMITS } from "@riqing/schema";
import type { BusinessDay } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { Fields } from "../../kernel/input.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../kernel/page.ts";
import { refuseIf } from "../../kernel/refusal.ts";
import { contains, rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
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

/** A colleague who may be asked to stand in, and whether they are away in that time. */
export interface Candidate {
  person: PersonType;
  away: boolean;
}

/**
 * Whom somebody may ask to stand in, by staff number: the people of the department above theirs and
 * of all below it; for whoever may search the roster, everybody. Those who are away are marked. For somebody one
 * does not answer for it is `NOT_FOUND`.
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

  const everybody = whyNotSearchPeople(caller) === null;
  const above = lineage.split("/").slice(0, -2).join("/");
  const near = above === "" ? lineage : `${above}/`;
  const read = await rows<PersonType & { away: number }>(
    ctx,
    sql`select ${personColumns}, exists (select 1 from ${l}
        where ${l.organisationId} = ${p.organisationId} and ${l.personId} = ${p.id} and ${l.live} = 1
        and ${l.fromOn} <= ${asked.untilOn} and ${l.untilOn} >= ${asked.fromOn}) as away
      from ${p} join ${d} on ${d.id} = ${p.departmentId}
      where ${p.organisationId} = ${ctx.actor.organisationId} and ${p.departedAt} is null
      and ${p.id} <> ${person.id} and ${p.staffNo} > ${after}
      ${everybody ? sql`` : sql`and ${d.lineage} like ${`${near}%`}`}
      ${search ? sql`and ${contains(p.searchKey, search)}` : sql``}
      order by ${p.staffNo} limit ${size + 1}`,
  );
  const page = pageOf(read, size, ({ staffNo }) => [staffNo]);
  return {
    ...page,
    nodes: page.nodes.map(({ away, ...person }) => ({ person, away: Number(away) === 1 })),
  };
}
