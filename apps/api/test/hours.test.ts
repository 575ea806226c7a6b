import {
  Categories,
  GroupHours,
  Inbox,
  Me,
  NudgeUnconfirmed,
  PublishNotice,
  ReadInbox,
  SetGroupCategory,
  SetGroupHours,
  type SetGroupHoursMutationVariables,
  WithdrawNotice,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { hoursIn } from "../src/modules/groups/index.ts";
import { makeCustomary } from "./category-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

type Wish = SetGroupHoursMutationVariables["input"];

async function workshop() {
  const feng = await world.person("冯玉梅");
  const owner = await world.person("郑国梁");
  const admin = await world.person("管理员");
  const lin = await world.person("林晓燕");
  const { id: groupId } = await world.group("生产协调群", {
    owner,
    admins: [admin],
    publishers: [feng],
    members: [lin],
  });
  // What was said while the group was founded is not what these stories are about.
  await world.as(lin).do(ReadInbox, {});
  return { feng, owner, admin, lin, groupId };
}

const shift = (groupId: string, more: Partial<Wish> = {}): Wish => ({
  groupId,
  closeOutAt: "16:45",
  periods: [
    { from: "07:30", until: "11:30" },
    { from: "12:30", until: "16:30" },
  ],
  confirmWithinMinutes: 45,
  ...more,
});

const set = (who: Planted, input: Wish) => world.as(who).send(SetGroupHours, { input });
const hours = async (who: Planted, id: string) =>
  (await world.as(who).do(GroupHours, { id })).group.hours;

describe("the day of a group", () => {
  it("is the shipped one until it is set", async () => {
    const { lin, groupId } = await workshop();
    const { group } = await world.as(lin).do(GroupHours, { id: groupId });
    expect(group).toMatchObject({
      setHoursRefusal: "NOT_ALLOWED",
      hours: {
        closeOutAt: "17:30",
        periods: [
          { from: "08:30", until: "12:00" },
          { from: "13:30", until: "17:30" },
        ],
        quiet: { from: "22:00", until: "07:00" },
        confirmWithinMinutes: 30,
      },
    });
  });

  it("is set by owner or admin, replaced by the next, and written down", async () => {
    const { owner, admin, lin, groupId } = await workshop();
    const quiet = { from: "22:00", until: "07:00" };
    const wanted = { ...shift(groupId), groupId: undefined, quiet, workPattern: null };
    delete wanted.groupId;
    expect((await set(owner, shift(groupId))).data?.setGroupHours.hours).toEqual(wanted);
    // Clients of before send the quiet hours back as they have read them.
    await set(admin, shift(groupId, { closeOutAt: "18:00", quiet }));
    expect(await hours(lin, groupId)).toEqual({ ...wanted, closeOutAt: "18:00" });
    expect((await world.journal(groupId)).slice(-2)).toEqual([
      "group.hours_set",
      "group.hours_set",
    ]);
  });

  it("may be asked for by a scheduler, for many groups at once", async () => {
    const { owner, groupId } = await workshop();
    await set(owner, shift(groupId));
    await makeCustomary(world, groupId, { quietHours: null });
    const other = await world.group("别的群");
    const nobody = { em: world.orm.em.fork(), now: world.clock.now() };
    const days = await hoursIn(nobody, owner.organisationId, [groupId, other.id]);
    expect(days.get(groupId)).toMatchObject({ groupId, closeOutAt: "16:45", quiet: null });
    expect(days.get(other.id)).toMatchObject({
      groupId: other.id,
      closeOutAt: "17:30",
      quiet: null,
    });
  });

  it("is refused to members, who write nothing, and to strangers, who find no group", async () => {
    const { lin, groupId } = await workshop();
    const stranger = await world.person("外人", { organisation: "别家" });
    await world.tokenOf(stranger);
    const before = await world.everything();
    expect((await set(lin, shift(groupId))).refusal).toBe("NOT_ALLOWED");
    expect((await set(stranger, shift(groupId))).refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
  });

  it.each<[string, Partial<Wish>, string]>([
    ["no time at all", { closeOutAt: "25:00" }, "closeOutAt"],
    ["a close-out at the very start of the day", { closeOutAt: "00:04" }, "closeOutAt"],
    ["a close-out at the very end of the day", { closeOutAt: "23:56" }, "closeOutAt"],
    ["no work", { periods: [] }, "periods"],
    [
      "more than four periods",
      {
        periods: ["08", "10", "12", "14", "16"].map((h) => ({ from: `${h}:00`, until: `${h}:30` })),
      },
      "periods",
    ],
    [
      "a period that ends when it begins",
      { periods: [{ from: "08:00", until: "08:00" }] },
      "periods.0",
    ],
    [
      "periods that overlap",
      {
        periods: [
          { from: "08:00", until: "12:00" },
          { from: "11:30", until: "17:00" },
        ],
      },
      "periods.1",
    ],
    [
      "periods out of order",
      {
        periods: [
          { from: "13:00", until: "17:00" },
          { from: "08:00", until: "12:00" },
        ],
      },
      "periods.1",
    ],
    ["work from 24:00", { periods: [{ from: "24:00", until: "08:00" }] }, "periods.0"],
    [
      "a night that goes on into the next",
      {
        periods: [
          { from: "21:00", until: "05:00" },
          { from: "06:00", until: "21:30" },
        ],
      },
      "periods.1",
    ],
    [
      "a round without any work",
      { workPattern: { startsOn: "2026-11-23", works: [false, false], keepsHolidays: true } },
      "workPattern.works",
    ],
    [
      "a round of more than six weeks",
      {
        workPattern: {
          startsOn: "2026-11-23",
          works: Array.from({ length: 43 }, () => true),
          keepsHolidays: true,
        },
      },
      "workPattern.works",
    ],
    [
      "a round that begins in two years",
      { workPattern: { startsOn: "2028-11-23", works: [true], keepsHolidays: true } },
      "workPattern.startsOn",
    ],
    ["too little work", { periods: [{ from: "08:00", until: "08:20" }] }, "periods"],
    [
      "work in quiet hours alone",
      {
        periods: [{ from: "22:00", until: "06:00" }],
      },
      "quiet",
    ],
    ["four minutes to confirm", { confirmWithinMinutes: 4 }, "confirmWithinMinutes"],
    ["a day and more to confirm", { confirmWithinMinutes: 481 }, "confirmWithinMinutes"],
  ])("is refused with %s, and nothing is written", async (_, more, path) => {
    const { owner, groupId } = await workshop();
    await world.tokenOf(owner);
    const before = await world.everything();
    const { refusal, facts } = await set(owner, shift(groupId, more));
    expect(refusal).toBe("BAD_INPUT");
    expect((facts.fields as { path: string }[]).map((field) => field.path)).toEqual([path]);
    expect(await world.everything()).toEqual(before);
  });

  it("may use its bounds", async () => {
    const { owner, groupId } = await workshop();
    for (const more of [
      { closeOutAt: "00:05", confirmWithinMinutes: 5 },
      { closeOutAt: "23:55", confirmWithinMinutes: 480 },
      {
        periods: [
          { from: "08:00", until: "12:00" },
          { from: "12:00", until: "17:00" },
        ],
      },
      {
        periods: [
          { from: "16:00", until: "24:00" },
          { from: "00:00", until: "08:00" },
          { from: "08:00", until: "16:00" },
        ],
      },
    ]) {
      expect((await set(owner, shift(groupId, more))).refusal).toBeNull();
    }
  });
});

describe("quiet hours", () => {
  let subject = 0;
  const publish = async (by: Planted, groupIds: string[], importance: "ORDINARY" | "URGENT") => {
    const input = {
      audience: groupIds.map((groupId) => ({ groupId })),
      importance,
      subject: `第 ${(subject += 1)} 件事`,
      purpose: "检修",
      body: "今晚停电。",
      dueAt: importance === "URGENT" ? "2026-11-25T12:00:00+08:00" : null,
      asksLaterJoiners: false,
      evenIfSimilar: true,
    };
    return (await world.as(by).do(PublishNotice, { input })).publishNotice;
  };
  const inbox = async (who: Planted) => (await world.as(who).do(Inbox, {})).inbox.nodes;
  const newest = async (who: Planted) => (await inbox(who))[0];
  const unread = async (who: Planted) => (await world.as(who).do(Me, {})).me.unreadCount;

  it.each([
    ["2026-11-19T21:59:59.999+08:00", null],
    ["2026-11-19T22:00:00.000+08:00", "2026-11-19T23:00:00.000Z"],
    ["2026-11-20T06:59:59.999+08:00", "2026-11-19T23:00:00.000Z"],
    ["2026-11-20T07:00:00.000+08:00", null],
  ])("at %s hold a message until %s", async (at, until) => {
    const { feng, lin, groupId } = await workshop();
    world.clock.set(at);
    const { id } = await publish(feng, [groupId], "ORDINARY");
    expect((await newest(lin))?.noticeId === id).toBe(until === null);
    expect(await unread(lin)).toBe(until === null ? 1 : 0);
    if (until === null) return;
    world.clock.set(new Date(Date.parse(until) - 1).toISOString());
    expect((await newest(lin))?.noticeId).not.toBe(id);
    world.clock.set(until);
    expect(await newest(lin)).toMatchObject({
      noticeId: id,
      kind: "NOTICE_PUBLISHED",
      at: until,
      waited: [],
    });
    expect(await unread(lin)).toBe(1);
  });

  it("are those of its category where no rules print any, from the moment they are set", async () => {
    const { feng, lin, groupId } = await workshop();
    await makeCustomary(world, groupId, { quietHours: { from: "20:00", until: "06:30" } });
    world.clock.set("2026-11-19T20:00:00+08:00");
    await publish(feng, [groupId], "ORDINARY");
    expect(await unread(lin)).toBe(0);
    world.clock.set("2026-11-20T06:30:00+08:00");
    expect(await unread(lin)).toBe(1);
  });

  it("are not set with the other hours of a group, and nothing is written", async () => {
    const { owner, groupId } = await workshop();
    await world.tokenOf(owner);
    const before = await world.everything();
    for (const quiet of [
      null,
      { from: "22:00", until: "22:00" },
      { from: "20:00", until: "06:30" },
      { from: "晚上", until: "07:00" },
    ])
      expect((await set(owner, shift(groupId, { quiet }))).refusal).toBe("QUIET_HOURS_IN_RULES");
    expect(await world.everything()).toEqual(before);
  });

  it("may be none", async () => {
    const { feng, lin, groupId } = await workshop();
    await makeCustomary(world, groupId, { quietHours: null });
    world.clock.set("2026-11-19T22:00:00+08:00");
    await publish(feng, [groupId], "ORDINARY");
    expect(await unread(lin)).toBe(1);
  });

  it("let what is urgent through, and it is kept that they did", async () => {
    const { feng, lin, groupId } = await workshop();
    const broke = async () =>
      (
        await world.rows<{ brokeQuiet: number }>(
          sql`select distinct broke_quiet as brokeQuiet from inbox_item where kind = 'NOTICE_PUBLISHED'`,
        )
      ).map(({ brokeQuiet }) => Number(brokeQuiet));
    await publish(feng, [groupId], "URGENT");
    expect(await broke()).toEqual([0]);
    world.clock.set("2026-11-19T23:15:00+08:00");
    const { id } = await publish(feng, [groupId], "URGENT");
    expect(await newest(lin)).toMatchObject({ noticeId: id, at: "2026-11-19T15:15:00.000Z" });
    expect(await broke()).toEqual(expect.arrayContaining([0, 1]));
  });

  it("end with one message for all that waited, which leads to each", async () => {
    const { feng, lin, groupId } = await workshop();
    world.clock.set("2026-11-19T22:10:00+08:00");
    const first = await publish(feng, [groupId], "ORDINARY");
    world.clock.set("2026-11-20T01:30:00+08:00");
    const second = await publish(feng, [groupId], "ORDINARY");
    await world.as(feng).do(WithdrawNotice, { noticeId: second.id, reason: "发错了" });
    expect(await unread(lin)).toBe(0);

    world.clock.set("2026-11-20T08:00:00+08:00");
    const [together, ...earlier] = await inbox(lin);
    expect(together).toMatchObject({
      kind: "AFTER_QUIET",
      title: "安静时段里有 2 条消息",
      at: "2026-11-19T23:00:00.000Z",
      readAt: null,
      noticeId: null,
    });
    expect(together?.waited.map(({ kind, noticeId }) => [kind, noticeId])).toEqual([
      // That it was published is replaced by the word that it is withdrawn.
      ["NOTICE_WITHDRAWN", second.id],
      ["NOTICE_PUBLISHED", first.id],
    ]);
    expect(earlier.map(({ kind }) => kind)).toEqual(["GROUP_JOINED"]);
    expect(await unread(lin)).toBe(1);

    await world.as(lin).do(ReadInbox, { upTo: together!.id });
    expect(await unread(lin)).toBe(0);
    expect((await newest(lin))?.waited.every(({ readAt }) => readAt !== null)).toBe(true);
  });

  it("keep a message out of sight, so that looking through the inbox does not read it", async () => {
    const { feng, lin, groupId } = await workshop();
    world.clock.set("2026-11-19T22:10:00+08:00");
    await publish(feng, [groupId], "ORDINARY");
    const urgent = await publish(feng, [groupId], "URGENT");
    const [top] = await inbox(lin);
    expect(top?.noticeId).toBe(urgent.id);
    await world.as(lin).do(ReadInbox, { upTo: top!.id });
    await world.as(lin).do(ReadInbox, {});
    world.clock.set("2026-11-20T08:00:00+08:00");
    expect(await unread(lin)).toBe(1);
    const { refusal } = await world.as(feng).send(ReadInbox, { upTo: top!.id });
    expect(refusal).toBe("NOT_FOUND");
  });

  it("page by when a message came, and lose none on the way", async () => {
    const { feng, lin, groupId } = await workshop();
    for (const at of ["19T22:10", "19T22:20", "20T09:00", "20T22:30", "20T22:40", "21T10:00"]) {
      world.clock.set(`2026-11-${at}:00+08:00`);
      await publish(feng, [groupId], "ORDINARY");
    }
    const kinds: string[] = [];
    let after: string | null = null;
    do {
      const { inbox: page }: Awaited<ReturnType<typeof turn>> = await turn(after);
      kinds.push(...page.nodes.map(({ kind, waited }) => `${kind} ${waited.length}`));
      after = page.hasMore ? page.endCursor! : null;
    } while (after);
    function turn(from: string | null) {
      return world.as(lin).do(Inbox, { first: 1, after: from });
    }
    expect(kinds).toEqual([
      "NOTICE_PUBLISHED 0",
      "AFTER_QUIET 2",
      "NOTICE_PUBLISHED 0",
      "AFTER_QUIET 2",
      "GROUP_JOINED 0",
    ]);
  });

  it("of any of its groups hold a message, until the last of them is over", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const late = await world.group("夜班群", { owner, publishers: [feng], members: [lin] });
    await world.as(lin).do(ReadInbox, {});
    const admin = await world.admin();
    const { categories } = await world.as(admin).do(Categories, {});
    const categoryId = categories.find(({ name }) => name === "项目")!.id;
    await world.as(admin).do(SetGroupCategory, { groupId: late.id, categoryId });
    await makeCustomary(world, late.id, { quietHours: { from: "06:00", until: "09:00" } });
    world.clock.set("2026-11-19T23:00:00+08:00");
    await publish(feng, [groupId, late.id], "ORDINARY");
    world.clock.set("2026-11-20T08:59:00+08:00");
    expect(await unread(lin)).toBe(0);
    world.clock.set("2026-11-20T09:00:00+08:00");
    expect(await unread(lin)).toBe(1);
  });

  it("hold a nudge too, unless what it is about is urgent", async () => {
    const { feng, owner, lin, groupId } = await workshop();
    const { id } = await publish(feng, [groupId], "ORDINARY");
    world.clock.set("2026-11-19T22:30:00+08:00");
    await world.as(owner).do(NudgeUnconfirmed, { input: { noticeId: id } });
    expect((await newest(lin))?.kind).toBe("NOTICE_PUBLISHED");
    world.clock.set("2026-11-20T07:00:00+08:00");
    expect((await newest(lin))?.kind).toBe("NOTICE_NUDGE");
    const urgent = await publish(feng, [groupId], "URGENT");
    world.clock.set("2026-11-20T22:30:00+08:00");
    await world.as(owner).do(NudgeUnconfirmed, { input: { noticeId: urgent.id } });
    expect((await newest(lin))?.kind).toBe("NOTICE_NUDGE");
  });
});
