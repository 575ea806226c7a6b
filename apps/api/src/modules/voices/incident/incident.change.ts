import { LIMITS } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import type { Fields } from "../../../kernel/input.ts";
import { RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { incidentWords as words } from "../../../words/incidents.zh-cn.ts";
import { lineageOf, myName, nearestHead } from "../../people/index.ts";
import { Incident, ToldDepartment } from "./incident.entity.ts";
import { notifyAboutIncident } from "./incident.notify.ts";
import { incidentById, type IncidentRow } from "./incident.read.ts";

/** The departments that are to be told, each once. */
export function departmentsOf(fields: Fields, ids: readonly string[] | null | undefined): string[] {
  return fields.list("departmentIds", [...new Set(ids ?? [])], {
    min: 0,
    max: LIMITS.incidentDepartments,
  });
}

/** The day by which it is to be closed; null: none is given. */
export function dueOnOf(
  fields: Fields,
  ctx: Ctx,
  dueOn: BusinessDay | null | undefined,
): BusinessDay | null {
  if (!dueOn) return null;
  const last = dayAfter(ctx.today, LIMITS.incidentWithinDays);
  fields.expect("dueOn", dueOn >= ctx.today && dueOn <= last);
  return dueOn;
}

/** Changes an incident that the transaction holds; answers it as it is then. */
export async function changeIncident(
  ctx: Ctx,
  id: string,
  changes: Partial<Row<Incident>>,
): Promise<IncidentRow> {
  const { organisationId } = ctx.actor;
  await update(
    ctx,
    Incident,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.id} = ${id}`,
  );
  ctx.cache.clear();
  return await incidentById.existing(ctx, id);
}

/** Tells who sees to it that they do. */
export async function tellPerson(ctx: Ctx, found: IncidentRow): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  if (found.personId === personId) return;
  await notifyAboutIncident(ctx, organisationId, found, [found.personId], {
    kind: "INCIDENT_RECORDED",
    title: words.recorded(found.title),
    body: words.recordedBody(await myName(ctx), found.groupName, found.dueOn),
    occasion: `given:${found.personId}`,
  });
}

/** Tells the heads of further departments; each is told once. Answers which were told now. */
export async function tellDepartments(
  ctx: Ctx,
  found: IncidentRow,
  departmentIds: readonly string[],
): Promise<string[]> {
  const { organisationId } = ctx.actor;
  const now: string[] = [];
  for (const departmentId of departmentIds) {
    await lineageOf(ctx, departmentId);
    const told = { id: newId(), organisationId, incidentId: found.id, departmentId };
    const added = await insertNew(ctx, ToldDepartment, [{ ...told, toldAt: ctx.now.getTime() }]);
    if (added === 0) continue;
    now.push(departmentId);
    const head = await nearestHead(ctx, organisationId, departmentId);
    if (head === null) throw new RefusedError("NO_HEAD_TO_ASK");
    await notifyAboutIncident(ctx, organisationId, found, [head], {
      kind: "INCIDENT_TOLD",
      title: words.told(found.title),
      body: words.toldBody(await myName(ctx), found.groupName),
      occasion: `told:${departmentId}`,
    });
  }
  ctx.cache.clear();
  return now;
}
