import { EnterAs, NoticeBoard, Notices, Undeliverable } from "@riqing/schema";
import { plantDemo } from "../src/demo/plant-demo.ts";
import { openSimulatedPhone } from "../src/demo/simulated-phone.ts";
import { readDemoFiles } from "../src/demo/story.ts";
import { sql } from "../src/kernel/sql.ts";
import { registerDemoCast } from "../src/modules/people/index.ts";
import { remindDue, sendDue, waysOut } from "../src/modules/reach/index.ts";
import { openWorld, type World } from "./world.ts";

const files = readDemoFiles();
const { story } = files;

let world: World;

beforeAll(async () => {
  world = await openWorld({ now: "2026-11-19T10:30:00+08:00" });
  world.ports.demo = true;
  Object.assign(world.ports, await openSimulatedPhone(world.clock));
  registerDemoCast(story.enterAs);
  await plantDemo(world, files);
}, 120_000);
afterAll(async () => {
  registerDemoCast([]);
  await world.close();
});

async function tokenOf(staffNo: string): Promise<string> {
  const [person] = await world.rows<{ id: string }>(
    sql`select id from person where staff_no = ${staffNo}`,
  );
  return (await world.sendWith(null, EnterAs, { personId: person!.id })).data!.enterAs.token;
}

const countOf = async (what: ReturnType<typeof sql>) =>
  Number((await world.rows<{ n: number }>(sql`select count(*) as n from ${what}`))[0]!.n);

it("sends nothing of what lies before the present, and lists a few examples", async () => {
  const ctx = await world.system();
  const organisationId = (await world.rows<{ id: string }>(sql`select id from organisation`))[0]!
    .id;
  const context = () => ({
    ...ctx,
    organisationId,
    em: world.orm.em.fork(),
    now: world.clock.now(),
    cache: new Map<unknown, unknown>(),
  });
  expect(await countOf(sql`delivery where state = 'SENT'`)).toBeGreaterThan(100);
  expect(await remindDue(context(), organisationId, 50)).toBe(0);
  const sending = {
    context,
    channels: waysOut(world.ports),
    elapsedMs: () => performance.now(),
    sharedMs: () => performance.now(),
    stopping: () => false,
  };
  expect(await sendDue(sending, organisationId)).toBe(0);
  expect(await countOf(sql`subscription_grant where state <> 'LEFT'`)).toBe(0);

  const token = await tokenOf(story.rulebook.draftedBy);
  const { data } = await world.sendWith(token, Undeliverable, {});
  const reasons = data!.undeliverable.nodes.map(({ reason }) => reason).toSorted();
  expect(reasons).toHaveLength(3);
  expect(new Set(reasons)).toEqual(new Set(["NOT_BOUND", "NO_GRANT"]));
});

it("draws boards on which most can be reached", async () => {
  const token = await tokenOf("JY0004");
  const { data } = await world.sendWith(token, Notices, { first: 50 });
  const crane = data!.notices.nodes.find(({ subject }) => subject.startsWith("3 号行车停用"))!;
  const answer = await world.sendWith(token, NoticeBoard, { noticeId: crane.id });
  const { counts, nudgeable } = answer.data!.noticeBoard;
  expect(counts.missing).toBe(counts.reachable + counts.unreachable);
  expect(counts.unreachable).toBeGreaterThanOrEqual(story.neverBound.length);
  expect(counts.unreachable).toBeLessThanOrEqual(
    story.neverBound.length + story.neverAllowed.length,
  );
  expect(nudgeable).toBeGreaterThan(0);
});
