import { inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { list, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { mediationWords as words } from "../../../words/mediations.zh-cn.ts";
import { type MembershipChange, membershipView } from "../../groups/index.ts";
import { recordFor } from "../../journal/index.ts";
import { personById } from "../../people/index.ts";
import { settle } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNoteOfNobody } from "../note/note.service.ts";
import { changeMediation } from "./mediation.change.ts";
import { Mediation, MediationParty } from "./mediation.entity.ts";
import { tellConcerned } from "./mediation.notify.ts";
import { lockedRunning, mediationById, partiesLeft } from "./mediation.read.ts";

const m = table(Mediation, "m");
const p = table(MediationParty, "p");
const mem = membershipView("mem");

/**
 * Whoever has left the organisation mediates no more: the parties choose somebody else. Where fewer than two parties are
 * left there is nobody to agree, and it ends (semantics, "Voices").
 */
export async function leaveMediations(
  outside: RequestContext,
  organisationId: string,
  personIds: string[],
): Promise<void> {
  const ctx = inOrganisation(outside, organisationId);
  const mediated = await lockedRunning(ctx, sql`${m.mediatorId} in (${list(personIds)})`);
  for (const { id } of mediated) await withoutMediator(ctx, organisationId, id);
  const theirs = await lockedRunning(
    ctx,
    sql`${m.id} in (select ${p.mediationId} from ${p} where ${p.organisationId} = ${organisationId}
      and ${p.personId} in (${list(personIds)}))`,
  );
  for (const { id } of theirs) await endWithoutParties(ctx, organisationId, id);
}

/** Who mediated as a member of the group, and has left it, mediates no more. */
export async function leaveMediationsOfGroup(
  outside: RequestContext,
  { organisationId, groupId, personIds }: MembershipChange,
): Promise<void> {
  const ctx = inOrganisation(outside, organisationId);
  const mediated = await lockedRunning(
    ctx,
    sql`(${m.groupId} = ${groupId} or ${m.otherGroupId} = ${groupId}) and ${m.mediatorId} in (${list(personIds)})
      and not exists (select 1 from ${mem} where ${mem.organisationId} = ${organisationId}
        and ${mem.personId} = ${m.mediatorId} and ${mem.live} = 1
        and (${mem.groupId} = ${m.groupId} or ${mem.groupId} = ${m.otherGroupId}))`,
  );
  for (const { id } of mediated) await withoutMediator(ctx, organisationId, id);
}

/** What has been said, and an outcome that the parties are asked to confirm, stay. */
async function withoutMediator(
  ctx: RequestContext,
  organisationId: string,
  id: string,
): Promise<void> {
  const { mediatorId } = await mediationById.existing(ctx, id);
  if (mediatorId === null) return;
  const { name } = await personById.existing(ctx, mediatorId);
  const riseOn = await answerBy(ctx);
  const found = await changeMediation(ctx, id, { mediatorId: null, riseOn, raised: 0 });
  await addNoteOfNobody(ctx, organisationId, id, {
    kind: "MEDIATOR_LEFT",
    text: words.mediatorLeft(name),
  });
  await recordFor(ctx, organisationId, null, {
    deed: "mediation.mediator_left",
    subjectId: id,
    groupId: found.groupId,
  });
  await settle(ctx, organisationId, { subjectKind: "MEDIATION", subjectId: id }, [mediatorId]);
  await tellConcerned(ctx, organisationId, found, `mediator-left:${mediatorId}`);
}

async function endWithoutParties(
  ctx: RequestContext,
  organisationId: string,
  id: string,
): Promise<void> {
  if ((await partiesLeft(ctx, id)).length > 1) return;
  const endedAt = ctx.now.getTime();
  const found = await changeMediation(ctx, id, { state: "ENDED", endedAt, riseOn: null });
  await addNoteOfNobody(ctx, organisationId, id, { kind: "ENDED", text: words.partyLeft });
  await recordFor(ctx, organisationId, null, {
    deed: "mediation.ended",
    subjectId: id,
    groupId: found.groupId,
  });
  await settle(ctx, organisationId, { subjectKind: "MEDIATION", subjectId: id }, null);
  await tellConcerned(ctx, organisationId, found, "ended");
}
