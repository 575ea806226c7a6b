import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { forUpdate, insertNew, list, rows, sql, update } from "../../../kernel/sql.ts";
import { type NewRow, table } from "../../../kernel/table.ts";
import { words } from "../../../words/zh-cn.ts";
import { recordAnswers, type AudienceEntry, isLate, entriesAmong } from "../../audience/index.ts";
import { entryOf, keepReceipts, receiptRow, recordAll } from "../../journal/index.ts";
import { organisationView, personView } from "../../people/index.ts";
import { Notice, NoticeRevision } from "../notice/notice.entity.ts";
import { whyNotAcknowledge } from "../notice/notice.policy.ts";
import { noticeColumns, type NoticeRow } from "../notice/notice.read.ts";
import type { NoticeState } from "../notice/notice.state.ts";
import { Acknowledgement } from "./acknowledgement.entity.ts";
import { acknowledgementsAmong } from "./acknowledgement.read.ts";
import type { Arrival, Outcome, Seen } from "./tap.ts";

const n = table(Notice, "n");
const r = table(NoticeRevision, "r");
const o = organisationView("o");
const a = table(Acknowledgement, "a");
const p = personView("p");

interface Subject {
  id: string;
  organisationId: string;
  organisationName: string;
  publisherId: string;
  state: NoticeState;
  revisionId: string;
  revisionNumber: number;
  subject: string;
  textHash: string;
}

interface Given {
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
 * Settles taps in one transaction, in the order they came: what each would have been answered alone.
 * The notices are locked in the order of their ids, so that no revision comes in between and no two
 * groups of taps cross.
 */
export async function settle(
  context: RequestContext,
  arrivals: readonly Arrival[],
): Promise<Outcome[]> {
  const subjects = await lockSubjects(context, arrivals);
  const places = await readPlaces(context, arrivals, subjects);
  const given = await readGiven(context, arrivals);
  const signers = await readSigners(context, arrivals);
  const accepted = new Map<string, Arrival>();

  const refusals = arrivals.map((arrival): Exclude<Outcome, { refusal: null }> | null => {
    const subject = subjects.get(arrival.noticeId);
    if (!subject || subject.organisationId !== arrival.organisationId)
      return { refusal: "NOT_FOUND" };
    const key = keyOf(arrival.revisionId, arrival.personId);
    const before = given.get(key);
    // The same tap again, after its answer was lost: even if it was taken back since.
    if (accepted.has(key) || (before && alreadyCovers(before, arrival))) return null;
    const place = places.get(keyOf(arrival.noticeId, arrival.personId)) ?? null;
    const refusal = whyNotAcknowledge({ ...subject, groupIds: [] }, place, arrival.revisionId);
    if (refusal) return { refusal, facts: factsFor(refusal, subject) };
    if (!place?.answeredAt) accepted.set(key, arrival);
    return null;
  });

  await write(context, [...accepted.values()], { subjects, places, given, signers });
  const seen = await readSeen(context, arrivals, subjects);
  return arrivals.map((arrival, i) => refusals[i] ?? { refusal: null, seen: seen(arrival) });
}

/** What the notices, the places and the answers are now: read once for all who tapped. */
async function readSeen(
  context: RequestContext,
  arrivals: readonly Arrival[],
  subjects: Map<string, Subject>,
): Promise<(arrival: Arrival) => Seen> {
  const ids = [...subjects.keys()];
  const people = [...new Set(arrivals.map((one) => one.personId))];
  const read = await rows<NoticeRow>(
    context,
    sql`select ${noticeColumns} from ${n}
      where ${n.organisationId} in (${organisationsOf(arrivals)}) and ${n.id} in (${list(ids)})`,
  );
  const notices = new Map(read.map((notice) => [notice.id, notice]));
  const places = await readPlaces(context, arrivals, subjects);
  const given = new Map(
    (await acknowledgementsAmong(context, ids, people)).map((one) => [
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

/** An acknowledgement answers for a tap if it stands, or if it was that very tap. */
const alreadyCovers = (given: Given, { tapId }: Arrival): boolean =>
  given.withdrawnAt === null || (tapId !== null && tapId === given.tapId);

/** What the screen needs to show what is new. */
/** Taps of several organisations may be settled together. */
const organisationsOf = (arrivals: readonly Arrival[]) =>
  list([...new Set(arrivals.map(({ organisationId }) => organisationId))]);

const factsFor = (refusal: string, { revisionId, revisionNumber }: Subject) =>
  refusal === "NOTICE_REVISED" ? { revisionId, revisionNumber } : {};

async function lockSubjects(
  context: RequestContext,
  arrivals: readonly Arrival[],
): Promise<Map<string, Subject>> {
  const ids = [...new Set(arrivals.map((one) => one.noticeId))];
  const theirs = sql`${n.organisationId} in (${organisationsOf(arrivals)}) and ${n.id} in (${list(ids)})`;
  await rows(
    context,
    sql`select ${n.id} from ${n} where ${theirs} order by ${n.id} ${forUpdate(context)}`,
  );
  const read = await rows<Subject>(
    context,
    sql`select ${n.id}, ${n.organisationId} as organisationId, ${o.name} as organisationName,
      ${n.publisherId} as publisherId, ${n.state}, ${n.revisionId} as revisionId,
      ${n.revisionNumber} as revisionNumber, ${n.subject}, ${r.textHash} as textHash
      from ${n} join ${r} on ${r.id} = ${n.revisionId}
      join ${o} on ${o.id} = ${n.organisationId} where ${theirs}`,
  );
  return new Map(read.map((subject) => [subject.id, subject]));
}

async function readPlaces(
  context: RequestContext,
  arrivals: readonly Arrival[],
  subjects: Map<string, Subject>,
): Promise<Map<string, AudienceEntry>> {
  const people = [...new Set(arrivals.map((one) => one.personId))];
  const read = await entriesAmong(context, [...subjects.values()], people);
  return new Map(read.map((place) => [keyOf(place.populationId, place.personId), place]));
}

async function readGiven(
  context: RequestContext,
  arrivals: readonly Arrival[],
): Promise<Map<string, Given>> {
  const read = await rows<Given>(
    context,
    sql`select ${a.revisionId} as revisionId, ${a.personId} as personId, ${a.tapId} as tapId,
      ${a.withdrawnAt} as withdrawnAt from ${a}
      where ${a.organisationId} in (${list([...new Set(arrivals.map((one) => one.organisationId))])})
      and ${a.revisionId} in (${list([...new Set(arrivals.map((one) => one.revisionId))])})
      and ${a.personId} in (${list([...new Set(arrivals.map((one) => one.personId))])})`,
  );
  return new Map(read.map((one) => [keyOf(one.revisionId, one.personId), one]));
}

async function readSigners(
  context: RequestContext,
  arrivals: readonly Arrival[],
): Promise<Map<string, Signer>> {
  const ids = [...new Set(arrivals.map((one) => one.personId))];
  const read = await rows<Signer>(
    context,
    sql`select ${p.id}, ${p.name}, ${p.staffNo} as staffNo from ${p}
      where ${p.organisationId} in (${organisationsOf(arrivals)}) and ${p.id} in (${list(ids)})`,
  );
  return new Map(read.map((person) => [person.id, person]));
}

interface Known {
  subjects: Map<string, Subject>;
  places: Map<string, AudienceEntry>;
  given: Map<string, Given>;
  signers: Map<string, Signer>;
}

/** One statement for all the acknowledgements, one for the journal, one for the receipts. */
async function write(context: RequestContext, accepted: Arrival[], known: Known): Promise<void> {
  if (accepted.length === 0) return;
  const written = accepted.map((arrival) => {
    const subject = known.subjects.get(arrival.noticeId)!;
    const place = known.places.get(keyOf(arrival.noticeId, arrival.personId))!;
    const person = known.signers.get(arrival.personId)!;
    const late = isLate(place, arrival.at);
    const entry = entryOf(arrival.organisationId, arrival.personId, arrival.at, {
      deed: "notice.acknowledged",
      subjectId: arrival.noticeId,
      contentHash: subject.textHash,
    });
    const receipt = receiptRow(context.ports, {
      kind: "NOTICE_ACKNOWLEDGED",
      organisation: { id: subject.organisationId, name: subject.organisationName },
      person,
      subject: {
        id: subject.id,
        title: subject.subject,
        versionId: subject.revisionId,
        versionLabel: words.notice.versionLabel(subject.revisionNumber),
      },
      statement: words.notice.statement,
      textHash: subject.textHash,
      at: arrival.at,
      late,
      device: arrival.device,
      journalDigest: entry.digest,
    });
    return { arrival, subject, late, entry, receipt };
  });

  await recordAll(
    context,
    written.map(({ entry }) => entry),
  );
  await keepReceipts(
    context,
    written.map(({ receipt }) => receipt),
  );
  const acknowledgements = written.map(({ arrival, subject, late, receipt }) => ({
    organisationId: arrival.organisationId,
    noticeId: arrival.noticeId,
    revisionId: arrival.revisionId,
    revisionNumber: subject.revisionNumber,
    personId: arrival.personId,
    acknowledgedAt: arrival.at.getTime(),
    late: late ? 1 : 0,
    textHash: subject.textHash,
    statement: words.notice.statement,
    feedbackKind: arrival.feedbackKind,
    feedback: arrival.feedback,
    device: arrival.device,
    tapId: arrival.tapId,
    receiptId: receipt.id,
  }));
  const isAgain = (one: { revisionId: string; personId: string }) =>
    known.given.has(keyOf(one.revisionId, one.personId));
  await insertNew(
    context,
    Acknowledgement,
    acknowledgements
      .filter((one) => !isAgain(one))
      .map((one) => ({ id: newId(), ...one, withdrawnAt: null })),
  );
  for (const one of acknowledgements.filter(isAgain)) await reinstate(context, one);

  await recordAnswers(
    context,
    written.map(({ arrival: { organisationId, noticeId, personId, at }, late }) => ({
      organisationId,
      populationId: noticeId,
      personId,
      at,
      late,
    })),
  );
}

/** As it is kept, but for its id. */
type AcknowledgementGiven = Omit<NewRow<Acknowledgement>, "id">;

/** One that was taken back, and is given anew. */
const reinstate = (
  context: RequestContext,
  { organisationId, revisionId, personId, ...given }: AcknowledgementGiven,
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
      device: given.device,
      tapId: given.tapId,
      receiptId: given.receiptId,
    },
    (k) => sql`${k.organisationId} = ${organisationId} and ${k.revisionId} = ${revisionId}
      and ${k.personId} = ${personId}`,
  );
