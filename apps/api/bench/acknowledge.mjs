/** `bench acknowledge`: our api beside a hand-written endpoint, in alternating rounds. */
import { AcknowledgeNotice } from "@riqing/schema";
import { openPlace, plantCrowd } from "./crowd.mjs";
import { load, median, post } from "./load.mjs";
import { startByHand, startOurs } from "./place.mjs";

/** What a tap could answer at the least; to see what the rest of the answer costs. */
const LEAST = `mutation AcknowledgeNotice($input: AcknowledgeNoticeInput!) {
  acknowledgeNotice(input: $input) { id myAcknowledgement { id acknowledgedAt late receiptId } }
}`;

export async function acknowledge(
  place,
  { rounds = 5, taps = 3_000, connections = 64, flags = [] },
) {
  const people = 300;
  const opened = await openPlace(place);
  const notices = Math.ceil((2 * taps * (rounds + 1)) / people);
  const crowd = await plantCrowd(opened, { people, notices });
  await opened.orm.close();

  const pairs = crowd.notices.flatMap((notice) =>
    crowd.tokens.map((token, i) => ({ notice, token, personId: crowd.people[i] })),
  );
  const half = pairs.length / 2;
  const ours = pairs.map(({ notice: { id: noticeId, revisionId }, token }, i) => {
    const variables = { input: { noticeId, revisionId } };
    const body = { query: i < half ? AcknowledgeNotice.text : LEAST, variables };
    return post("/graphql", body, { authorization: `Bearer ${token}` });
  });
  const theirs = pairs.map(({ notice: { id: noticeId }, personId }) =>
    post("/acknowledge", { noticeId, personId }),
  );

  const [us, hand] = [await startOurs(place, flags), await startByHand(place)];
  const result = { hand: [], whole: [], least: [] };
  try {
    // The first round warms both up, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const part = (all, from = 0) => all.slice(from + round * taps, from + (round + 1) * taps);
      const measured = {
        hand: await measure(hand, part(theirs), connections),
        whole: await measure(us, part(ours), connections),
        least: await measure(us, part(ours, half), connections),
      };
      for (const [who, one] of Object.entries(measured)) if (round > 0) result[who].push(one);
    }
  } finally {
    await us.stop();
    await hand.stop();
  }
  const row = (what, all) => ({
    database: place.name,
    what,
    "per second": Math.round(median(all.map((one) => one.perSecond))),
    "p50 ms": median(all.map((one) => one.p50)).toFixed(1),
    "p95 ms": median(all.map((one) => one.p95)).toFixed(1),
    "CPU ms": median(all.map((one) => one.cpu)).toFixed(3),
    "× by hand": ratioOf(all, result.hand),
  });
  console.table([
    row("by hand, one insert", result.hand),
    row("riqing, as the mini-program asks", result.whole),
    row("riqing, the tap alone", result.least),
  ]);
}

/** As `load`, with the processor time of each request, which a busy machine does not change. */
async function measure(server, requests, connections) {
  const before = server.cpu();
  const loaded = await load(server.port, requests, connections);
  return {
    ...loaded,
    cpu: before === null ? Number.NaN : (server.cpu() - before) / requests.length,
  };
}

/** Round by round, so that what slowed the machine down slowed both: the median, and from where to where. */
function ratioOf(ours, theirs) {
  const ratios = ours.map(({ perSecond }, i) => perSecond / theirs[i].perSecond);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((one) => one.toFixed(2));
  return `${median(ratios).toFixed(2)} [${least}–${most}]`;
}
