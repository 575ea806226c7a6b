import { batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { membershipView } from "../../groups/index.ts";
import { personView } from "../../people/index.ts";
import { type CaseRow, groupOfCase } from "../case/case.row.ts";
import { roleHoldersFor } from "../case/holders.read.ts";
import { Circular, CircularReader } from "./circular.entity.ts";
import type { CircularAudience } from "./circular.state.ts";

const k = table(Circular, "k");
const r = table(CircularReader, "r");
const ms = membershipView("ms");
const p = personView("p");

const circularColumns = k.pick(
  "id",
  "caseId",
  "groupId",
  "number",
  "audience",
  "named",
  "namedReason",
  "text",
  "publishedAt",
  "publishedById",
);
/** A circular, or a correction of one, as the services and the fields read it. */
export type CircularRow = RowOf<typeof circularColumns>;

/** The circular of a case, and then its corrections. */
export const circularsOf = batchedListBy("caseId", (ctx, ids) =>
  rows<CircularRow>(
    ctx,
    sql`select ${circularColumns} from ${k} where ${k.organisationId} = ${organisationOf(ctx)}
      and ${k.caseId} in (${list(ids)}) order by ${k.number}`,
  ),
);

/** What a circular and its corrections say, for whoever it went to; for anybody else it is not found. */
export async function circularFor(ctx: Ctx, caseId: string): Promise<CircularRow[]> {
  const reader = await row(
    ctx,
    sql`select 1 as yes from ${r} where ${r.organisationId} = ${ctx.actor.organisationId}
      and ${r.caseId} = ${caseId} and ${r.personId} = ${ctx.actor.personId}`,
  );
  orNotFound(reader);
  return await circularsOf(ctx, caseId);
}

/** To whom a circular went. */
export const readersOf = async (ctx: Ctx, caseId: string): Promise<string[]> =>
  (
    await rows<{ personId: string }>(
      ctx,
      sql`select ${r.pick("personId")} from ${r} where ${r.organisationId} = ${ctx.actor.organisationId}
        and ${r.caseId} = ${caseId} order by ${r.id}`,
    )
  ).map(({ personId }) => personId);

/** Who would read a circular now: without whoever has departed. */
export async function audienceOf(
  ctx: Ctx,
  found: CaseRow,
  audience: CircularAudience,
): Promise<string[]> {
  if (audience === "MANAGERS") {
    const holders = await roleHoldersFor(ctx, groupOfCase(found));
    const managing = holders.filter(({ role }) => role !== "ORGANISATION_ADMIN");
    return [...new Set(managing.map(({ personId }) => personId))];
  }
  const members = await rows<{ personId: string }>(
    ctx,
    sql`select ${ms.personId} as personId from ${ms} join ${p} on ${p.id} = ${ms.personId}
      and ${p.organisationId} = ${ms.organisationId} and ${p.departedAt} is null
      where ${ms.organisationId} = ${ctx.actor.organisationId} and ${ms.groupId} = ${found.groupId}
      and ${ms.live} = 1 order by ${ms.personId}`,
  );
  return members.map(({ personId }) => personId);
}
