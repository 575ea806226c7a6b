import { LIMITS } from "@riqing/schema";
import { DAY } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import { type Actor, type Ctx, inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, row, run, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { deviceName } from "../../../words/devices.zh-cn.ts";
import { record, recordFor } from "../../journal/index.ts";
import {
  codeHash,
  colleague,
  countingWrongCodes,
  endDevicesOf,
  lockPerson,
  newCode,
  personById,
  revokeInvitations,
} from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { LossCode, LostAccount } from "./lost-account.entity.ts";
import type { ReportLostAccountInput } from "./lost-account.input.ts";
import { answerableFor, tellOfLoss } from "./lost-account.messages.ts";
import { checksNeeded, whyNotReport } from "./lost-account.policy.ts";
import { type SeenLoss, visibleLoss } from "./lost-account.read.ts";
import { endLoss, openLoss } from "./lost-account.row.ts";
import type { LossKind, LossReporter, LossSource } from "./lost-account.state.ts";
import type { LossByCodeType, LossCodeType } from "./lost-account.type.ts";

const lc = table(LossCode, "lc");

/** A report as it was given, or as much of it as a code brings. */
interface Report {
  reporter: LossReporter;
  reportedById: string | null;
  personId: string;
  kind: LossKind;
  source: LossSource | null;
  words: string | null;
  lostAt: number;
  /** Where its owner says so, and stays. */
  kept: Pick<Actor, "accountId" | "sessionId"> | null;
}

/**
 * Reports an account lost, one's own or a colleague's: its devices and sessions end in this transaction, but
 * for the one on which its owner reports it; whatever invitations and requests are open end too. Whoever
 * answers for the person is told. Refuses with `NOT_FOUND`, `ACCOUNT_LOST_ALREADY`, `SAID_TOO_OFTEN` (three
 * colleagues a day) or `BAD_INPUT`; the same report again is answered as the first.
 */
export function reportLostAccount(ctx: Ctx, input: ReportLostAccountInput): Promise<SeenLoss> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId: me } = ctx.actor;
    const personId = input.personId ?? me;
    const own = personId === me;
    const fields = new Fields();
    const words = fields.optional("words", input.words, LIMITS.reason);
    const lostAt = lostAtIn(fields, input.lostAt ?? null, ctx.now);
    const source = own ? null : (input.source ?? null);
    fields.expect("source", own || source !== null, "REQUIRED");
    await lockPerson(ctx, { organisationId, personId });
    await colleague(ctx, personId);
    fields.done();
    const reporter = own ? "OWNER" : "COLLEAGUE";
    const open = await openLoss(ctx, organisationId, personId);
    if (open?.reporter === reporter && open.reportedById === me) return visibleLoss(ctx, open.id);
    refuseIf(whyNotReport(open, reporter));
    if (!own) await measure(ctx, "LOST_ACCOUNT", [personId]);
    const given = { kind: input.kind, source, words, lostAt, kept: own ? ctx.actor : null };
    const { id } = await openNew(ctx, organisationId, {
      ...given,
      reporter,
      reportedById: me,
      personId,
    });
    return visibleLoss(ctx, id);
  });
}

function lostAtIn(fields: Fields, lostAt: Date | null, now: Date): number {
  const at = lostAt?.getTime() ?? now.getTime();
  fields.expect("lostAt", at <= now.getTime());
  fields.expect(
    "lostAt",
    at >= now.getTime() - LIMITS.lostWithinDays * DAY,
    "NOT_VALID",
    LIMITS.lostWithinDays,
  );
  return at;
}

/** Ends the devices, writes the loss down and tells of it; in a transaction that holds the person. */
async function openNew(
  ctx: RequestContext,
  organisationId: string,
  { kept, ...report }: Report,
): Promise<{ id: string; ended: number }> {
  const { personId, reportedById } = report;
  const before = await openLoss(ctx, organisationId, personId);
  if (before) await endLoss(ctx, organisationId, before, "REPLACED");
  await revokeInvitations(ctx, organisationId, [personId]);
  const ended = await endDevicesOf(ctx, { organisationId, personId }, kept);
  const answerable = await answerableFor(ctx, organisationId, personId);
  const id = newId();
  await insertNew(ctx, LostAccount, [
    {
      ...report,
      id,
      organisationId,
      // What somebody did before was in the same hands.
      lostAt: Math.min(report.lostAt, before ? Number(before.lostAt) : report.lostAt),
      reportedAt: ctx.now.getTime(),
      endedDevices: ended
        .map(({ device }) => deviceName(device))
        .join("\n")
        .slice(0, 1_000),
      told: answerable.filter((one) => one !== reportedById).length,
      state: "OPEN",
      live: 1,
    },
  ]);
  const deed = { deed: "account.reported_lost", subjectId: id };
  await recordFor(ctx, organisationId, reportedById, deed);
  await tellOfLoss(ctx, organisationId, { id, ...report }, answerable);
  return { id, ended: ended.length };
}

/**
 * Makes the caller a code by which they report their account lost from anywhere; an earlier one ends. It is
 * shown this once.
 */
export function makeLossCode(ctx: Ctx): Promise<LossCodeType> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    await lockPerson(ctx, { organisationId, personId });
    await run(
      ctx,
      sql`delete from loss_code where organisation_id = ${organisationId} and person_id = ${personId}`,
    );
    const id = newId();
    const code = newCode();
    const hash = codeHash(code);
    if (hash === null) throw new Error("a code of ours has no hash");
    const made = { id, organisationId, personId, codeHash: hash, madeAt: ctx.now.getTime() };
    await insertNew(ctx, LossCode, [made]);
    await record(ctx, { deed: "loss_code.made", subjectId: id });
    return { code };
  });
}

/**
 * As `reportLostAccount`, by whoever types the owner's code, signed in or not. Everything is ended, and the
 * code is spent; it does not say whose it was. Refuses with `LOSS_CODE_NOT_VALID`, after too many wrong codes
 * with `TOO_MANY_ATTEMPTS`, with `ACCOUNT_LOST_ALREADY` or `BAD_INPUT`.
 */
export function reportLostByCode(
  ctx: RequestContext,
  code: string,
  since: Date | null,
): Promise<LossByCodeType> {
  const fields = new Fields();
  const lostAt = lostAtIn(fields, since, ctx.now);
  fields.done();
  return countingWrongCodes(ctx, () => reportByCode(ctx, code, lostAt), {
    name: "loss",
    wrong: "LOSS_CODE_NOT_VALID",
  });
}

function reportByCode(ctx: RequestContext, code: string, lostAt: number): Promise<LossByCodeType> {
  return inTransaction(ctx, async (ctx) => {
    const hash = codeHash(code);
    const found = hash === null ? null : await ofCode(ctx, hash);
    if (!found) throw new RefusedError("LOSS_CODE_NOT_VALID");
    const { organisationId, personId } = found;
    const about = inOrganisation(ctx, organisationId);
    await lockPerson(about, found);
    const person = await personById.existing(about, personId);
    // Used, renewed or of somebody who has left meanwhile: as one that never was.
    const still = await ofCode(about, hash ?? "");
    if (!still || person.departedAt !== null) throw new RefusedError("LOSS_CODE_NOT_VALID");
    refuseIf(whyNotReport(await openLoss(about, organisationId, personId), "CODE"));
    await run(
      about,
      sql`delete from loss_code where organisation_id = ${organisationId} and person_id = ${personId}`,
    );
    const { ended } = await openNew(about, organisationId, {
      reporter: "CODE",
      reportedById: null,
      personId,
      kind: "PHONE_LOST",
      source: null,
      words: null,
      lostAt,
      kept: null,
    });
    return { ended, checksNeeded: checksNeeded("CODE") };
  });
}

const ofCode = (ctx: RequestContext, hash: string) =>
  row<{ organisationId: string; personId: string }>(
    ctx,
    sql`select ${lc.pick("organisationId", "personId")} from ${lc} where ${lc.codeHash} = ${hash}`,
  );
