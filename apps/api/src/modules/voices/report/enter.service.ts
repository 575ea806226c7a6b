import { foldReportCode, type Refusal } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, RefusedError, refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { attach } from "../../files/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { colleagues } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { codeDigest, knownCode } from "../anonymous/code.ts";
import { staffOf } from "../route/staff.read.ts";
import { mayReceive } from "../route/standing.read.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import { fieldsOf, type NewReport, routeFor } from "./file.service.ts";
import { insertReport } from "./report.change.ts";
import { tellHandlers } from "./report.notify.ts";
import { reportById, type ReportRow } from "./report.row.ts";

/** What somebody was told by telephone or in person. */
export interface ReceivedReport extends Omit<NewReport, "originKind" | "originId" | "tapId"> {
  /** Made by the app of whoever enters it, who hands it over. */
  code: string;
}

/** Why the caller may not enter what they were told: only whoever could receive a report may. */
export async function whyNotEnter(ctx: Ctx): Promise<Refusal | null> {
  const { organisationId, personId } = ctx.actor;
  return mayReceive(await staffOf(ctx, organisationId), personId) ? null : "NOT_ALLOWED";
}

/**
 * Enters a report that was received by telephone or in person; who brought it follows it by the code that is handed
 * to them. It has a day and no reporter, and whoever enters it does not decide it. The same code sent again is the
 * same report. Refuses with `NOT_ALLOWED`, `REPORT_WITHOUT_RECEIVER`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`;
 * a stranger's group or person is not found.
 */
export function enterReceivedReport(
  ctx: Ctx,
  { code: typed, ...input }: ReceivedReport,
): Promise<ReportRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    refuseIf(await whyNotEnter(ctx));
    const code = foldReportCode(typed);
    if (code === null)
      throw new RefusedError("BAD_INPUT", { fields: [{ path: "code", reason: "NOT_VALID" }] });
    const read = fieldsOf(ctx, input);
    const known = await knownCode(ctx, code);
    if (known) return orNotFound(known.enteredById === personId ? known : null);
    const named = await colleagues(ctx, read.namedIds);
    refuseIf(named.length === read.namedIds.length ? null : "NOT_FOUND");
    const route = await routeFor(ctx, { ...input, namedIds: read.namedIds });
    refuseIf(route.receiver === null ? "REPORT_WITHOUT_RECEIVER" : null);
    await measure(ctx, "FILED_REPORT");
    const rules = await reportRulesOf(ctx, organisationId);
    const id = orNotFound(
      await insertReport(
        ctx,
        {
          source: "RECEIVED",
          kind: input.kind,
          text: read.text,
          groupId: input.groupId ?? null,
          place: read.place,
          enteredById: personId,
          codeDigest: codeDigest(ctx, code),
          receivedOn: ctx.today,
          handedOver: 1,
          urgent: 0,
          receiver: rules.receivers[input.kind],
          state: "RECEIVED",
          firstWordDueOn: route.firstWordDueOn,
          lastWordOn: ctx.today,
          unread: 1,
        },
        read.namedIds,
      ),
    );
    await attach(ctx, read.fileIds, "REPORT", id);
    await record(ctx, { deed: "report.entered", subjectId: id, contentHash: hashOf(read.text) });
    const report = await reportById.existing(ctx, id);
    await tellHandlers(ctx, report);
    return report;
  });
}
