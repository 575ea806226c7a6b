import { newId } from "../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { insertNew } from "../../kernel/sql.ts";
import type { NewRow } from "../../kernel/table.ts";
import { hashOf, newSalt } from "./canonical.ts";
import { JournalEntry } from "./entry.entity.ts";

/** What there is to say of a deed, beyond who did it and when. */
export interface Deed {
  deed: string;
  subjectId: string;
  groupId?: string | null;
  /** The hash of what the deed was about, such as the text that was signed. */
  contentHash?: string | null;
}

/** Writes down what the caller did, in the caller's transaction: unwritten, it did not happen. */
export const record = (ctx: Ctx, deed: Deed): Promise<string> =>
  recordFor(ctx, ctx.actor.organisationId, ctx.actor.personId, deed);

/** As `record`, for a deed of somebody else, or (`actorId` null) of a job. */
export async function recordFor(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  actorId: string | null,
  deed: Deed,
): Promise<string> {
  const line = entryOf(organisationId, actorId, ctx.now, deed);
  await insertNew(ctx, JournalEntry, [line]);
  return line.digest;
}

/** Writes lines that `entryOf` made. */
export async function recordAll(
  ctx: Pick<RequestContext, "em">,
  entries: readonly NewRow<JournalEntry>[],
): Promise<number> {
  return await insertNew(ctx, JournalEntry, entries);
}

/** A line to be written with others, in one statement. */
export function entryOf(
  organisationId: string,
  actorId: string | null,
  at: Date,
  { deed, subjectId, groupId = null, contentHash = null }: Deed,
): NewRow<JournalEntry> {
  const id = newId();
  const salt = newSalt();
  const entry = { v: 1, id, organisation: organisationId, group: groupId, actor: actorId, deed };
  const digest = hashOf({ ...entry, subject: subjectId, at: at.toISOString(), contentHash, salt });
  return {
    id,
    organisationId: organisationId,
    groupId: groupId,
    actorId: actorId,
    deed,
    subjectId: subjectId,
    at: at.getTime(),
    contentHash: contentHash,
    salt,
    digest,
  };
}
