import {
  checksNeeded,
  type LossTerms,
  whyNotRecover,
  whyNotReport,
} from "./lost-account.policy.ts";
import type { LossReporter, LossState } from "./lost-account.state.ts";

const loss = (reporter: LossReporter, state: LossState = "OPEN"): LossTerms => ({
  personId: "su",
  reporter,
  reportedById: { OWNER: "su", CODE: null, COLLEAGUE: "lin" }[reporter],
  state,
});

it.each<[LossTerms | null, LossReporter, ReturnType<typeof whyNotReport>]>([
  [null, "OWNER", null],
  [null, "CODE", null],
  [null, "COLLEAGUE", null],
  [loss("OWNER"), "OWNER", "ACCOUNT_LOST_ALREADY"],
  [loss("OWNER"), "CODE", null],
  [loss("OWNER"), "COLLEAGUE", null],
  [loss("CODE"), "COLLEAGUE", "ACCOUNT_LOST_ALREADY"],
  [loss("COLLEAGUE"), "COLLEAGUE", "ACCOUNT_LOST_ALREADY"],
  [loss("COLLEAGUE"), "CODE", "ACCOUNT_LOST_ALREADY"],
  [loss("COLLEAGUE"), "OWNER", "ACCOUNT_LOST_ALREADY"],
])("%j is reported by %s: %s", (open, as, refusal) => expect(whyNotReport(open, as)).toBe(refusal));

it.each<[LossReporter, LossState, string, boolean, ReturnType<typeof whyNotRecover>]>([
  // the state, who asks, whether they handle it
  ["COLLEAGUE", "OPEN", "office", true, null],
  ["COLLEAGUE", "INVITED", "office", true, null],
  ["COLLEAGUE", "RECOVERED", "office", true, "LOSS_OVER"],
  ["COLLEAGUE", "REPLACED", "office", true, "LOSS_OVER"],
  ["COLLEAGUE", "DEPARTED", "office", true, "LOSS_OVER"],
  ["COLLEAGUE", "OPEN", "member", false, "NOT_ALLOWED"],
  ["COLLEAGUE", "OPEN", "lin", true, "REPORTED_BY_YOU"],
  ["COLLEAGUE", "OPEN", "lin", false, "REPORTED_BY_YOU"],
  ["COLLEAGUE", "OPEN", "su", true, "NOT_ALLOWED"],
  ["CODE", "OPEN", "office", true, null],
  ["CODE", "OPEN", "su", false, "NOT_ALLOWED"],
  ["OWNER", "OPEN", "office", true, null],
  ["OWNER", "OPEN", "su", false, null],
  ["OWNER", "RECOVERED", "su", false, "LOSS_OVER"],
])("reported by %s, %s; %s (handles: %s): %s", (reporter, state, personId, handles, refusal) =>
  expect(whyNotRecover(loss(reporter, state), { personId, handles })).toBe(refusal),
);

it.each<[LossReporter, number]>([
  ["OWNER", 1],
  ["CODE", 2],
  ["COLLEAGUE", 2],
])("reported by %s, %d people make sure who it is", (reporter, needed) =>
  expect(checksNeeded(reporter)).toBe(needed),
);
