import type { RequestContext } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { deviceWords } from "../../words/devices.zh-cn.ts";
import { membershipView } from "../groups/index.ts";
import {
  grantView,
  holdersInOrganisation,
  type NewDevice,
  personById,
  personView,
  type RequestedDevice,
  distinctName,
} from "../people/index.ts";
import { type Message, send, settle } from "../reach/index.ts";

const m = membershipView("m");
const g = grantView("g");
const p = personView("p");

/**
 * A device was bound to somebody: they are told at once, also in quiet hours, on every device they have;
 * and so are the owners of their groups, or the administrators where a group of theirs has none.
 */
export async function tellOfDevice(ctx: RequestContext, bound: NewDevice): Promise<void> {
  const { organisationId, personId, bindingId, device, agreement } = bound;
  const name = await distinctName(ctx, personId);
  const by = agreement?.byId ? await distinctName(ctx, agreement.byId) : null;
  const { boundBody, boundByAgreement, memberBoundBody, memberBoundByAgreement } = deviceWords;
  const own: Message = {
    personId,
    kind: "DEVICE_BOUND",
    title: deviceWords.bound(device),
    body: agreement ? boundByAgreement(by, agreement.reason) : boundBody,
    subjectId: bindingId,
    urgent: true,
    occasion: `device:${bindingId}:bound`,
  };
  const others = (await answerableFor(ctx, organisationId, personId)).map(
    ({ personId: to, groupId }): Message => ({
      personId: to,
      kind: "MEMBER_DEVICE_BOUND",
      title: deviceWords.memberBound(name),
      body: agreement ? memberBoundByAgreement(by, agreement.reason) : memberBoundBody,
      ...(groupId ? { groupId } : {}),
      // Once a day of one person, however often they begin anew.
      occasion: `device:${personId}:${ctx.today}`,
    }),
  );
  await send(ctx, organisationId, [own, ...others]);
}

/** Who hears of somebody's new device: each owner once, with one of the groups. */
async function answerableFor(
  ctx: RequestContext,
  organisationId: string,
  personId: string,
): Promise<{ personId: string; groupId: string | null }[]> {
  const owners = await rows<{ personId: string; groupId: string | null }>(
    ctx,
    sql`select ${g.pick("personId")}, min(${m.groupId}) as groupId from ${m}
      join ${g} on ${g.organisationId} = ${m.organisationId} and ${g.scopeId} = ${m.groupId}
        and ${g.role} = 'OWNER' and ${g.live} = 1
      join ${p} on ${p.id} = ${g.personId} and ${p.departedAt} is null
      where ${m.organisationId} = ${organisationId} and ${m.personId} = ${personId} and ${m.live} = 1
        and ${g.personId} <> ${personId} group by ${g.personId}`,
  );
  if (owners.length > 0) return owners;
  const administrators = await holdersInOrganisation(ctx, organisationId, ["ORGANISATION_ADMIN"]);
  return administrators
    .filter((id) => id !== personId)
    .map((id) => ({ personId: id, groupId: null }));
}

/** Answered, or withdrawn: nobody is asked about these requests any more. */
export async function settleRequests(
  ctx: RequestContext,
  organisationId: string,
  requestIds: readonly string[],
): Promise<void> {
  for (const subjectId of requestIds) {
    await settle(ctx, organisationId, { subjectKind: "DEVICE_REQUEST", subjectId }, null);
  }
}

/**
 * Somebody wants a further device: the person is asked, also in quiet hours, as somebody waits; and
 * whoever may agree in their place, but for who gave out the invitation.
 */
export async function askForDevice(ctx: RequestContext, asked: RequestedDevice): Promise<void> {
  const { organisationId, personId, requestId, device, issuedById } = asked;
  const { name } = orNotFound(await personById(ctx, personId));
  const about = {
    kind: "DEVICE_REQUESTED" as const,
    subjectId: requestId,
    occasion: `device:${requestId}:asked`,
  };
  const own: Message = {
    ...about,
    personId,
    title: deviceWords.requested(device),
    body: deviceWords.requestedBody,
    urgent: true,
  };
  const others = (await whoMayAgree(ctx, { organisationId, personId, issuedById })).map(
    (id): Message => ({
      ...about,
      personId: id,
      title: deviceWords.requestedOf(name),
      body: deviceWords.requestedOfBody,
    }),
  );
  await send(ctx, organisationId, [own, ...others]);
}

/** Who may agree to a device in the person's place: not who gave out its invitation. */
export async function whoMayAgree(
  ctx: Pick<RequestContext, "em">,
  asked: Pick<RequestedDevice, "organisationId" | "personId" | "issuedById">,
): Promise<string[]> {
  const supervisors = await holdersInOrganisation(ctx, asked.organisationId);
  return supervisors.filter((id) => id !== asked.personId && id !== asked.issuedById);
}
