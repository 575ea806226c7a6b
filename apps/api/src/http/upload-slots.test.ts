import { isTooSlow, uploadSlots } from "./upload-slots.ts";

const who = (personId: string, organisationId = "works") => ({ personId, organisationId });

it("gives one person, and one organisation, a share and no more", () => {
  const slots = uploadSlots({ person: 2, organisation: 3, all: 4 });
  const first = slots.take(who("lin"));
  expect(slots.take(who("lin"))).not.toBeNull();
  expect(slots.take(who("lin"))).toBeNull();
  expect(slots.take(who("tang"))).not.toBeNull();
  expect(slots.take(who("he"))).toBeNull();
  expect(slots.take(who("mo", "other"))).not.toBeNull();
  expect(slots.take(who("mo", "other"))).toBeNull();
  first!();
  expect(slots.take(who("lin"))).not.toBeNull();
});

it.each([
  [0, 19_999, false],
  [0, 20_000, true],
  [20 * 1_024, 20_000, false],
  [60 * 1_024 - 1, 60_000, true],
])("%s bytes in %s ms are too slow: %s", (bytes, ms, tooSlow) => {
  expect(isTooSlow(bytes, ms)).toBe(tooSlow);
});
