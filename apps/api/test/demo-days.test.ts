import { CloseOuts, EndMembership, EnterAs, MyDay, MyTodo, Notices } from "@riqing/schema";
import { continueDemo } from "../src/demo/continue-demo.ts";
import { plantDemo } from "../src/demo/plant-demo.ts";
import { readDemoFiles } from "../src/demo/story.ts";
import { sql } from "../src/kernel/sql.ts";
import { registerDemoCast } from "../src/modules/people/index.ts";
import { openWorld, type World } from "./world.ts";

const files = readDemoFiles();
const MEMBER = "JY0030";
const OWNER = "JY0002";

let world: World;
beforeAll(async () => {
  // A Saturday.
  world = await openWorld({ now: "2026-11-21T11:00:00+08:00" });
  world.ports.demo = true;
  registerDemoCast(files.story.enterAs);
  await plantDemo(world, files);
}, 120_000);
afterAll(async () => {
  registerDemoCast([]);
  await world.close();
});

const idOf = async (staffNo: string) => {
  const [person] = await world.rows(
    sql<{ id: string }>`select id from person where staff_no = ${staffNo}`,
  );
  return person!.id;
};
const tokenOf = async (staffNo: string) => {
  const { data } = await world.sendWith(null, EnterAs, { personId: await idOf(staffNo) });
  return data!.enterAs.token;
};
const dayOf = async () => (await world.sendWith(await tokenOf(MEMBER), MyDay, {})).data!.myDay;
const counts = async () => {
  const [counted] = await world.rows(
    sql<{ notices: number; tasks: number; open: number; late: number }>`select
      (select count(*) from notice) as notices, (select count(*) from task) as tasks,
      (select count(*) from assignment where live = 1 and role = 'RESPONSIBLE'
        and state in ('ASKED', 'CONFIRMED')) as open,
      (select count(*) from assignment where live = 1 and role = 'RESPONSIBLE'
        and state in ('ASKED', 'CONFIRMED') and due_at < ${world.clock.now().getTime() - 86_400_000}) as late`,
  );
  const { notices, tasks, open, late } = counted!;
  return { notices: Number(notices), tasks: Number(tasks), open: Number(open), late: Number(late) };
};

it("works on the day on which it is started, a Saturday as well", async () => {
  const day = await dayOf();
  expect(day).toMatchObject({ workday: true, day: "2026-11-21" });
  expect(day.total).toBeGreaterThan(2);
  expect(day.settled).toBeLessThan(day.total);
  const { data } = await world.sendWith(await tokenOf(MEMBER), MyTodo, {});
  expect(data!.myTodo.items.map(({ kind }) => kind)).toContain("CLOSE_OUT");
  // Started again on the same day, nothing happens twice.
  const before = await world.everything();
  expect(await continueDemo(world, files)).toBeNull();
  expect(await world.everything()).toEqual(before);
});

it("goes on where it is started again days later, whatever visitors have changed", async () => {
  const before = await counts();
  const token = await tokenOf(OWNER);
  const groups = await world.rows(
    sql<{ id: string; name: string }>`select id, name from work_group order by id`,
  );
  const groupId = groups.find(({ name }) => name === files.story.groups[0]!.name)!.id;
  const gone = await idOf("JY0010");
  await world.sendWith(token, EndMembership, { groupId, personId: gone, why: "DEPARTED" });

  // The Saturday after: five workdays lie between, and today.
  world.clock.set("2026-11-28T11:00:00+08:00");
  expect(await continueDemo(world, files)).toBe(6);
  const after = await counts();
  expect(after.notices).toBeGreaterThanOrEqual(before.notices + 5);
  expect(after.tasks).toBeGreaterThan(before.tasks + 10);
  // What has been red for a day is the exception.
  expect(after.late).toBeLessThan(after.open / 3);

  const day = await dayOf();
  expect(day).toMatchObject({ workday: true, day: "2026-11-28" });
  expect(day.settled).toBeLessThan(day.total);
  const again = await tokenOf(OWNER);
  const { closeOuts } = (await world.sendWith(again, CloseOuts, { groupId, first: 8 })).data!;
  expect(closeOuts.nodes.slice(0, 6).map(({ day }) => day)).toEqual(
    ["27", "26", "25", "24", "23", "21"].map((date) => `2026-11-${date}`),
  );
  const { notices } = (await world.sendWith(again, Notices, { groupId: null, first: 5 })).data!;
  expect(notices.nodes.some(({ publishedAt }) => publishedAt > "2026-11-26")).toBe(true);
  expect(await continueDemo(world, files)).toBeNull();
}, 120_000);

it("tells nothing of an organisation that is no demo", async () => {
  await world.rows(sql`update organisation set is_demo = 0`);
  world.clock.set("2026-12-02T11:00:00+08:00");
  const before = await world.everything();
  expect(await continueDemo(world, files)).toBeNull();
  expect(await world.everything()).toEqual(before);
});
