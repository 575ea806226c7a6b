import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { attach, attachCopies } from "../../files/index.ts";
import { sha256 } from "../../journal/index.ts";
import { CaseEvidence } from "../case/case.entity.ts";
import { type Citation, type CitedCopy, copyOf } from "./cited.read.ts";

/** What is cited, with the copy of it. */
export interface Cited extends Citation {
  copy: CitedCopy;
}

/**
 * Copies of what is cited in a case of this group about this person, taken now. What does not belong to the group
 * is `BAD_INPUT`: whoever may know of the case reads the copies.
 */
export async function copiesOf(
  ctx: Ctx,
  cites: readonly Citation[],
  { groupId, personId }: { groupId: string; personId: string },
): Promise<Cited[]> {
  const fields = new Fields();
  const copies: Cited[] = [];
  for (const one of cites) {
    const copy = await copyOf(ctx, one, personId);
    fields.expect("cites", copy.groupIds.includes(groupId));
    copies.push({ ...one, copy });
  }
  fields.done();
  return copies;
}

/** Words, copies and files that are kept in a case at once. */
export interface NewEvidence {
  quote: string | null;
  cited: readonly Cited[];
  /** Uploaded with the purpose CASE. */
  fileIds: readonly string[];
}

/**
 * Keeps words, copies and files in a case, each with its hash, when and by whom. Only ever added to. What is attached
 * to something that is cited is copied with it, so that it stays whatever becomes of its origin.
 */
export async function keepEvidence(
  ctx: Ctx,
  caseId: string,
  { quote, cited, fileIds }: NewEvidence,
): Promise<void> {
  const attached = await attach(ctx, fileIds, "CASE", caseId, 0);
  const { organisationId, personId } = ctx.actor;
  const by = { organisationId, caseId, addedById: personId, addedAt: ctx.now.getTime() };
  const pieces =
    quote === null ? [] : [{ kind: "TEXT" as const, text: quote, sha256: sha256(quote) }];
  const copied = [];
  for (const { kind, id: originId, copy } of cited) {
    copied.push({ kind, text: copy.text, sha256: sha256(copy.text), originId });
    const files = copy.files.map(({ id }) => id);
    const copies = await attachCopies(ctx, files, "CASE", caseId);
    copied.push(...copies.map((file) => ({ ...pieceOf(file), originId })));
  }
  await insertNew(
    ctx,
    CaseEvidence,
    [...pieces, ...copied, ...attached.map(pieceOf)].map((one) => ({ id: newId(), ...by, ...one })),
  );
}

const pieceOf = ({ id, name, sha256 }: { id: string; name: string; sha256: string }) => ({
  kind: "FILE" as const,
  text: name,
  sha256,
  fileId: id,
});
