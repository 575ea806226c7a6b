import { LIMITS, TEXTS } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { insertNew, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { nameReporter } from "../report/matter.change.ts";
import { goesOnWithout, holdReport } from "../report/report.change.ts";
import { dueOnOf, whyNotReopen } from "../report/report.policy.ts";
import { messagesIn, reportById, type ReportRow } from "../report/report.row.ts";
import { issuedToken, spendTokenHash } from "../token/spend.service.ts";
import { AnonymousPicture, AnonymousWord, type AnonymousWordKind } from "./anonymous.entity.ts";
import type { ByCodeInput, SayByCodeInput } from "./anonymous.input.ts";
import type { AnonymousReportType } from "./anonymous.type.ts";
import { idForToken, reportOfCode } from "./code.ts";
import { byCode, byCodeWithName, datedDay } from "./without-name.ts";

const aw = table(AnonymousWord, "aw");
const ap = table(AnonymousPicture, "ap");

const wordColumns = aw.pick("id", "reportId", "turn", "kind", "text", "saidOn");
export type AnonymousWordRow = RowOf<typeof wordColumns>;

/** What was said in a report by code and is not handed over yet, in its order. */
export const wordsWaiting = (ctx: RequestContext, reportId: string): Promise<AnonymousWordRow[]> =>
  rows<AnonymousWordRow>(
    ctx,
    sql`select ${wordColumns} from ${aw} where ${aw.organisationId} = ${organisationOf(ctx)}
      and ${aw.reportId} = ${reportId} order by ${aw.turn}`,
  );

/** How a report stands, for whoever has its code. That it was read is noted nowhere. */
export const reportByCode = (
  outside: RequestContext,
  { organisationId, code }: ByCodeInput,
): Promise<AnonymousReportType> =>
  byCode(outside, organisationId, async (ctx) => shown(ctx, await reportOfCode(ctx, code)));

/** Says something in a report, for one token; a closed one still takes words. */
export const answerByCode = (
  outside: RequestContext,
  input: SayByCodeInput,
): Promise<AnonymousReportType> =>
  byCode(outside, input.organisationId, (ctx) =>
    inTransaction(ctx, async (ctx) => {
      const fields = new Fields();
      const text = fields.text("text", input.text, TEXTS.caseWord);
      fields.done();
      const report = await reportOfCode(ctx, input.code);
      const sent = await sendingOf(ctx, report, { kind: "ANSWER", text, input });
      if (!sent.isSaid) await say(ctx, report, sent);
      return shown(ctx, report);
    }),
  );

/** That a closed report is not solved: once, with a reason, for one token; somebody else handles it then. */
export const reopenByCode = (
  outside: RequestContext,
  input: SayByCodeInput,
): Promise<AnonymousReportType> =>
  byCode(outside, input.organisationId, (ctx) =>
    inTransaction(ctx, async (ctx) => {
      const fields = new Fields();
      const text = fields.text("text", input.text, TEXTS.reason);
      fields.done();
      const report = await reportOfCode(ctx, input.code);
      const sent = await sendingOf(ctx, report, { kind: "REOPEN", text, input });
      if (!sent.isSaid) {
        refuseIf(await whyNotReopenByCode(ctx, report));
        await say(ctx, report, sent);
      }
      return shown(ctx, report);
    }),
  );

/**
 * Adds the caller's name to the report of which they have the code: they are known from then on, to its handlers
 * only. The one deed by code that is done with a session, because a name that is typed would prove nothing.
 */
export const addNameByCode = (ctx: Ctx, code: string): Promise<AnonymousReportType> =>
  byCodeWithName(ctx.actor.organisationId, () =>
    inTransaction(ctx, async (ctx) => {
      const found = await reportOfCode(ctx, code);
      return shown(ctx, await nameReporter(ctx, await holdReport(ctx, found.id)));
    }),
  );

interface Saying {
  kind: AnonymousWordKind;
  text: string;
  input: SayByCodeInput;
}

interface Sending {
  word: { id: string; kind: AnonymousWordKind; text: string };
  tokenHash: string;
  isSaid: boolean;
}

/** What is sent, and whether it is said already: the same text with the same token comes again where its answer was lost. */
async function sendingOf(
  ctx: RequestContext,
  report: ReportRow,
  { kind, text, input }: Saying,
): Promise<Sending> {
  const tokenHash = await issuedToken(ctx, organisationOf(ctx), input.token);
  const id = idForToken(ctx, kind, tokenHash);
  const said = [...(await wordsWaiting(ctx, report.id)), ...(await messagesIn(ctx, report.id))];
  const isSaid = said.some((one) => one.id === id && one.text === text);
  return { word: { id, kind, text }, tokenHash, isSaid };
}

/** Two who write at the same time take two turns; the later one begins anew. */
async function say(
  ctx: RequestContext,
  report: ReportRow,
  { word, tokenHash }: Sending,
): Promise<void> {
  const organisationId = organisationOf(ctx);
  const waiting = await wordsWaiting(ctx, report.id);
  refuseIf(waiting.length < LIMITS.anonymousWords ? null : "SAID_TOO_OFTEN");
  await spendTokenHash(ctx, organisationId, tokenHash);
  const turn = (waiting.at(-1)?.turn ?? 0) + 1;
  const saidOn = await datedDay(ctx, organisationId);
  const row = { ...word, organisationId, reportId: report.id, saidOn };
  for (let next = turn; ; next += 1)
    if ((await insertNew(ctx, AnonymousWord, [{ ...row, turn: next }])) === 1) return;
}

const whyNotReopenByCode = async (ctx: RequestContext, report: ReportRow) => {
  const waiting = await wordsWaiting(ctx, report.id);
  const leading = await leadingOf(ctx, report);
  const why = whyNotReopen({
    isReporter: true,
    state: leading.state,
    reopened: report.reopenReason !== null || waiting.some(({ kind }) => kind === "REOPEN"),
  });
  if (why !== null) return why;
  const ended = [report, leading].flatMap(({ closedById }) => closedById ?? []);
  return (await goesOnWithout(ctx, report, ended)) ? null : "REPORT_WITHOUT_RECEIVER";
};

/** The report whose outcome this one has: the one with which it was joined. */
const leadingOf = (ctx: RequestContext, report: ReportRow): Promise<ReportRow> =>
  report.joinedToId === null
    ? Promise.resolve(report)
    : reportById.existing(ctx, report.joinedToId);

async function shown(ctx: RequestContext, report: ReportRow): Promise<AnonymousReportType> {
  const leading = await leadingOf(ctx, report);
  const said = await messagesIn(ctx, report.id);
  const waiting = await wordsWaiting(ctx, report.id);
  const pictures = await rows<{ id: string }>(
    ctx,
    sql`select ${ap.pick("id")} from ${ap} where ${ap.organisationId} = ${organisationOf(ctx)}
      and ${ap.reportId} = ${report.id}`,
  );
  return {
    number: report.number,
    kind: report.kind,
    text: report.text,
    receivedOn: report.receivedOn,
    state: leading.state,
    outcome: leading.outcome,
    outcomeText: leading.outcomeText,
    closedOn: leading.closedOn,
    dueOn: dueOnOf(leading),
    pictures: pictures.length,
    named: report.reporterId !== null,
    words: [
      ...said.map(({ side, text, saidOn }) => ({ side, text, saidOn, waits: false })),
      ...waiting.map(({ text, saidOn }) => ({
        side: "REPORTER" as const,
        text,
        saidOn,
        waits: true,
      })),
    ],
    reopenRefusal: await whyNotReopenByCode(ctx, report),
  };
}
