import { createPublicKey, verify } from "node:crypto";
import {
  AnonymityFigure,
  Cases,
  DemoPeople,
  EnterAs,
  LIMITS,
  MyRecord,
  MyTodo,
  NoticeBoard,
  Notices,
  ReportByCode,
  Reports,
  SignatureBoard,
  Tasks,
} from "@riqing/schema";
import { plantDemo, type PlantedDemo } from "../src/demo/plant-demo.ts";
import { readDemoFiles } from "../src/demo/story.ts";
import { HOUR } from "../src/kernel/clock.ts";
import { sql } from "../src/kernel/sql.ts";
import { registerDemoCast } from "../src/modules/people/index.ts";
import { openWorld, type World } from "./world.ts";

/** An evening, so that the working day lies in the past. */
const NOW = "2026-11-19T20:30:00+08:00";

const files = readDemoFiles();
const { story } = files;

let world: World;
let told: (PlantedDemo | null)[];
/** Tokens of whoever was entered as, by staff number. */
const tokens = new Map<string, string>();

beforeAll(async () => {
  world = await openWorld({ now: NOW });
  world.ports.demo = true;
  registerDemoCast(story.enterAs);
  told = await Promise.all([plantDemo(world, files), plantDemo(world, files)]);
}, 120_000);
afterAll(async () => {
  registerDemoCast([]);
  await world.close();
});

const countOf = async (what: ReturnType<typeof sql>) => {
  const [counted] = await world.rows(sql<{ n: number }>`select count(*) as n from ${what}`);
  return Number(counted?.n);
};

/** The token of a session as one of the people of the demo. */
async function as(staffNo: string): Promise<string> {
  const known = tokens.get(staffNo);
  if (known) return known;
  const [person] = await world.rows(
    sql<{ id: string }>`select id from person where staff_no = ${staffNo}`,
  );
  const { data } = await world.sendWith(null, EnterAs, { personId: person!.id });
  tokens.set(staffNo, data!.enterAs.token);
  return data!.enterAs.token;
}

it("is planted once, by one of two who start together", async () => {
  expect(told.filter(Boolean)).toEqual([
    { people: 60, groups: 4, notices: await countOf(sql`notice`) },
  ]);
  expect(await plantDemo(world, files)).toBeNull();
  expect(await countOf(sql`organisation`)).toBe(1);
  expect(await countOf(sql`person`)).toBe(60);
  // Those it tells one by one, and five a week before them, but for holidays and the last days.
  const notices = await countOf(sql`notice`);
  expect(notices).toBeGreaterThanOrEqual(story.notices.length + 25);
  expect(notices).toBeLessThanOrEqual(story.notices.length + 40);
});

it("shows whom visitors may be, with what there is to do as them", async () => {
  const { data } = await world.sendWith(null, DemoPeople, {});
  expect(data?.demoPeople.map(({ hint }) => hint)).toEqual(story.enterAs.map(({ hint }) => hint));
});

it("has reports for the office: by name, one that names an owner, and one without a name that was asked", async () => {
  const { data } = await world.sendWith(await as("JY0006"), Reports, {});
  const sources = data!.reports.nodes.map(({ source, kind }) => `${source} ${kind}`);
  expect(sources.toSorted()).toEqual(["ANONYMOUS LEAK", "NAMED OUTSIDER", "NAMED VIOLATION"]);
  const [{ id: organisationId }] = (await world.rows(sql`select id from organisation`)) as [
    { id: string },
  ];
  const { code, question } = story.anonymousReport;
  const followed = await world.sendWith(null, ReportByCode, { input: { organisationId, code } });
  expect(followed.data!.reportByCode.words).toMatchObject([{ side: "HANDLER", text: question }]);
  // A visitor could report something without a name, too.
  const { data: counted } = await world.sendWith(null, AnonymityFigure, { organisationId });
  const { holders, active } = counted!.anonymityFigure;
  expect(Math.min(holders, active)).toBeGreaterThanOrEqual(LIMITS.anonymousFewest);
});

it("draws boards on which the figures add up, and nobody unbound counts as slow", async () => {
  const token = await as("JY0004");
  const { data } = await world.sendWith(token, Notices, { first: 50 });
  const drawn = new Map<string, number>();
  const unbound = new Map<string, number>();
  for (const { id, subject } of data!.notices.nodes) {
    const answer = await world.sendWith(token, NoticeBoard, { noticeId: id });
    const { asked, frozen, joined, left, confirmed, missing, reachable, unreachable, exempt } =
      answer.data!.noticeBoard.counts;
    expect(confirmed + missing + exempt).toBe(asked);
    expect(frozen + joined - left).toBe(asked);
    expect(reachable + unreachable).toBe(missing);
    drawn.set(subject, confirmed);
    unbound.set(subject, unreachable);
  }
  expect(drawn.size).toBe(await countOf(sql`notice`));
  expect(drawn.get("3 号行车停用，吊装走东通道")).toBe(Math.round(51 * 0.82));
  expect(unbound.get("3 号行车停用，吊装走东通道")).toBe(story.neverBound.length);
  expect(drawn.get("昨日晨会纪要")).toBe(Math.round(51 * 0.94));
});

it("has rules that most have signed, one has declined, and three versions stand behind", async () => {
  const [book] = await world.rows(sql<{ id: string }>`select id from rulebook`);
  const token = await as("JY0002");
  const { data } = await world.sendWith(token, SignatureBoard, { rulebookId: book!.id });
  const { version, counts } = data!.signatureBoard;
  expect(version?.number).toBe(3);
  expect(counts.asked).toBe(60);
  expect(counts.signed).toBe(Math.round(51 * 0.78));
  expect(counts.declined).toBe(1);
  expect(counts.outdated).toBeGreaterThan(0);
});

it("gave receipts that the organisation's public key vouches for", async () => {
  const [organisation] = await world.rows(
    sql<{ publicKey: string }>`select public_key as publicKey from organisation`,
  );
  const spki = Buffer.from(organisation!.publicKey, "base64");
  const key = createPublicKey({ key: spki, format: "der", type: "spki" });
  const receipts = await world.rows(
    sql<{ payload: string; signature: string }>`select payload, signature from receipt`,
  );
  const acknowledged = await countOf(sql`acknowledgement`);
  const signed = await countOf(sql`rules_signature`);
  const takenOn = await countOf(sql`assignment where receipt_id is not null`);
  const received = await countOf(sql`case_measure where acknowledged_at is not null`);
  const lodged = await countOf(sql`appeal`);
  const decided = await countOf(sql`appeal where decided_by_id is not null`);
  const ofCases = received + lodged + decided;
  const agreed = await countOf(sql`mediation_party where receipt_id is not null`);
  const ofVoices = files.story.reports.length + agreed;
  expect(receipts).toHaveLength(acknowledged + signed + takenOn + ofCases + ofVoices);
  for (const { payload, signature } of receipts) {
    expect(verify(null, Buffer.from(payload), key, Buffer.from(signature, "base64"))).toBe(true);
  }
});

it("has tasks in every state, and has closed each day in its time", async () => {
  const { data } = await world.sendWith(await as("JY0030"), Tasks, { view: "MINE", filter: "ALL" });
  const mine = Object.fromEntries(
    data!.tasks.nodes.map(({ goal, mine }) => [goal, [mine?.state, mine?.carryOvers.length]]),
  );
  expect(mine).toMatchObject({
    整理东通道吊装路线图: ["CONFIRMED", 0],
    "更换 2 号空压机油滤": ["CONFIRMED", 2],
    "核对 A3 线备件清单，缺件报采购": ["ASKED", 0],
    "补录 11月点检表": ["CONFIRMED", 1],
    "3 号行车限位开关报修": ["DONE", 0],
  });
  const todo = await world.sendWith(await as("JY0002"), MyTodo, {});
  const kinds = todo.data!.myTodo.items.map(({ kind }) => kind);
  expect(kinds).toContain("DECIDE_NEW_DATE");
  expect(kinds).toContain("CONFIRM_TASK");
  const head = await world.sendWith(await as("JY0029"), MyTodo, {});
  expect(head.data!.myTodo.items.map(({ kind }) => kind)).toContain("ACCEPT_RESULT");
  expect(await countOf(sql`close_out where closed_at <> due_at`)).toBe(0);
  expect(await countOf(sql`close_out where done > 0`)).toBeGreaterThan(15);
});

it("has a case at each stage, and each role finds theirs", async () => {
  const { data } = await world.sendWith(await as("JY0006"), Cases, { first: 50 });
  const stages = data!.cases.nodes.map(({ stage, measure }) =>
    measure && stage === "ENDED" ? `${stage} ${measure.state}` : stage,
  );
  expect(new Set(stages)).toEqual(
    new Set([
      "HEARING",
      "TO_DECIDE",
      "MEASURE_TO_TELL",
      "ENDED TOLD",
      "APPEALED",
      "RUNNING",
      "TO_CARRY_OUT",
      "ENDED LAPSED",
      "ENDED REVOKED",
      "ENDED",
    ]),
  );
  // 何雨桐 has not signed the version in force: she is reminded, and nothing more.
  expect(await countOf(sql`violation_case where signed_at is null`)).toBe(2);
  expect(await countOf(sql`case_measure where lowered_at is not null`)).toBe(1);
  const waits = async (staffNo: string) => {
    const todo = await world.sendWith(await as(staffNo), MyTodo, {});
    return todo.data!.myTodo.items.filter(({ kind }) => kind === "CASE").map(({ title }) => title);
  };
  expect(await waits("JY0030")).toEqual(
    expect.arrayContaining(["你有一件事要看", "等你定：骆小军，刷屏"]),
  );
  expect(await waits("JY0002")).toEqual(
    expect.arrayContaining(["等你定：卢长河，广告、拉票", "请在群里做：安国栋，禁言 1 天"]),
  );
  const head = await waits("JY0001");
  expect(head.some((title) => title.startsWith("何雨桐提出申诉"))).toBe(true);
  const mine = await world.sendWith(await as("JY0030"), MyRecord, {});
  expect(mine.data!.myRecord.counting).toBe(1);
  expect(mine.data!.myRecord.cases.map(({ stage }) => stage)).toEqual(["HEARING", "APPEALED"]);
});

it("has done nothing in the future, and each deed after what it answers", async () => {
  const now = new Date(NOW).getTime();
  expect(await countOf(sql`journal_entry where at > ${now}`)).toBe(0);
  expect(
    await countOf(sql`acknowledgement k join notice_revision r on r.id = k.revision_id
      where k.acknowledged_at < r.published_at`),
  ).toBe(0);
  expect(
    await countOf(sql`acknowledgement k left join notice_opening o
      on o.revision_id = k.revision_id and o.person_id = k.person_id
      where o.id is null or o.opened_at > k.acknowledged_at`),
  ).toBe(0);
  expect(await countOf(sql`acknowledgement where late = 1`)).toBeGreaterThan(5);
});

it("does nothing at night, and lets nothing fall due then", async () => {
  const moments = await world.rows(
    sql<{ at: number; what: string }>`select at, deed as what from journal_entry
      union all select acknowledged_at, 'acknowledged' from acknowledgement
      union all select opened_at, 'opened' from notice_opening
      union all select due_at, 'due' from notice_revision where due_at is not null`,
  );
  expect(moments.length).toBeGreaterThan(500);
  const clockOf = ({ at }: { at: number }) => new Date(Number(at) + 8 * HOUR).getUTCHours();
  const atNight = moments.filter((one) => clockOf(one) >= 22 || clockOf(one) < 7);
  expect(atNight.map((one) => `${one.what} ${new Date(Number(one.at)).toISOString()}`)).toEqual([]);
});

it("comes out the same whenever it is told at the same moment", async () => {
  const who = sql<{ staffNo: string }>`select p.staff_no as staffNo from acknowledgement k
    join person p on p.id = k.person_id join notice n on n.id = k.notice_id
    order by n.subject, k.revision_number, p.staff_no`;
  const before = await world.rows(who);
  const again = await openWorld({ now: NOW });
  again.ports.demo = true;
  await plantDemo(again, files);
  const after = await again.rows(who);
  await again.close();
  expect(after).toEqual(before);
}, 120_000);

it("leaves alone whoever has an organisation already", async () => {
  const real = await openWorld({ now: NOW });
  await real.organisation("真厂");
  expect(await plantDemo(real, files)).toBeNull();
  expect(await real.rows(sql`select id from person`)).toEqual([]);
  await real.close();
});
