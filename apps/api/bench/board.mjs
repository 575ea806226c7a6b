/** `bench board`: how long a board takes to answer, and how many statements it costs. */
import { NoticeBoard, NoticeBoardPeople } from "@riqing/schema";
import { openPlace, plantCrowd } from "./crowd.mjs";
import { load, post } from "./load.mjs";
import { startOurs } from "./place.mjs";
import { statementsOf } from "./statements.mjs";

const { systemClock } = await import("../dist/kernel/clock.js");
const { openLog } = await import("../dist/ports/log.js");
const { schema } = await import("../dist/schema.js");
const { buildServer } = await import("../dist/server.js");

/** What a board's screen asks: its figures, and its first page of names. */
export const questions = (noticeId) => ({
  figures: { query: NoticeBoard.text, variables: { noticeId } },
  "page of 20": {
    query: NoticeBoardPeople.text,
    variables: { noticeId, state: "MISSING", first: 20 },
  },
  "page of 50": {
    query: NoticeBoardPeople.text,
    variables: { noticeId, state: "MISSING", first: 50 },
  },
});

export async function board(place, { people = [500, 5_000], taps = 600, connections = 4 }) {
  const crowds = [];
  const opened = await openPlace(place);
  for (const size of people) {
    const planted = await plantCrowd(opened, { people: size, notices: 1, signedIn: 1 });
    crowds.push({ size, ...planted });
  }
  await opened.orm.close();
  const costs = place.url ? null : await costsOf(place, crowds);

  const server = await startOurs(place);
  const lines = [];
  try {
    for (const { size, tokens, notices } of crowds) {
      const bearer = { authorization: `Bearer ${tokens[0]}` };
      for (const [what, body] of Object.entries(questions(notices[0].id))) {
        const request = post("/graphql", body, bearer);
        await load(server.port, Array(100).fill(request), connections);
        const { perSecond, p50, p95 } = await load(
          server.port,
          Array(taps).fill(request),
          connections,
        );
        lines.push({
          database: place.name,
          people: size,
          what,
          "p50 ms": p50.toFixed(1),
          "p95 ms": p95.toFixed(1),
          "per second": Math.round(perSecond),
          ...(costs ? { statements: costs.get(`${size} ${what}`) } : {}),
        });
      }
    }
  } finally {
    await server.stop();
  }
  console.table(lines);
}

/** By size and question: how many statements. Throws where a longer list costs more of them. */
async function costsOf(place, crowds) {
  const opened = await openPlace(place);
  const log = openLog("silent");
  const server = await buildServer({ ...opened, clock: systemClock, schema, log });
  const costs = new Map();
  for (const { size, tokens, notices } of crowds) {
    for (const [what, payload] of Object.entries(questions(notices[0].id))) {
      const headers = { authorization: `Bearer ${tokens[0]}` };
      const ask = () => server.app.inject({ method: "POST", url: "/graphql", headers, payload });
      const statements = await statementsOf(ask);
      costs.set(`${size} ${what}`, statements.length);
      const lists = statements.filter((text) => /from asked a.*limit/s.test(text));
      if (what !== "figures" && lists.length !== 1)
        throw new Error(`${what}: read ${lists.length} times`);
    }
    const [short, long] = ["page of 20", "page of 50"].map((what) => costs.get(`${size} ${what}`));
    if (short !== long) throw new Error(`20 names cost ${short} statements, 50 cost ${long}`);
  }
  if (new Set(crowds.map(({ size }) => costs.get(`${size} page of 50`))).size > 1) {
    throw new Error("a larger board costs more statements");
  }
  await server.stop();
  return costs;
}
