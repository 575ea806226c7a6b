import { LIMITS } from "@riqing/schema";
import { after, DAY } from "../../../kernel/clock.ts";
import { newId } from "../../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, row, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { hashOf, record, recordFor } from "../../journal/index.ts";
import { callerRoles } from "../caller-roles.ts";
import { Department } from "../department.entity.ts";
import { withdrawRequests } from "../devices/device-request.write.ts";
import { Grant } from "../grant.entity.ts";
import { onInviting } from "../people.hooks.ts";
import { Person } from "../person.entity.ts";
import { personColumns } from "../person.read.ts";
import type { PersonType } from "../person.type.ts";
import { codeHash, newCode } from "./invitation.code.ts";
import { Invitation } from "./invitation.entity.ts";
import { whyNotInvite } from "./invitation.policy.ts";
import type { InvitationType } from "./invitation.type.ts";

const p = table(Person, "p");
const d = table(Department, "d");
const g = table(Grant, "g");

/**
 * Gives out a code that binds its holder's account to a person. It is shown this once; an older one
 * that is still open ends. Refuses with `NOT_FOUND`, `NOT_ALLOWED`, `SAID_TOO_OFTEN` or `PERSON_DEPARTED`.
 */
export function issue(ctx: Ctx, personId: string): Promise<InvitationType> {
  return inTransaction(ctx, async (ctx) => {
    const person = await lockPerson(ctx, ctx.actor.organisationId, personId);
    refuseIf(whyNotInvite(await callerRoles(ctx), person));
    const limit = (await onInviting.emit(ctx, personId)).find((reached) => reached !== null);
    refuseIf(limit === undefined ? null : "SAID_TOO_OFTEN", { limit });
    const { id, code, expiresAt } = await openInvitation(
      ctx,
      ctx.actor.organisationId,
      personId,
      ctx.actor.personId,
    );
    await record(ctx, { deed: "invitation.issued", subjectId: id });
    return { code, expiresAt, person };
  });
}

/**
 * The person, their place in the tree, and whether they answer for all of it; nobody else may invite
 * them until we are done.
 */
async function lockPerson(ctx: RequestContext, organisationId: string, personId: string) {
  const person = orNotFound(
    await row<PersonType>(
      ctx,
      sql`select ${personColumns} from ${p} where ${p.id} = ${personId}
        and ${p.organisationId} = ${organisationId} ${forUpdate(ctx)}`,
    ),
  );
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
    const person = await lockPerson(ctx, organisationId, personId);
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
