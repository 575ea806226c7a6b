import { newId } from "../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { row, rows, run, sql } from "../../kernel/sql.ts";
import { canonical } from "./canonical.ts";

/** What a receipt states. */
export interface ReceiptFacts {
  kind: "RULES_SIGNED" | "NOTICE_ACKNOWLEDGED" | "TASK_CONFIRMED";
  organisation: { id: string; name: string };
  person: { id: string; name: string; staffNo: string };
  subject: { id: string; title: string; versionId: string; versionLabel: string };
  /** The sentence that was tapped. */
  statement: string;
  /** SHA-256 of the text that was on screen. */
  textHash: string;
  at: Date;
  late: boolean;
  device: string | null;
  /** The hash of handwriting, where there was any. */
  handwritingHash?: string | null;
  /** The journal line of the same deed. */
  journalDigest: string;
}

/** A receipt as it stands in the database, signed; to be inserted in the deed's transaction. */
export function receiptRow(
  ports: Pick<RequestContext["ports"], "keys">,
  facts: ReceiptFacts,
): Record<string, unknown> & { id: string } {
  const id = newId();
  const { organisation, person, subject, at, ...said } = facts;
  const payload = canonical({
    v: 1,
    product: "riqing",
    id,
    organisation,
    person,
    subject,
    at: at.toISOString(),
    ...said,
    handwritingHash: facts.handwritingHash ?? null,
  });
  return {
    id,
    organisation_id: organisation.id,
    person_id: person.id,
    kind: facts.kind,
    subject_id: subject.id,
    title: subject.title,
    version_label: subject.versionLabel,
    statement: facts.statement,
    text_hash: facts.textHash,
    at: at.getTime(),
    withdrawn_at: null,
    payload,
    signature: ports.keys.sign(organisation.id, payload),
  };
}

/** Notes on a receipt that its deed was taken back; the receipt itself stays. */
export const withdrawReceipt = (ctx: Ctx, receiptId: string): Promise<number> =>
  run(
    ctx,
    sql`update receipt set withdrawn_at = ${ctx.now.getTime()} where id = ${receiptId}
      and organisation_id = ${ctx.actor.organisationId} and withdrawn_at is null`,
  );

export interface ReceiptRow {
  id: string;
  kind: ReceiptFacts["kind"];
  title: string;
  versionLabel: string;
  statement: string;
  textHash: string;
  at: number;
  withdrawnAt: number | null;
  payload: string;
  signature: string;
}

const columns = sql`id, kind, title, version_label as versionLabel, statement, text_hash as textHash,
  at, withdrawn_at as withdrawnAt, payload, signature`;

/** The caller's own receipts, the newest first. */
export async function listMine(ctx: Ctx, request: PageRequest): Promise<Page<ReceiptRow>> {
  const size = sizeOf(request);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const read = await rows<ReceiptRow>(
    ctx,
    sql`select ${columns} from receipt where organisation_id = ${organisationId}
      and person_id = ${personId} and id < ${after} order by id desc limit ${size + 1}`,
  );
  return pageOf(read, size, (receipt) => [receipt.id]);
}

/** One receipt of the caller's own; anybody else's is not found. */
export async function readMine(ctx: Ctx, id: string): Promise<ReceiptRow> {
  const { organisationId, personId } = ctx.actor;
  return orNotFound(
    await row<ReceiptRow>(
      ctx,
      sql`select ${columns} from receipt where id = ${id} and person_id = ${personId}
        and organisation_id = ${organisationId}`,
    ),
  );
}
