import { waysOut, remindDue, sendDue, tellBehind } from "../src/modules/reach/index.ts";
import { type MessageWorld, openMessageWorld } from "./message-world.ts";
import type { Planted } from "./world.ts";

/** A world for each story of a file, with a server that speaks WeChat's protocol and people whom it reaches. */
export function eachDeliveryWorld(given: { now: string }) {
  let world: MessageWorld;
  beforeEach(async () => void (world = await openMessageWorld(given)));
  afterEach(() => world.close());

  /** What is done by the clock, in one process: reminders, and what is due of the outbox. */
  async function runJobs(): Promise<void> {
    const ctx = await world.system();
    const organisationId = ctx.organisationId!;
    const context = () => ({ ...ctx, ...world.plain(), cache: new Map<unknown, unknown>() });
    await remindDue(context(), organisationId, 50);
    await tellBehind(context(), organisationId, 50);
    const sending = {
      context,
      channels: waysOut(ctx.ports),
      elapsedMs: () => performance.now(),
      sharedMs: () => world.clock.now().getTime(),
      stopping: () => false,
    };
    while ((await sendDue(sending, organisationId)) > 0);
  }

  /** What WeChat was asked to send: to whom, what it says, and where it leads. */
  const sent = () =>
    world.sends().map(({ body }) => {
      const { touser, page, data } = body as {
        touser: string;
        page: string;
        data: Record<string, { value: string }>;
      };
      return { to: touser, page, title: data.thing1!.value };
    });

  async function workshop(people: number) {
    const feng = await world.person("冯玉梅", { department: "安全环保部" });
    const owner = await world.person("郑国梁");
    const members: Planted[] = [];
    for (let i = 0; i < people; i += 1) members.push(await world.person(`成员${i}`));
    const group = await world.group("生产协调群", { owner, publishers: [feng], members });
    for (const member of members) {
      const { accountId } = await world.bindWechat(member);
      await world.grant(member, accountId, "NOTICE", 5);
      await world.grant(member, accountId, "DUE", 5);
    }
    await runJobs();
    world.server.received.length = 0;
    return { feng, owner, members, groupId: group.id };
  }

  const noticeFor = (groupId: string, given: object = {}) => ({
    input: {
      subject: "3 号行车停用",
      purpose: "检修",
      body: "吊装走东通道",
      audience: [{ groupId }],
      importance: "IMPORTANT" as const,
      dueAt: "2026-11-20T16:00:00+08:00",
      asksLaterJoiners: false,
      evenIfSimilar: true,
      ...given,
    },
  });

  const until = (at: string) => world.clock.set(at);

  const current = new Proxy({} as MessageWorld, {
    get: (_, part: keyof MessageWorld) => world[part],
  });
  return { world: current, runJobs, sent, workshop, noticeFor, until };
}
