import { LIMITS, TEXTS } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { sql, update } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { incidentWords as words } from "../../../words/incidents.zh-cn.ts";
import { hashOf, record } from "../../journal/index.ts";
import { callerRoles, colleague, departmentById, personById } from "../../people/index.ts";
import { measure, settle } from "../../reach/index.ts";
import { addNote } from "../note/note.service.ts";
import {
  changeIncident,
  departmentsOf,
  dueOnOf,
  tellDepartments,
  tellPerson,
} from "./incident.change.ts";
import { ToldDepartment } from "./incident.entity.ts";
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
  toldOf,
} from "./incident.read.ts";
import { responsibleFor } from "./responsible.read.ts";

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
 * stays, and what is otherwise now stands below it. Moving the day leaves with whom it lies. Refuses with `NOT_ALLOWED`, `INCIDENT_CLOSED`,
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
    const told = await tellDepartments(ctx, changed, departmentIds);
    const news = await newsOf(ctx, found, changed, told);
    if (!news && !text) return changed;
    if (news) await addNote(ctx, found.id, { kind: "CHANGED", text: news });
    if (text) await addNote(ctx, found.id, { kind: "MEASURE", text, fileIds: input.fileIds });
    await record(ctx, {
      deed: "incident.updated",
      subjectId: found.id,
      groupId: found.groupId,
      contentHash: hashOf({ text, personId, dueOn, departmentIds }),
    });
    if (personId !== found.personId) await tellPerson(ctx, changed);
    return changed;
  });
}

/** What is otherwise now, in words; null: nothing is. */
async function newsOf(
  ctx: Ctx,
  before: IncidentRow,
  now: IncidentRow,
  told: readonly string[],
): Promise<string | null> {
  const nameOf = async (id: string) => (await personById.existing(ctx, id)).name;
  const departments = await Promise.all(told.map((id) => departmentById.existing(ctx, id)));
  const lines = [
    before.personId !== now.personId &&
      words.newPerson(await nameOf(before.personId), await nameOf(now.personId)),
    before.dueOn !== now.dueOn && words.newDay(before.dueOn, now.dueOn),
    told.length > 0 && words.newTold(departments.map(({ name }) => name)),
  ];
  return lines.filter((line) => line !== false).join("；") || null;
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
