import { DecideAppeal, DisciplineFigures } from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decided, open, appeal } = disciplineIn(world);

type Company = Awaited<ReturnType<typeof workshop>>;
const REMIND = { measure: "REMIND", deviationReason: "影响很小" } as const;

/** So many cases of a kind, decided by somebody. */
async function decidedBy(company: Company, by: Planted, kindKey: string, count: number) {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { id } = await recorded(company, { kindKey }, company.head);
    await decided(by, id, REMIND);
    ids.push(id);
  }
  return ids;
}

const figures = async (who: Planted) =>
  (await world.as(who).do(DisciplineFigures, {})).disciplineFigures;

it("counts what was decided, by kind and month, issuer and clause, and what was overturned", async () => {
  const company = await workshop();
  const [caseId] = await decidedBy(company, company.owner, "flooding", 5);
  await decidedBy(company, company.helper, "insult", 6);
  await open(company.driver, caseId!);
  await appeal(company.driver, caseId!);
  const input = { caseId: caseId!, outcome: "REVOKED", reason: "不算违规" } as const;
  await world.as(company.office).do(DecideAppeal, { input });
  const found = await figures(company.owner);
  expect(found.months).toHaveLength(12);
  expect(found.months.at(-1)).toBe("2026-11");
  expect(found.total).toEqual({ decided: 11, revoked: 1, lowered: 0 });
  expect(
    found.kinds.map(({ kindName, counts, byMonth }) => [kindName, counts, byMonth.at(-1)]),
  ).toEqual([
    ["辱骂、歧视", { decided: 6, revoked: 0, lowered: 0 }, 6],
    ["刷屏", { decided: 5, revoked: 1, lowered: 0 }, 5],
  ]);
  expect(found.issuers.map(({ person, counts }) => [person.name, counts?.revoked])).toEqual([
    ["林晓燕", 0],
    ["郑国梁", 1],
  ]);
  expect(found.clauses).toMatchObject([{ label: "二、", counts: { decided: 11 } }]);
});

it("withholds what is under five, and as much more as keeps it from being worked out", async () => {
  const company = await workshop();
  await decidedBy(company, company.owner, "flooding", 6);
  await decidedBy(company, company.helper, "insult", 2);
  const found = await figures(company.owner);
  expect(found.total?.decided).toBe(8);
  // Of 8, 6 would tell that the other one is 2.
  expect(found.issuers.map(({ counts }) => counts)).toEqual([null, null]);
  expect(found.kinds.flatMap(({ counts, byMonth }) => [counts, ...byMonth])).toEqual(
    Array.from({ length: 26 }, () => null),
  );
  expect(found.clauses.map(({ counts }) => counts?.decided)).toEqual([8]);
});

it("withholds everything where all together are few", async () => {
  const company = await workshop();
  await decidedBy(company, company.owner, "flooding", 4);
  const found = await figures(company.owner);
  expect([found.total, ...found.clauses.map(({ counts }) => counts)]).toEqual([null, null]);
});

it("counts twelve months, and not the day before them", async () => {
  const company = await workshop();
  await decidedBy(company, company.owner, "flooding", 5);
  const from = Date.parse("2025-12-01T00:00:00+08:00");
  for (const [at, decidedThen] of [
    [from, 5],
    [from - 1, undefined],
  ] as const) {
    await world.rows(sql`update case_measure set decided_at = ${at}`);
    expect((await figures(company.owner)).total?.decided).toBe(decidedThen);
  }
});

it("is for whoever handles cases, of what they handle", async () => {
  const company = await workshop();
  await decidedBy(company, company.owner, "flooding", 5);
  for (const one of [company.driver, company.welder])
    expect((await world.as(one).send(DisciplineFigures, {})).refusal).toBe("NOT_ALLOWED");
  expect((await figures(company.head)).total?.decided).toBe(5);
  const other = await world.person("旁人", { department: "物流部" });
  await world.group("物流群", { owner: other, department: "物流部" });
  expect((await figures(other)).total).toBeNull();
  const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
  expect((await figures(stranger)).kinds).toEqual([]);
});
