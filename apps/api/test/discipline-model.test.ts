import {
  AcknowledgeMeasure,
  AddMember,
  AskToCorrect,
  Boards,
  Case,
  Cases,
  DecideAppeal,
  DecideMeasure,
  DismissCase,
  EndMembership,
  LiftMeasure,
  LodgeAppeal,
  MarkCarriedOut,
  MyGroups,
  MyRecord,
  OpenCase,
  OpenCases,
  StateMySide,
  WithdrawAppeal,
} from "@riqing/schema";
import fc from "fast-check";
import { sql } from "../src/kernel/sql.ts";
import {
  afterWorkingHours,
  DAY,
  endOfWorkday,
  HOUR,
  type Kind,
  Life,
  type LifeCase,
  measureStateOf,
} from "./discipline-life.ts";
import { BEFORE_MONDAY, disciplineIn, MONDAY } from "./discipline-world.ts";
import { openWorld, type World } from "./world.ts";

/** Each life has a world of its own. */
let world: World;
let story: ReturnType<typeof disciplineIn>;
type Company = Awaited<ReturnType<(typeof story)["workshop"]>>;

/** No window is opened after it: it would reach into a year whose days off the model does not know. */
const LAST_ACT = Date.parse("2026-12-14T00:00:00+08:00");
const MOST_CASES = 4;

const STEPS: { measure: Kind; days: number }[] = [
  { measure: "REMIND", days: 0 },
  { measure: "WARN", days: 0 },
  { measure: "MUTE", days: 1 },
  { measure: "MUTE", days: 3 },
  { measure: "REMOVE", days: 0 },
];

interface Act {
  name: string;
  do(): Promise<unknown>;
}

/** What may be done in a life now, each with what it changes in the model. */
function actsIn(life: Life, company: Company, pauses: boolean): Act[] {
  const { owner, driver, office, admin, groupId } = company;
  const acts: Act[] = [];
  /** What comes late in a life is as likely as what may be done at any time. */
  const act = (name: string, change: () => unknown, deed: () => Promise<unknown>, weight = 1) => {
    const one = { name, do: async () => (await deed(), change()) };
    acts.push(...Array.from({ length: weight }, () => one));
  };
  if (life.now > LAST_ACT) return acts;

  if (life.cases.length < MOST_CASES && life.inGroup)
    acts.push({
      name: "record",
      do: async () => {
        const happened = life.now;
        const happenedAt = new Date(happened).toISOString();
        const { id } = await story.recorded(company, { happenedAt, kindKey: "insult" });
        const hearUntil = afterWorkingHours(happened, 4);
        const fresh = {
          state: "OPEN",
          inside: true,
          said: false,
          measure: null,
          appeal: null,
        } as const;
        life.cases.push({ ...fresh, id, happened, hearUntil });
      },
    });
  if (life.inGroup)
    act(
      "leave",
      () => (life.inGroup = false),
      () => world.as(owner).do(EndMembership, { groupId, personId: driver.id, why: "INACTIVE" }),
    );
  else if (life.removedBy === null)
    act(
      "return",
      () => (life.inGroup = true),
      () => world.as(owner).do(AddMember, { groupId, personId: driver.id }),
    );

  for (const found of life.cases) {
    const { id: caseId, measure: m, appeal } = found;
    if (found.state === "OPEN" || found.state === "TO_CORRECT") {
      if (!found.said)
        act(
          "say",
          () => (found.said = true),
          () => world.as(driver).do(StateMySide, { caseId, side: "不是故意的", corrected: false }),
        );
      if (found.state === "OPEN")
        act(
          "ask to correct",
          () => (found.state = "TO_CORRECT"),
          () => world.as(owner).do(AskToCorrect, { caseId, instead: "撤回" }),
        );
      const corrected = found.state === "TO_CORRECT";
      act(
        corrected ? "corrected" : "dismiss",
        () => (found.state = corrected ? "CORRECTED" : "DISMISSED"),
        () => world.as(owner).do(DismissCase, { caseId, reason: "查清了", corrected }),
      );
      const before = life.strikesBefore(found.happened);
      for (const { measure, days } of STEPS) {
        const mild = measure === "REMIND" || measure === "WARN";
        if (!mild && !life.heard(found)) continue;
        if (measure === "REMOVE" && before === 0) continue;
        act(
          `decide ${measure} ${days}`,
          () => {
            found.state = "DECIDED";
            found.measure = {
              ...{ kind: measure, days, told: null, carriedOut: false, waited: 0, ran: 0 },
              ...{ still: false, lifted: false, revoked: false, strike: before + 1 },
            };
          },
          () =>
            world.as(owner).do(DecideMeasure, {
              input: { caseId, measure, days: days || null, deviationReason: "按情节" },
            }),
        );
      }
    }
    if (!m) continue;
    if (m.told === null)
      act(
        "tell",
        () => {
          m.told = life.now;
          if (m.kind === "REMOVE") life.remove(found);
        },
        () =>
          life.now % 2 === 0
            ? world.as(driver).do(OpenCase, { caseId })
            : world.as(driver).do(AcknowledgeMeasure, { caseId }),
        3,
      );
    const state = measureStateOf(m);
    if ((m.kind === "MUTE" || m.kind === "REMOVE") && state === "TOLD")
      act(
        "carry out",
        () => (m.carriedOut = true),
        () => world.as(owner).do(MarkCarriedOut, { input: { caseId } }),
        2,
      );
    if (m.kind === "MUTE" && ["TOLD", "CARRIED_OUT", "PAUSED"].includes(state))
      act(
        "lift",
        () => (m.lifted = true),
        () => world.as(owner).do(LiftMeasure, { caseId, reason: "认错了" }),
      );
    if (m.told !== null && !m.revoked && !appeal && life.now < endOfWorkday(m.told, 5))
      act(
        "appeal",
        () => {
          const first = endOfWorkday(life.now, 5);
          found.appeal = { open: true, first, second: endOfWorkday(first - 1, 5) };
          if (!pauses || !["TOLD", "CARRIED_OUT"].includes(state)) return;
          if (m.kind !== "MUTE" && m.kind !== "REMOVE") return;
          m.still = true;
          life.restore(found);
        },
        () => world.as(driver).do(LodgeAppeal, { input: { caseId, text: "不服" } }),
        2,
      );
    if (!appeal?.open) continue;
    /** It stands as it was: what stood still goes on. */
    const goesOn = () => {
      appeal.open = false;
      const was = m.still;
      m.still = false;
      if (was && m.kind === "REMOVE" && !m.revoked) life.remove(found);
    };
    act("withdraw", goesOn, () => world.as(driver).do(WithdrawAppeal, { caseId }));
    const reviewer = life.now < appeal.first ? office : admin;
    const judge = (outcome: "STANDS" | "REVOKED" | "LOWERED", to?: "WARN") => () =>
      world.as(reviewer).do(DecideAppeal, {
        input: { caseId, outcome, reason: "看过材料", measure: to ?? null },
      });
    act("stands", goesOn, judge("STANDS"));
    act(
      "revoke",
      () => {
        appeal.open = false;
        m.still = false;
        m.revoked = true;
        life.restore(found);
      },
      judge("REVOKED"),
    );
    if (m.kind === "MUTE" || m.kind === "REMOVE")
      act(
        "lower",
        () => {
          appeal.open = false;
          m.still = false;
          m.kind = "WARN";
          m.days = 0;
          life.restore(found);
        },
        judge("LOWERED", "WARN"),
      );
  }
  return acts;
}

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

async function live(choices: readonly number[], pauses: boolean): Promise<void> {
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
    const acts = actsIn(life, company, pauses);
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
      // Something may have come to its own end a millisecond ago.
      for (const at of [next - 1, next, next + 1]) if (at > life.now) await goTo(at);
    }
  }
  // To the last end that anything has, strikes included.
  for (let ends = life.changes(); ends.length > 0; ends = life.changes()) {
    const next = Math.min(...ends);
    if (next > life.now + 60 * DAY && ends.some((at) => at < next)) break;
    for (const at of [next - 1, next, next + 1]) if (at > life.now) await goTo(at);
  }
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
      { numRuns: riqing.databaseUrl === null ? 5 : 2, endOnFailure: true },
    );
  },
);
