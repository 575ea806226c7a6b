import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, rows, sql, update } from "../../../kernel/sql.ts";
import { type NewRow, table } from "../../../kernel/table.ts";
import { StaleReadError } from "../../../kernel/transaction.ts";
import { words } from "../../../words/zh-cn.ts";
import { recordAnswers, type AudienceEntry, isLate, entriesAmong } from "../../audience/index.ts";
import { entryOf, keepReceipts, receiptRow, recordAll } from "../../journal/index.ts";
import { organisationView, personView } from "../../people/index.ts";
import { settle } from "../../reach/index.ts";
import { Notice, NoticeRevision } from "../notice/notice.entity.ts";
import { whyNotAcknowledge } from "../notice/notice.policy.ts";
import { noticeColumns, type NoticeRow } from "../notice/notice.read.ts";
import type { NoticeState } from "../notice/notice.state.ts";
import { subjectOf } from "../notice/notice.text.ts";
import { Acknowledgement } from "./acknowledgement.entity.ts";
import { acknowledgementsAmong } from "./acknowledgement.read.ts";
import type { QueuedTap, AcknowledgementOutcome, AcknowledgementResult } from "./tap.ts";

const n = table(Notice, "n");
const r = table(NoticeRevision, "r");
const o = organisationView("o");
const a = table(Acknowledgement, "a");
const p = personView("p");

interface AcknowledgedNotice {
  id: string;
  organisationId: string;
  organisationName: string;
  publicKey: string;
  publisherId: string;
  state: NoticeState;
  revisionId: string;
  revisionNumber: number;
  subject: string;
  textHash: string;
}

interface GivenAcknowledgement {
  revisionId: string;
  personId: string;
  tapId: string | null;
  withdrawnAt: number | null;
}

interface Signer {
  id: string;
  name: string;
  staffNo: string;
}

/**
 * Processes taps in one transaction, in the order they came; each gets the answer that it would get
 * alone. The notices are locked in the order of their ids, so that no revision comes in between and
 * no two batches wait for each other.
 */
export async function acknowledgeBatch(
  context: RequestContext,
  taps: readonly QueuedTap[],
): Promise<AcknowledgementOutcome[]> {
  const subjects = await lockSubjects(context, taps);
  const places = await readAsked(context, taps, subjects);
  const given = await readGiven(context, taps);
  const signers = await readSigners(context, taps);
  const accepted = new Map<string, QueuedTap>();

  const refusals = taps.map((tap): Exclude<AcknowledgementOutcome, { refusal: null }> | null => {
    const subject = subjects.get(tap.noticeId);
    if (!subject || subject.organisationId !== tap.organisationId) return { refusal: "NOT_FOUND" };
    const key = keyOf(tap.revisionId, tap.personId);
    const before = given.get(key);
    // The same tap again, after its answer was lost: even if it was taken back since.
    if (accepted.has(key) || (before && alreadyCovers(before, tap))) return null;
    const place = places.get(keyOf(tap.noticeId, tap.personId)) ?? null;
    const refusal = whyNotAcknowledge({ ...subject, groupIds: [] }, place, tap.revisionId);
    if (refusal) return { refusal, facts: factsFor(refusal, subject) };
    if (!place?.answeredAt) accepted.set(key, tap);
    return null;
  });

  await write(context, [...accepted.values()], { subjects, places, given, signers });
  const resultOf = await readResults(context, taps, subjects);
  return taps.map((tap, i) => {
    const before = given.get(keyOf(tap.revisionId, tap.personId));
    const replayed = before !== undefined && before.tapId === tap.tapId;
    return refusals[i] ?? { refusal: null, replayed, result: resultOf(tap) };
  });
}

/** The notices and acknowledgements as they are now, read once for the whole batch. */
async function readResults(
  context: RequestContext,
  taps: readonly QueuedTap[],
  subjects: Map<string, AcknowledgedNotice>,
): Promise<(tap: QueuedTap) => AcknowledgementResult> {
  const ids = [...subjects.keys()];
  const people = [...new Set(taps.map((one) => one.personId))];
  const read = await rows<NoticeRow>(
    context,
    sql`select ${noticeColumns} from ${n}
      where ${n.organisationId} in (${organisationsOf(taps)}) and ${n.id} in (${list(ids)})`,
  );
  const notices = new Map(read.map((notice) => [notice.id, notice]));
  const places = await readAsked(context, taps, subjects);
  const given = new Map(
    (await acknowledgementsAmong(context, organisationIds(taps), ids, people)).map((one) => [
      keyOf(one.noticeId, one.personId),
      one,
    ]),
  );
  return ({ noticeId, personId }) => ({
    notice: orNotFound(notices.get(noticeId)),
    place: places.get(keyOf(noticeId, personId)) ?? null,
    acknowledgement: given.get(keyOf(noticeId, personId)) ?? null,
  });
}

const keyOf = (...parts: string[]): string => parts.join(" ");

/** Whether an acknowledgement makes a tap unnecessary: it is not withdrawn, or it came from the same tap. */
const alreadyCovers = (given: GivenAcknowledgement, { tapId }: QueuedTap): boolean =>
  given.withdrawnAt === null || (tapId !== null && tapId === given.tapId);

/** Taps are queued by organisation, so that there is one. */
const organisationIds = (taps: readonly QueuedTap[]) => [
  ...new Set(taps.map(({ organisationId }) => organisationId)),
];

const organisationsOf = (taps: readonly QueuedTap[]) => list(organisationIds(taps));

const factsFor = (refusal: string, { revisionId, revisionNumber }: AcknowledgedNotice) =>
  refusal === "NOTICE_REVISED" ? { revisionId, revisionNumber } : {};

async function lockSubjects(
  context: RequestContext,
  taps: readonly QueuedTap[],
): Promise<Map<string, AcknowledgedNotice>> {
  const ids = [...new Set(taps.map((one) => one.noticeId))];
  const theirs = sql`${n.organisationId} in (${organisationsOf(taps)}) and ${n.id} in (${list(ids)})`;
  await rows(
    context,
    sql`select ${n.id} from ${n} where ${theirs} order by ${n.id} ${forUpdate(context)}`,
  );
  const read = await rows<AcknowledgedNotice>(
    context,
    sql`select ${n.id}, ${n.organisationId} as organisationId, ${o.name} as organisationName, ${o.publicKey} as publicKey,
      ${n.publisherId} as publisherId, ${n.state}, ${n.revisionId} as revisionId,
      ${n.revisionNumber} as revisionNumber, ${n.subject}, ${r.textHash} as textHash
      from ${n} join ${r} on ${r.id} = ${n.revisionId}
      join ${o} on ${o.id} = ${n.organisationId} where ${theirs}`,
  );
  return new Map(read.map((subject) => [subject.id, subject]));
}

async function readAsked(
  context: RequestContext,
  taps: readonly QueuedTap[],
  subjects: Map<string, AcknowledgedNotice>,
): Promise<Map<string, AudienceEntry>> {
  const people = [...new Set(taps.map((one) => one.personId))];
  const read = await entriesAmong(context, [...subjects.values()], people);
  return new Map(read.map((place) => [keyOf(place.populationId, place.personId), place]));
}

async function readGiven(
  context: RequestContext,
  taps: readonly QueuedTap[],
): Promise<Map<string, GivenAcknowledgement>> {
  const read = await rows<GivenAcknowledgement>(
    context,
    sql`select ${a.revisionId} as revisionId, ${a.personId} as personId, ${a.tapId} as tapId,
      ${a.withdrawnAt} as withdrawnAt from ${a}
      where ${a.organisationId} in (${list([...new Set(taps.map((one) => one.organisationId))])})
      and ${a.revisionId} in (${list([...new Set(taps.map((one) => one.revisionId))])})
      and ${a.personId} in (${list([...new Set(taps.map((one) => one.personId))])})`,
  );
  return new Map(read.map((one) => [keyOf(one.revisionId, one.personId), one]));
}

async function readSigners(
  context: RequestContext,
  taps: readonly QueuedTap[],
): Promise<Map<string, Signer>> {
  const ids = [...new Set(taps.map((one) => one.personId))];
  const read = await rows<Signer>(
    context,
    sql`select ${p.id}, ${p.name}, ${p.staffNo} as staffNo from ${p}
      where ${p.organisationId} in (${organisationsOf(taps)}) and ${p.id} in (${list(ids)})`,
  );
  return new Map(read.map((person) => [person.id, person]));
}

interface BatchState {
  subjects: Map<string, AcknowledgedNotice>;
  places: Map<string, AudienceEntry>;
  given: Map<string, GivenAcknowledgement>;
  signers: Map<string, Signer>;
}

/** One statement for all the acknowledgements, one for the journal, one for the receipts. */
async function write(
  context: RequestContext,
  accepted: QueuedTap[],
  state: BatchState,
): Promise<void> {
  if (accepted.length === 0) return;
  const written = accepted.map((tap) => {
    const subject = state.subjects.get(tap.noticeId)!;
    const place = state.places.get(keyOf(tap.noticeId, tap.personId))!;
    const person = state.signers.get(tap.personId)!;
    const late = isLate(place, tap.at);
    const entry = entryOf(tap.organisationId, tap.personId, tap.at, {
      deed: "notice.acknowledged",
      subjectId: tap.noticeId,
      contentHash: subject.textHash,
    });
    const receipt = receiptRow(context.ports, {
      kind: "NOTICE_ACKNOWLEDGED",
      organisation: { id: subject.organisationId, name: subject.organisationName },
      publicKey: subject.publicKey,
      person,
      subject: {
        id: subject.id,
        title: subject.subject,
        versionId: subject.revisionId,
        versionLabel: words.notice.versionLabel(subject.revisionNumber),
      },
      statement: words.notice.statement,
      textHash: subject.textHash,
      at: tap.at,
      late,
      device: tap.device,
      newDevice: tap.newDevice,
      journalDigest: entry.digest,
    });
    return { tap, subject, late, entry, receipt };
  });

  const acknowledgements = written.map(({ tap, subject, late, receipt }) => ({
    organisationId: tap.organisationId,
    noticeId: tap.noticeId,
    revisionId: tap.revisionId,
    revisionNumber: subject.revisionNumber,
    personId: tap.personId,
    acknowledgedAt: tap.at.getTime(),
    late: late ? 1 : 0,
    textHash: subject.textHash,
    statement: words.notice.statement,
    feedbackKind: tap.feedbackKind,
    feedback: tap.feedback,
    device: tap.device,
    tapId: tap.tapId,
    receiptId: receipt.id,
  }));
  const isAgain = (one: { revisionId: string; personId: string }) =>
    state.given.has(keyOf(one.revisionId, one.personId));
  const fresh = acknowledgements
    .filter((one) => !isAgain(one))
    .map((one) => ({ id: newId(), ...one, withdrawnAt: null, feedbackAt: null }));
  // A row that is there already, although none was read, has its receipt: there must not be a second.
  if ((await insertNew(context, Acknowledgement, fresh)) < fresh.length)
    throw new StaleReadError("somebody has acknowledged meanwhile");
  for (const one of acknowledgements.filter(isAgain)) await reinstate(context, one);

  await recordAll(
    context,
    written.map(({ entry }) => entry),
  );
  await keepReceipts(
    context,
    written.map(({ receipt }) => receipt),
  );
  await recordAnswers(
    context,
    written.map(({ tap: { organisationId, noticeId, personId, at }, late }) => ({
      organisationId,
      populationId: noticeId,
      personId,
      at,
      late,
    })),
  );
  await settleMessages(context, accepted);
}

/** What was sent about a notice is settled for whoever has acknowledged it. */
async function settleMessages(context: RequestContext, accepted: readonly QueuedTap[]) {
  for (const taps of Map.groupBy(accepted, ({ noticeId }) => noticeId).values()) {
    const [{ organisationId, noticeId }] = taps as [QueuedTap];
    const people = taps.map(({ personId }) => personId);
    await settle(context, organisationId, subjectOf(noticeId), people);
  }
}

/** As it is kept, but for its id. */
type NewAcknowledgement = Omit<NewRow<Acknowledgement>, "id" | "feedbackAt">;

/** Restores an acknowledgement that was taken back, with its new data. */
const reinstate = (
  context: RequestContext,
  { organisationId, revisionId, personId, ...given }: NewAcknowledgement,
): Promise<number> =>
  update(
    context,
    Acknowledgement,
    {
      withdrawnAt: null,
      acknowledgedAt: given.acknowledgedAt,
      late: given.late,
      feedbackKind: given.feedbackKind,
      feedback: given.feedback,
      feedbackAt: null,
      device: given.device,
      tapId: given.tapId,
      receiptId: given.receiptId,
    },
    (k) => sql`${k.organisationId} = ${organisationId} and ${k.revisionId} = ${revisionId}
      and ${k.personId} = ${personId}`,
  );
