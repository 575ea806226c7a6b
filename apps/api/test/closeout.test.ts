import {
  CloseDay,
  CloseOut,
  CloseOutLines,
  CloseOutMonth,
  CloseOuts,
  CorrectCloseOut,
  ExportCloseOut,
  Inbox,
  OpenNotice,
  PublishNotice,
  ReviseNotice,
  SetRole,
} from "@riqing/schema";
import readXlsxFile from "read-excel-file/node";
import { sql } from "../src/kernel/sql.ts";
import { closeOutColumns, contentHashOf, lineColumns } from "../src/modules/closeout/index.ts";
import { openDoor } from "./door.ts";
import { plantAssignment } from "./tasks-planted.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: "2026-11-18T08:30:00+08:00" });

const DAY = "2026-11-18";
const DUE = "2026-11-18T17:30:00+08:00";

/** A group on its first day, with assignments of every kind. */
async function workday() {
  const leader = await world.person("郑国梁", { department: "生产部/设备部" });
  const owner = await world.person("冯玉梅", { department: "生产部" });
  const admin = await world.person("林晓燕", { department: "生产部" });
  const tang = await world.person("唐志强", { department: "生产部/总装车间" });
  const deng = await world.person("邓丽娟", { department: "质量部" });
  const jiao = await world.person("焦玉成", { department: "物流部" });
  const members = [tang, deng, jiao];
  const { id: groupId } = await world.group("生产协调群", {
    owner,
    admins: [admin],
    leaders: [leader],
    members,
  });
  const assignment = (who: typeof tang, given: Parameters<typeof plantAssignment>[4]) =>
    plantAssignment(world, groupId, leader, who, { dueAt: DUE, ...given });
  await assignment(tang, { goal: "2 号胎架螺栓复紧", dayOn: DAY, state: "ASKED" });
  await assignment(deng, { goal: "来料抽检报告", dayOn: DAY, blockedOn: DAY, waitsFor: "供应商" });
  await assignment(jiao, {
    goal: "二期电缆沟清淤",
    dayOn: "2026-11-20",
    dueAt: "2026-11-16T17:30:00+08:00",
    carriedFrom: ["2026-11-16", "2026-11-17", DAY],
  });
  await assignment(tang, {
    goal: "更换油滤",
    dayOn: DAY,
    state: "DONE",
    doneOn: DAY,
    doneLate: true,
  });
  await assignment(deng, { goal: "明天的事", dayOn: "2026-11-19" });
  await assignment(jiao, { goal: "协同", dayOn: DAY, role: "COLLABORATOR" });
  return { groupId, leader, owner, admin, tang, deng, jiao };
}

const closed = async () => {
  const here = await workday();
  world.clock.set("2026-11-18T17:30:02+08:00");
  const { closeDay } = await world.as(here.owner).do(CloseDay, { groupId: here.groupId, day: DAY });
  return { ...here, record: closeDay };
};

it("closes the day: every assignment that was due is done, carried over or left open by name", async () => {
  const { groupId, record, leader } = await closed();
  expect(record).toMatchObject({
    day: DAY,
    number: 1,
    dueAt: new Date(DUE).toISOString(),
    due: 4,
    people: 3,
    done: 1,
    carried: 1,
    open: 2,
    blocked: 1,
    late: 2,
    exempt: 0,
  });
  expect(record.openLines.nodes).toMatchObject(
    [
      { goal: "来料抽检报告", person: { name: "邓丽娟" }, blocked: true, waitsFor: "供应商" },
      { goal: "2 号胎架螺栓复紧", person: { name: "唐志强" }, blocked: false, answered: false },
    ].toReversed(),
  );
  expect(record.chains).toMatchObject([
    {
      goal: "二期电缆沟清淤",
      carryCount: 3,
      carriedTo: "2026-11-20",
      late: true,
      chain: [
        { on: "2026-11-16", reason: "MATERIAL" },
        { on: "2026-11-17", reason: "MATERIAL" },
        { on: DAY, reason: "MATERIAL" },
        { on: "2026-11-20", reason: null },
      ],
    },
  ]);
  const asked = { groupId, day: DAY, outcome: "DONE" as const };
  const { closeOut } = await world.as(leader).do(CloseOutLines, asked);
  expect(closeOut.lines.nodes).toMatchObject([{ goal: "更换油滤", late: true, outcome: "DONE" }]);
  expect(await world.journal(record.id)).toEqual(["day.closed"]);
});

it("writes a text that can be pasted into the chat", async () => {
  const { record } = await closed();
  expect(record.summary).toBe(
    [
      "【11月18日清账】应清 4 件",
      "完成 1，顺延 1，没清 2",
      "没清：唐志强（2 号胎架螺栓复紧）、邓丽娟（来料抽检报告，受阻）",
      "顺延满 3 次：二期电缆沟清淤（焦玉成），到 11月20日",
    ].join("\n"),
  );
});

it("takes what is left open to the next working day, and writes it on the task's time line", async () => {
  await closed();
  const assignments = await world.rows<{ goal: string; dayOn: string }>(
    sql`select t.goal, a.day_on as dayOn from assignment a join task t on t.id = a.task_id
      where a.state in ('ASKED', 'CONFIRMED') and a.role = 'RESPONSIBLE' order by t.goal`,
  );
  expect(Object.fromEntries(assignments.map(({ goal, dayOn }) => [goal, dayOn]))).toEqual({
    "2 号胎架螺栓复紧": "2026-11-19",
    来料抽检报告: "2026-11-19",
    二期电缆沟清淤: "2026-11-20",
    明天的事: "2026-11-19",
  });
  const events = await world.rows<{ onDay: string }>(
    sql`select on_day as onDay from task_event where kind = 'CLOSED_OUT'`,
  );
  expect(events).toEqual([{ onDay: DAY }, { onDay: DAY }]);
});

it("gives the owner and the admins the summary, and tells once whoever left something open", async () => {
  const { owner, admin, tang, jiao, record } = await closed();
  for (const one of [owner, admin]) {
    const { inbox } = await world.as(one).do(Inbox, {});
    expect(inbox.nodes[0]).toMatchObject({
      kind: "CLOSE_OUT",
      title: "「生产协调群」11月18日清账：完成 1，顺延 1，没清 2",
      body: record.summary,
      dayOn: DAY,
    });
  }
  const { inbox } = await world.as(tang).do(Inbox, {});
  expect(inbox.nodes.filter(({ kind }) => kind === "CLOSE_OUT")).toMatchObject([
    { title: "11月18日你有 1 件没清", body: "2 号胎架螺栓复紧" },
  ]);
  const theirs = await world.as(jiao).do(Inbox, {});
  expect(theirs.inbox.nodes.filter(({ kind }) => kind === "CLOSE_OUT")).toEqual([]);
});

it("closing a closed day gives the same record, and changes nothing", async () => {
  const { groupId, owner, leader, record } = await closed();
  const before = await world.everything();
  world.clock.set("2026-11-18T18:00:00+08:00");
  for (const one of [owner, leader]) {
    const { closeDay } = await world.as(one).do(CloseDay, { groupId, day: DAY });
    expect(closeDay).toMatchObject({ id: record.id, contentHash: record.contentHash });
  }
  expect(await world.everything()).toEqual(before);
});

it("carries a hash that anybody with the rows can compute again", async () => {
  const { record } = await closed();
  const [head] = await world.rows<Record<string, never>>(
    sql`select organisation_id as organisationId, ${closeOutColumns} from close_out c`,
  );
  const lines = await world.rows<Record<string, never> & { chain: string; position: number }>(
    sql`select ${lineColumns} from close_out_line l order by l.position`,
  );
  const flags = ["answered", "blocked", "late"] as const;
  const read = lines.map(({ id: _id, closeOutId: _of, ...line }) => ({
    ...line,
    ...Object.fromEntries(flags.map((flag) => [flag, Number(line[flag]) === 1])),
    chain: JSON.parse(line.chain) as never,
  }));
  expect(contentHashOf(head as never, read as never)).toBe(record.contentHash);
});

it("is not closed before its time, nor on a day off, nor by members", async () => {
  const { groupId, owner, tang } = await workday();
  const before = await world.everything();
  const send = async (who: typeof owner, day: string) =>
    (await world.as(who).send(CloseDay, { groupId, day })).refusal;
  world.clock.set("2026-11-18T17:29:59+08:00");
  expect(await send(owner, DAY)).toBe("CLOSE_OUT_NOT_DUE");
  expect(await send(owner, "2026-11-19")).toBe("CLOSE_OUT_NOT_DUE");
  expect(await send(owner, "2026-11-21")).toBe("CLOSE_OUT_DAY_OFF");
  expect(await send(owner, "2026-11-17")).toBe("NOT_FOUND");
  world.clock.set("2026-11-18T17:30:00+08:00");
  expect(await send(tang, DAY)).toBe("NOT_ALLOWED");
  expect(await world.everything()).toEqual(before);
});

it("shows members the numbers and what is their own, and strangers nothing", async () => {
  const { groupId, tang, record } = await closed();
  const seen = (await world.as(tang).do(CloseOut, { groupId, day: DAY })).closeOut;
  expect(seen).toMatchObject({ due: 4, done: 1, carried: 1, open: 2, correctRefusal: null });
  expect(seen.openLines.nodes.map(({ goal }) => goal)).toEqual(["2 号胎架螺栓复紧"]);
  expect(seen.chains).toEqual([]);
  expect(seen.summary).toBe("【11月18日清账】应清 4 件\n完成 1，顺延 1，没清 2");
  expect(seen.departments.map(({ department, ...counts }) => [department.name, counts])).toEqual([
    ["总装车间", { done: 1, carried: 0, open: 1 }],
    ["物流部", { done: 0, carried: 1, open: 0 }],
    ["质量部", { done: 0, carried: 0, open: 1 }],
  ]);
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  const elsewhere = await world.person("别部门", { department: "研究所" });
  for (const one of [stranger, elsewhere]) {
    const { refusal } = await world.as(one).send(CloseOut, { groupId, day: DAY });
    expect(refusal).toBe("NOT_FOUND");
    const input = { closeOutId: record.id, text: "不对" };
    expect((await world.as(one).send(CorrectCloseOut, { input })).refusal).toBe("NOT_FOUND");
  }
});

it("keeps names as they were that day", async () => {
  const { groupId, owner, tang } = await closed();
  await world.rows(sql`update person set name = '唐新名' where id = ${tang.id}`);
  const { closeOut } = await world.as(owner).do(CloseOut, { groupId, day: DAY });
  expect(closeOut.openLines.nodes[0]).toMatchObject({ person: { name: "唐志强" } });
});

it("a correction is a new entry that points at the day; the day itself stays as it was", async () => {
  const { groupId, owner, admin, tang, deng, record } = await closed();
  const lineId = record.openLines.nodes[0]!.id;
  const before = await world.everything();
  const input = { closeOutId: record.id, lineId, text: "当天 16:40 已完成" };
  const refused = await world.as(deng).send(CorrectCloseOut, { input });
  expect(refused.refusal).toBe("NOT_ALLOWED");
  expect(await world.everything()).toEqual(before);

  const { correctCloseOut } = await world.as(tang).do(CorrectCloseOut, { input });
  expect(correctCloseOut.contentHash).toBe(record.contentHash);
  expect(correctCloseOut.open).toBe(2);
  expect(correctCloseOut.corrections).toMatchObject([
    { text: "当天 16:40 已完成", by: { name: "唐志强" }, line: { goal: "2 号胎架螺栓复紧" } },
  ]);
  await world.as(owner).do(CorrectCloseOut, {
    input: { closeOutId: record.id, text: "停电一小时" },
  });
  const after = await world.everything();
  expect(after.close_out).toBe(before.close_out);
  expect(after.close_out_line).toBe(before.close_out_line);
  expect(await world.journal(record.id)).toEqual(["day.closed", "day.corrected", "day.corrected"]);
  const seen = (await world.as(deng).do(CloseOut, { groupId, day: DAY })).closeOut.corrections;
  expect(seen.map(({ text }) => text)).toEqual(["停电一小时"]);
  const { inbox } = await world.as(admin).do(Inbox, {});
  expect(inbox.nodes.filter(({ title }) => title === "11月18日的清账有一条更正")).toHaveLength(2);
});

it("twenty taps of one name, all at once, are one correction; another name is another", async () => {
  const { owner, admin, tang, record } = await closed();
  const door = await openDoor(world);
  const picked = { name: "现场.csv", type: "text/csv", bytes: "时间,数\n16:40,1\n" };
  const { id } = await door.upload(tang, { ...picked, purpose: "CLOSE_OUT" });
  const lineId = record.openLines.nodes[0]!.id;
  const of = { closeOutId: record.id, lineId, text: "当天 16:40 已完成" };
  const input = { ...of, fileIds: [id], tapId: "0198a2b0-0000-7000-8000-000000000009" };
  const send = () => world.as(tang).send(CorrectCloseOut, { input });
  const sent = await Promise.all(Array.from({ length: 20 }, send));
  expect(sent.map(({ refusal }) => refusal)).toEqual(sent.map(() => null));
  const said = sent.map(({ data }) => data!.correctCloseOut.corrections);
  expect(said[0]).toMatchObject([{ text: of.text, files: [{ id }] }]);
  expect(said).toEqual(sent.map(() => said[0]));
  const before = await world.everything();
  expect((await send()).data?.correctCloseOut.corrections).toEqual(said[0]);
  expect(await world.everything()).toEqual(before);
  expect(await world.journal(record.id)).toEqual(["day.closed", "day.corrected"]);
  const { inbox } = await world.as(admin).do(Inbox, {});
  expect(inbox.nodes.filter(({ title }) => title === "11月18日的清账有一条更正")).toHaveLength(1);

  // The name of a tap is its sender's own; without one, each is a correction.
  const whole = { closeOutId: record.id, text: "停电一小时" };
  for (const more of [{ tapId: input.tapId }, { tapId: "另一次" }, {}, {}]) {
    await world.as(owner).do(CorrectCloseOut, { input: { ...whole, ...more } });
  }
  const { refusal } = await world
    .as(tang)
    .send(CorrectCloseOut, { input: { ...of, tapId: "长".repeat(37) } });
  expect(refusal).toBe("BAD_INPUT");
  expect(await world.journal(record.id)).toHaveLength(6);
  await door.close();
});

it("a correction carries its proof, for whoever may see the correction", async () => {
  const { tang, deng, owner, record } = await closed();
  const door = await openDoor(world);
  const picked = { name: "现场.csv", type: "text/csv", bytes: "时间,数\n16:40,1\n" };
  const { id } = await door.upload(tang, { ...picked, purpose: "CLOSE_OUT" });
  const lineId = record.openLines.nodes[0]!.id;
  const input = { closeOutId: record.id, lineId, text: "当天 16:40 已完成", fileIds: [id] };
  const { correctCloseOut } = await world.as(tang).do(CorrectCloseOut, { input });
  expect(correctCloseOut.corrections).toMatchObject([{ files: [{ id, name: "现场.csv" }] }]);
  const status = async (who: typeof tang) =>
    (await fetch(`${door.address}/files/${id}`, { headers: await door.headersOf(who) })).status;
  expect([await status(tang), await status(owner)]).toEqual([200, 200]);
  expect(await status(deng)).toBe(404);
  const again = await world.as(tang).send(CorrectCloseOut, { input });
  expect(again.refusal).toBe("NOT_FOUND");
  await door.close();
});

it("goes out as a file for those who see all names on it, and that is written down", async () => {
  const { groupId, owner, leader, tang, record } = await closed();
  const lineId = record.openLines.nodes[0]!.id;
  const of = { closeOutId: record.id };
  await world.as(tang).do(CorrectCloseOut, { input: { ...of, lineId, text: "=当天已完成" } });
  await world.as(owner).do(CorrectCloseOut, { input: { ...of, text: "停电一小时" } });
  const input = { groupId, day: DAY, format: "CSV" as const };
  const before = await world.everything();
  const { exportCloseOut: csv } = await world.as(leader).do(ExportCloseOut, { input });
  expect(csv).toMatchObject({ fileName: `生产协调群-清账-${DAY}.csv`, rows: 6 });
  const staffNo = tang.staffNo;
  const [header, ...lines] = Buffer.from(csv.base64, "base64").toString().trim().split("\r\n");
  expect(header).toBe(
    "部门,工号,姓名,任务,结果,答复,受阻,在等,是否超期,完成时间,顺延次数,顺延到,顺延经过,更正,更正人,更正时间",
  );
  const [open, blocked, carried, done, ...corrections] = lines;
  expect(open).toBe(`总装车间,${staffNo},唐志强,2 号胎架螺栓复紧,没清,没答复,,,,,0,,,,,`);
  expect(blocked).toMatch(/^质量部,\w+,邓丽娟,来料抽检报告,没清,已答复,受阻,供应商,,,0,/);
  expect(carried).toMatch(
    /,二期电缆沟清淤,顺延,已答复,,,超期,,3,2026-11-20,2026-11-16 等物料 → 2026-11-17 等物料 → 2026-11-18 等物料 → 2026-11-20,,,$/,
  );
  expect(done).toMatch(/,更换油滤,完成,已答复,,,超期,2026-11-18 \d\d:\d\d,0,,,,,$/);
  expect(corrections).toEqual([
    `总装车间,${staffNo},唐志强,2 号胎架螺栓复紧,更正,,,,,,,,,"'=当天已完成",唐志强,2026-11-18 17:30`,
    ",,,整天,更正,,,,,,,,,停电一小时,冯玉梅,2026-11-18 17:30",
  ]);
  expect(await world.journal(record.id)).toContain("day.exported");
  // Taking it changes nothing but the journal.
  const { journal_entry: _, ...rest } = await world.everything();
  expect(before).toMatchObject(rest);

  const { exportCloseOut: xlsx } = await world
    .as(owner)
    .do(ExportCloseOut, { input: { ...input, format: "XLSX" } });
  const [sheet] = await readXlsxFile(Buffer.from(xlsx.base64, "base64"));
  expect(sheet!.data[3]!.slice(2, 5)).toEqual(["焦玉成", "二期电缆沟清淤", "顺延"]);
});

it("is not taken as a file by members, nor found by strangers, nor before the day is closed", async () => {
  const { groupId, owner, tang } = await closed();
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  const elsewhere = await world.person("别部门", { department: "研究所" });
  const before = await world.everything();
  const take = async (who: typeof owner, day = DAY) =>
    (await world.as(who).send(ExportCloseOut, { input: { groupId, day, format: "CSV" } })).refusal;
  expect(await take(tang)).toBe("NOT_ALLOWED");
  for (const one of [stranger, elsewhere]) expect(await take(one)).toBe("NOT_FOUND");
  expect(await take(owner, "2026-11-19")).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(before);
});

it("lists for each member alone what they had not opened by then, and strikes nobody", async () => {
  const { groupId, owner, tang, deng } = await workday();
  await world.as(owner).do(SetRole, { groupId, personId: owner.id, role: "PUBLISHER", held: true });
  const draft = { subject: "停电", purpose: "检修", body: "今晚八点", asksLaterJoiners: false };
  const input = { ...draft, audience: [{ groupId }], importance: "ORDINARY" as const };
  const { publishNotice: notice } = await world.as(owner).do(PublishNotice, { input });
  const opened = { noticeId: notice.id, revisionId: notice.revision.id };
  await world.as(deng).do(OpenNotice, opened);
  world.clock.set("2026-11-18T17:30:00+08:00");
  await world.as(owner).do(CloseDay, { groupId, day: DAY });
  const unopened = async (who: typeof tang) =>
    (await world.as(who).do(CloseOut, { groupId, day: DAY })).closeOut.unopened;
  expect(await unopened(tang)).toMatchObject([{ subject: "停电" }]);
  expect(await unopened(deng)).toEqual([]);
  // What is read the next morning had not been opened by then.
  world.clock.set("2026-11-19T09:00:00+08:00");
  await world.as(tang).do(OpenNotice, opened);
  expect(await unopened(tang)).toMatchObject([{ subject: "停电" }]);
  // Asked again with another text: that it was opened in time stays.
  const revision = {
    ...opened,
    subject: "停电",
    purpose: "检修",
    body: "今晚九点",
    changeNote: "改时间",
  };
  const { revisionId: _, ...change } = revision;
  await world.as(owner).do(ReviseNotice, { input: change });
  expect(await unopened(deng)).toEqual([]);
});

it("a correction says something, and of a line of that day", async () => {
  const { owner, record } = await closed();
  const send = async (input: { lineId?: string; text: string; fileIds?: string[] }) =>
    (await world.as(owner).send(CorrectCloseOut, { input: { closeOutId: record.id, ...input } }))
      .refusal;
  expect(await send({ text: " " })).toBe("BAD_INPUT");
  expect(await send({ text: "字".repeat(301) })).toBe("BAD_INPUT");
  expect(await send({ text: "不对", lineId: record.id })).toBe("NOT_FOUND");
  const endless = Array.from({ length: 70_000 }, (_, i) => `f${i}`);
  expect(await send({ text: "不对", fileIds: endless })).toBe("BAD_INPUT");
});

it("lists closed days, the newest first, and shows a month of them", async () => {
  const { groupId, owner } = await closed();
  world.clock.set("2026-11-23T18:00:00+08:00");
  await world.as(owner).do(CloseDay, { groupId, day: "2026-11-23" });
  const first = (await world.as(owner).do(CloseOuts, { groupId, first: 3 })).closeOuts;
  expect(first.nodes.map(({ day, number }) => [day, number])).toEqual([
    ["2026-11-23", 4],
    ["2026-11-20", 3],
    ["2026-11-19", 2],
  ]);
  const rest = await world.as(owner).do(CloseOuts, { groupId, first: 3, after: first.endCursor });
  expect(rest.closeOuts).toMatchObject({ nodes: [{ day: DAY, number: 1 }], hasMore: false });
  const { closeOutMonth } = await world.as(owner).do(CloseOutMonth, { groupId, month: "2026-11" });
  expect(closeOutMonth).toHaveLength(30);
  expect(closeOutMonth.filter(({ closeOut }) => closeOut).map(({ day }) => day)).toEqual([
    DAY,
    "2026-11-19",
    "2026-11-20",
    "2026-11-23",
  ]);
  expect(closeOutMonth[20]).toMatchObject({ day: "2026-11-21", workday: false });
  const bad = await world.as(owner).send(CloseOutMonth, { groupId, month: "2026-13" });
  expect(bad.refusal).toBe("BAD_INPUT");
});
