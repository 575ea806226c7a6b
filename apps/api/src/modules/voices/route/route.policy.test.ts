import { assert, property } from "fast-check";
import * as fc from "fast-check";
import { ReportKind, type ReportReceiver } from "../report/report.state.ts";
import { DEFAULT_REPORT_RULES } from "../settings/settings.policy.ts";
import { decidesFor, type Matter, type RoleHeld, routeOf, type Staff } from "./route.policy.ts";

const hold = (
  personId: string,
  role: RoleHeld["role"],
  scopeId: string,
  lineage = "works/",
): RoleHeld => ({
  personId,
  role,
  scopeId,
  lineage,
  headed: role === "HEAD" ? (scopeId === "works" ? "works/" : `works/${scopeId}/`) : null,
});

/** A works with a workshop, an office outside of it, and an administrator. */
const staff: Staff = {
  organisationId: "org",
  held: [
    hold("peng", "OWNER", "group", "works/shop/"),
    hold("luo", "ADMIN", "group", "works/shop/"),
    hold("zheng", "HEAD", "shop", "works/shop/"),
    hold("guo", "HEAD", "works", "works/"),
    hold("tian", "OFFICE", "org", "party/"),
    hold("ma", "OFFICE", "org", "party/"),
    hold("hu", "OFFICE", "category", "hr/"),
    hold("shen", "ORGANISATION_ADMIN", "org", "it/"),
    hold("xu", "ORGANISATION_ADMIN", "org", "it/"),
  ],
  away: new Set(),
  standIns: new Map(),
  rules: DEFAULT_REPORT_RULES,
  appointedId: "gong",
};

const group = { id: "group", lineage: "works/shop/", categoryId: "none" };
const outsider: Matter = { kind: "OUTSIDER", group, named: [], never: [], silences: 0 };

const all = ["peng", "luo", "zheng", "guo", "tian", "shen", "xu"];

it.each<[string, Partial<Matter>, Partial<Staff>, ReportReceiver | null, string[]]>([
  ["an outsider", {}, {}, "GROUP_MANAGERS", ["peng", "luo"]],
  ["a leak", { kind: "LEAK" }, {}, "OFFICE", ["tian", "ma"]],
  ["moved to the head", { receiver: "HEAD" }, {}, "HEAD", ["zheng"]],
  ["in no group", { group: null }, {}, "OFFICE", ["tian", "ma"]],
  [
    "of a category with its own office",
    { kind: "LEAK", group: { ...group, categoryId: "category" } },
    {},
    "OFFICE",
    ["hu"],
  ],
  ["that names an admin", { named: ["luo"] }, {}, "GROUP_MANAGERS", ["peng"]],
  ["that names the owner: not the admins either", { named: ["peng"] }, {}, "HEAD", ["zheng"]],
  [
    "that names the head: nobody below, the owner neither",
    { named: ["zheng"] },
    {},
    "HEAD",
    ["guo"],
  ],
  ["that names the head of all that works there", { named: ["guo"] }, {}, "OFFICE", ["tian", "ma"]],
  [
    "that names one of the office: not the others of it",
    { kind: "LEAK", named: ["tian"] },
    {},
    "ORGANISATION_ADMIN",
    ["shen", "xu"],
  ],
  [
    "that names an administrator, too",
    { kind: "LEAK", named: ["tian", "shen"] },
    {},
    "ORGANISATION_ADMIN",
    ["xu"],
  ],
  ["that names everybody", { named: all }, {}, "APPOINTED", ["gong"]],
  [
    "that names everybody, and nobody is appointed",
    { named: all },
    { appointedId: null },
    null,
    [],
  ],
  ["that names the appointed person, too", { named: [...all, "gong"] }, {}, null, []],
  ["by the owner: the admin decides", { never: ["peng"] }, {}, "GROUP_MANAGERS", ["luo"]],
  ["when the owner is away", {}, { away: new Set(["peng"]) }, "GROUP_MANAGERS", ["luo"]],
  ["when owner and admin are away", {}, { away: new Set(["peng", "luo"]) }, "HEAD", ["zheng"]],
  [
    "when everybody is away: whoever it would be",
    {},
    { away: new Set(all.concat("ma")) },
    "GROUP_MANAGERS",
    ["peng", "luo"],
  ],
  [
    "that names somebody for whom the head stands in",
    { receiver: "HEAD", named: ["lu"] },
    { away: new Set(["lu"]), standIns: new Map([["lu", "zheng"]]) },
    "HEAD",
    ["guo"],
  ],
  ["after one silence", { silences: 1 }, {}, "HEAD", ["zheng"]],
  ["after more than there are levels", { silences: 9 }, {}, "ORGANISATION_ADMIN", ["shen", "xu"]],
])("goes to whom it should: %s", (_, matter, facts, receiver, personIds) => {
  const route = routeOf({ ...staff, ...facts }, { ...outsider, ...matter });
  expect(route).toMatchObject({ receiver, personIds });
});

it.each<[string, Partial<Matter>, boolean]>([
  ["nobody named", {}, false],
  ["the owner named", { named: ["peng"] }, true],
  ["somebody else named", { named: ["somebody"] }, false],
  ["the owner reports", { never: ["peng", "luo"] }, false],
])("says whether it avoids somebody: %s", (_, matter, avoids) => {
  expect(routeOf(staff, { ...outsider, ...matter }).avoids).toBe(avoids);
});

const people = ["a", "b", "c", "d", "e", "f", "g", "h"];
const lines = ["w/", "w/s/", "w/s/t/", "o/", "o/p/"];
const person = fc.constantFrom(...people);
const roleHeld = fc
  .tuple(
    person,
    fc.constantFrom("OWNER", "ADMIN", "HEAD", "OFFICE", "ORGANISATION_ADMIN"),
    fc.nat(4),
  )
  .map(([personId, role, n]): RoleHeld => {
    const line = lines[n]!;
    const scopes = {
      OWNER: `group${n}`,
      ADMIN: `group${n}`,
      HEAD: line.split("/").at(-2)!,
      OFFICE: n === 0 ? "org" : `category${n}`,
      ORGANISATION_ADMIN: "org",
    };
    const lineage = lines[people.indexOf(personId) % lines.length]!;
    const headed = role === "HEAD" ? line : null;
    return {
      personId,
      role: role as keyof typeof scopes,
      scopeId: scopes[role as keyof typeof scopes],
      lineage,
      headed,
    };
  });

const organisation = fc
  .record({
    held: fc.array(roleHeld, { maxLength: 16 }),
    away: fc.array(person, { maxLength: 4 }),
    standIns: fc.array(fc.tuple(person, person), { maxLength: 3 }),
    appointedId: fc.option(person),
  })
  .map(({ held, away, standIns, appointedId }): Staff => ({
    organisationId: "org",
    held,
    away: new Set(away),
    standIns: new Map(standIns),
    rules: DEFAULT_REPORT_RULES,
    appointedId,
  }));

const matters = fc.record({
  kind: fc.constantFrom(...Object.values(ReportKind)),
  receiver: fc.option(
    fc.constantFrom("GROUP_MANAGERS", "HEAD", "OFFICE", "ORGANISATION_ADMIN" as const),
    { nil: undefined },
  ) as fc.Arbitrary<Matter["receiver"]>,
  group: fc.option(
    fc.nat(4).map((n) => ({ id: `group${n}`, lineage: lines[n]!, categoryId: `category${n}` })),
  ),
  named: fc.uniqueArray(person, { maxLength: 5 }),
  never: fc.uniqueArray(person, { maxLength: 3 }),
  silences: fc.nat(3),
});

/** As `decidesFor`, written down a second time, word by word from what it promises. */
function wouldDecideFor({ held, standIns }: Staff, id: string, named: readonly string[]): boolean {
  const roles = (of: string, role: string) =>
    held.filter((one) => one.personId === of && one.role === role);
  return named.some(
    (other) =>
      standIns.get(other) === id ||
      roles(other, "OWNER").some((owned) =>
        held.some((one) => one.personId === id && one.scopeId === owned.scopeId),
      ) ||
      roles(other, "OFFICE").some((office) =>
        roles(id, "OFFICE").some((one) => one.scopeId === office.scopeId),
      ) ||
      roles(other, "HEAD").some((head) =>
        held.some((one) => one.personId === id && one.lineage.startsWith(head.headed!)),
      ),
  );
}

it("never goes to anybody named, to who reports, nor to who would decide for them", () => {
  assert(
    property(organisation, matters, (staff, matter) => {
      const { personIds, receiver } = routeOf(staff, matter);
      for (const id of personIds) {
        expect(matter.named).not.toContain(id);
        expect(matter.never).not.toContain(id);
        expect(receiver !== "APPOINTED" && wouldDecideFor(staff, id, matter.named)).toBe(false);
      }
      expect(receiver === null).toBe(personIds.length === 0);
    }),
    { numRuns: 5_000 },
  );
});

it("finds somebody wherever somebody is free", () => {
  assert(
    property(organisation, matters, (staff, matter) => {
      const admins = staff.held.filter(({ role }) => role === "ORGANISATION_ADMIN");
      const free = admins.some(
        ({ personId: id }) =>
          ![...matter.named, ...matter.never].includes(id) && !decidesFor(staff, id, matter.named),
      );
      if (free) expect(routeOf(staff, matter).personIds).not.toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

it("tells who is away only by going to somebody else who is there", () => {
  assert(
    property(organisation, matters, (staff, matter) => {
      const { personIds } = routeOf(staff, matter);
      const away = personIds.filter((id) => staff.away.has(id));
      // Somebody away is asked only where nobody at all is there.
      if (away.length > 0 && staff.appointedId !== away[0]) expect(away).toEqual(personIds);
    }),
  );
});
