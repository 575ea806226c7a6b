import { LIMITS, type Refusal } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { Fields } from "../../../kernel/input.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { evidenceWords as words } from "../../../words/evidence.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { hashOf, record, sha256 } from "../../journal/index.ts";
import { measure } from "../../reach/index.ts";
import { notifyAboutCase } from "../case/case.notify.ts";
import { evidenceOf, type EvidenceRow, handlesCase, lockedCase } from "../case/case.read.ts";
import { type CaseRow, settingsOfCase } from "../case/case.row.ts";
import { changeCase } from "../case/case.service.ts";
import { hearingFrom } from "../case/hearing.ts";
import { measureNow } from "../measure/measure.read.ts";
import { whyNotAddEvidence } from "./add.policy.ts";
import type { Citation } from "./cited.read.ts";
import { copiesOf, keepEvidence, type NewEvidence } from "./evidence.service.ts";

/** What somebody adds to a case. */
export interface AddedEvidence {
  caseId: string;
  /** The words themselves, as they stood in the chat. */
  quote?: string | null;
  fileIds?: readonly string[] | null;
  cites?: readonly Citation[] | null;
}

/** Why the caller may not add evidence to a case; null if they may. */
export async function whyNotAddHere(ctx: Ctx, found: CaseRow): Promise<Refusal | null> {
  const known = await measureNow(ctx, found.id);
  return whyNotAddEvidence({
    handles: await handlesCase(ctx, found),
    state: found.state,
    decided: known !== null && known.decidedAt !== null,
  });
}

/**
 * Adds words, files and copies to a case until it is decided (Mission D3). The member is told, and may say their side
 * to it: their time begins anew, and what they have said stays. What is there already is not added again. Refuses
 * with `NOT_ALLOWED`, `CASE_DECIDED`, `CASE_CLOSED`, `SAID_TOO_OFTEN`, `BAD_INPUT`; another's case is not found.
 */
export function addEvidence(ctx: Ctx, input: AddedEvidence): Promise<CaseRow> {
  return inTransaction(ctx, async (ctx) => {
    const found = await lockedCase(ctx, input.caseId);
    refuseIf(await whyNotAddHere(ctx, found));
    const known = await evidenceOf(ctx, found.id);
    const added = await newAmong(ctx, found, known, fieldsOf(input));
    if (added === null) return found;
    await measure(ctx, "CASE_NOTE", [found.id]);
    await keepEvidence(ctx, found.id, added);
    ctx.cache.clear();
    const pieces = (await evidenceOf(ctx, found.id)).slice(known.length);
    const contentHash = hashOf(pieces.map((piece) => piece.sha256));
    const deed = { deed: "case.evidence_added", subjectId: found.id, groupId: found.groupId };
    await record(ctx, { ...deed, contentHash });
    return await hearAgain(ctx, found);
  });
}

function fieldsOf(input: AddedEvidence) {
  const fields = new Fields();
  const read = {
    quote: fields.optional("quote", input.quote, LIMITS.caseQuote),
    fileIds: fields.list("fileIds", input.fileIds, { min: 0, max: LIMITS.caseFiles }),
    cites: fields.list("cites", input.cites, { min: 0, max: LIMITS.caseCites }),
  };
  const nothing = read.quote === null && read.fileIds.length === 0 && read.cites.length === 0;
  fields.expect("quote", !nothing, "REQUIRED");
  fields.done();
  return read;
}

/** What of it the case has not yet, so that the same tap sent again adds nothing; null: nothing. */
async function newAmong(
  ctx: Ctx,
  found: CaseRow,
  known: readonly EvidenceRow[],
  { quote, fileIds, cites }: ReturnType<typeof fieldsOf>,
): Promise<NewEvidence | null> {
  const hashes = new Set(known.map((piece) => piece.sha256));
  const files = new Set(known.map(({ fileId }) => fileId));
  const copies = await copiesOf(ctx, cites, found);
  const added = {
    quote: quote === null || hashes.has(sha256(quote)) ? null : quote,
    fileIds: fileIds.filter((id) => !files.has(id)),
    cited: copies.filter(({ copy }) => !hashes.has(sha256(copy.text))),
  };
  const pieces =
    (added.quote === null ? 0 : 1) +
    added.fileIds.length +
    added.cited.reduce((sum, { copy }) => sum + 1 + copy.files.length, 0);
  const fields = new Fields();
  const most = LIMITS.caseEvidence;
  fields.expect("quote", known.length + pieces <= most, "TOO_MANY", most);
  fields.done();
  return pieces === 0 ? null : added;
}

/** Nobody is judged by what they had no time to answer: whoever was being heard is heard from now on. */
async function hearAgain(ctx: Ctx, found: CaseRow): Promise<CaseRow> {
  const heard = found.heardFromAt !== null && found.citesNothing === null;
  const { hearingWorkingHours } = settingsOfCase(found);
  const changed = heard
    ? await changeCase(ctx, found.id, {
        ...(await hearingFrom(ctx, found.groupId, hearingWorkingHours)),
        sideStatedAt: null,
      })
    : found;
  const until = heard && changed.hearUntil !== null ? Number(changed.hearUntil) : null;
  await notifyAboutCase(ctx, found, [found.personId], {
    kind: "CASE_RECORDED",
    title: words.added(found.kindName),
    body:
      found.citesNothing !== null
        ? words.kept
        : until === null
          ? words.hearOpen
          : words.hear(clockTime(new Date(until), ctx)),
    occasion: `evidence:${ctx.now.getTime()}`,
  });
  return changed;
}
