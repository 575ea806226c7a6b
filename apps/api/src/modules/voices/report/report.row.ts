import { batchedBy, batchedListBy } from "../../../kernel/batch.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import {
  Report,
  ReportedPerson,
  ReportMessage,
  ReportNote,
  ReportRecusal,
} from "./report.entity.ts";

export const r = table(Report, "r");
const n = table(ReportedPerson, "n");
const x = table(ReportRecusal, "x");
const m = table(ReportMessage, "m");
const nt = table(ReportNote, "nt");

export const reportColumns = r.pick(
  "id",
  "organisationId",
  "number",
  "source",
  "kind",
  "text",
  "groupId",
  "place",
  "originKind",
  "originId",
  "reporterId",
  "enteredById",
  "receivedOn",
  "receivedAt",
  "handedOver",
  "urgent",
  "receiver",
  "state",
  "takenById",
  "firstWordDueOn",
  "firstWordOn",
  "answerDueOn",
  "lastWordOn",
  "unread",
  "outcome",
  "outcomeText",
  "closedOn",
  "closedById",
  "joinedToId",
  "reopenReason",
  "caseId",
  "incidentId",
  "forwardedToId",
);
/** A report as the services and the fields read it. */
export type ReportRow = RowOf<typeof reportColumns>;

/** A report of the organisation, whoever may know of it; for what asks next. */
export const reportById = batchedBy("id", (ctx, ids) =>
  rows<ReportRow>(
    ctx,
    sql`select ${reportColumns} from ${r}
      where ${r.organisationId} = ${organisationOf(ctx)} and ${r.id} in (${list(ids)})`,
  ),
);

/** Whom a report names. */
export const namedIn = batchedListBy(
  "reportId",
  (ctx, ids) =>
    rows<{ reportId: string; personId: string }>(
      ctx,
      sql`select ${n.pick("reportId", "personId")} from ${n} where ${n.organisationId} = ${organisationOf(ctx)}
        and ${n.reportId} in (${list(ids)}) order by ${n.personId}`,
    ),
  ({ personId }) => personId,
);

/** Whom a report's own reporter has named: of the names in a report that was joined with it they know nothing. */
export const namedByReporterOf = batchedListBy(
  "reportId",
  (ctx, ids) =>
    rows<{ reportId: string; personId: string }>(
      ctx,
      sql`select ${n.pick("reportId", "personId")} from ${n} where ${n.organisationId} = ${organisationOf(ctx)}
        and ${n.reportId} in (${list(ids)}) and ${n.joinedFromId} is null order by ${n.personId}`,
    ),
  ({ personId }) => personId,
);

/** Who does not handle a report any more. */
export const recusedFrom = batchedListBy(
  "reportId",
  (ctx, ids) =>
    rows<{ reportId: string; personId: string }>(
      ctx,
      sql`select ${x.pick("reportId", "personId")} from ${x} where ${x.organisationId} = ${organisationOf(ctx)}
        and ${x.reportId} in (${list(ids)})`,
    ),
  ({ personId }) => personId,
);

const messageColumns = m.pick(
  "id",
  "reportId",
  "turn",
  "side",
  "text",
  "byId",
  "saidOn",
  "handedOver",
);
export type ReportMessageRow = RowOf<typeof messageColumns>;

/** What was asked and answered, in its order. */
export const messagesIn = batchedListBy("reportId", (ctx, ids) =>
  rows<ReportMessageRow>(
    ctx,
    sql`select ${messageColumns} from ${m} where ${m.organisationId} = ${organisationOf(ctx)}
      and ${m.reportId} in (${list(ids)}) order by ${m.turn}`,
  ),
);

const noteColumns = nt.pick("id", "reportId", "turn", "text", "byId", "notedOn");
export type ReportNoteRow = RowOf<typeof noteColumns>;

/** What its handlers have noted, in its order. */
export const notesIn = batchedListBy("reportId", (ctx, ids) =>
  rows<ReportNoteRow>(
    ctx,
    sql`select ${noteColumns} from ${nt} where ${nt.organisationId} = ${organisationOf(ctx)}
      and ${nt.reportId} in (${list(ids)}) order by ${nt.turn}`,
  ),
);

/** Reports that were joined with another one. */
export const joinedTo = batchedListBy("joinedToId", async (ctx, ids) => {
  const read = await rows<ReportRow>(
    ctx,
    sql`select ${reportColumns} from ${r} where ${r.organisationId} = ${organisationOf(ctx)}
      and ${r.joinedToId} in (${list(ids)}) order by ${r.receivedOn}, ${r.id}`,
  );
  return read as (ReportRow & { joinedToId: string })[];
});
