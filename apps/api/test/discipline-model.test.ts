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

const MOST_STEPS = 22;

/** A new life: what may be done in it, how time goes on to an instant, and to the last end that anything has. */
async function begin(pauses: boolean) {
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
  /** Something may have come to its own end a millisecond ago. */
  const goAround = async (end: number) => {
    for (const at of [end - 1, end, end + 1]) if (at > life.now) await goTo(at);
  };
  const finish = async () => {
    for (let ends = life.changes(); ends.length > 0; ends = life.changes()) {
      const next = Math.min(...ends);
      if (next > life.now + 60 * DAY && ends.some((at) => at < next)) break;
      await goAround(next);
    }
  };
  const acts = () => actsIn(world, story, life, company, pauses);
  return { life, told, goTo, goAround, finish, acts };
}

async function live(choices: readonly number[], pauses: boolean): Promise<void> {
  const { life, told, goTo, goAround, finish, acts: actsNow } = await begin(pauses);
  for (const choice of choices) {
    const [next] = life.changes().toSorted((one, other) => one - other);
    const acts = actsNow();
    const ways = acts.length + (next === undefined ? 1 : 3);
    const chosen = acts[choice % ways];
    if (chosen) {
      told.push(chosen.name);
      await chosen.do();
    } else if (next === undefined || choice % ways === acts.length) {
      const pass = (choice % 50) * HOUR + (choice % 997);
      told.push(`${pass} ms`);
      await goTo(life.now + pass);
    } else {
      told.push("an end");
      await goAround(next);
    }
  }
  await finish();
}

const chosen = fc.array(fc.nat({ max: 10_000 }), { minLength: 12, maxLength: MOST_STEPS });

it.each([true, false])(
  "lives of cases agree with a plain model at each end and a millisecond beside it; pausing under appeal: %s",
  async (pauses) => {
    await fc.assert(
      fc.asyncProperty(chosen, async (choices) => {
        world = await openWorld({ now: BEFORE_MONDAY });
        story = disciplineIn(world);
        try {
          await live(choices, pauses);
        } finally {
          await world.close();
        }
      }),
      { numRuns: riqing.databaseUrl === null ? 4 : 1, endOnFailure: true },
    );
  },
  120_000,
);

/** Lives that chance seldom leads to: the names of acts, and hours that pass. */
const SELDOM: [string, (string | number)[]][] = [
  [
    "a mute that was carried out stands still under an appeal, and runs what was left of it",
    ["record", 8, "decide MUTE 3", "tell", "carry out", 5, "appeal", 30, "stands"],
  ],
  [
    "a mute that waits stands still under an appeal, and lapses after what was left of its hours",
    ["record", 8, "decide MUTE 1", "tell", 3, "appeal", 40, "withdraw"],
  ],
  [
    "a mute that was built on a revoked warning waits twice: for the review, and for its own appeal",
    [
      "record",
      "decide WARN 0",
      "tell",
      1,
      "record",
      8,
      "decide MUTE 3",
      "tell",
      "carry out",
      2,
      "appeal",
      26,
      "revoke",
      3,
      "confirm",
      4,
    ],
  ],
  [
    "of whoever has left before a removal is told there is nothing to carry out, also after an appeal",
    [
      "record",
      "decide WARN 0",
      "tell",
      1,
      "record",
      8,
      "decide REMOVE 0",
      "leave",
      "tell",
      2,
      "appeal",
      26,
      "stands",
    ],
  ],
];

it.each(SELDOM)("%s", async (_, steps) => {
  world = await openWorld({ now: BEFORE_MONDAY });
  story = disciplineIn(world);
  try {
    const { life, told, goTo, finish, acts } = await begin(true);
    for (const step of steps) {
      if (typeof step === "number") await goTo(life.now + step * HOUR);
      else {
        const act = acts().find(({ name }) => name === step);
        if (!act) throw new Error(`no "${step}" after ${told.join(", ")}`);
        await act.do();
      }
      told.push(String(step));
    }
    await finish();
    expect(life.cases.every(({ state }) => state === "DECIDED")).toBe(true);
  } finally {
    await world.close();
  }
});
