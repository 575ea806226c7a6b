import type { Refusal } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { pdfFileInWorker } from "../../../kernel/pdf-file.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { caseFileWords as words } from "../../../words/case-file.zh-cn.ts";
import { canonical, record, sha256 } from "../../journal/index.ts";
import { visibleCase } from "../case/case.read.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import { caseFilePdf } from "./case-file.pdf.ts";
import { caseFileOf } from "./case-file.read.ts";
import type { CaseFileFormat, CaseFileType } from "./case-file.type.ts";

/** Only what was referred goes to somebody outside the group. */
export async function whyNotExport(ctx: Ctx, caseId: string): Promise<Refusal | null> {
  const measure = await measureOfCase(ctx, caseId);
  const referred = measure !== null && measure.measure === "REFER" && measure.decidedAt !== null;
  return referred && measure.revokedAt === null ? null : "CASE_NOT_REFERRED";
}

/**
 * The file of a referred case, for whoever may know of it: that it was taken out is written down with its hash.
 * Both formats hold the same, and bear the same hash. Refuses with `CASE_NOT_REFERRED`; another's case is not
 * found.
 */
export async function exportCase(
  ctx: Ctx,
  caseId: string,
  format: CaseFileFormat,
): Promise<CaseFileType> {
  const { file, hash } = await inTransaction(ctx, async (ctx) => {
    const found = await visibleCase(ctx, caseId);
    refuseIf(await whyNotExport(ctx, caseId));
    const file = await caseFileOf(ctx, found);
    const hash = sha256(canonical(file));
    const { groupId } = found;
    await record(ctx, { deed: "case.exported", subjectId: caseId, groupId, contentHash: hash });
    return { file, hash };
  });
  const base64 =
    format === "JSON"
      ? Buffer.from(`${JSON.stringify({ case: file, sha256: hash }, null, 2)}\n`).toString("base64")
      : await pdfFileInWorker(ctx.actor.personId, caseFilePdf(ctx, file, hash));
  return {
    fileName: `${words.fileName(file.number)}.${format.toLowerCase()}`,
    mediaType: format === "JSON" ? "application/json" : "application/pdf",
    base64,
    sha256: hash,
  };
}
