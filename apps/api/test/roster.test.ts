import { Departments, EnterAs, IssueInvitation } from "@riqing/schema";
import {
  importRoster,
  onDeparted,
  RosterError,
  searchPeople,
} from "../src/modules/people/index.ts";
import { type Entrance, openEntrance } from "./entrance.ts";

let world: Entrance;
beforeEach(async () => (world = await openEntrance({ now: "2026-03-02T22:00:00+08:00" })));
afterEach(() => world.close());

const counts = { added: 0, updated: 0, departed: 0, returned: 0, unchanged: 0 };
const FACTORY = [
  "1,郭明远,生产部,,部门负责人,",
  "2,林晓燕,总装车间,生产部,部门负责人,",
  "3,莫,总装车间,生产部,,",
  "4,沈,督导办,,督导;组织管理员,",
];
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => `${100 + i},人${i},生产部,,,`);

const people = () =>
  world.read<{ id: string; staff_no: string; name: string; departed_at: number | null }>("person");
const present = async () =>
  (await people())
    .filter((person) => person.departed_at === null)
    .map((person) => person.staff_no)
    .toSorted();

const roles = async () => {
  const nameOf = new Map((await people()).map((person) => [person.id, person.name]));
  const held = await world.read<{ person_id: string; role: string; live: number | null }>(
    "role_grant",
  );
  return held
    .filter(({ live }) => live !== null)
    .map((grant) => `${nameOf.get(grant.person_id)} ${grant.role}`)
    .toSorted();
};

describe("a roster", () => {
  it("brings departments, people and roles, and is written down", async () => {
    const works = await world.organisation("厂");
    expect(await works.importRoster(FACTORY)).toEqual({ ...counts, added: 4 });

    expect(await present()).toEqual(["1", "2", "3", "4", "ADMIN"]);
    expect(await roles()).toEqual([
      "林晓燕 HEAD",
      "沈 OFFICE",
      "沈 ORGANISATION_ADMIN",
      "管理员 ORGANISATION_ADMIN",
      "郭明远 HEAD",
    ]);
    const { data } = await world.send(Departments, {}, await works.enter("3"));
    expect(data?.departments).toEqual([
      expect.objectContaining({ path: "总部", headcount: 1 }),
      expect.objectContaining({ path: "生产部", headcount: 3 }),
      expect.objectContaining({ path: "生产部/总装车间", headcount: 2 }),
      expect.objectContaining({ path: "督导办", headcount: 1 }),
    ]);
    const deeds = await world.journal();
    expect(deeds.filter((deed) => deed === "person.added")).toHaveLength(4);
    expect(deeds.filter((deed) => deed === "role.granted")).toHaveLength(4);
  });

  it("that says the same again changes nothing", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const before = await world.journal();

    expect(await works.importRoster(FACTORY)).toEqual({ ...counts, unchanged: 4 });
    expect(await world.journal()).toEqual(before);
  });

  it("updates names, places and roles, each person once", async () => {
    const works = await world.organisation("厂", ...FACTORY);

    const imported = await works.importRoster([
      "1,郭明远,生产部,,,",
      "2,林小燕,总装车间,生产部,部门负责人,",
      "3,莫,督导办,,,",
      "4,沈,督导办,,组织管理员,",
    ]);

    expect(imported).toEqual({ ...counts, updated: 4 });
    expect(await roles()).toEqual([
      "林小燕 HEAD",
      "沈 ORGANISATION_ADMIN",
      "管理员 ORGANISATION_ADMIN",
    ]);
    const deeds = await world.journal();
    expect(deeds.filter((deed) => deed === "person.updated")).toHaveLength(4);
    expect(deeds.filter((deed) => deed === "role.ended")).toHaveLength(2);
  });

  it("moves a department with all below it, and heads keep their place", async () => {
    const works = await world.organisation(
      "厂",
      "1,郭,车间,生产部,部门负责人,",
      "2,林,班组,车间,,",
      "3,莫,质量部,,,",
    );
    const before = await world.read<{ id: string; name: string }>("department");

    await works.importRoster([
      "1,郭,车间,质量部,部门负责人,",
      "2,林,班组,车间,,",
      "3,莫,质量部,,,",
    ]);

    const after = await world.read<{ id: string; name: string; path: string; lineage: string }>(
      "department",
    );
    const idOf = (name: string) => before.find((each) => each.name === name)?.id;
    const team = after.find(({ name }) => name === "班组");
    expect(team).toMatchObject({
      id: idOf("班组"),
      path: "质量部/车间/班组",
      lineage: ["质量部", "车间", "班组"].map((name) => `${idOf(name)}/`).join(""),
    });
    expect(await roles()).toContain("郭 HEAD");
  });

  it("keeps of a person what it has no column for", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const before = await roles();
    const short = "工号,姓名,部门\n1,郭明远,生产部\n2,林晓燕,总装车间\n3,莫,总装车间\n4,沈,督导办";

    const imported = await importRoster(
      await world.context(),
      works.organisationId,
      Buffer.from(short),
    );

    expect(imported).toMatchObject({ ...counts, unchanged: 4 });
    expect(await roles()).toEqual(before);
  });

  it("takes nothing over when a line is wrong", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const before = [await people(), await world.journal(), await world.read("department")];

    const refused = works.importRoster(["1,郭,新部门,,,", "2,,生产部,,,", "3,莫,车间,,厂长,"]);

    await expect(refused).rejects.toMatchObject({
      lines: [
        { line: 3, column: "姓名" },
        { line: 4, column: "角色" },
      ],
    });
    expect([await people(), await world.journal(), await world.read("department")]).toEqual(before);
  });

  it("can be tried without changing anything", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const before = [await people(), await world.journal()];

    const imported = await works.importRoster([...FACTORY.slice(1), "9,新,生产部,,,"], {
      dryRun: true,
    });

    expect(imported).toEqual({ ...counts, added: 1, departed: 1, unchanged: 3 });
    expect([await people(), await world.journal()]).toEqual(before);
  });

  it("of one organisation leaves the other alone", async () => {
    await world.organisation("商行", "1,别人,门市,,,");
    const works = await world.organisation("厂", ...FACTORY);
    await works.importRoster(["4,沈,督导办,,组织管理员,"]);

    expect((await people()).find(({ name }) => name === "别人")?.departed_at).toBeNull();
  });

  it("may be taken over twice at once", async () => {
    const works = await world.organisation("厂");
    await Promise.all([works.importRoster(FACTORY), works.importRoster(FACTORY)]);

    expect(await present()).toEqual(["1", "2", "3", "4", "ADMIN"]);
    expect((await world.journal()).filter((deed) => deed === "person.added")).toHaveLength(4);
  });
});

describe("whoever leaves", () => {
  it.each([
    ["by missing from the file", FACTORY.slice(1)],
    ["by being said to have left", ["1,郭明远,生产部,,,离职", ...FACTORY.slice(1)]],
  ])("%s loses sessions and roles, and those above are told", async (_, lines) => {
    const works = await world.organisation("厂", ...FACTORY);
    const token = await works.enter("1");
    const told: string[][] = [];
    onDeparted
      .subscribe(async (_ctx, _organisation, personIds) => void told.push(personIds))
      .connect();

    expect(await works.importRoster(lines)).toEqual({ ...counts, departed: 1, unchanged: 3 });

    expect(told).toEqual([[await works.personId("1")]]);
    expect((await world.send(Departments, {}, token)).refusal).toBe("PERSON_DEPARTED");
    expect(await roles()).not.toContain("郭明远 HEAD");
    expect(await world.journal()).toContain("person.departed");
    expect(await works.importRoster(lines)).toEqual({ ...counts, unchanged: 3 });
  });

  it("and comes back is the same person, with a new session to open", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const [id, token] = [await works.personId("1"), await works.enter("1")];
    await works.importRoster(FACTORY.slice(1));

    expect(await works.importRoster(FACTORY)).toEqual({ ...counts, returned: 1, unchanged: 3 });

    expect(await works.personId("1")).toBe(id);
    expect(await roles()).toContain("郭明远 HEAD");
    expect((await world.send(Departments, {}, token)).refusal).toBe("SESSION_ENDED");
    expect((await world.send(Departments, {}, await works.enter("1"))).refusal).toBeNull();
  });

  it("is not more than half of the staff by mistake", async () => {
    const works = await world.organisation("厂", ...many(40));

    await expect(works.importRoster(many(10))).rejects.toBeInstanceOf(RosterError);
    expect(await present()).toHaveLength(41);

    const meant = await works.importRoster(many(10), { allowManyDepartures: true });
    expect(meant).toEqual({ ...counts, departed: 30, unchanged: 10 });
  });

  it("is never the first administrator by being left out, nor the last one at all", async () => {
    const works = await world.organisation("厂", ...FACTORY.slice(0, 3));
    expect(await present()).toContain("ADMIN");
    expect(await roles()).toContain("管理员 ORGANISATION_ADMIN");

    const alone = works.importRoster([...FACTORY.slice(0, 3), "ADMIN,管理员,生产部,,,离职"]);
    await expect(alone).rejects.toMatchObject({ lines: [{ line: 5, column: "状态" }] });

    await works.importRoster([...FACTORY, "ADMIN,管理员,生产部,,,离职"]);
    expect(await present()).toEqual(["1", "2", "3", "4"]);
    expect(await roles()).not.toContain("管理员 ORGANISATION_ADMIN");
  });
});

describe("inviting", () => {
  it("is for heads below them and for the office, and ends the older code", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const personId = await works.personId("3");
    const byHead = await world.send(IssueInvitation, { personId }, await works.enter("1"));
    expect(byHead.data?.issueInvitation).toMatchObject({
      code: expect.stringMatching(/^.{5}-.{5}$/),
      expiresAt: "2026-03-09T14:00:00.000Z",
      person: { name: "莫" },
    });
    const byOffice = await world.send(IssueInvitation, { personId }, await works.enter("4"));
    expect(byOffice.refusal).toBeNull();

    const mine = (await world.read<{ person_id: string; revoked_at: number | null }>("invitation"))
      .filter((invitation) => invitation.person_id === personId)
      .filter((invitation) => invitation.revoked_at === null);
    expect(mine).toHaveLength(1);
    expect((await world.journal()).filter((deed) => deed === "invitation.issued")).toHaveLength(5);
  });

  it("is refused to members, upwards, and for strangers and the departed", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const other = await world.organisation("商行", "1,别人,门市,,,");
    const gone = await works.personId("3");
    const lines = [...FACTORY.slice(0, 2), FACTORY[3]!, "5,新人,总装车间,生产部,,"];
    await works.importRoster(lines);
    const [head, member, office] = [
      await works.enter("2"),
      await works.enter("5"),
      await works.enter("4"),
    ];
    const before = [await world.journal(), await world.read("invitation")];

    const refusalOf = async (personId: string, token: string) =>
      (await world.send(IssueInvitation, { personId }, token)).refusal;
    expect(await refusalOf(await works.personId("1"), member)).toBe("NOT_FOUND");
    expect(await refusalOf(await works.personId("1"), head)).toBe("NOT_FOUND");
    expect(await refusalOf(gone, office)).toBe("PERSON_DEPARTED");
    expect(await refusalOf(await other.personId("1"), office)).toBe("NOT_FOUND");
    expect(await refusalOf("nobody", office)).toBe("NOT_FOUND");

    expect([await world.journal(), await world.read("invitation")]).toEqual(before);
  });
});

describe("searching the roster", () => {
  it("finds by name, number and department, in pages, without those who left", async () => {
    const works = await world.organisation("厂", ...FACTORY, "5,百%分,总装车间,生产部,,");
    const ctx = (await world.context(await works.enter("1"))) as Parameters<typeof searchPeople>[0];
    const names = async (asked: Parameters<typeof searchPeople>[1]) =>
      (await searchPeople(ctx, asked)).nodes.map(({ name }) => name);

    expect(await names({ search: "晓" })).toEqual(["林晓燕"]);
    expect(await names({ search: "admin" })).toEqual(["管理员"]);
    expect(await names({ search: "%" })).toEqual(["百%分"]);
    expect(await names({ search: "_" })).toEqual([]);
    const { data } = await world.send(Departments, {}, await works.enter("1"));
    const production = data?.departments.find(({ path }) => path === "生产部");
    expect(await names({ departmentId: production?.id })).toEqual([
      "郭明远",
      "林晓燕",
      "莫",
      "百%分",
    ]);

    const first = await searchPeople(ctx, { first: 4 });
    expect(first).toMatchObject({ hasMore: true });
    const rest = await searchPeople(ctx, { first: 4, after: first.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ staffNo }) => staffNo)).toEqual(await present());
  });

  it("is not for members, and finds no department of others", async () => {
    const works = await world.organisation("厂", ...FACTORY);
    const other = await world.organisation("商行");
    const as = async (staffNo: string) =>
      (await world.context(await works.enter(staffNo))) as Parameters<typeof searchPeople>[0];

    await expect(searchPeople(await as("3"), {})).rejects.toMatchObject({ code: "NOT_ALLOWED" });
    const theirs = { departmentId: other.departmentId };
    await expect(searchPeople(await as("4"), theirs)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

it("nobody real is entered as, demo or not", async () => {
  const works = await world.organisation("厂", ...FACTORY);
  const personId = await works.personId("1");
  expect((await world.send(EnterAs, { personId })).refusal).toBe("DEMO_ONLY");
  world.ports.demo = true;
  expect((await world.send(EnterAs, { personId })).refusal).toBe("NOT_FOUND");
  expect(await world.read("session")).toEqual([]);
});
