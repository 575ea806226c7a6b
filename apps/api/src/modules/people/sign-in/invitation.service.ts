import { LIMITS, type Refusal } from "@riqing/schema";
import { after, DAY } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { hashOf, record, recordFor } from "../../journal/index.ts";
import { may } from "../authority.policy.ts";
import { namedOnce, part } from "../batch/batch.ts";
import { callerRoles } from "../caller-roles.ts";
import { Department } from "../department.entity.ts";
import { withdrawRequests } from "../devices/device-request.write.ts";
import { lineageOf } from "../directory/directory.service.ts";
import { Grant } from "../grant.entity.ts";
import { onInviting, onMayInvite } from "../people.hooks.ts";
import { Person } from "../person.entity.ts";
import { canBeReached, personColumns } from "../person.read.ts";
import type { PersonType } from "../person.type.ts";
import { codeHash, newCode } from "./invitation.code.ts";
import { Invitation } from "./invitation.entity.ts";
import { whyNotInvite, whyNotInviteAnybody } from "./invitation.policy.ts";
import type {
  InvitationBatchType,
  InvitationType,
  IssueInvitationsInput,
} from "./invitation.type.ts";

const p = table(Person, "p");
const d = table(Department, "d");
const g = table(Grant, "g");
const i = table(Invitation, "i");

/**
 * Gives out a code that binds its holder's account to a person. It is shown this once; an older one
 * that is still open ends. Refuses with `NOT_FOUND`, `NOT_ALLOWED`, `SAID_TOO_OFTEN`, `PERSON_DEPARTED`, or
 * `ACCOUNT_LOST` where a lost account is recovered in another way; `afterLoss`: this is that way.
 */
export function issue(ctx: Ctx, personId: string, afterLoss = false): Promise<InvitationType> {
  return inTransaction(ctx, async (ctx) => {
    const person = orNotFound(await lockPerson(ctx, ctx.actor.organisationId, personId));
    refuseIf(whyNotInvite(await callerRoles(ctx), person));
    refuseIf(afterLoss ? null : await objectionTo(ctx, personId));
    const limit = await limitReached(ctx, personId);
    refuseIf(limit === null ? null : "SAID_TOO_OFTEN", { limit });
    return await issueTo(ctx, person);
  });
}

const objectionTo = async (ctx: Ctx, personId: string): Promise<"ACCOUNT_LOST" | null> =>
  (await onMayInvite.emit(ctx, personId)).find((objection) => objection !== null) ?? null;

/** Why the caller may not invite this person, whatever else speaks against it at the moment. */
export async function whyNotInvitePerson(ctx: Ctx, personId: string): Promise<Refusal | null> {
  const person = await lockPerson(ctx, ctx.actor.organisationId, personId);
  return person ? whyNotInvite(await callerRoles(ctx), person) : "NOT_FOUND";
}

const limitReached = async (ctx: Ctx, personId: string): Promise<number | null> =>
  (await onInviting.emit(ctx, personId)).find((reached) => reached !== null) ?? null;

async function issueTo(ctx: Ctx, person: PersonType): Promise<InvitationType> {
  const { organisationId, personId: issuedById } = ctx.actor;
  const { id, code, expiresAt } = await openInvitation(ctx, organisationId, person.id, issuedById);
  await record(ctx, { deed: "invitation.issued", subjectId: id });
  return { code, expiresAt, person };
}

/**
 * As `issue`, for many at once: by name, or whoever of a department or of the organisation has never signed
 * in. Whom one may not invite is left out and named. Refuses with `NOT_ALLOWED`, `NOT_FOUND` (a department
 * that one does not answer for) or `BAD_INPUT`.
 */
export function issueMany(ctx: Ctx, input: IssueInvitationsInput): Promise<InvitationBatchType> {
  return inTransaction(ctx, async (ctx) => {
    const { organisationId } = ctx.actor;
    const { departmentId, personIds } = input;
    const fields = new Fields();
    fields.expect("departmentId", !(departmentId && personIds));
    const named = personIds ? namedOnce(fields, "personIds", personIds) : null;
    const caller = await callerRoles(ctx);
    refuseIf(whyNotInviteAnybody(caller));
    const lineage = departmentId ? await lineageOf(ctx, departmentId) : null;
    if (lineage !== null && !may(caller, "INVITE", { lineage }))
      throw new RefusedError("NOT_FOUND");
    if (named === null && lineage === null && !may(caller, "INVITE"))
      throw new RefusedError("NOT_ALLOWED");
    fields.done();
    const before = input.again ? new Set<string>() : await invitedAmong(ctx, organisationId);
    const all = named ?? (await neverBound(ctx, organisationId, lineage));
    const asked = all.filter((id) => !before.has(id));
    const now = asked.slice(0, LIMITS.batchPeople);
    const invitations: InvitationType[] = [];
    const { leftOut } = await part(
      now.map((id) => ({ id })),
      async ({ id }) => {
        const person = await lockPerson(ctx, organisationId, id);
        if (!person) return "NOT_FOUND";
        const refusal = whyNotInvite(caller, person);
        if (refusal) return refusal;
        const objection = await objectionTo(ctx, id);
        if (objection) return objection;
        if ((await limitReached(ctx, id)) !== null) return "SAID_TOO_OFTEN";
        invitations.push(await issueTo(ctx, person));
        return null;
      },
    );
    const invitedBefore = all.length - asked.length;
    return { invitations, leftOut, invitedBefore, remaining: asked.length - now.length };
  });
}

/** Present people who have no device, by staff number: of a department with all below it, or all. */
async function neverBound(
  ctx: RequestContext,
  organisationId: string,
  lineage: string | null,
): Promise<string[]> {
  const read = await rows<{ id: string }>(
    ctx,
    sql`select ${p.id} from ${p} join ${d} on ${d.id} = ${p.departmentId}
      where ${p.organisationId} = ${organisationId} and ${p.departedAt} is null
      ${lineage === null ? sql`` : sql`and ${d.lineage} like ${`${lineage}%`}`}
      and not ${canBeReached(organisationId, p.id)} order by ${p.staffNo}`,
  );
  return read.map(({ id }) => id);
}

/** Whoever has an invitation that can still be used. */
async function invitedAmong(ctx: RequestContext, organisationId: string): Promise<Set<string>> {
  const open = await rows<{ personId: string }>(
    ctx,
    sql`select ${i.personId} as personId from ${i} where ${i.organisationId} = ${organisationId}
      and ${i.usedAt} is null and ${i.revokedAt} is null and ${i.expiresAt} > ${ctx.now.getTime()}`,
  );
  return new Set(open.map(({ personId }) => personId));
}

/**
 * As `inviteFromConsole`, for whoever has never signed in: of a department, named by its path from the top,
 * or of the whole organisation. Null: there is no such department.
 */
export function inviteManyFromConsole(
  ctx: RequestContext,
  organisationId: string,
  { path, again }: { path: string | null; again: boolean },
): Promise<{ invitations: InvitationType[]; invitedBefore: number } | null> {
  return inTransaction(ctx, async (ctx) => {
    const department =
      path === null
        ? null
        : await row<{ lineage: string }>(
            ctx,
            sql`select ${d.lineage} from ${d}
              where ${d.organisationId} = ${organisationId} and ${d.path} = ${path}`,
          );
    if (path !== null && department === null) return null;
    const before = again ? new Set<string>() : await invitedAmong(ctx, organisationId);
    const all = await neverBound(ctx, organisationId, department?.lineage ?? null);
    const invitations: InvitationType[] = [];
    for (const personId of all.filter((id) => !before.has(id)))
      invitations.push(await inviteFromConsole(ctx, organisationId, personId));
    return { invitations, invitedBefore: all.length - invitations.length };
  });
}

/**
 * The person, their place in the tree, and whether they answer for all of it; nobody else may invite
 * them until we are done.
 */
async function lockPerson(ctx: RequestContext, organisationId: string, personId: string) {
  const person = await row<PersonType>(
    ctx,
    sql`select ${personColumns} from ${p} where ${p.id} = ${personId}
      and ${p.organisationId} = ${organisationId} ${forUpdate(ctx)}`,
  );
  if (!person) return null;
  const department = await row<{ lineage: string }>(
    ctx,
    sql`select ${d.lineage} from ${d}
      where ${d.organisationId} = ${organisationId} and ${d.id} = ${person.departmentId}`,
  );
  const role = await row(
    ctx,
    sql`select 1 as yes from ${g} where ${g.organisationId} = ${organisationId}
      and ${g.personId} = ${personId} and ${g.role} in ('ORGANISATION_ADMIN', 'OFFICE') and ${g.live} = 1`,
  );
  return { ...person, lineage: orNotFound(department).lineage, governs: role !== null };
}

/** Puts a new code in the place of any open one; in the caller's transaction, asking nobody. */
export async function openInvitation(
  ctx: RequestContext,
  organisationId: string,
  personId: string,
  issuedById: string | null,
  consentReason: string | null = null,
): Promise<{ id: string; code: string; expiresAt: Date }> {
  await revokeInvitations(ctx, organisationId, [personId]);
  const id = newId();
  const code = newCode();
  const expiresAt = after(ctx.now, LIMITS.invitationValidDays * DAY);
  await insertNew(ctx, Invitation, [
    {
      id,
      organisationId,
      personId: personId,
      codeHash: orNotFound(codeHash(code)),
      issuedById: issuedById,
      consentReason,
      issuedAt: ctx.now.getTime(),
      expiresAt: expiresAt.getTime(),
      usedAt: null,
      revokedAt: null,
    },
  ]);
  return { id, code, expiresAt };
}

/** Ends whatever open invitations these people have, and the requests that wait on older ones. */
export async function revokeInvitations(
  ctx: RequestContext,
  organisationId: string,
  personIds: readonly string[],
): Promise<void> {
  await update(
    ctx,
    Invitation,
    { revokedAt: ctx.now.getTime() },
    (i) => sql`${i.organisationId} = ${organisationId} and ${i.personId} in (${list(personIds)})
      and ${i.usedAt} is null and ${i.revokedAt} is null`,
  );
  await withdrawRequests(ctx, organisationId, personIds);
}

/**
 * As `issue`, by whoever runs the machine. With a reason, nobody else has to agree to a further
 * device: that is for whoever has lost theirs where no second administrator is. Refuses with
 * `NOT_FOUND`, `PERSON_DEPARTED` or `BAD_INPUT`.
 */
export function inviteFromConsole(
  ctx: RequestContext,
  organisationId: string,
  personId: string,
  given: string | null = null,
): Promise<InvitationType> {
  return inTransaction(ctx, async (ctx) => {
    const fields = new Fields();
    const consentReason = fields.optional("reason", given, LIMITS.reason);
    fields.done();
    const person = orNotFound(await lockPerson(ctx, organisationId, personId));
    refuseIf(person.departedAt === null ? null : "PERSON_DEPARTED");
    const { id, code, expiresAt } = await openInvitation(
      ctx,
      organisationId,
      personId,
      null,
      consentReason,
    );
    const contentHash = consentReason === null ? null : hashOf({ reason: consentReason });
    const deed = { deed: "invitation.issued", subjectId: id, contentHash };
    await recordFor(ctx, organisationId, null, deed);
    return { code, expiresAt, person };
  });
}
