import type { ChosenSettings } from "@riqing/schema";
import fc from "fast-check";
import { dayAfter } from "../../src/kernel/business-day.ts";
import {
  changesAhead,
  inForce,
  quietAhead,
  type StatedSettings,
  statedOn,
} from "../../src/modules/groups/settings/settings.policy.ts";
import { quietOn } from "../../src/modules/reach/quiet.policy.ts";

const FIRST = "2026-01-01";
const HORIZON = 20;
const day = (n: number) => dayAfter(FIRST, n);

const quiet = fc.constantFrom(
  { from: "22:00", until: "07:00" },
  { from: "23:30", until: "07:30" },
  { from: "20:00", until: "06:30" },
  null,
);
/** What is printed may leave quiet hours out, so that the category says them. */
const printed: fc.Arbitrary<ChosenSettings> = fc.oneof(
  quiet.map((quietHours) => ({ quietHours, strikeMonths: 3 })),
  fc.constant({ strikeMonths: 6 }),
);
const history = fc
  .array(fc.record({ fromOn: fc.nat(HORIZON).map(day), settings: printed }), { maxLength: 8 })
  .map((all) =>
    all.map((one, i): StatedSettings => ({ ...one, step: i + 1, versionId: `v${i + 1}` })),
  );

it("what is stated of quiet hours ahead is what holds on every day to come", () => {
  fc.assert(
    fc.property(history, printed, fc.nat(HORIZON), (stated, category, today) => {
      const ahead = quietAhead(stated, category, day(today));
      for (let n = today; n <= HORIZON + 2; n += 1) {
        const holds = inForce(statedOn(stated, day(n)), category).values.quietHours ?? null;
        expect(quietOn(ahead, day(n))).toEqual(holds);
      }
    }),
    { numRuns: 500 },
  );
});

it("what is said to change makes of today's value that of any day to come, and at last the category's", () => {
  fc.assert(
    fc.property(history, printed, fc.nat(HORIZON), (stated, category, today) => {
      const changes = changesAhead(stated, category, day(today)).filter(
        ({ key }) => key === "quietHours",
      );
      const on = (n: number) =>
        inForce(statedOn(stated, day(n)), category).values.quietHours ?? null;
      for (let n = today; n <= HORIZON + 2; n += 1) {
        const begun = changes.filter(({ fromOn }) => fromOn !== null && fromOn <= day(n));
        expect(begun.length > 0 ? begun.at(-1)!.next : on(today)).toEqual(on(n));
      }
      const last = changes.length > 0 ? changes.at(-1)!.next : on(today);
      expect(last).toEqual(category.quietHours ?? null);
    }),
    { numRuns: 500 },
  );
});
