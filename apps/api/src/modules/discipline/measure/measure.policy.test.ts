import fc from "fast-check";
import {
  carryOutBy,
  endPauses,
  type MeasureFacts,
  measureState,
  muteEndsAt,
  whyNotCarryOut,
  whyNotLift,
} from "./measure.policy.ts";

const HOUR = 3_600_000;
const mute: MeasureFacts = {
  measure: "MUTE",
  days: 1,
  decidedAt: 0,
  toldAt: 0,
  carryOutHours: 24,
  startsAt: null,
  liftedAt: null,
  revokedAt: null,
  pauses: [],
};
const begun = { startsAt: 2 * HOUR };

it.each([
  ["a proposal", { decidedAt: null, toldAt: null }, 0, "PROPOSED"],
  ["one that was not told", { toldAt: null }, 99 * HOUR, "DECIDED"],
  ["one that was told", {}, 0, "TOLD"],
  ["one a millisecond before it lapses", {}, 24 * HOUR - 1, "TOLD"],
  ["one that nobody carried out", {}, 24 * HOUR, "LAPSED"],
  ["one that runs", begun, 26 * HOUR - 1, "CARRIED_OUT"],
  ["one that has run out", begun, 26 * HOUR, "ENDED"],
  ["one that was lifted", { ...begun, liftedAt: 3 * HOUR }, 4 * HOUR, "LIFTED"],
  ["one that was revoked", { ...begun, revokedAt: 3 * HOUR }, 4 * HOUR, "REVOKED"],
  ["one in a pause", { ...begun, pauses: [{ from: 5 * HOUR, until: null }] }, 90 * HOUR, "PAUSED"],
  ["one not begun, in a pause", { pauses: [{ from: HOUR, until: null }] }, 90 * HOUR, "PAUSED"],
  [
    "one after a pause",
    { ...begun, pauses: [{ from: 5 * HOUR, until: 15 * HOUR }] },
    36 * HOUR - 1,
    "CARRIED_OUT",
  ],
  [
    "one that ended after a pause",
    { ...begun, pauses: [{ from: 5 * HOUR, until: 15 * HOUR }] },
    36 * HOUR,
    "ENDED",
  ],
  [
    "one that ended before a pause",
    { ...begun, pauses: [{ from: 26 * HOUR, until: null }] },
    30 * HOUR,
    "ENDED",
  ],
  ["a removal that nobody carried out", { measure: "REMOVE", days: null }, 99 * HOUR, "TOLD"],
  ["a warning, long after", { measure: "WARN", days: null }, 9_999 * HOUR, "TOLD"],
] as const)("%s: %#", (_, given, now, state) => {
  expect(measureState({ ...mute, ...given } as MeasureFacts, now)).toBe(state);
});

it.each([
  ["TOLD", null],
  ["DECIDED", "MEASURE_NOT_TOLD"],
  ["PROPOSED", "MEASURE_NOT_TOLD"],
  ["LAPSED", "MEASURE_LAPSED"],
  ["PAUSED", "MEASURE_PAUSED"],
  ["CARRIED_OUT", "MEASURE_OVER"],
  ["REVOKED", "MEASURE_OVER"],
] as const)("a mute that is %s is carried out: %s", (state, answer) => {
  expect(whyNotCarryOut("MUTE", state)).toBe(answer);
  expect(whyNotCarryOut("WARN", state)).toBe("MEASURE_OVER");
});

it.each([
  ["TOLD", null],
  ["CARRIED_OUT", null],
  ["PAUSED", null],
  ["DECIDED", "MEASURE_NOT_TOLD"],
  ["ENDED", "MEASURE_OVER"],
  ["LAPSED", "MEASURE_OVER"],
] as const)("a mute that is %s is lifted: %s", (state, answer) => {
  expect(whyNotLift("MUTE", state)).toBe(answer);
  expect(whyNotLift("REMOVE", "TOLD")).toBe("MEASURE_OVER");
});

it("the time to carry it out stands still in a pause", () => {
  const pauses = [{ from: 10 * HOUR, until: 30 * HOUR }];
  expect(carryOutBy({ ...mute, pauses })).toBe(44 * HOUR);
  expect(carryOutBy({ ...mute, pauses: [{ from: HOUR, until: null }] })).toBeNull();
});

it("a pause keeps the remainder, and ends once", () => {
  const pauses = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 4,
    })
    .map((lengths) => {
      let at = 2;
      return lengths.map(([gap, length]) => {
        const from = (at += gap) * HOUR;
        return { from, until: (at += length) * HOUR };
      });
    });
  fc.assert(
    fc.property(pauses, (given) => {
      const facts = { ...mute, ...begun, pauses: given };
      const end = muteEndsAt(facts)!;
      const paused = given.reduce(
        (sum, { from, until }) => sum + (from < end ? until - from : 0),
        0,
      );
      // What it ran is its length, whatever stood between.
      expect(end - 2 * HOUR - paused).toBe(24 * HOUR);
      expect(measureState(facts, end)).toBe("ENDED");
      expect(["CARRIED_OUT", "PAUSED"]).toContain(measureState(facts, end - 1));
      expect(endPauses(given, 0)).toEqual(given);
    }),
  );
});
