import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { groupById } from "../../groups/index.ts";
import { departmentById, organisationView, personById } from "../../people/index.ts";
import { appealOfCase, statementsOf } from "../appeal/appeal.read.ts";
import { evidenceOf, handlesCase, notesOf } from "../case/case.read.ts";
import { caseById, type CaseRow } from "../case/case.row.ts";
import { measureById, measureOfCase, type MeasureRow } from "../measure/measure.read.ts";
import { stepText } from "../measure/told.service.ts";

const o = organisationView("o");

const iso = (at: number | null): string | null =>
  at === null ? null : new Date(Number(at)).toISOString();

/** A person as a file names them: readers have no roster. */
async function named(ctx: Ctx, id: string | null) {
  const person = await personById(ctx, id);
  if (!person) return null;
  const department = await departmentById(ctx, person.departmentId);
  return { name: person.name, staffNo: person.staffNo, department: department?.path ?? "" };
}

/**
 * All that a case holds, as its reader may see it: notes, and who reported it or was harmed, are for those who
 * handle it. Texts and files stand with their hashes.
 */
export async function caseFileOf(ctx: Ctx, found: CaseRow) {
  const handles = await handlesCase(ctx, found);
  const organisation = orNotFound(
    await row<{ name: string }>(
      ctx,
      sql`select ${o.pick("name")} from ${o} where ${o.id} = ${ctx.actor.organisationId}`,
    ),
  );
  const { name: group } = await groupById.existing(ctx, found.groupId);
  const evidence = await Promise.all(
    (await evidenceOf(ctx, found.id)).map(async ({ kind, text, sha256, addedAt, addedById }) => ({
      kind,
      text,
      sha256,
      addedAt: iso(addedAt),
      addedBy: await named(ctx, addedById),
    })),
  );
  const notes = handles ? await notesOf(ctx, found.id) : [];
  const measure = orNotFound(await measureOfCase(ctx, found.id));
  return {
    format: "riqing-case-file-1",
    organisation: organisation.name,
    number: found.number,
    group,
    person: await named(ctx, found.personId),
    kind: found.kindName,
    happenedAt: iso(found.happenedAt),
    place: found.place,
    whatHappened: found.whatHappened,
    recordedAt: iso(found.recordedAt),
    recordedBy: await named(ctx, found.recordedById),
    reportedBy: handles ? await named(ctx, found.reportedById) : null,
    harmed: handles ? await named(ctx, found.harmedId) : null,
    clause: {
      label: found.clauseLabel,
      text: found.clauseText,
      version: found.versionNumber,
      signedAt: iso(found.signedAt),
    },
    evidence,
    heardUntil: iso(found.hearUntil),
    side: found.side,
    sideStatedAt: iso(found.sideStatedAt),
    correction: found.correction,
    measure: await measureIn(ctx, measure),
    appeal: await appealIn(ctx, found.id),
    notes: await Promise.all(
      notes.map(async ({ text, at, byId }) => ({ text, at: iso(at), by: await named(ctx, byId) })),
    ),
  };
}

export type CaseFile = Awaited<ReturnType<typeof caseFileOf>>;

async function measureIn(ctx: Ctx, measure: MeasureRow) {
  const countedIds = JSON.parse(measure.builtOn) as string[];
  const counted = await Promise.all(countedIds.map((id) => measureById.existing(ctx, id)));
  const { strikeNumber, deviationReason, atOnceReason, toldHow } = measure;
  return {
    measure: stepText(measure),
    ladder: stepText({ measure: measure.ladderMeasure, days: measure.ladderDays }),
    strikeNumber: Number(strikeNumber),
    deviationReason,
    atOnceReason,
    decidedAt: iso(measure.decidedAt),
    decidedBy: await named(ctx, measure.decidedById),
    toldAt: iso(measure.toldAt),
    toldHow,
    acknowledgedAt: iso(measure.acknowledgedAt),
    receiptId: measure.receiptId,
    revokedAt: iso(measure.revokedAt),
    before: await Promise.all(
      counted.map(async (one) => ({
        number: (await caseById.existing(ctx, one.caseId)).number,
        measure: stepText(one),
        toldAt: iso(one.toldAt),
      })),
    ),
  };
}

async function appealIn(ctx: Ctx, caseId: string) {
  const appeal = await appealOfCase(ctx, caseId);
  if (appeal === null) return null;
  return {
    state: appeal.state,
    lodgedAt: iso(appeal.lodgedAt),
    endedAt: iso(appeal.endedAt),
    decidedBy: await named(ctx, appeal.decidedById),
    reason: appeal.reason,
    statements: await Promise.all(
      (await statementsOf(ctx, appeal.id)).map(async ({ text, at, byId }) => ({
        text,
        at: iso(at),
        by: await named(ctx, byId),
      })),
    ),
  };
}
