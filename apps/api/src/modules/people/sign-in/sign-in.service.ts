import { LIMITS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import { inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { forUpdate, row, sql, update } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { requestDevice } from "../devices/device-request.service.ts";
import { Organisation } from "../organisation.entity.ts";
import { Person } from "../person.entity.ts";
import { lockPerson, personById, personColumns } from "../person.read.ts";
import type { PersonType } from "../person.type.ts";
import * as accounts from "./account.service.ts";
import { countingWrongCodes } from "./attempt.service.ts";
import { codeHash } from "./invitation.code.ts";
import { Invitation } from "./invitation.entity.ts";
import { whyNotBind } from "./invitation.policy.ts";
import { endSession, openSession, type PersonKey } from "./session.service.ts";
import { whyNotEnterAs } from "./sign-in.policy.ts";
import type { SignedInType } from "./sign-in.type.ts";

const i = table(Invitation, "i");
const p = table(Person, "p");
const o = table(Organisation, "o");
const invitationColumns = i.pick(
  "id",
  "organisationId",
  "personId",
  "issuedById",
  "consentReason",
  "expiresAt",
  "usedAt",
  "revokedAt",
);

/**
 * Exchanges a WeChat login code for a session: as the person whom the account is bound to, or as
 * nobody yet. Refuses with `WECHAT_NOT_CONFIGURED`, or with what WeChat said.
 */
export async function signInWithWechat(
  ctx: RequestContext,
  asked: { code: string; device?: string | null },
): Promise<SignedInType> {
  const fields = new Fields();
  const code = fields.text("code", asked.code, { max: 200 });
  const device = fields.optional("device", asked.device, LIMITS.device);
  fields.done();
  if (!ctx.ports.wechat) throw new RefusedError("WECHAT_NOT_CONFIGURED");
  // WeChat may take its time, so no transaction waits for it.
  const answer = await ctx.ports.wechat(code);
  if ("refusal" in answer) throw new RefusedError(answer.refusal);

  return inTransaction(ctx, async (ctx) => {
    const accountId = await accounts.accountOf(ctx, "WECHAT", answer.openid);
    return enter(ctx, accountId, await accounts.lastBound(ctx, accountId), device);
  });
}

/**
 * Binds an account to the person for whom the code was given out, and signs it in. In WeChat that is
 * the account of the caller's session; in a browser, a new one. If the person has a device already,
 * nothing is bound yet: they are asked, or somebody in their place. Refuses with `INVITATION_NOT_VALID`,
 * `_USED`, `_EXPIRED`, `ACCOUNT_BOUND_TO_ANOTHER_PERSON`, `PERSON_DEPARTED` or, after too many wrong
 * codes within an hour, `TOO_MANY_ATTEMPTS`.
 */
export async function bindInvitation(
  ctx: RequestContext,
  asked: { code: string; device?: string | null },
): Promise<SignedInType> {
  const fields = new Fields();
  const device = fields.optional("device", asked.device, LIMITS.device);
  fields.done();
  return countingWrongCodes(ctx, () => bind(ctx, asked.code, device));
}

function bind(ctx: RequestContext, code: string, device: string | null): Promise<SignedInType> {
  return inTransaction(ctx, async (ctx) => {
    const invitation = await lockInvitation(ctx, code);
    const wechat = await accounts.lockOwnWechat(ctx);
    const boundTo =
      wechat && invitation
        ? await accounts.boundPerson(ctx, wechat, invitation.organisationId)
        : null;
    refuseIf(whyNotBind(invitation, boundTo, ctx.now));
    const { id, organisationId, personId, issuedById, consentReason } = orNotFound(invitation);

    await update(
      ctx,
      Invitation,
      { usedAt: ctx.now.getTime() },
      (i) => sql`${i.organisationId} = ${organisationId} and ${i.id} = ${id}`,
    );
    const who = { organisationId, personId };
    const accountId = wechat ?? (await accounts.accountOf(ctx, "BROWSER", newId()));
    // The session of nobody in particular has served its purpose.
    if (ctx.account) await endSession(ctx, ctx.account.sessionId);
    const elsewhere = boundTo === null && (await accounts.isBoundElsewhere(ctx, who, accountId));
    if (elsewhere && consentReason === null) {
      const request = { accountId, invitationId: id, issuedById, device };
      const waiting = await requestDevice(ctx, who, request);
      // Until then it is whoever it was before, or nobody.
      const before = await accounts.lastBound(ctx, accountId);
      return { ...(await enter(ctx, accountId, before, device)), waiting };
    }
    const agreement = elsewhere && consentReason ? { byId: null, reason: consentReason } : null;
    const kind = wechat ? "WECHAT" : "BROWSER";
    await accounts.bindAccount(ctx, { accountId, kind, device, agreement }, who);
    return enter(ctx, accountId, who, device);
  });
}

/**
 * The invitation of a code, which nobody else may use until we are done; nor is another device of its
 * person bound. A code that nobody gave out locks nothing: a guess must not hold up anybody.
 */
async function lockInvitation(ctx: RequestContext, code: string) {
  const hash = codeHash(code);
  if (hash === null) return null;
  const known = await row<PersonKey>(
    ctx,
    sql`select ${i.pick("organisationId", "personId")} from ${i} where ${i.codeHash} = ${hash}`,
  );
  if (!known) return null;
  await lockPerson(ctx, known);
  const read = await row(
    ctx,
    sql<RowOf<typeof invitationColumns>>`select ${invitationColumns}
      from ${i} where ${i.codeHash} = ${hash} ${forUpdate(ctx)}`,
  );
  if (!read) return null;
  const person = await personById.existing(inOrganisation(ctx, read.organisationId), read.personId);
  return {
    ...read,
    expiresAt: new Date(Number(read.expiresAt)),
    usedAt: instantOf(read.usedAt),
    revokedAt: instantOf(read.revokedAt),
    departedAt: instantOf(person.departedAt),
  };
}

const instantOf = (ms: number | null): Date | null => (ms === null ? null : new Date(Number(ms)));

/**
 * Lets the caller be a person of a demo organisation, without an invitation. Refuses with
 * `DEMO_ONLY` where the demo is off, and with `NOT_FOUND` for anybody real.
 */
export function enterAs(ctx: RequestContext, personId: string): Promise<SignedInType> {
  return inTransaction(ctx, async (ctx) => {
    refuseIf(ctx.ports.demo ? null : "DEMO_ONLY");
    const person = await row<PersonType & { isDemo: number }>(
      ctx,
      sql`select ${personColumns}, ${o.pick("isDemo")}
        from ${p} join ${o} on ${o.id} = ${p.organisationId} where ${p.id} = ${personId}`,
    );
    refuseIf(
      whyNotEnterAs(ctx.ports.demo, person && { ...person, isDemo: Boolean(person.isDemo) }),
    );
    const { organisationId } = orNotFound(person);
    const accountId = await accounts.accountOf(ctx, "DEMO", personId);
    const account = { accountId, kind: "DEMO" as const, device: null };
    await accounts.bindAccount(ctx, account, { organisationId, personId });
    return enter(ctx, accountId, { organisationId, personId }, null);
  });
}

async function enter(
  ctx: RequestContext,
  accountId: string,
  who: PersonKey | null,
  device: string | null,
): Promise<SignedInType> {
  const session = await openSession(ctx, accountId, who, device);
  if (who && device) await accounts.noteDevice(ctx, accountId, who, device);
  return {
    ...session,
    waiting: null,
    person:
      who && (await personById.existing(inOrganisation(ctx, who.organisationId), who.personId)),
  };
}
