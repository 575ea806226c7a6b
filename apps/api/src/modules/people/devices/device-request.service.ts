import { LIMITS } from "@riqing/schema";
import { after, DAY } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import { type Ctx, inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, row, rows, sql, update } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { hashOf, record, recordFor } from "../../journal/index.ts";
import { may } from "../authority.policy.ts";
import { callerRoles } from "../caller-roles.ts";
import { onDeviceRequested, onDeviceRequestsOver } from "../people.hooks.ts";
import { lockPerson, personById } from "../person.read.ts";
import { Account } from "../sign-in/account.entity.ts";
import { bindAccount, boundPerson } from "../sign-in/account.service.ts";
import { adoptSessions, type PersonKey } from "../sign-in/session.service.ts";
import { DeviceRequest } from "./device-request.entity.ts";
import {
  maySeeDeviceRequest,
  whyNotAgreeToDevice,
  whyNotConfirmDevice,
  whyNotDeclineDevice,
} from "./device-request.policy.ts";
import { stateAt } from "./device-request.state.ts";
import { withdrawRequests } from "./device-request.write.ts";
import type { DeviceRequestType, WaitingDeviceType } from "./device.type.ts";

const r = table(DeviceRequest, "r");
const a = table(Account, "a");

const requestColumns = r.pick(
  "id",
  "organisationId",
  "personId",
  "accountId",
  "issuedById",
  "device",
  "requestedAt",
  "expiresAt",
  "state",
  "answeredById",
  "reason",
);

function typeOf(kept: RowOf<typeof requestColumns>, now: Date): DeviceRequestType {
  const expiresAt = new Date(Number(kept.expiresAt));
  return {
    ...kept,
    requestedAt: new Date(Number(kept.requestedAt)),
    expiresAt,
    state: stateAt({ state: kept.state, expiresAt }, now),
  };
}

interface AskingDevice {
  accountId: string;
  invitationId: string;
  issuedById: string | null;
  device: string | null;
}

/**
 * Asks for a further device of a person, in the caller's transaction, which has locked the person. It
 * takes the place of an earlier request.
 */
export async function requestDevice(
  ctx: RequestContext,
  { organisationId, personId }: PersonKey,
  asking: AskingDevice,
): Promise<WaitingDeviceType> {
  await withdrawRequests(ctx, organisationId, [personId]);
  const id = newId();
  const expiresAt = after(ctx.now, LIMITS.invitationValidDays * DAY);
  await insertNew(ctx, DeviceRequest, [
    {
      id,
      organisationId,
      personId,
      ...asking,
      requestedAt: ctx.now.getTime(),
      expiresAt: expiresAt.getTime(),
      state: "WAITING",
      waiting: 1,
    },
  ]);
  // Who types the code is not known yet.
  await recordFor(ctx, organisationId, null, { deed: "device.requested", subjectId: id });
  const { device, issuedById } = asking;
  const requested = { organisationId, personId, requestId: id, device, issuedById };
  await onDeviceRequested.emit(inOrganisation(ctx, organisationId), requested);
  const kept = { id, organisationId, personId, ...asking, requestedAt: ctx.now, expiresAt };
  const waits = { ...kept, state: "WAITING" as const, answeredById: null, reason: null };
  return { state: "WAITING", expiresAt, person: null, waits };
}

/** The most requests of an organisation that are shown at once, the oldest first. */
const MOST_REQUESTS = 50;

/** The requests that the caller can answer: of their own, and in others' place. */
export async function requestsToAnswer(ctx: Ctx): Promise<DeviceRequestType[]> {
  const { organisationId, personId } = ctx.actor;
  const others = may(await callerRoles(ctx), "AGREE_TO_DEVICE")
    ? sql`or ${r.issuedById} is null or ${r.issuedById} <> ${personId}`
    : sql``;
  const waiting = await rows<RowOf<typeof requestColumns>>(
    ctx,
    sql`select ${requestColumns} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.waiting} = 1 and ${r.expiresAt} > ${ctx.now.getTime()}
      and (${r.personId} = ${personId} ${others}) order by ${r.requestedAt}, ${r.id} limit ${MOST_REQUESTS}`,
  );
  return waiting.map((kept) => typeOf(kept, ctx.now));
}

/**
 * The person confirms a new device on one that is bound already, and it is bound. Refuses with
 * `NOT_FOUND`, `NOT_ALLOWED`, `DEVICE_REQUEST_ANSWERED`, `DEVICE_REQUEST_EXPIRED` or
 * `ACCOUNT_BOUND_TO_ANOTHER_PERSON`.
 */
export function confirmDevice(ctx: Ctx, id: string): Promise<DeviceRequestType> {
  return inTransaction(ctx, async (ctx) => {
    const request = await lockedRequest(ctx, id);
    if (isAnswered(ctx, request, "BOUND")) return request;
    refuseIf(whyNotConfirmDevice(await callerRoles(ctx), request));
    await record(ctx, { deed: "device.confirmed", subjectId: id });
    return bindRequested(ctx, request, null);
  });
}

/**
 * Somebody else agrees in the person's place, with the reason. Refuses as `confirmDevice`, with
 * `INVITED_BY_YOU` for whoever gave out the invitation, and with `BAD_INPUT` without a reason.
 */
export function agreeToDevice(ctx: Ctx, id: string, why: string): Promise<DeviceRequestType> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.text("reason", why, { max: LIMITS.reason });
    const request = await lockedRequest(ctx, id);
    if (isAnswered(ctx, request, "BOUND")) return request;
    refuseIf(whyNotAgreeToDevice(await callerRoles(ctx), request));
    fields.done();
    const contentHash = hashOf({ reason });
    await record(ctx, { deed: "device.agreed", subjectId: id, contentHash });
    return bindRequested(ctx, request, reason);
  });
}

/** Nothing is bound. The person may decline, and whoever may agree in their place. */
export function declineDevice(
  ctx: Ctx,
  id: string,
  why?: string | null,
): Promise<DeviceRequestType> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const reason = fields.optional("reason", why, LIMITS.reason);
    const request = await lockedRequest(ctx, id);
    if (isAnswered(ctx, request, "DECLINED")) return request;
    refuseIf(whyNotDeclineDevice(await callerRoles(ctx), request));
    fields.done();
    await record(ctx, { deed: "device.declined", subjectId: id });
    return answered(ctx, request, "DECLINED", reason);
  });
}

/** Whether the caller has said just this before. */
const isAnswered = (
  { actor }: Ctx,
  { state, answeredById }: DeviceRequestType,
  as: DeviceRequestType["state"],
): boolean => state === as && answeredById === actor.personId;

/** The request and its person, whom nobody else binds a device of until we are done. */
async function lockedRequest(ctx: Ctx, id: string): Promise<DeviceRequestType> {
  const { organisationId } = ctx.actor;
  const ofRequest = sql`from ${r} where ${r.organisationId} = ${organisationId} and ${r.id} = ${id}`;
  const known = orNotFound(
    await row<{ personId: string }>(ctx, sql`select ${r.pick("personId")} ${ofRequest}`),
  );
  await lockPerson(ctx, { organisationId, personId: known.personId });
  const kept = orNotFound(
    await row<RowOf<typeof requestColumns>>(
      ctx,
      sql`select ${requestColumns} ${ofRequest} ${forUpdate(ctx)}`,
    ),
  );
  const request = typeOf(kept, ctx.now);
  if (!maySeeDeviceRequest(await callerRoles(ctx), request)) throw new RefusedError("NOT_FOUND");
  return request;
}

async function bindRequested(
  ctx: Ctx,
  request: DeviceRequestType,
  reason: string | null,
): Promise<DeviceRequestType> {
  const { organisationId, personId, accountId, device } = request;
  const who = { organisationId, personId };
  // The account may have been bound to somebody else since.
  const boundTo = await boundPerson(ctx, accountId, organisationId);
  refuseIf(boundTo === null || boundTo === personId ? null : "ACCOUNT_BOUND_TO_ANOTHER_PERSON");
  const { kind } = orNotFound(
    await row<{ kind: "WECHAT" | "BROWSER" }>(
      ctx,
      sql`select ${a.pick("kind")} from ${a} where ${a.id} = ${accountId} ${forUpdate(ctx)}`,
    ),
  );
  const agreement = reason === null ? null : { byId: ctx.actor.personId, reason };
  await bindAccount(ctx, { accountId, kind, device, agreement }, who);
  await adoptSessions(ctx, accountId, who);
  return answered(ctx, request, "BOUND", reason);
}

async function answered(
  ctx: Ctx,
  request: DeviceRequestType,
  state: "BOUND" | "DECLINED",
  reason: string | null,
): Promise<DeviceRequestType> {
  const answeredById = ctx.actor.personId;
  await update(
    ctx,
    DeviceRequest,
    { state, waiting: null, answeredById, answeredAt: ctx.now.getTime(), reason },
    (r) => sql`${r.organisationId} = ${request.organisationId} and ${r.id} = ${request.id}`,
  );
  await onDeviceRequestsOver.emit(ctx, request.organisationId, [request.id]);
  return { ...request, state, answeredById, reason };
}

/**
 * What has become of the request of the account that asks, whether it is bound by now or not; null
 * where there is none. Of whom it was, only a bound one learns.
 */
export async function waitingDevice(ctx: RequestContext): Promise<WaitingDeviceType | null> {
  const accountId = ctx.account?.id ?? ctx.actor?.accountId;
  if (!accountId) return null;
  const kept = await row<RowOf<typeof requestColumns>>(
    ctx,
    sql`select ${requestColumns} from ${r} where ${r.accountId} = ${accountId}
      order by ${r.requestedAt} desc, ${r.id} desc limit 1`,
  );
  if (!kept) return null;
  const request = typeOf(kept, ctx.now);
  const { state, expiresAt, organisationId, personId } = request;
  const isTheirs = state === "BOUND" && ctx.actor?.personId === personId;
  const person = isTheirs
    ? orNotFound(await personById(inOrganisation(ctx, organisationId), personId))
    : null;
  return { state, expiresAt, person, waits: state === "WAITING" ? request : null };
}
