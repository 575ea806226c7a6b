import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import { departmentView, organisationView, personView } from "../../people/index.ts";
import { ReportKind, type ReportReceiver } from "../report/report.state.ts";
import { decidesFor } from "../route/route.policy.ts";
import { staffOf } from "../route/staff.read.ts";
import type { ReportNamesType } from "./anonymous.type.ts";

const p = personView("p");
const d = departmentView("d");
const o = organisationView("o");

/** The levels above a group, which every app can work out a route by. */
const LEVELS: readonly ReportReceiver[] = ["OFFICE", "ORGANISATION_ADMIN", "APPOINTED"];

/**
 * What the form for reports needs once it is open and asks nothing any more: everybody's name, and who receives what
 * without whom. The same for everybody, and fetched daily by everybody's app.
 */
export async function reportNames(ctx: RequestContext): Promise<ReportNamesType> {
  const organisationId = organisationOf(ctx);
  const people = await rows<{ id: string; name: string; department: string }>(
    ctx,
    sql`select ${p.pick("id", "name")}, ${d.name} as department from ${p}
      join ${d} on ${d.id} = ${p.departmentId}
      where ${p.organisationId} = ${organisationId} and ${p.departedAt} is null
      order by ${p.nameOrder}, ${p.id}`,
  );
  const { publicKey } = orNotFound(
    await row<{ publicKey: string }>(
      ctx,
      sql`select ${o.pick("publicKey")} from ${o} where ${o.id} = ${organisationId}`,
    ),
  );
  const staff = await staffOf(ctx, organisationId);
  const holders = (level: ReportReceiver): string[] =>
    level === "APPOINTED"
      ? [staff.appointedId].filter((id) => id !== null)
      : staff.held
          .filter(({ role, scopeId }) => role === level && scopeId === organisationId)
          .map(({ personId }) => personId);
  return {
    organisationId,
    publicKey,
    people: JSON.stringify(people.map(({ id, name, department }) => [id, name, department])),
    receivers: Object.keys(ReportKind).map((kind) => ({
      kind: kind as ReportKind,
      receiver: staff.rules.receivers[kind as ReportKind],
    })),
    levels: LEVELS.map((receiver) => ({
      receiver,
      people: [...new Set(holders(receiver))]
        .filter((id) => !staff.away.has(id))
        .map((personId) => ({
          personId,
          barredBy: [
            personId,
            ...people
              .map(({ id }) => id)
              .filter((id) => receiver !== "APPOINTED" && decidesFor(staff, personId, [id])),
          ],
        })),
    })),
  };
}
