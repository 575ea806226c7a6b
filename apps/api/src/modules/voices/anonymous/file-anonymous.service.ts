import { foldReportCode, LIMITS, TEXTS } from "@riqing/schema";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { voicesWords as words } from "../../../words/voices.zh-cn.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { groupById } from "../../groups/index.ts";
import { canonical, hashOf } from "../../journal/index.ts";
import { organisationView, personView } from "../../people/index.ts";
import { insertReport } from "../report/report.change.ts";
import { firstWordDueOn } from "../report/report.policy.ts";
import type { ReportRow } from "../report/report.row.ts";
import { routeOf } from "../route/route.policy.ts";
import { staffOf } from "../route/staff.read.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import { spendToken } from "../token/spend.service.ts";
import type { FileAnonymousReportInput } from "./anonymous.input.ts";
import { codeDigest, knownCode } from "./code.ts";
import { anonymityFigure, candidatesIn } from "./figure.read.ts";
import { byCode, datedDay } from "./without-name.ts";

const p = personView("p");
const o = organisationView("o");

/** What is answered: what the reporter may keep. It is written down nowhere else, and names a day. */
export interface AnonymousIntake {
  number: string;
  receivedOn: string;
  firstWordDueOn: string;
  payload: string;
  signature: string;
}

/**
 * Takes in a report of which nobody knows whose it is (Mission V1, B19), for one token. Sent again with the same
 * code, it is the same report. Handlers know of it from the next hour for handing over on. Refuses with
 * `TOKEN_NOT_VALID`, `TOO_FEW_TO_BE_ANONYMOUS`, `REPORT_WITHOUT_RECEIVER`, `SESSION_NOT_WANTED`, `BAD_INPUT`; a
 * stranger's group or person is not found.
 */
export const fileAnonymously = (
  outside: RequestContext,
  input: FileAnonymousReportInput,
): Promise<AnonymousIntake> =>
  // What is sent again is found by its code, so codes could be guessed here, too.
  byCode(outside, input.organisationId, (ctx) =>
    inTransaction(ctx, async (ctx) => {
      const organisationId = organisationOf(ctx);
      const { code, text, place, namedIds, originId } = fieldsOf(input);
      const known = await knownCode(ctx, code);
      if (known) return intakeOf(ctx, known);
      await refuseStrangers(ctx, namedIds);
      const group = input.groupId ? orNotFound(await groupById(ctx, input.groupId)) : null;
      const figure = await anonymityFigure(ctx, namedIds);
      refuseIf(candidatesIn(figure) < LIMITS.anonymousFewest ? "TOO_FEW_TO_BE_ANONYMOUS" : null);
      const rules = await reportRulesOf(ctx, organisationId);
      const route = routeOf(await staffOf(ctx, organisationId), {
        kind: input.kind,
        group,
        named: namedIds,
        never: [],
        silences: 0,
      });
      refuseIf(route.receiver === null ? "REPORT_WITHOUT_RECEIVER" : null);
      await spendToken(ctx, organisationId, input.token);
      const day = await datedDay(ctx, organisationId);
      await insertReport(
        ctx,
        {
          source: "ANONYMOUS",
          kind: input.kind,
          text,
          groupId: group?.id ?? null,
          place,
          originKind: originId === null ? null : (input.originKind ?? null),
          originId,
          codeDigest: codeDigest(ctx, code),
          receivedOn: day,
          handedOver: 0,
          urgent: input.urgent ? 1 : 0,
          receiver: rules.receivers[input.kind],
          state: "RECEIVED",
          firstWordDueOn: firstWordDueOn(day, rules, await workingCalendarOf(ctx, organisationId)),
          lastWordOn: day,
          unread: 1,
        },
        namedIds,
      );
      return intakeOf(ctx, orNotFound(await knownCode(ctx, code)));
    }),
  );

function fieldsOf(input: FileAnonymousReportInput) {
  const fields = new Fields();
  const code = foldReportCode(input.code) ?? "";
  const read = {
    code,
    text: fields.text("text", input.text, TEXTS.caseText),
    place: fields.optional("place", input.place, LIMITS.casePlace),
    originId: fields.optional("originId", input.originId, LIMITS.tapId),
    namedIds: [
      ...new Set(fields.list("namedIds", input.namedIds, { min: 0, max: LIMITS.reportNamed })),
    ],
  };
  fields.expect("code", code !== "");
  fields.done();
  return read;
}

/** Only who is there can be named; nobody is the caller whose eyes could be asked for. */
async function refuseStrangers(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  const found = await rows<{ id: string }>(
    ctx,
    sql`select ${p.pick("id")} from ${p} where ${p.organisationId} = ${organisationOf(ctx)}
      and ${p.id} in (${list(ids)})`,
  );
  refuseIf(found.length === ids.length ? null : "NOT_FOUND");
}

/** The receipt of an intake: signed, with a day and no instant, and kept by nobody but the reporter. */
async function intakeOf(ctx: RequestContext, report: ReportRow): Promise<AnonymousIntake> {
  const organisationId = organisationOf(ctx);
  const { number, receivedOn, firstWordDueOn: due, kind, text } = report;
  const { name, publicKey } = orNotFound(
    await row<{ name: string; publicKey: string }>(
      ctx,
      sql`select ${o.pick("name", "publicKey")} from ${o} where ${o.id} = ${organisationId}`,
    ),
  );
  const payload = canonical({
    v: 1,
    kind: "ANONYMOUS_REPORT_RECEIVED",
    organisation: { id: organisationId, name },
    subject: { title: words.receiptTitle(number) },
    statement: words.receivedStatement,
    receivedOn,
    textHash: hashOf({ number, kind, text }),
  });
  const signature = ctx.ports.keys.sign(organisationId, publicKey, payload);
  return { number, receivedOn, firstWordDueOn: due, payload, signature };
}
