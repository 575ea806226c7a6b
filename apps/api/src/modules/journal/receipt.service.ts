import type { ReceiptKind } from "@riqing/schema";
import { newId } from "../../kernel/column.ts";
import type { Ctx, RequestContext } from "../../kernel/ctx.ts";
import { searchOf } from "../../kernel/input.ts";
import { type Page, type PageRequest, cursorOf, pageOf, sizeOf } from "../../kernel/page.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { insertNew, mentions, row, rows, sql, update } from "../../kernel/sql.ts";
import { type NewRow, type RowOf, table } from "../../kernel/table.ts";
import { canonical } from "./canonical.ts";
import { Receipt } from "./receipt.entity.ts";

/** What a receipt states. */
export interface ReceiptFacts {
  kind: ReceiptKind;
  organisation: { id: string; name: string };
  /** With which this organisation's receipts are checked. */
  publicKey: string;
  person: { id: string; name: string; staffNo: string };
  subject: { id: string; title: string; versionId: string; versionLabel: string };
  /** The sentence that was tapped. */
  statement: string;
  /** SHA-256 of the text that was on screen. */
  textHash: string;
  at: Date;
  late: boolean;
  device: string | null;
  /** Whether that device was bound to the person only a few days before. */
  newDevice: boolean;
  /** The hash of handwriting, where there was any. */
  handwritingHash?: string | null;
  /** The journal line of the same deed. */
  journalDigest: string;
}

/** A receipt as it stands in the database, signed; to be inserted in the deed's transaction. */
export function receiptRow(
  ports: Pick<RequestContext["ports"], "keys">,
  facts: ReceiptFacts,
): NewRow<Receipt> {
  const id = newId();
  const { organisation, publicKey, person, subject, at, ...stated } = facts;
  const payload = canonical({
    v: 1,
    product: "riqing",
    id,
    organisation,
    person,
    subject,
    at: at.toISOString(),
    ...stated,
    handwritingHash: facts.handwritingHash ?? null,
  });
  return {
    id,
    organisationId: organisation.id,
    personId: person.id,
    kind: facts.kind,
    subjectId: subject.id,
    title: subject.title,
    versionLabel: subject.versionLabel,
    statement: facts.statement,
    textHash: facts.textHash,
    at: at.getTime(),
    newDevice: facts.newDevice ? 1 : 0,
    withdrawnAt: null,
    payload,
    signature: ports.keys.sign(organisation.id, publicKey, payload),
  };
}

/** Keeps receipts that `receiptRow` made, in the deed's transaction. */
export const keepReceipts = (
  ctx: Pick<RequestContext, "em">,
  receipts: readonly NewRow<Receipt>[],
): Promise<number> => insertNew(ctx, Receipt, receipts);

/** Notes on a receipt that its deed was taken back; the receipt itself stays. */
export const withdrawReceipt = (ctx: Ctx, receiptId: string): Promise<number> =>
  update(
    ctx,
    Receipt,
    { withdrawnAt: ctx.now.getTime() },
    (receipt) => sql`${receipt.id} = ${receiptId} and ${receipt.withdrawnAt} is null
      and ${receipt.organisationId} = ${ctx.actor.organisationId}`,
  );

const r = table(Receipt, "r");
const columns = r.pick(
  "id",
  "kind",
  "title",
  "versionLabel",
  "statement",
  "textHash",
  "at",
  "newDevice",
  "withdrawnAt",
  "payload",
  "signature",
);
export type ReceiptRow = RowOf<typeof columns>;

/** The caller's own receipts, the newest first. */
export async function listMine(
  ctx: Ctx,
  request: PageRequest & { search?: string | null; kind?: ReceiptKind | null },
): Promise<Page<ReceiptRow>> {
  const size = sizeOf(request);
  const { kind } = request;
  const search = searchOf(request.search);
  const after = cursorOf(request, 1)?.[0] ?? "~";
  const { organisationId, personId } = ctx.actor;
  const read = await rows<ReceiptRow>(
    ctx,
    sql`select ${columns} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.personId} = ${personId} and ${r.id} < ${after}
      ${kind ? sql`and ${r.kind} = ${kind}` : sql``} ${search ? sql`and ${mentions(r.title, search)}` : sql``}
      order by ${r.id} desc limit ${size + 1}`,
  );
  return pageOf(read, size, (receipt) => [receipt.id]);
}

/** One receipt of the caller's own; anybody else's is not found. */
export async function readMine(ctx: Ctx, id: string): Promise<ReceiptRow> {
  const { organisationId, personId } = ctx.actor;
  return orNotFound(
    await row<ReceiptRow>(
      ctx,
      sql`select ${columns} from ${r} where ${r.id} = ${id} and ${r.personId} = ${personId}
        and ${r.organisationId} = ${organisationId}`,
    ),
  );
}
