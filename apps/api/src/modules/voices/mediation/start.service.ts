import { LIMITS, TEXTS } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { insertNumbered } from "../../../kernel/numbered.ts";
import { refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { insertNew, list, rows, sql } from "../../../kernel/sql.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { lockGroups, membershipView, visibleGroup } from "../../groups/index.ts";
import { hashOf, record } from "../../journal/index.ts";
import { may } from "../../people/authority.policy.ts";
import { callerRoles, colleague } from "../../people/index.ts";
import { measure } from "../../reach/index.ts";
import { answerBy } from "../days/days.read.ts";
import { addNote } from "../note/note.service.ts";
import { Mediation, MediationParty } from "./mediation.entity.ts";
import { tellConcerned } from "./mediation.notify.ts";
import { mediationById, type MediationRow, startedByTap } from "./mediation.read.ts";

const mem = membershipView("mem");

/** A dispute that is to be mediated. */
export interface NewMediation {
  groupId: string;
  /** Where it is between two groups. */
  otherGroupId?: string | null;
  /** Who has the dispute; the caller too, if they do. */
  partyIds: readonly string[];
  title: string;
  text: string;
  /** Left out: the owner who proposes it, or nobody yet. */
  mediatorId?: string | null;
  fileIds?: readonly string[] | null;
  tapId?: string | null;
}

/**
 * Begins a mediation: a party asks for it, or the owner of the group proposes it (Mission V5). The same tap sent again
 * answers the same one. Refuses with `NOT_ALLOWED`, `NOT_A_MEMBER`, `SAID_TOO_OFTEN`, `FILE_EXPIRED`, `BAD_INPUT`; a
 * stranger's group or person is not found.
 */
export function startMediation(ctx: Ctx, input: NewMediation): Promise<MediationRow> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId, personId } = ctx.actor;
    const group = await visibleGroup(ctx, input.groupId);
    const other = input.otherGroupId ? await visibleGroup(ctx, input.otherGroupId) : null;
    const groupIds = other === null ? [group.id] : [group.id, other.id];
    const parties = [...new Set(input.partyIds)];
    for (const id of parties) await colleague(ctx, id);
    const isParty = parties.includes(personId);
    const proposes = may(await callerRoles(ctx), "PROPOSE_MEDIATION", { group });
    refuseIf(isParty || proposes ? null : "NOT_ALLOWED");
    const mediatorId = input.mediatorId
      ? (await colleague(ctx, input.mediatorId)).id
      : isParty
        ? null
        : personId;
    const fields = new Fields();
    fields.list("partyIds", parties, { min: 2, max: LIMITS.mediationParties });
    fields.expect("mediatorId", mediatorId === null || !parties.includes(mediatorId));
    fields.expect("otherGroupId", other === null || other.id !== group.id);
    const title = fields.text("title", input.title, TEXTS.voiceTitle);
    const text = fields.text("text", input.text, TEXTS.voiceText);
    const tapId = fields.optional("tapId", input.tapId, LIMITS.tapId);
    fields.done();
    await lockGroups(ctx, groupIds);
    const before = await startedByTap(ctx, tapId);
    if (before) return before;
    await refuseOutsiders(ctx, groupIds, parties);
    await measure(ctx, "VOICE", groupIds);
    const id = await insertNumbered(ctx, Mediation, {
      groupId: group.id,
      otherGroupId: other?.id ?? null,
      title,
      state: "OPEN",
      startedById: personId,
      startedAt: ctx.now.getTime(),
      mediatorId,
      revision: 0,
      riseOn: await answerBy(ctx),
      raised: 0,
      tapId,
    });
    await insertNew(
      ctx,
      MediationParty,
      parties.map((one) => ({ id: newId(), organisationId, mediationId: id, personId: one })),
    );
    await addNote(ctx, id, { kind: "FILED", text, fileIds: input.fileIds });
    const contentHash = hashOf({ title, text, parties, mediatorId });
    await record(ctx, { deed: "mediation.started", subjectId: id, groupId: group.id, contentHash });
    const found = await mediationById.existing(ctx, id);
    await tellConcerned(ctx, organisationId, found, "started");
    return found;
  });
}

/** Parties are members of the groups; of two groups each has at least one. */
async function refuseOutsiders(
  ctx: Ctx,
  groupIds: readonly string[],
  parties: readonly string[],
): Promise<void> {
  const inside = await rows<{ groupId: string; personId: string }>(
    ctx,
    sql`select ${mem.pick("groupId", "personId")} from ${mem}
      where ${mem.organisationId} = ${ctx.actor.organisationId} and ${mem.live} = 1
      and ${mem.groupId} in (${list(groupIds)}) and ${mem.personId} in (${list(parties)})`,
  );
  const areInside = parties.every((id) => inside.some(({ personId }) => personId === id));
  const haveOne = groupIds.every((id) => inside.some(({ groupId }) => groupId === id));
  if (!areInside || !haveOne) throw new RefusedError("NOT_A_MEMBER");
}
