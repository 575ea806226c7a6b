import { LIMITS, TEXTS } from "@riqing/schema";
import { batchedListBy } from "../../../kernel/batch.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { closeOutWords } from "../../../words/closeout.zh-cn.ts";
import { attach } from "../../files/index.ts";
import { knownGroups } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { callerRoles } from "../../people/index.ts";
import { measure, send } from "../../reach/index.ts";
import { holdersOf } from "../closing/holders.read.ts";
import { CloseOut } from "../document/close-out.entity.ts";
import { whyNotCorrect } from "../document/close-out.policy.ts";
import {
  closeOutColumns,
  type CloseOutRow,
  lineById,
  lineIn,
  onlyVisiblePersonId,
  visibleRecord,
} from "../document/close-out.read.ts";
import { CloseOutCorrection } from "./correction.entity.ts";

const coc = table(CloseOutCorrection, "coc");
const c = table(CloseOut, "c");

/** What somebody says of a closed day. */
export interface NewCorrection {
  closeOutId: string;
  lineId?: string | null;
  text: string;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

const columns = coc.pick("id", "closeOutId", "lineId", "text", "byPersonId", "at");

export type CorrectionRow = RowOf<typeof columns>;

/**
 * Adds what has turned out to be otherwise; the record itself stays as it was (Mission T6). Owner and
 * admins are told, and whoever it is about. The same tap sent again adds nothing. Refuses with `NOT_FOUND`,
 * `NOT_ALLOWED`, `SAID_TOO_OFTEN`, `BAD_INPUT`.
 */
export function correct(ctx: Ctx, correction: NewCorrection): Promise<CloseOutRow> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const tapId = fields.optional("tapId", correction.tapId, LIMITS.tapId);
    const before = await recordOfTap(ctx, correction.closeOutId, tapId);
    if (before) return before;
    const closeOut = await visibleRecord(ctx, correction.closeOutId);
    if (await isRepeatedTap(ctx, closeOut.id, tapId)) return closeOut;
    const group = orNotFound((await knownGroups(ctx, [closeOut.groupId]))[0]);
    const line = correction.lineId ? await lineIn(ctx, closeOut.id, correction.lineId) : null;
    refuseIf(whyNotCorrect(await callerRoles(ctx), group, line));
    const text = fields.text("text", correction.text, TEXTS.correction);
    const fileIds = fields.list("fileIds", correction.fileIds, {
      min: 0,
      max: LIMITS.filesPerTask,
    });
    fields.done();
    await measure(ctx, "CORRECTION", [closeOut.id]);

    const { organisationId, personId } = ctx.actor;
    const id = newId();
    await insertNew(ctx, CloseOutCorrection, [
      {
        id,
        organisationId: organisationId,
        closeOutId: closeOut.id,
        lineId: line?.id ?? null,
        text,
        byPersonId: personId,
        at: ctx.now.getTime(),
        tapId: tapId,
      },
    ]);
    await attach(ctx, fileIds, "CLOSE_OUT", id);
    await record(ctx, {
      deed: "day.corrected",
      subjectId: closeOut.id,
      groupId: closeOut.groupId,
      contentHash: hashOf({ id, lineId: line?.id ?? null, text }),
    });
    const told = new Set(await holdersOf(ctx, organisationId, closeOut.groupId));
    if (line) told.add(line.personId);
    told.delete(personId);
    await send(
      ctx,
      organisationId,
      [...told].map((personId) => ({
        personId,
        kind: "CLOSE_OUT" as const,
        title: closeOutWords.corrected(closeOut.day),
        body: text,
        groupId: closeOut.groupId,
        subjectId: closeOut.groupId,
        subjectOn: closeOut.day,
        occasion: `corrected:${id}`,
      })),
    );
    return closeOut;
  });
}

/**
 * The record to which this tap of the caller's has added a correction, even if they may not know of its
 * group any more: a tap sent again answers the same.
 */
async function recordOfTap(
  ctx: Ctx,
  closeOutId: string,
  tapId: string | null,
): Promise<CloseOutRow | null> {
  if (tapId === null) return null;
  const { organisationId, personId } = ctx.actor;
  return await row<CloseOutRow>(
    ctx,
    sql`select ${closeOutColumns} from ${c} where ${c.organisationId} = ${organisationId}
      and ${c.id} = ${closeOutId} and exists (select 1 from ${coc}
        where ${coc.organisationId} = ${organisationId} and ${coc.closeOutId} = ${c.id}
        and ${coc.byPersonId} = ${personId} and ${coc.tapId} = ${tapId})`,
  );
}

/**
 * Whether this tap of the caller's has already added a correction. The same tap sent at the same
 * moment waits here until the transaction ends.
 */
async function isRepeatedTap(ctx: Ctx, closeOutId: string, tapId: string | null): Promise<boolean> {
  if (tapId === null) return false;
  const { organisationId, personId } = ctx.actor;
  await row(
    ctx,
    sql`select ${c.id} from ${c} where ${c.organisationId} = ${organisationId}
      and ${c.id} = ${closeOutId} ${forUpdate(ctx)}`,
  );
  const known = await row(
    ctx,
    sql`select 1 as yes from ${coc} where ${coc.organisationId} = ${organisationId}
      and ${coc.byPersonId} = ${personId} and ${coc.tapId} = ${tapId}`,
  );
  return known !== null;
}

/** What was said of these records, in order. */
export const correctionsOf = batchedListBy("closeOutId", (ctx, ids) =>
  rows<CorrectionRow>(
    ctx,
    sql`select ${columns} from ${coc}
        where ${coc.organisationId} = ${ctx.actor?.organisationId} and ${coc.closeOutId} in (${list(ids)})
        order by ${coc.id}`,
  ),
);

/** Whether the caller may read what is attached to a correction: whoever sees the correction. */
export async function mayReadCorrection(ctx: Ctx, correctionId: string): Promise<boolean> {
  const one = await row<CorrectionRow>(
    ctx,
    sql`select ${columns} from ${coc}
      where ${coc.organisationId} = ${ctx.actor.organisationId} and ${coc.id} = ${correctionId}`,
  );
  if (!one) return false;
  const closeOut = await visibleRecord(ctx, one.closeOutId);
  return (await shownOf(ctx, closeOut, [one])).length > 0;
}

/**
 * Of the corrections of a record, those the caller sees: members see those of the day as a whole and of
 * their own lines.
 */
export async function shownOf(
  ctx: Ctx,
  closeOut: CloseOutRow,
  all: readonly CorrectionRow[],
): Promise<CorrectionRow[]> {
  const personId = await onlyVisiblePersonId(ctx, closeOut);
  if (personId === null) return [...all];
  const mine = await Promise.all(
    all.map(async ({ lineId }) => {
      if (lineId === null) return true;
      return (await lineById(ctx, lineId))?.personId === personId;
    }),
  );
  return all.filter((_, i) => mine[i]);
}
