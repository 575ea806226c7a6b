import type { ReceiptKind } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { entryOf, keepReceipts, receiptRow, recordAll } from "../../journal/index.ts";
import { Organisation } from "../organisation.entity.ts";
import { personById } from "../person.read.ts";
import { isNewDevice } from "../sign-in/session.service.ts";

const o = table(Organisation, "o");

/** A deed of the caller, with what its receipt says. */
interface ReceiptedDeed {
  kind: ReceiptKind;
  deed: string;
  subjectId: string;
  /** Null: of no group. */
  groupId: string | null;
  /** Whose receipt it is. */
  personId: string;
  title: string;
  versionLabel: string;
  statement: string;
  textHash: string;
}

/** Writes a deed of the caller down, with a receipt for whom it concerns; answers the receipt's id. */
export async function recordWithReceipt(ctx: Ctx, given: ReceiptedDeed): Promise<string> {
  const { organisationId, personId: actorId } = ctx.actor;
  const { deed, subjectId, groupId, textHash } = given;
  const entry = entryOf(organisationId, actorId, ctx.now, {
    deed,
    subjectId,
    groupId,
    contentHash: textHash,
  });
  const person = await personById.existing(ctx, given.personId);
  const { name, publicKey } = orNotFound(
    await row<{ name: string; publicKey: string }>(
      ctx,
      sql`select ${o.pick("name", "publicKey")} from ${o} where ${o.id} = ${organisationId}`,
    ),
  );
  const receipt = receiptRow(ctx.ports, {
    kind: given.kind,
    organisation: { id: organisationId, name },
    publicKey,
    person: { id: person.id, name: person.name, staffNo: person.staffNo },
    subject: {
      id: subjectId,
      title: given.title,
      versionId: subjectId,
      versionLabel: given.versionLabel,
    },
    statement: given.statement,
    textHash,
    at: ctx.now,
    late: false,
    device: null,
    newDevice: given.personId === actorId && isNewDevice(ctx),
    journalDigest: entry.digest,
  });
  await recordAll(ctx, [entry]);
  await keepReceipts(ctx, [receipt]);
  return receipt.id;
}
