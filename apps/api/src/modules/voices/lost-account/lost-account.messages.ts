import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { lostAccountWords as words } from "../../../words/lost-accounts.zh-cn.ts";
import { membershipView } from "../../groups/index.ts";
import { distinctName, grantView, holdersInOrganisation, personView } from "../../people/index.ts";
import { type Message, send, settle } from "../../reach/index.ts";
import type { LossRow } from "./lost-account.row.ts";

const m = membershipView("m");
const g = grantView("g");
const p = personView("p");

/**
 * Who answers for the groups of somebody: owners and admins of each, once a person; where there are none,
 * the administrators of the organisation.
 */
export async function answerableFor(
  ctx: RequestContext,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const held = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${g.pick("personId")} from ${m}
      join ${g} on ${g.organisationId} = ${m.organisationId} and ${g.scopeId} = ${m.groupId}
        and ${g.role} in ('OWNER', 'ADMIN') and ${g.live} = 1
      join ${p} on ${p.id} = ${g.personId} and ${p.departedAt} is null
      where ${m.organisationId} = ${organisationId} and ${m.personId} = ${personId} and ${m.live} = 1`,
  );
  const others = held.map(({ personId: id }) => id).filter((id) => id !== personId);
  if (others.length > 0) return others.toSorted();
  const administrators = await holdersInOrganisation(ctx, organisationId, ["ORGANISATION_ADMIN"]);
  return administrators.filter((id) => id !== personId);
}

/** Who owns a group or helps its owner. */
export async function answerableIn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  groupId: string,
): Promise<string[]> {
  const held = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${g.pick("personId")} from ${g} where ${g.organisationId} = ${organisationId}
      and ${g.scopeId} = ${groupId} and ${g.role} in ('OWNER', 'ADMIN') and ${g.live} = 1`,
  );
  return held.map(({ personId }) => personId);
}

/** Tells those who answer for the person at once, also in quiet hours: somebody may be acting as them. */
export async function tellOfLoss(
  ctx: RequestContext,
  organisationId: string,
  loss: Pick<LossRow, "id" | "personId" | "reporter" | "reportedById">,
  answerable: readonly string[],
): Promise<void> {
  const name = await distinctName(ctx, loss.personId);
  const by = loss.reportedById === null ? null : await distinctName(ctx, loss.reportedById);
  const about = { subjectId: loss.id, urgent: true, occasion: `loss:${loss.id}` };
  const messages: Message[] = answerable
    .filter((id) => id !== loss.reportedById)
    .map((personId) => ({
      ...about,
      personId,
      kind: "ACCOUNT_LOST",
      title: words.lost(name),
      body: words.lostBody(by),
    }));
  if (loss.reporter !== "OWNER")
    messages.push({
      ...about,
      personId: loss.personId,
      kind: "OWN_ACCOUNT_LOST",
      title: words.lostOwn(by),
      body: words.lostOwnBody,
    });
  await send(ctx, organisationId, messages);
}

/** That one of two people has made sure of the owner: the others who may be the second. */
export async function tellOfCheck(
  ctx: RequestContext,
  organisationId: string,
  loss: LossRow,
  byId: string,
): Promise<void> {
  const [name, by] = [await distinctName(ctx, loss.personId), await distinctName(ctx, byId)];
  const others = new Set([
    ...(await answerableFor(ctx, organisationId, loss.personId)),
    ...(await holdersInOrganisation(ctx, organisationId)),
  ]);
  const left = [...others].filter((id) => ![loss.personId, loss.reportedById, byId].includes(id));
  await send(
    ctx,
    organisationId,
    left.map((personId) => ({
      personId,
      kind: "ACCOUNT_LOST",
      title: words.checked(name),
      body: words.checkedBody(by),
      subjectId: loss.id,
      occasion: `loss:${loss.id}:checked:${byId}`,
    })),
  );
}

/** That it is settled: whoever was told of it. What asked them for a check asks no more. */
export async function tellOfRecovery(
  ctx: RequestContext,
  organisationId: string,
  loss: LossRow,
): Promise<void> {
  await settle(ctx, organisationId, { subjectKind: "LOST_ACCOUNT", subjectId: loss.id }, null);
  const name = await distinctName(ctx, loss.personId);
  const told = await answerableFor(ctx, organisationId, loss.personId);
  await send(
    ctx,
    organisationId,
    told.map((personId) => ({
      personId,
      kind: "ACCOUNT_RECOVERED",
      title: words.recovered(name),
      body: words.recoveredBody,
      subjectId: loss.id,
      occasion: `loss:${loss.id}:recovered`,
    })),
  );
}
