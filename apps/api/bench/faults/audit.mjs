/** What the database says of what phones were told, and whether this audit would find a lie. */
import { createPublicKey, verify } from "node:crypto";
import { newId } from "../../dist/kernel/column.js";
import { rows, run, sql } from "../../dist/kernel/sql.js";

const ctxOf = ({ orm }) => ({ em: orm.em.fork() });

/**
 * Of the taps that were acknowledged, how many are there with their line of the journal and their receipt;
 * how many acknowledgements, lines or receipts are there twice or belong to none; how many receipts do not hold.
 */
export async function audit(opened, acknowledged) {
  const ctx = ctxOf(opened);
  const kept = await rows(
    ctx,
    sql`select k.receipt_id as receiptId, k.person_id as personId, k.revision_id as revisionId,
        c.payload, c.signature, o.public_key as publicKey
      from acknowledgement k
      left join receipt c on c.organisation_id = k.organisation_id and c.id = k.receipt_id
      join organisation o on o.id = k.organisation_id`,
  );
  const lines = await rows(
    ctx,
    sql`select digest from journal_entry where deed = 'notice.acknowledged'`,
  );
  const receipts = await rows(ctx, sql`select id from receipt where kind = 'NOTICE_ACKNOWLEDGED'`);
  const digests = new Set(lines.map(({ digest }) => digest));
  const byReceipt = new Map(kept.map((one) => [one.receiptId, one]));
  let present = 0;
  for (const [{ personId, revisionId }, receiptId] of acknowledged) {
    const one = byReceipt.get(receiptId);
    const { journalDigest } = JSON.parse(one?.payload ?? "{}");
    if (one?.personId === personId && one.revisionId === revisionId && digests.has(journalDigest))
      present += 1;
  }
  const people = new Set(kept.map(({ revisionId, personId }) => `${revisionId} ${personId}`));
  const doubled = [
    kept.length - people.size,
    lines.length - kept.length,
    receipts.length - kept.length,
  ];
  return {
    acknowledged: acknowledged.size,
    present,
    doubled: doubled.reduce((sum, each) => sum + Math.abs(each), 0),
    unsound: kept.filter((one) => !holds(one)).length,
  };
}

function holds({ payload, signature, publicKey }) {
  if (!payload) return false;
  const key = createPublicKey({
    key: Buffer.from(publicKey, "base64"),
    format: "der",
    type: "spki",
  });
  return verify(null, Buffer.from(payload, "utf8"), key, Buffer.from(signature, "base64"));
}

/**
 * Loses an acknowledgement, whose receipt is then one too many; doubles another receipt with its line of the journal;
 * and forges a third. Throws where the audit does not find each of them.
 */
export async function control(opened, acknowledged) {
  const ctx = ctxOf(opened);
  const [lost, forged, twice] = [...acknowledged.values()];
  const before = await audit(opened, acknowledged);
  await double(ctx, twice);
  const doubled = (await audit(opened, acknowledged)).doubled - before.doubled;
  await run(
    ctx,
    sql`update receipt set payload = replace(payload, '"at"', '"At"') where id = ${forged}`,
  );
  await run(ctx, sql`delete from acknowledgement where receipt_id = ${lost}`);
  const after = await audit(opened, acknowledged);
  const found = {
    lost: before.present - after.present >= 1,
    doubled: doubled === 2,
    forged: after.unsound > before.unsound,
  };
  if (!Object.values(found).every(Boolean))
    throw new Error(`the audit is blind: ${JSON.stringify({ found, before, after })}`);
}

/** The receipt once more under another id, and a line of the journal: as two writers that both believed to be first. */
async function double(ctx, receiptId) {
  const copy = async (table, where) => {
    const [found] = await rows(ctx, sql`select * from ${sql.table(table)} where ${where} limit 1`);
    const cells = Object.entries({ ...found, id: newId() });
    const names = sql.join(cells.map(([name]) => sql.ref(name)));
    const values = sql.join(cells.map(([, value]) => sql`${value}`));
    await run(ctx, sql`insert into ${sql.table(table)} (${names}) values (${values})`);
  };
  await copy("receipt", sql`id = ${receiptId}`);
  await copy("journal_entry", sql`deed = 'notice.acknowledged'`);
}
