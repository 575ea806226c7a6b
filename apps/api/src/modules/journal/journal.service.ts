import { newId } from "../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { insertNew } from "../../kernel/sql.ts";
import { hashOf, newSalt } from "./canonical.ts";

/** What there is to say of a deed, beyond who did it and when. */
export interface Deed {
  deed: string;
  subjectId: string;
  groupId?: string | null;
  /** The hash of what the deed was about, such as the text that was signed. */
  contentHash?: string | null;
}

/** A line of the journal as it stands in the database. */
interface EntryRow extends Record<string, unknown> {
  id: string;
  digest: string;
}

/** Writes down what the caller did, in the caller's transaction: unwritten, it did not happen. */
export const record = (ctx: Ctx, deed: Deed): Promise<string> =>
  recordFor(ctx, ctx.actor.organisationId, ctx.actor.personId, deed);

/** As `record`, for a deed of somebody else, or (`actorId` null) of the organisation's machinery. */
export async function recordFor(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  actorId: string | null,
  deed: Deed,
): Promise<string> {
  const line = entryOf(organisationId, actorId, ctx.now, deed);
  await insertNew(ctx, "journal_entry", [line]);
  return line.digest;
}

/** A line to be written with others, in one statement. */
export function entryOf(
  organisationId: string,
  actorId: string | null,
  at: Date,
  { deed, subjectId, groupId = null, contentHash = null }: Deed,
): EntryRow {
  const id = newId();
  const salt = newSalt();
  const said = { v: 1, id, organisation: organisationId, group: groupId, actor: actorId, deed };
  const digest = hashOf({ ...said, subject: subjectId, at: at.toISOString(), contentHash, salt });
  return {
    id,
    organisation_id: organisationId,
    group_id: groupId,
    actor_id: actorId,
    deed,
    subject_id: subjectId,
    at: at.getTime(),
    content_hash: contentHash,
    salt,
    digest,
  };
}
