import { stageAt, type StageFacts } from "./stage.policy.ts";
import type { CaseStage } from "./stage.ts";

const open: StageFacts = {
  state: "OPEN",
  citesNothing: false,
  heardFromAt: 100,
  hearUntil: 200,
  sideStatedAt: null,
  measure: null,
  inReview: false,
  appealOpen: false,
};
const decided = (
  kind: NonNullable<StageFacts["measure"]>["kind"],
  state: NonNullable<StageFacts["measure"]>["state"],
  more: Partial<StageFacts> = {},
): StageFacts => ({ ...open, state: "DECIDED", measure: { kind, state }, ...more });

it.each<[string, StageFacts, number, CaseStage]>([
  ["nobody has told them", { ...open, heardFromAt: null, hearUntil: null }, 150, "CASE_TO_TELL"],
  ["they are heard", open, 199, "HEARING"],
  ["the time to hear them is over", open, 200, "TO_DECIDE"],
  ["they have spoken", { ...open, sideStatedAt: 120 }, 120, "TO_DECIDE"],
  ["they are to correct it", { ...open, state: "TO_CORRECT" }, 300, "TO_CORRECT"],
  ["nothing is cited", { ...open, citesNothing: true }, 300, "ENDED"],
  ["dismissed", { ...open, state: "DISMISSED" }, 300, "ENDED"],
  ["corrected", { ...open, state: "CORRECTED" }, 300, "ENDED"],
  ["proposed", { ...open, measure: { kind: "MUTE", state: "PROPOSED" } }, 200, "TO_DECIDE"],
  ["decided", decided("WARN", "DECIDED"), 300, "MEASURE_TO_TELL"],
  ["a warning was told", decided("WARN", "TOLD"), 300, "ENDED"],
  ["a mute was told", decided("MUTE", "TOLD"), 300, "TO_CARRY_OUT"],
  ["a removal was told", decided("REMOVE", "TOLD"), 300, "TO_CARRY_OUT"],
  ["a mute runs", decided("MUTE", "CARRIED_OUT"), 300, "RUNNING"],
  ["a removal was carried out", decided("REMOVE", "CARRIED_OUT"), 300, "ENDED"],
  ["a mute lapsed", decided("MUTE", "LAPSED"), 300, "ENDED"],
  ["a mute was lifted", decided("MUTE", "LIFTED"), 300, "ENDED"],
  ["a mute ended", decided("MUTE", "ENDED"), 300, "ENDED"],
  ["revoked", decided("MUTE", "REVOKED"), 300, "ENDED"],
  ["paused without an appeal", decided("MUTE", "PAUSED"), 300, "PAUSED"],
  ["a warning is reviewed", decided("WARN", "TOLD", { inReview: true }), 300, "TO_REVIEW"],
  ["reviewed, it stands still", decided("MUTE", "PAUSED", { inReview: true }), 300, "TO_REVIEW"],
  ["reviewed, to do", decided("REMOVE", "TOLD", { inReview: true }), 300, "TO_CARRY_OUT"],
  ["reviewed, to tell", decided("WARN", "DECIDED", { inReview: true }), 300, "MEASURE_TO_TELL"],
  ["appealed against", decided("WARN", "TOLD", { appealOpen: true }), 300, "APPEALED"],
  ["paused under appeal", decided("MUTE", "PAUSED", { appealOpen: true }), 300, "APPEALED"],
])("%s", (_, facts, at, stage) => {
  expect(stageAt(facts, at)).toBe(stage);
});
