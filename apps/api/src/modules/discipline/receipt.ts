import type { ReceiptKind } from "@riqing/schema";
import type { Ctx } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { row, sql } from "../../kernel/sql.ts";
import { disciplineWords as words } from "../../words/discipline.zh-cn.ts";
import { entryOf, hashOf, keepReceipts, receiptRow, recordAll } from "../journal/index.ts";
import { isNewDevice, organisationView, personById } from "../people/index.ts";
import type { CaseRow } from "./case/case.row.ts";
import type { MeasureRow } from "./measure/measure.read.ts";

const o = organisationView("o");

interface Deed {
  kind: ReceiptKind;
  deed: string;
  subjectId: string;
  groupId: string;
  /** Whose receipt it is. */
  personId: string;
  title: string;
  versionLabel: string;
  statement: string;
  textHash: string;
}

/** Writes a deed of the caller down, with a receipt for whom it concerns; answers the receipt's id. */
export async function recordWithReceipt(ctx: Ctx, given: Deed): Promise<string> {
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

/** That the member has received the decision. */
export const measureReceipt = (
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  step: string,
): Promise<string> =>
  recordWithReceipt(ctx, {
    kind: "MEASURE_ACKNOWLEDGED",
    deed: "measure.acknowledged",
    subjectId: measure.id,
    groupId: found.groupId,
    personId: found.personId,
    title: words.receiptTitle(found.number),
    versionLabel: step,
    statement: words.acknowledged,
    textHash: hashOf({
      number: found.number,
      kind: found.kindName,
      clause: found.clauseText,
      measure: measure.measure,
      days: measure.days,
    }),
  });
