import { AcknowledgeNotice, PublishNotice } from "@riqing/schema";
import { run, sql } from "../src/kernel/sql.ts";
import { openWorld, type Planted, type World } from "./world.ts";

let world: World;
beforeEach(async () => (world = await openWorld({ now: "2026-11-19T15:42:00+08:00" })));
afterEach(() => world.close());

const NOTICE = {
  importance: "IMPORTANT" as const,
  subject: "3 号行车停用",
  purpose: "有坠物风险",
  body: "吊装走东通道。",
  asksLaterJoiners: false,
  dueAt: "2026-11-20T10:00:00+08:00",
};

/** An organisation with a notice that its members have yet to acknowledge. */
async function works(organisation: string, members: number) {
  const people: Planted[] = [];
  for (let i = 0; i < members; i += 1)
    people.push(await world.person(`${organisation}${i}`, { organisation }));
  const owner = await world.person(`${organisation}群主`, { organisation });
  const group = await world.group(`${organisation}群`, {
    owner,
    members: people,
    publishers: [owner],
    organisation,
  });
  const input = { ...NOTICE, audience: [{ groupId: group.id }] };
  const { publishNotice } = await world.as(owner).do(PublishNotice, { input });
  const { id: noticeId, revision } = publishNotice;
  const tap = (who: Planted) =>
    world.as(who).do(AcknowledgeNotice, { input: { noticeId, revisionId: revision.id } });
  return { people, noticeId, tap };
}

it("what one organisation has locked keeps no other waiting", async () => {
  const [held, free] = [await works("甲厂", 25), await works("乙厂", 1)];
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const locked = world.orm.em.fork().transactional(async (em) => {
    // The embedded database writes one transaction after the other: nothing may hold one.
    if (riqing.databaseUrl === null) return;
    await run({ em }, sql`update notice set subject = subject where id = ${held.noticeId}`);
    await released;
  });
  await new Promise((done) => setTimeout(done, 50));
  const waiting = held.people.map((who) => held.tap(who));
  await new Promise((done) => setTimeout(done, 50));
  // Were it kept waiting, this would last until the test is given up.
  expect((await free.tap(free.people[0]!)).acknowledgeNotice.id).toBe(free.noticeId);
  release();
  await locked;
  expect(await Promise.all(waiting)).toHaveLength(25);
});
