import { newId } from "../../../kernel/column.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { insertNew } from "../../../kernel/sql.ts";
import { attach } from "../../files/index.ts";
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

/** Adds words, copies and files to a case, each with its hash, when and by whom. Only ever added to. */
export async function addEvidence(
  ctx: Ctx,
  caseId: string,
  quote: string | null,
  cited: readonly Cited[],
  fileIds: readonly string[],
): Promise<void> {
  const files = await attach(ctx, fileIds, "CASE", caseId);
  const { organisationId, personId } = ctx.actor;
  const by = { organisationId, caseId, addedById: personId, addedAt: ctx.now.getTime() };
  const quoted =
    quote === null ? [] : [{ kind: "TEXT" as const, text: quote, sha256: sha256(quote) }];
  const copied = cited.map(({ kind, id, copy: { text } }) => ({
    kind,
    text,
    sha256: sha256(text),
    originId: id,
  }));
  const attached = files.map(({ id, name, sha256 }) => ({
    kind: "FILE" as const,
    text: name,
    sha256,
    fileId: id,
  }));
  await insertNew(
    ctx,
    CaseEvidence,
    [...quoted, ...copied, ...attached].map((one) => ({ id: newId(), ...by, ...one })),
  );
}
