import fc from "fast-check";
import { dayAfter } from "../../src/kernel/business-day.ts";
import {
  inForce,
  missingSteps,
  type StatedSettings,
  statedOn,
} from "../../src/modules/groups/settings/settings.policy.ts";
import { leavingOf } from "../../src/modules/rules/rulebook/leaving.policy.ts";
import {
  isGovernedTwice,
  type PublishedVersion,
  settingsFrom,
} from "../../src/modules/rules/settings/in-force.ts";

const FIRST = "2026-01-01";
const day = (n: number) => dayAfter(FIRST, n);

const GROUP = "g";

/** A book that lists the group or not, one for all, and one that was for all and lists others, or the other way round. */
type Book = "listing" | "other" | "all";
type Scope = "listed" | "elsewhere" | "all";

/** What happens to one group, a few days after what happened before. */
type Happening =
  | { days: number; publish: Book; scope: Scope; inDays: number; months: Record<string, number> }
  | { days: number; move: string };

const categories = ["a", "b"];
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    days: fc.nat(4),
    publish: fc.constantFrom<Book>("listing", "other", "all"),
    scope: fc.constantFrom<Scope>("listed", "elsewhere", "all"),
    inDays: fc.nat(8),
    months: fc.dictionary(fc.constantFrom(...categories), fc.integer({ min: 1, max: 36 })),
  }),
  fc.record({ days: fc.nat(4), move: fc.constantFrom(...categories) }),
);

/** A group in a plain model: what was published, and where the group is. */
class Plain {
  versions: (PublishedVersion & { rulebookId: Book })[] = [];
  category = "a";

  newest(book: Book, today: string) {
    return this.versions
      .filter(({ rulebookId, effectiveOn }) => rulebookId === book && effectiveOn <= today)
      .toSorted((x, y) => y.number - x.number)[0];
  }

  /** Straight from the sentence: the newest published version, in force, of the book that governs. */
  monthsOn(today: string): number | null {
    const holding = (["listing", "other", "all"] as const).flatMap(
      (book) => this.newest(book, today) ?? [],
    );
    const version =
      holding.find(({ groupIds }) => groupIds.includes(GROUP)) ??
      holding.find(({ appliesToAll }) => appliesToAll);
    const block = version?.blocks.find(({ categoryId }) => categoryId === this.category);
    return (block?.settings[0]?.value as number | undefined) ?? null;
  }

  /** Whether a rulebook says something to the group on a day: its newest version does, or the one in force. */
  applies(book: Book, today: string): boolean {
    const ofBook = this.versions.filter(({ rulebookId }) => rulebookId === book);
    return [ofBook.at(-1), this.newest(book, today)].some(
      (one) => one && (one.appliesToAll || one.groupIds.includes(GROUP)),
    );
  }

  /** Whether on some day two books list the group, or two are for all. */
  isGovernedTwice(from: number): boolean {
    for (let n = from; n <= from + 20; n += 1) {
      const holding = (["listing", "other", "all"] as const).flatMap(
        (book) => this.newest(book, day(n)) ?? [],
      );
      const listing = holding.filter(({ groupIds }) => groupIds.includes(GROUP));
      if (listing.length > 1 || holding.filter((one) => one.appliesToAll).length > 1) return true;
    }
    return false;
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
      /** What is kept of whom a book drops says the same as its versions, until the next one is published. */
      const checkScopes = () => {
        for (const book of ["listing", "other", "all"] as const) {
          const ofBook = plain.versions.filter(({ rulebookId }) => rulebookId === book);
          const current = ofBook.at(-1);
          if (!current) continue;
          const { all, groups } = leavingOf(ofBook, day(now));
          const kept = [all, groups.get(GROUP)].flatMap((one) => one?.untilOn ?? []);
          const until = kept.toSorted().at(-1) ?? "";
          const newest = current.appliesToAll || current.groupIds.includes(GROUP);
          for (let n = now; n <= now + 20; n += 1)
            if (plain.applies(book, day(n))) expect(newest || day(n) < until).toBe(true);
          if (!newest && until) expect(plain.applies(book, until)).toBe(false);
        }
      };
      const state = () => {
        const group = { groupId: GROUP, categoryId: plain.category };
        const wanted = settingsFrom(group, plain.versions, day(now));
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
        if ("publish" in next) {
          const number = plain.versions.length + 1;
          const version = {
            id: `v${number}`,
            rulebookId: next.publish,
            number,
            effectiveOn: day(now + next.inDays),
            appliesToAll: next.scope === "all",
            groupIds: { all: [], listed: [GROUP], elsewhere: ["h"] }[next.scope],
            settings: [],
            blocks: Object.entries(next.months).map(([categoryId, value]) => ({
              categoryId,
              category: categoryId,
              settings: [{ key: "strikeMonths" as const, label: "计次", sentence: "", value }],
            })),
          };
          const refused = isGovernedTwice(plain.versions, version);
          plain.versions.push(version);
          // Beside "h", which the model does not look at, a refusal is about this group or about all.
          const twice = plain.isGovernedTwice(now + next.inDays);
          if (next.scope !== "elsewhere") expect(refused).toBe(twice);
          if (refused) plain.versions.pop();
        }
        state();
        check(now);
        checkScopes();
      }
      for (let n = now; n <= now + 20; n += 1) check(n);
    }),
    { numRuns: 300 },
  );
});
