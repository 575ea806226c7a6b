import { Boards, Case, Cases, MyGroups, MyRecord, OpenCases } from "@riqing/schema";
import fc from "fast-check";
import { sql } from "../src/kernel/sql.ts";
import { actsIn, type Company, type Story } from "./discipline-acts.ts";
import { DAY, HOUR, Life, type LifeCase, measureStateOf } from "./discipline-life.ts";
import { BEFORE_MONDAY, disciplineIn, MONDAY } from "./discipline-world.ts";
import { openWorld, type World } from "./world.ts";

/** Each life has a world of its own. */
let world: World;
let story: Story;

/** What of a case is compared. */
interface Seen {
  id: string;
  state: string;
  stage: string;
  measure: { state: string; counts: boolean; strikeNumber: number } | null;
}

/** What everybody sees, against what the model says. */
async function agree(life: Life, { owner, driver, groupId }: Company, told: string): Promise<void> {
  const expected = (found: LifeCase) => ({
    id: found.id,
    state: found.state,
    stage: life.stage(found),
    measure: found.measure
      ? {
          state: measureStateOf(found.measure),
          counts: life.counts(found.measure),
          strikeNumber: found.measure.strike,
        }
      : null,
  });
  const seen = ({ id, state, stage, measure }: Seen) => ({
    id,
    state,
    stage,
    measure: measure && {
      state: measure.state,
      counts: measure.counts,
      strikeNumber: measure.strikeNumber,
    },
  });
  const all = life.cases.map(expected).toReversed();
  const waiting = all.filter(({ stage }) => stage !== "ENDED");
  const { cases } = await world.as(owner).do(Cases, {});
  const { cases: undecided } = await world.as(owner).do(Cases, { open: true });
  const { openCases } = await world.as(owner).do(OpenCases, {});
  const { boards } = await world.as(owner).do(Boards, { groupId });
  const { myRecord } = await world.as(driver).do(MyRecord, {});
  const { myGroups } = await world.as(driver).do(MyGroups, {});
  const board = boards.nodes.find(({ kind }) => kind === "CASE");
  const pages = [];
  for (const { id } of all) pages.push((await world.as(owner).do(Case, { id })).case);
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? 1 : -1);
  const undecidedIds = all.flatMap(({ id, state }) =>
    state === "OPEN" || state === "TO_CORRECT" ? [id] : [],
  );
  expect({
    told,
    list: cases.nodes.map(seen),
    pages: pages.map(seen),
    mine: myRecord.cases.map(seen).toSorted(byId),
    counting: myRecord.counting,
    undecided: undecided.nodes.map(({ id }) => id),
    waiting: openCases.nodes.map(({ id }) => id),
    onBoard: board ? board.asked - board.confirmed : 0,
    inGroup: myGroups.nodes.length === 1,
  }).toEqual({
    told,
    list: all,
    pages: all,
    mine: all,
    counting: life.counting(),
    undecided: undecidedIds,
    waiting: waiting.map(({ id }) => id),
    onBoard: waiting.length,
    inGroup: life.inGroup,
  });
}

/** What a life begins with; then it goes on as it happens. "wait": a few hours; "end": to what ends next. */
const BEGINNINGS = {
  "a mute stands still under appeal, and runs on":
    "record, 1 say, 1 decide MUTE 3, 1 tell, 1 carry out, wait, 1 appeal, wait, 1 stands",
  "a mute that waits is appealed against, and withdrawn":
    "record, 1 say, 1 decide MUTE 1, 1 tell, wait, 1 appeal, wait, 1 withdraw, wait, 1 carry out",
  "a removal was built on what is revoked":
    "record, 1 decide WARN 0, 1 tell, wait, record, 2 say, 2 decide REMOVE 0, 2 tell, 1 appeal, wait, 1 revoke, wait, 2 confirm",
  "silence suspends a removal":
    "record, 1 decide WARN 0, 1 tell, wait, record, 2 say, 2 decide REMOVE 0, 2 tell, 2 appeal, end, end, end, end, 2 withdraw",
  "a mute is lowered, another one lifted":
    "record, 1 say, 1 decide MUTE 3, 1 tell, 1 carry out, wait, 1 appeal, 1 lower, wait, record, 2 say, 2 decide MUTE 1, 2 tell, 2 carry out, 2 lift",
} as const;

/** A named act that cannot be done any more is left out. */
type Choice = number | string;

async function live(choices: readonly Choice[], pauses: boolean): Promise<void> {
  const company = await story.workshop({
    pausedUnderAppeal: pauses ? "MUTE_AND_REMOVE" : "NOTHING",
    strikeMonths: 3,
  });
  // Strikes outlive sessions, and nobody is asked to sign in again here.
  await world.rows(sql`update session set expires_at = ${Date.parse("2028-01-01")}`);
  const life = new Life(Date.parse(MONDAY));
  const told: string[] = [];
  const goTo = async (at: number) => {
    life.flow(at);
    world.clock.set(new Date(at).toISOString());
    await agree(life, company, `${told.join(" · ")} @ ${new Date(at).toISOString()}`);
  };
  for (const choice of choices) {
    const [next] = life.changes().toSorted((one, other) => one - other);
    const acts = actsIn(world, story, life, company, pauses);
    const chosen =
      typeof choice === "string"
        ? acts.find(({ name }) => name === choice)
        : acts[choice % (acts.length + 3)];
    if (chosen) {
      told.push(chosen.name);
      await chosen.do();
    } else if (choice === "end" || (typeof choice === "number" && choice % 2 === 0)) {
      if (next === undefined) continue;
      told.push("an end");
      // Something may have come to its own end a millisecond ago.
      for (const at of [next - 1, next, next + 1]) if (at > life.now) await goTo(at);
    } else if (choice === "wait" || typeof choice === "number") {
      const pass =
        typeof choice === "number" ? (choice % 50) * HOUR + (choice % 997) : 5 * HOUR + 7;
      told.push(`${pass} ms`);
      await goTo(life.now + pass);
    }
  }
  // To the last end that anything has, strikes included.
  for (let ends = life.changes(); ends.length > 0; ends = life.changes()) {
    const next = Math.min(...ends);
    if (next > life.now + 60 * DAY && ends.some((at) => at < next)) break;
    for (const at of [next - 1, next, next + 1]) if (at > life.now) await goTo(at);
  }
}

const goesOn = fc.array(fc.nat({ max: 10_000 }), { minLength: 4, maxLength: 9 });

describe.each([true, false])(
  "lives of cases agree with a plain model, pausing under appeal: %s",
  (pauses) => {
    it.each(Object.entries(BEGINNINGS))(
      "at each end and a millisecond beside it, where %s",
      async (_, beginning) => {
        await fc.assert(
          fc.asyncProperty(goesOn, async (more) => {
            world = await openWorld({ now: BEFORE_MONDAY });
            story = disciplineIn(world);
            try {
              await live([...beginning.split(", "), ...more], pauses);
            } finally {
              await world.close();
            }
          }),
          { numRuns: 1, endOnFailure: true },
        );
      },
    );
  },
);
