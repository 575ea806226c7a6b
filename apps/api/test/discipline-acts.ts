import {
  AcknowledgeMeasure,
  AddMember,
  AskToCorrect,
  DecideAppeal,
  DecideMeasure,
  DismissCase,
  EndMembership,
  LiftMeasure,
  LodgeAppeal,
  MarkCarriedOut,
  OpenCase,
  ReviewMeasure,
  StateMySide,
  WithdrawAppeal,
} from "@riqing/schema";
import {
  afterWorkingHours,
  endOfWorkday,
  type Kind,
  type Life,
  measureStateOf,
} from "./discipline-life.ts";
import type { disciplineIn } from "./discipline-world.ts";
import type { World } from "./world.ts";

export type Story = ReturnType<typeof disciplineIn>;
export type Company = Awaited<ReturnType<Story["workshop"]>>;

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

export interface Act {
  name: string;
  do(): Promise<unknown>;
}

/** What may be done in a life now, each with what it changes in the model. */
export function actsIn(
  world: World,
  story: Story,
  life: Life,
  company: Company,
  pauses: boolean,
): Act[] {
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
      () => world.as(owner).do(EndMembership, { groupId, personId: driver.id, why: "LEFT" }),
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
        if (measure === "REMOVE" && before.length === 0) continue;
        act(
          `decide ${measure} ${days}`,
          () => {
            found.state = "DECIDED";
            found.measure = {
              kind: measure,
              days,
              told: null,
              carriedOut: false,
              waited: 0,
              ran: 0,
              still: false,
              heldSince: null,
              lifted: false,
              revoked: false,
              builtOn: before,
              strike: before.length + 1,
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
          if (m.kind === "REMOVE" && m.heldSince === null) life.remove(found);
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
    if (m.heldSince !== null && !appeal?.open && life.now < afterWorkingHours(m.heldSince, 4)) {
      const review = (outcome: "CONFIRMED" | "REVOKED") => () =>
        world.as(owner).do(ReviewMeasure, { input: { caseId, outcome, reason: "又看了一遍" } });
      act(
        "confirm",
        () => {
          m.heldSince = null;
          life.goOn(found);
        },
        review("CONFIRMED"),
        2,
      );
      act("revoke in review", () => life.revoke(found), review("REVOKED"));
    }
    if (!appeal?.open) continue;
    const ended = (then: () => void) => () => {
      appeal.open = false;
      then();
    };
    act(
      "withdraw",
      ended(() => life.goOn(found)),
      () => world.as(driver).do(WithdrawAppeal, { caseId }),
    );
    const reviewer = life.now < appeal.first ? office : admin;
    const judge = (outcome: "STANDS" | "REVOKED" | "LOWERED", to?: "WARN") => () =>
      world.as(reviewer).do(DecideAppeal, {
        input: { caseId, outcome, reason: "看过材料", measure: to ?? null },
      });
    act(
      "stands",
      ended(() => {
        m.heldSince = null;
        life.goOn(found);
      }),
      judge("STANDS"),
    );
    act(
      "revoke",
      ended(() => life.revoke(found)),
      judge("REVOKED"),
      2,
    );
    if (m.kind === "MUTE" || m.kind === "REMOVE")
      act(
        "lower",
        ended(() => {
          m.still = false;
          m.heldSince = null;
          m.kind = "WARN";
          m.days = 0;
          life.restore(found);
        }),
        judge("LOWERED", "WARN"),
      );
  }
  return acts;
}
