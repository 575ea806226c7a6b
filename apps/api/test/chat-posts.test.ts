import { PublishNotice, Resend, SaveGroupBot, Undeliverable } from "@riqing/schema";
import { MINUTE } from "../src/kernel/clock.ts";
import { sql } from "../src/kernel/sql.ts";
import { eachDeliveryWorld } from "./delivery-world.ts";

const { world, runJobs, workshop, noticeFor, until } = eachDeliveryWorld({
  now: "2026-11-19T15:42:00+08:00",
});

const ADDRESS =
  "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7a8c-4bc4-97a0-0ec251fa2c11";

async function chatWithBot() {
  const { feng, owner, groupId } = await workshop(1);
  const input = { groupId, address: ADDRESS, mentions: true, notices: true };
  await world.as(owner).do(SaveGroupBot, { input });
  world.server.received.length = 0;
  const publish = (subject: string) =>
    world.as(feng).do(PublishNotice, noticeFor(groupId, { subject }));
  return { publish };
}

const contents = () =>
  world.posts().map(({ body }) => (body as { markdown: { content: string } }).markdown.content);

it("notices that waited for the end of the group's night are one post in its chat", async () => {
  const { publish } = await chatWithBot();
  until("2026-11-19T23:10:00+08:00");
  for (const subject of ["停水", "停电", "停气"]) await publish(subject);
  await runJobs();
  expect(contents()).toEqual([]);
  until("2026-11-20T07:00:00+08:00");
  await Promise.all([runJobs(), runJobs(), runJobs()]);

  expect(contents()).toHaveLength(1);
  for (const subject of ["停水", "停电", "停气"]) expect(contents()[0]).toContain(subject);
});

it("a post of which nobody knows whether it arrived is listed as that, and not repeated by itself", async () => {
  const { publish } = await chatWithBot();
  world.answer(({ path }, response) => {
    if (!path.endsWith("/webhook/send")) return undefined;
    response.socket?.destroy();
    return "HANDLED";
  });
  await publish("停水");
  await runJobs();
  expect(contents()).toHaveLength(1);
  world.answer(null);
  for (let i = 0; i < 12; i += 1) {
    world.clock.pass(10 * MINUTE);
    await runJobs();
  }
  expect(contents()).toHaveLength(1);

  const admin = world.as(await world.admin());
  const { undeliverable } = await admin.do(Undeliverable, {});
  const posts = undeliverable.nodes.filter(({ person }) => person === null);
  expect(posts).toMatchObject([{ reason: "UNCERTAIN" }]);
  const [kept] = await world.rows(sql`select state from delivery where channel = 'GROUP_BOT'`);
  expect(kept).toEqual({ state: "UNKNOWN" });

  // Somebody who has looked into the chat may have it posted again.
  await admin.do(Resend, { ids: posts.map(({ id }) => id) });
  await runJobs();
  expect(contents()).toHaveLength(2);
});
