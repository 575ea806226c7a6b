import fc from "fast-check";
import { dayAfter } from "../../src/kernel/business-day.ts";
import {
  inForce,
  missingSteps,
  type StatedSettings,
  statedOn,
} from "../../src/modules/groups/settings/settings.policy.ts";
import { type PublishedVersion, settingsFrom } from "../../src/modules/rules/settings/in-force.ts";

const FIRST = "2026-01-01";
const day = (n: number) => dayAfter(FIRST, n);

type Book = "listing" | "all";

/** What happens to one group, a few days after what happened before. */
type Happening =
  | { days: number; publish: Book; inDays: number; months: Record<string, number> }
  | { days: number; drop: true }
  | { days: number; move: string };

const categories = ["a", "b"];
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    days: fc.nat(4),
    publish: fc.constantFrom<Book>("listing", "all"),
    inDays: fc.nat(8),
    months: fc.dictionary(fc.constantFrom(...categories), fc.integer({ min: 1, max: 36 })),
  }),
  fc.record({ days: fc.nat(4), drop: fc.constant(true as const) }),
  fc.record({ days: fc.nat(4), move: fc.constantFrom(...categories) }),
);

/** A group in a plain model: what was published, and where the group is. */
class Plain {
  versions: (PublishedVersion & { rulebookId: Book })[] = [];
  listed = false;
  category = "a";

  /** Straight from the sentence: the newest published version, in force, of the book that governs. */
  monthsOn(today: string): number | null {
    const newest = (book: Book) =>
      this.versions
        .filter(({ rulebookId, effectiveOn }) => rulebookId === book && effectiveOn <= today)
        .toSorted((x, y) => y.number - x.number)[0];
    const version = (this.listed ? newest("listing") : undefined) ?? newest("all");
    const block = version?.blocks.find(({ categoryId }) => categoryId === this.category);
    return (block?.settings[0]?.value as number | undefined) ?? null;
  }
}

it("is what a plain reading says, on every day of any history", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), (story) => {
      const plain = new Plain();
      let stated: StatedSettings[] = [];
      let now = 0;
      const check = (n: number) => {
        const { values } = inForce(statedOn(stated, day(n)), {});
        expect(values.strikeMonths ?? null).toBe(plain.monthsOn(day(n)));
      };
      const state = () => {
        const books = Map.groupBy(plain.versions, ({ rulebookId }) => rulebookId as string);
        const has = (book: Book) => (books.has(book) ? book : null);
        const group = { listedBy: plain.listed ? has("listing") : null, forAll: has("all") };
        const wanted = settingsFrom({ ...group, categoryId: plain.category }, books, day(now));
        for (const one of missingSteps(stated, wanted, day(now)))
          stated = [...stated, { ...one, step: stated.length + 1 }];
        // Said twice, it is written once.
        expect(missingSteps(stated, wanted, day(now))).toEqual([]);
      };
      state();
      for (const next of story) {
        for (let n = now; n <= now + next.days; n += 1) check(n);
        now += next.days;
        if ("move" in next) plain.category = next.move;
        if ("drop" in next) plain.listed = false;
        if ("publish" in next) {
          if (next.publish === "listing") plain.listed = true;
          const number = plain.versions.length + 1;
          plain.versions.push({
            id: `v${number}`,
            rulebookId: next.publish,
            number,
            effectiveOn: day(now + next.inDays),
            settings: [],
            blocks: Object.entries(next.months).map(([categoryId, value]) => ({
              categoryId,
              category: categoryId,
              settings: [{ key: "strikeMonths", label: "计次", sentence: "", value }],
            })),
          });
        }
        state();
        check(now);
      }
      for (let n = now; n <= now + 20; n += 1) check(n);
    }),
    { numRuns: 200 },
  );
});
