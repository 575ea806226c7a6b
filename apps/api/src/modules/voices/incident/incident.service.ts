import { LIMITS, TEXTS } from "@riqing/schema";
import { type BusinessDay, dayAfter } from "../../../kernel/business-day.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { insertNumbered } from "../../../kernel/numbered.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, sql, update } from "../../../kernel/sql.ts";
import type { Row } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { incidentWords as words } from "../../../words/incidents.zh-cn.ts";
import { lockGroups, visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles, colleague, lineageOf, myName, nearestHead } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNote } from "../note/note.service.ts";
import { Incident, ToldDepartment } from "./incident.entity.ts";
import { notifyAboutIncident } from "./incident.notify.ts";
import {
  headedAmong,
  whyNotCloseIncident,
  whyNotSeeToldIncident,
  whyNotUpdateIncident,
} from "./incident.policy.ts";
import {
  factsOf,
  incidentById,
  type IncidentRow,
  lockedIncident,
  recordedByTap,
  toldOf,
} from "./incident.read.ts";
import { responsibleFor } from "./responsible.read.ts";

/** What somebody records. */
export interface NewIncident {
  groupId: string;
  title: string;
  risk: string;
  /** What was done at once. */
  measure?: string | null;
  /** Who sees to it; left out: the caller. */
  personId?: string | null;
  departmentIds?: readonly string[] | null;
  /** By which day it is to be closed; left out: the set working days from today. */
  dueOn?: BusinessDay | null;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/**
 * Records a safety incident of a group (Mission V6). The same tap sent again answers the same incident. Refuses with
 * `NOT_ALLOWED`, `NO_HEAD_TO_ASK`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`; a stranger's group, person or department is not found.
 */
export function recordIncident(ctx: Ctx, input: NewIncident): Promise<IncidentRow> {
  return inTransaction(ctx, async (ctx) => {
    const group = await visibleGroup(ctx, input.groupId);
    refuseIf(may(await callerRoles(ctx), "RECORD_INCIDENT", { group }) ? null : "NOT_ALLOWED");
    const { id: personId } = await colleague(ctx, input.personId ?? ctx.actor.personId);
    const fields = new Fields();
    const read = {
      title: fields.text("title", input.title, TEXTS.voiceTitle),
      risk: fields.text("risk", input.risk, TEXTS.voiceText),
      measure: fields.optional("measure", input.measure, LIMITS.voiceText),
      tapId: fields.optional("tapId", input.tapId, LIMITS.tapId),
      departmentIds: departmentsOf(fields, input.departmentIds),
      dueOn: dueOnOf(fields, ctx, input.dueOn) ?? (await answerBy(ctx)),
    };
    fields.done();
    await lockGroups(ctx, [group.id]);
    const before = await recordedByTap(ctx, read.tapId);
    if (before) return before;
    await measure(ctx, "VOICE", [group.id]);
    const id = await insertNumbered(ctx, Incident, {
      groupId: group.id,
      title: read.title,
      personId,
      recordedById: ctx.actor.personId,
      recordedAt: ctx.now.getTime(),
      dueOn: read.dueOn,
      riseOn: read.dueOn,
      raised: 0,
      state: "OPEN",
      tapId: read.tapId,
    });
    await addNote(ctx, id, { kind: "FILED", text: read.risk, fileIds: input.fileIds });
    if (read.measure) await addNote(ctx, id, { kind: "MEASURE", text: read.measure });
    const contentHash = hashOf({ title: read.title, risk: read.risk, measure: read.measure });
    await record(ctx, { deed: "incident.recorded", subjectId: id, groupId: group.id, contentHash });
    const found = await incidentById.existing(ctx, id);
    await tellPerson(ctx, found);
    await tellDepartments(ctx, found, read.departmentIds);
    return found;
  });
}

/**
 * Makes an incident of what a report says of a risk (Mission V1, V6): whoever handles the report records it, sees to it,
 * and nothing in it leads back to the report. Within the transaction of that deed. Refuses as `recordIncident`.
 */
export const incidentFromReport = (
  ctx: Ctx,
  { groupId, text }: { groupId: string; text: string },
): Promise<IncidentRow> => recordIncident(ctx, { groupId, title: words.fromReport, risk: text });

function departmentsOf(fields: Fields, ids: readonly string[] | null | undefined): string[] {
  return fields.list("departmentIds", [...new Set(ids ?? [])], {
    min: 0,
    max: LIMITS.incidentDepartments,
  });
}

function dueOnOf(
  fields: Fields,
  ctx: Ctx,
  dueOn: BusinessDay | null | undefined,
): BusinessDay | null {
  if (!dueOn) return null;
  const last = dayAfter(ctx.today, LIMITS.incidentWithinDays);
  fields.expect("dueOn", dueOn >= ctx.today && dueOn <= last);
  return dueOn;
}

/** What becomes of an incident. */
export interface IncidentUpdate {
  incidentId: string;
  /** What was done, or is known since. */
  text?: string | null;
  personId?: string | null;
  departmentIds?: readonly string[] | null;
  dueOn?: BusinessDay | null;
  fileIds?: readonly string[] | null;
}

/**
 * Says what was done, gives it to somebody else, tells further departments, or moves its day; what was said before
 * stays. Moving the day leaves with whom it lies. Refuses with `NOT_ALLOWED`, `INCIDENT_CLOSED`,
 * `NO_HEAD_TO_ASK`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`.
 */
export function updateIncident(ctx: Ctx, input: IncidentUpdate): Promise<IncidentRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedIncident(ctx, input.incidentId);
    refuseIf(whyNotUpdateIncident(await callerRoles(ctx), await factsOf(ctx, found)));
    const fields = new Fields();
    const text = fields.optional("text", input.text, LIMITS.voiceText);
    fields.expect("text", text !== null || !input.fileIds?.length, "REQUIRED");
    const departmentIds = departmentsOf(fields, input.departmentIds);
    const dueOn = dueOnOf(fields, ctx, input.dueOn) ?? found.dueOn;
    fields.done();
    await measure(ctx, "VOICE_NOTE", [found.id]);
    const personId = input.personId ? (await colleague(ctx, input.personId)).id : found.personId;
    const moved = dueOn === found.dueOn ? {} : { dueOn, riseOn: dueOn };
    const changed = await changeIncident(ctx, found.id, { personId, ...moved });
    if (text) await addNote(ctx, found.id, { kind: "MEASURE", text, fileIds: input.fileIds });
    await record(ctx, {
      deed: "incident.updated",
      subjectId: found.id,
      groupId: found.groupId,
      contentHash: hashOf({ text, personId, dueOn, departmentIds }),
    });
    if (personId !== found.personId) await tellPerson(ctx, changed);
    await tellDepartments(ctx, changed, departmentIds);
    return changed;
  });
}

/**
 * Says that the caller's department knows of it. Sent again, the answer is the same. Refuses with `NOT_ALLOWED`,
 * `INCIDENT_CLOSED`.
 */
export function seeIncident(ctx: Ctx, incidentId: string): Promise<IncidentRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const found = await lockedIncident(ctx, incidentId);
    const caller = await callerRoles(ctx);
    refuseIf(whyNotSeeToldIncident(caller, await factsOf(ctx, found)));
    const mine = headedAmong(caller, await toldOf(ctx, incidentId));
    let seen = 0;
    for (const { departmentId } of mine)
      seen += await update(
        ctx,
        ToldDepartment,
        { seenById: personId, seenAt: ctx.now.getTime() },
        (t) => sql`${t.organisationId} = ${organisationId} and ${t.incidentId} = ${incidentId}
          and ${t.departmentId} = ${departmentId} and ${t.seenAt} is null`,
      );
    if (seen === 0) return found;
    await record(ctx, { deed: "incident.seen", subjectId: incidentId, groupId: found.groupId });
    const subject = { subjectKind: "INCIDENT", subjectId: incidentId };
    await settle(ctx, organisationId, subject, [personId]);
    ctx.cache.clear();
    return incidentById.existing(ctx, incidentId);
  });
}

/**
 * Closes an incident, with what was done. The same words again change nothing. Refuses with `NOT_ALLOWED`,
 * `INCIDENT_CLOSED`, `INCIDENT_UNSEEN`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`.
 */
export function closeIncident(
  ctx: Ctx,
  input: { incidentId: string; done: string; fileIds?: readonly string[] | null },
): Promise<IncidentRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const found = await lockedIncident(ctx, input.incidentId);
    if (found.closedById === personId) return found;
    refuseIf(whyNotCloseIncident(await callerRoles(ctx), await factsOf(ctx, found)));
    const fields = new Fields();
    const done = fields.text("done", input.done, TEXTS.voiceText);
    fields.done();
    await measure(ctx, "VOICE_NOTE", [found.id]);
    const heard = [found.recordedById, ...(await responsibleFor(ctx, organisationId, found))];
    const changed = await changeIncident(ctx, found.id, {
      state: "CLOSED",
      closedById: personId,
      closedAt: ctx.now.getTime(),
      riseOn: null,
    });
    await addNote(ctx, found.id, { kind: "CLOSED", text: done, fileIds: input.fileIds });
    const contentHash = hashOf({ done });
    const { groupId } = found;
    await record(ctx, { deed: "incident.closed", subjectId: found.id, groupId, contentHash });
    const subject = { subjectKind: "INCIDENT", subjectId: found.id };
    await settle(ctx, organisationId, subject, null);
    await notifyAboutIncident(
      ctx,
      organisationId,
      found,
      heard.filter((id) => id !== personId),
      { kind: "INCIDENT_CLOSED", title: words.closed(found.title), body: done, occasion: "closed" },
    );
    return changed;
  });
}

async function changeIncident(
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
async function tellPerson(ctx: Ctx, found: IncidentRow): Promise<void> {
  const { organisationId, personId } = ctx.actor;
  if (found.personId === personId) return;
  await notifyAboutIncident(ctx, organisationId, found, [found.personId], {
    kind: "INCIDENT_RECORDED",
    title: words.recorded(found.title),
    body: words.recordedBody(await myName(ctx), found.groupName, found.dueOn),
    occasion: `given:${found.personId}`,
  });
}

/** Tells the heads of further departments; each is told once. */
async function tellDepartments(
  ctx: Ctx,
  found: IncidentRow,
  departmentIds: readonly string[],
): Promise<void> {
  const { organisationId } = ctx.actor;
  for (const departmentId of departmentIds) {
    await lineageOf(ctx, departmentId);
    const told = { id: newId(), organisationId, incidentId: found.id, departmentId };
    const added = await insertNew(ctx, ToldDepartment, [{ ...told, toldAt: ctx.now.getTime() }]);
    if (added === 0) continue;
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
}
