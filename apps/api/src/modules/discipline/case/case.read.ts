import { batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf, type Ctx, type RequestContext } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { callerRoles } from "../../people/index.ts";
import { isReviewer } from "../appeal/reviewers.read.ts";
import { CaseEvidence, CaseNote } from "./case.entity.ts";
import { canSeeCase, handles } from "./case.policy.ts";
import {
  c,
  caseById,
  caseColumns,
  type CaseRow,
  caseTables,
  groupOfCase,
  handledByCaller,
} from "./case.row.ts";
import type { CaseState } from "./case.state.ts";

const e = table(CaseEvidence, "e");
const n = table(CaseNote, "n");

/** A case that the caller may know of; any other is not found. */
export async function visibleCase(ctx: Ctx, id: string): Promise<CaseRow> {
  const found = orNotFound(await caseById(ctx, id));
  const { personId } = found;
  const group = groupOfCase(found);
  const seen = canSeeCase(await callerRoles(ctx), { group, personId, reviewed: false });
  return orNotFound(seen || (await isReviewer(ctx, found)) ? found : null);
}

/** As `visibleCase`, to ourselves until the transaction is over, and read after it is. */
export async function lockedCase(ctx: Ctx, id: string): Promise<CaseRow> {
  await lockCase(ctx, id);
  return visibleCase(ctx, id);
}

/** Keeps a case to ourselves until the transaction is over. */
export async function lockCase(ctx: RequestContext, id: string): Promise<void> {
  await row(
    ctx,
    sql`select ${c.id} from ${c} where ${c.organisationId} = ${organisationOf(ctx)}
      and ${c.id} = ${id} ${forUpdate(ctx)}`,
  );
}

/**
 * As `lockedCase`, with all cases of the person: for what counts their measures, or takes one out of the count.
 * Locked in the order of the index, and before any group is.
 */
export async function lockedRecord(ctx: Ctx, id: string): Promise<CaseRow> {
  const { organisationId } = ctx.actor;
  const { personId } = await visibleCase(ctx, id);
  await rows(
    ctx,
    sql`select ${c.id} from ${c} where ${c.organisationId} = ${organisationId}
      and ${c.personId} = ${personId} order by ${c.id} ${forUpdate(ctx)}`,
  );
  ctx.cache.clear();
  return visibleCase(ctx, id);
}

/** A case that the caller handles: not the one about themselves. */
export const handlesCase = async (ctx: Ctx, found: CaseRow): Promise<boolean> =>
  handles(await callerRoles(ctx), groupOfCase(found), found.personId);

/** The case of a message that was recorded before. */
export const caseOfAct = async (
  ctx: Ctx,
  { groupId, personId, actKey }: { groupId: string; personId: string; actKey: string | null },
): Promise<CaseRow | null> =>
  actKey === null
    ? null
    : row<CaseRow>(
        ctx,
        sql`select ${caseColumns} from ${caseTables} where ${c.organisationId} = ${ctx.actor.organisationId}
          and ${c.groupId} = ${groupId} and ${c.personId} = ${personId} and ${c.actKey} = ${actKey}`,
      );

/** What is asked of the list of cases. */
export interface CaseFilter extends PageRequest {
  groupId?: string | null;
  /** Only those that nobody has decided or dismissed. */
  open?: boolean | null;
}

/** As `handledByCaller`, without the cases about the caller: those are in their own record. */
export const casesInReach = async (ctx: Ctx) =>
  sql`${c.personId} <> ${ctx.actor.personId} and ${await handledByCaller(ctx)}`;

/** The cases that the caller handles, the newest first; those about themselves are in their own record. */
export async function listCases(ctx: Ctx, request: CaseFilter): Promise<Page<CaseRow>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId } = ctx.actor;
  const read = await rows<CaseRow>(
    ctx,
    sql`select ${caseColumns} from ${caseTables} where ${c.organisationId} = ${organisationId}
      and ${await casesInReach(ctx)} and ${c.id} < ${after}
      ${request.groupId ? sql`and ${c.groupId} = ${request.groupId}` : sql``}
      ${request.open ? sql`and ${c.state} in ('OPEN', 'TO_CORRECT')` : sql``}
      order by ${c.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, ({ id }) => [id]);
}

/** The cases about the caller in one of these states, the newest first. */
export const casesAboutMe = (ctx: Ctx, states: readonly CaseState[], most: number) =>
  rows<CaseRow>(
    ctx,
    sql`select ${caseColumns} from ${caseTables} where ${c.organisationId} = ${ctx.actor.organisationId}
      and ${c.personId} = ${ctx.actor.personId} and ${c.state} in (${list(states)})
      order by ${c.id} desc limit ${most}`,
  );

const evidenceColumns = e.pick(
  "id",
  "caseId",
  "kind",
  "text",
  "sha256",
  "fileId",
  "addedById",
  "addedAt",
);
export type EvidenceRow = RowOf<typeof evidenceColumns>;

/** What is cited in a case, in the order in which it was. */
export const evidenceOf = batchedListBy("caseId", (ctx, ids) =>
  rows<EvidenceRow>(
    ctx,
    sql`select ${evidenceColumns} from ${e} where ${e.organisationId} = ${organisationOf(ctx)}
      and ${e.caseId} in (${list(ids)}) order by ${e.id}`,
  ),
);

const noteColumns = n.pick("id", "caseId", "text", "byId", "at");
export type CaseNoteRow = RowOf<typeof noteColumns>;

/** The notes of a case, in the order in which they were written. */
export const notesOf = batchedListBy("caseId", (ctx, ids) =>
  rows<CaseNoteRow>(
    ctx,
    sql`select ${noteColumns} from ${n} where ${n.organisationId} = ${organisationOf(ctx)}
      and ${n.caseId} in (${list(ids)}) order by ${n.id}`,
  ),
);
