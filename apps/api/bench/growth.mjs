/** `bench growth`: whether a page of a board takes longer when a year of acknowledgements lies beside it. */
import { NoticeBoardPeople } from "@riqing/schema";
import { ctxOf, openPlace, plantCrowd } from "./crowd.mjs";
import { load, post } from "./load.mjs";
import { startOurs } from "./place.mjs";
const { Acknowledgement } =
  await import("../dist/modules/notices/acknowledgement/acknowledgement.entity.js");
const { Asked } = await import("../dist/modules/audience/asked.entity.js");
const { Notice } = await import("../dist/modules/notices/notice/notice.entity.js");
const { AskedThrough } = await import("../dist/modules/audience/asked.entity.js");

const { systemClock } = await import("../dist/kernel/clock.js");
const { newId } = await import("../dist/kernel/column.js");
const { insertNew, run, sql } = await import("../dist/kernel/sql.js");
const { inTransaction } = await import("../dist/kernel/transaction.js");

const PEOPLE = 1_000;

export async function growth(place, { sizes = [10_000, 1_000_000], taps = 600, connections = 4 }) {
  const opened = await openPlace(place);
  const crowd = await plantCrowd(opened, { people: PEOPLE, notices: 1, signedIn: 1 });
  const target = crowd.notices[0];
  await confirmSome(opened, crowd, target);
  let written = 0;
  const lines = [];
  for (const size of sizes.toSorted((a, b) => a - b)) {
    for (; written < size; written += PEOPLE) await fillConfirmed(opened, crowd);
    const request = post(
      "/graphql",
      {
        query: NoticeBoardPeople.text,
        variables: { noticeId: target.id, state: "CONFIRMED", first: 50 },
      },
      { authorization: `Bearer ${crowd.tokens[0]}` },
    );
    const server = await startOurs(place);
    try {
      await load(server.port, Array(100).fill(request), connections);
      const { p50, p95 } = await load(server.port, Array(taps).fill(request), connections);
      lines.push({ database: place.name, acknowledgements: size, p50, p95 });
    } finally {
      await server.stop();
    }
  }
  await opened.orm.close();
  console.table(
    lines.map((line) => ({ ...line, p50: line.p50.toFixed(1), p95: line.p95.toFixed(1) })),
  );
  const [first, last] = [lines[0], lines.at(-1)];
  const [times, ratio] = [last.acknowledgements / first.acknowledgements, last.p95 / first.p95];
  console.log(`${place.name}: ${ratio.toFixed(2)} × the p95 at ${times} × the acknowledgements`);
}

/** Two of three have confirmed the notice whose board is looked at. */
const confirmSome = (place, crowd, notice) =>
  inTransaction(ctxOf(place), async (ctx) => {
    const some = crowd.people.filter((_, i) => i % 3 > 0);
    await insertNew(ctx, Acknowledgement, rowsOf(crowd, notice, some));
    await run(
      ctx,
      sql`update asked set answered_at = asked_at where population_id = ${notice.id}
        and person_id in (select person_id from acknowledgement where notice_id = ${notice.id})`,
    );
  });

/** Another notice of the past, which everybody has confirmed: straight into the tables. */
export async function fillConfirmed(place, crowd) {
  const notice = { id: newId(), revisionId: newId() };
  const at = systemClock.now().getTime();
  await inTransaction(ctxOf(place), async (ctx) => {
    const within = { organisation_id: crowd.organisationId, population_id: notice.id };
    await insertNew(ctx, Notice, [
      {
        id: notice.id,
        organisationId: crowd.organisationId,
        publisherId: crowd.people[0],
        importance: "ORDINARY",
        state: "PUBLISHED",
        asksLaterJoiners: 0,
        revisionId: notice.revisionId,
        revisionNumber: 1,
        subject: "从前的通知",
        publishedAt: at,
      },
    ]);
    const asked = crowd.people.map((person_id, i) => ({
      id: newId(),
      ...within,
      person_id,
      department_id: crowd.departmentId,
      sort_key: `P${String(i).padStart(6, "0")}`,
      asked_at: at,
      due_at: null,
      joined_later: 0,
      left_at: null,
      exempt_at: null,
      opened_at: at,
      answered_at: at,
      late: 0,
    }));
    await insertNew(ctx, Asked, asked);
    const through = { group_id: crowd.groupId, live: 1 };
    await insertNew(
      ctx,
      AskedThrough,
      crowd.people.map((person_id) => ({
        id: newId(),
        ...within,
        personId: person_id,
        ...through,
      })),
    );
    await insertNew(ctx, Acknowledgement, rowsOf(crowd, notice, crowd.people));
  });
}

function rowsOf({ organisationId }, { id, revisionId }, people) {
  const at = systemClock.now().getTime();
  return people.map((person_id) => ({
    id: newId(),
    organisation_id: organisationId,
    notice_id: id,
    revision_id: revisionId,
    revision_number: 1,
    person_id,
    acknowledged_at: at,
    late: 0,
    text_hash: "0".repeat(64),
    statement: "已阅读并照办",
    feedback_kind: null,
    feedback: null,
    device: null,
    tap_id: null,
    receipt_id: newId(),
    withdrawn_at: null,
  }));
}
