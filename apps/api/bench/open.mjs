/**
 * `bench open`: what is open, read beside a past of finished things: a thousand people, each of whom has
 * confirmed a thousand notices. Prints how much more it takes than without that past.
 */
import { DebtsOf, MyTodo, Obligations } from "@riqing/schema";
import { openPlace, plantCrowd } from "./crowd.mjs";
import { fillConfirmed } from "./growth.mjs";
import { load, median, post } from "./load.mjs";
import { startOurs } from "./place.mjs";

const ROUNDS = 3;

export async function open(place, { people = [1_000], sizes = [1_000], taps = 20 }) {
  const opened = await openPlace(place);
  const crowd = await plantCrowd(opened, { people: people[0], notices: 5, signedIn: 2 });
  const questions = questionsOf(crowd);
  await tellPlanner(opened, place);
  const lines = [await measure(place, questions, 0, taps)];
  let finished = 0;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    for (; finished < size; finished += 1) await fillConfirmed(opened, crowd);
    await tellPlanner(opened, place);
    lines.push(await measure(place, questions, size, taps));
  }
  await opened.orm.close();
  const [before] = lines;
  console.table(
    lines.flatMap(({ size, costs }) =>
      Object.entries(costs).map(([what, { cpu, p50 }]) => ({
        database: place.name,
        people: people[0],
        finished: size,
        what,
        "CPU ms": cpu.toFixed(1),
        "p50 ms": p50.toFixed(1),
        "× CPU": (cpu / before.costs[what].cpu).toFixed(2),
        "× p50": (p50 / before.costs[what].p50).toFixed(2),
      })),
    ),
  );
}

/** A server would notice within a minute how many rows there are; here at once. */
async function tellPlanner({ orm }, { url }) {
  const tables = "asked, asked_through, notice, membership, person, binding, session";
  if (url) await orm.em.getConnection().execute(`analyze table ${tables}`);
}

/** What is open in the group, for its owner; what waits for the owner, and for a member. */
function questionsOf({ groupId, people, tokens: [owner, member] }) {
  const ask = (token, { text: query }, variables = {}) =>
    post("/graphql", { query, variables }, { authorization: `Bearer ${token}` });
  return {
    "matrix, first page": ask(owner, Obligations, { groupId, first: 20 }),
    "one person's debts": ask(owner, DebtsOf, { groupId, personId: people[1] }),
    "to-do list": ask(member, MyTodo),
  };
}

/** With a server that has just started, so that nothing of the planting is left in it. */
async function measure(place, questions, size, taps) {
  const server = await startOurs(place);
  const costs = {};
  try {
    for (const [what, request] of Object.entries(questions)) {
      await load(server.port, Array(5).fill(request), 1);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const from = server.cpu();
        const { p50 } = await load(server.port, Array(taps).fill(request), 1);
        rounds.push({ cpu: (server.cpu() - from) / taps, p50 });
      }
      costs[what] = {
        cpu: median(rounds.map(({ cpu }) => cpu)),
        p50: median(rounds.map(({ p50 }) => p50)),
      };
    }
  } finally {
    await server.stop();
  }
  return { size, costs };
}
