import {
  CloseIncident,
  Incident,
  Incidents,
  MyTodo,
  RecordIncident,
  type RecordIncidentMutationVariables,
  SeeIncident,
  SetVoiceDays,
  UpdateIncident,
  type UpdateIncidentMutationVariables,
  VoiceSettings,
} from "@riqing/schema";
import { incidentFromReport } from "../src/modules/voices/incident/incident.service.ts";
import { raiseOverdueVoices } from "../src/modules/voices/index.ts";
import { openDoor, pdfNamed } from "./door.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

type Wish = Partial<RecordIncidentMutationVariables["input"]>;
type Update = Omit<UpdateIncidentMutationVariables["input"], "incidentId">;

/** Thursday. */
const world = eachWorld({ now: "2026-11-19T09:12:00+08:00" });

async function plant() {
  const admin = await world.admin();
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const head = await world.person("彭世杰", { role: "HEAD", department: "生产部" });
  const owner = await world.person("林晓燕", { department: "生产部/总装车间" });
  const welder = await world.person("高春生", { department: "生产部/总装车间" });
  const finance = await world.person("财务负责人", { role: "HEAD", department: "财务部" });
  const stranger = await world.person("别家", {
    organisation: "别家",
    role: "ORGANISATION_ADMIN",
  });
  const { id: groupId } = await world.group("生产协调群", {
    owner,
    members: [welder],
    department: "生产部/总装车间",
  });
  return { admin, office, head, owner, welder, finance, stranger, groupId };
}
type Plant = Awaited<ReturnType<typeof plant>>;

const wishOf = ({ groupId }: Plant, more: Wish = {}) => ({
  groupId,
  title: "群里有假的“工资补贴”链接",
  risk: "要填身份证和银行卡。5 人点开过，2 人填了。",
  ...more,
});
const send = (by: Planted, of: Plant, more: Wish = {}) =>
  world.as(by).send(RecordIncident, { input: wishOf(of, more) });
const recorded = async (of: Plant, more: Wish = {}, by = of.owner) =>
  (await world.as(by).do(RecordIncident, { input: wishOf(of, more) })).recordIncident;
const update = (by: Planted, incidentId: string, given: Update) =>
  world.as(by).send(UpdateIncident, { input: { incidentId, ...given } });
const close = (by: Planted, incidentId: string, done = "卡已挂失，链接已举报") =>
  world.as(by).send(CloseIncident, { input: { incidentId, done } });
/** Finance is told, and says that it knows. */
const tell = async ({ owner, finance }: Plant, incidentId: string) => {
  const departmentIds = [finance.departmentId];
  await world.as(owner).do(UpdateIncident, { input: { incidentId, departmentIds } });
  await world.as(finance).do(SeeIncident, { incidentId });
};
const see = async (by: Planted, id: string) => (await world.as(by).do(Incident, { id })).incident;
const todoOf = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .filter(({ kind }) => kind === "INCIDENT")
    .map(({ title }) => title);
const rise = async () => raiseOverdueVoices(await world.system(), await world.organisation(), 50);

describe("an incident", () => {
  it("holds the risk, what was done, who sees to it and when it is to be closed", async () => {
    const works = await plant();
    const found = await recorded(works, {
      measure: "09:14 撤回链接",
      personId: works.welder.id,
      tapId: "a1",
    });
    expect(found.number).toMatch(/^2026-\d{4}$/);
    expect(found.dueOn).toBe("2026-11-26");
    expect(found.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ["FILED", "要填身份证和银行卡。5 人点开过，2 人填了。"],
      ["MEASURE", "09:14 撤回链接"],
    ]);
    expect(await world.journal(found.id)).toEqual(["incident.recorded"]);
    expect(await world.as(works.welder).titles("INCIDENT")).toHaveLength(1);
    expect(await todoOf(works.welder)).toHaveLength(1);
    expect(await todoOf(works.owner)).toEqual([]);
    // The same tap sent again is the same incident.
    const before = await world.everything();
    const again = await recorded(works, { personId: works.welder.id, tapId: "a1" });
    expect(again.id).toBe(found.id);
    expect(await world.everything()).toEqual(before);
  });

  it("is recorded by whoever answers for the group, and found by nobody else", async () => {
    const works = await plant();
    const before = await world.everything();
    expect(await refusalOf(send(works.welder, works))).toBe("NOT_ALLOWED");
    expect(await refusalOf(send(works.finance, works))).toBe("NOT_FOUND");
    expect(await refusalOf(send(works.stranger, works))).toBe("NOT_FOUND");
    expect(await refusalOf(send(works.owner, works, { title: "啊" }))).toBe("BAD_INPUT");
    expect(await refusalOf(send(works.owner, works, { dueOn: "2026-11-18" }))).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    const { id } = await recorded(works);
    for (const one of [works.welder, works.finance, works.stranger]) {
      expect(await refusalOf(world.as(one).send(Incident, { id }))).toBe("NOT_FOUND");
      expect(await refusalOf(update(one, id, { text: "看看" }))).toBe("NOT_FOUND");
      expect(await refusalOf(close(one, id))).toBe("NOT_FOUND");
      expect((await world.as(one).do(Incidents, {})).incidents.nodes).toEqual([]);
    }
    for (const one of [works.owner, works.head, works.office, works.admin])
      expect((await world.as(one).do(Incidents, { open: true })).incidents.nodes).toHaveLength(1);
  });

  it("keeps what was said, and goes to whoever is named", async () => {
    const works = await plant();
    const door = await openDoor(world);
    const { id } = await recorded(works);
    const file = await door.upload(works.owner, pdfNamed("截图.pdf", "VOICE"));
    await world.as(works.owner).do(UpdateIncident, {
      input: {
        incidentId: id,
        text: "09:30 打电话",
        personId: works.welder.id,
        fileIds: [file.id],
      },
    });
    const found = await see(works.welder, id);
    expect(found.notes.map(({ text }) => text).at(-1)).toBe("09:30 打电话");
    expect(found.notes.at(-1)!.files.map(({ name }) => name)).toEqual(["截图.pdf"]);
    expect(await todoOf(works.welder)).toHaveLength(1);
    expect((await door.download(works.welder, file.id)).status).toBe(200);
    expect((await door.download(works.finance, file.id)).status).toBe(404);
    await door.close();
    expect(await world.journal(id)).toContain("incident.updated");
    const before = await world.everything();
    expect(await refusalOf(update(works.owner, id, { fileIds: [file.id] }))).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
  });
});

it("goes to somebody else, to another day and to further departments, and says what it was", async () => {
  const works = await plant();
  const { owner, welder } = works;
  const { id } = await recorded(works);
  const { person, dueOn } = await see(owner, id);
  const changes = { personId: welder.id, dueOn: "2026-12-04" };
  const departmentIds = [works.finance.departmentId];
  expect(await refusalOf(update(owner, id, { ...changes, departmentIds }))).toBeNull();
  const found = await see(owner, id);
  expect([found.person.name, found.dueOn, found.departments.length]).toEqual([
    "高春生",
    "2026-12-04",
    1,
  ]);
  expect(dueOn).toBe("2026-11-26");
  expect(found.notes.at(-1)).toMatchObject({
    kind: "CHANGED",
    by: { name: "林晓燕" },
    text: `处理人由${person.name}改为高春生；关闭日期由11月26日改为12月4日；另告知财务部`,
  });
  // The same again says nothing.
  const written = await world.journal();
  expect(await refusalOf(update(owner, id, { ...changes, departmentIds }))).toBeNull();
  expect(await world.journal()).toEqual(written);
  expect((await see(owner, id)).notes).toEqual(found.notes);
});

describe("a department that is told", () => {
  it("says that it knows, and until then the incident is not closed", async () => {
    const works = await plant();
    const { id } = await recorded(works, { departmentIds: [works.finance.departmentId] });
    expect(await world.as(works.finance).titles("INCIDENT_TOLD")).toHaveLength(1);
    expect(await todoOf(works.finance)).toHaveLength(1);
    expect((await see(works.owner, id)).closeRefusal).toBe("INCIDENT_UNSEEN");
    const before = await world.everything();
    expect(await refusalOf(close(works.owner, id))).toBe("INCIDENT_UNSEEN");
    expect(await refusalOf(close(works.finance, id))).toBe("NOT_ALLOWED");
    expect(await refusalOf(world.as(works.head).send(SeeIncident, { incidentId: id }))).toBe(
      "NOT_ALLOWED",
    );
    expect(await world.everything()).toEqual(before);
    const { seeIncident: seen } = await world.as(works.finance).do(SeeIncident, { incidentId: id });
    expect(seen.departments.map(({ name, seenAt }) => [name, seenAt !== null])).toEqual([
      ["财务部", true],
    ]);
    expect(await world.journal(id)).toEqual(["incident.recorded", "incident.seen"]);
    const once = await world.everything();
    await world.as(works.finance).do(SeeIncident, { incidentId: id });
    expect(await world.everything()).toEqual(once);
    expect(await todoOf(works.finance)).toEqual([]);
    expect(await refusalOf(close(works.owner, id))).toBeNull();
  });

  it("stands in it before it is closed", async () => {
    const works = await plant();
    const { id } = await recorded(works);
    expect((await see(works.owner, id)).closeRefusal).toBe("INCIDENT_NOT_TOLD");
    const before = await world.everything();
    expect(await refusalOf(close(works.owner, id))).toBe("INCIDENT_NOT_TOLD");
    expect(await world.everything()).toEqual(before);
    await tell(works, id);
    expect(await refusalOf(close(works.owner, id))).toBeNull();
  });

  it("has a head", async () => {
    const works = await plant();
    const { departmentId } = await world.person("没人管", { department: "档案室" });
    const before = await world.everything();
    expect(await refusalOf(send(works.owner, works, { departmentIds: [departmentId] }))).toBe(
      "NO_HEAD_TO_ASK",
    );
    expect(await world.everything()).toEqual(before);
  });
});

it("is one, however often its tap arrives at once", async () => {
  const works = await plant();
  const sent = await Promise.all([1, 2, 3].map(() => recorded(works, { tapId: "a1" })));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect((await world.journal()).filter((deed) => deed === "incident.recorded")).toHaveLength(1);
});

describe("closing", () => {
  it("says what was done, once", async () => {
    const works = await plant();
    const { id } = await recorded(works, { personId: works.welder.id });
    await tell(works, id);
    const both = await Promise.all([close(works.owner, id), close(works.head, id)]);
    expect(both.map(({ refusal }) => refusal ?? "").toSorted()).toEqual(["", "INCIDENT_CLOSED"]);
    const found = await see(works.owner, id);
    expect([found.state, found.notes.filter(({ kind }) => kind === "CLOSED").length]).toEqual([
      "CLOSED",
      1,
    ]);
    expect(await todoOf(works.welder)).toEqual([]);
    expect(await world.as(works.welder).titles("INCIDENT_CLOSED")).toHaveLength(1);
    const before = await world.everything();
    expect(await refusalOf(update(works.owner, id, { text: "还有" }))).toBe("INCIDENT_CLOSED");
    expect(await world.everything()).toEqual(before);
  });
});

describe("an overdue incident", () => {
  it("goes up to the head, then to the office, each once, and not a day too early", async () => {
    const works = await plant();
    const { id } = await recorded(works, { dueOn: "2026-11-20" });
    world.clock.set("2026-11-20T23:59:59.999+08:00");
    expect(await rise()).toBe(0);
    expect((await see(works.owner, id)).overdue).toBe(false);
    world.clock.set("2026-11-21T00:00:00+08:00");
    expect((await Promise.all([rise(), rise()])).reduce((a, b) => a + b)).toBe(1);
    const found = await see(works.head, id);
    expect([found.overdue, found.wentUpTo.map(({ name }) => name)]).toEqual([true, ["彭世杰"]]);
    expect(await todoOf(works.head)).toHaveLength(1);
    expect(await todoOf(works.owner)).toHaveLength(1);
    expect(await todoOf(works.office)).toEqual([]);
    // Five working days after Saturday: the Friday after.
    world.clock.set("2026-11-27T23:59:00+08:00");
    expect(await rise()).toBe(0);
    world.clock.set("2026-11-28T00:00:00+08:00");
    expect(await rise()).toBe(1);
    expect(await todoOf(works.office)).toHaveLength(1);
    // What was sent at night is there in the morning.
    world.clock.set("2026-11-28T09:00:00+08:00");
    expect(await world.as(works.office).titles("INCIDENT_RAISED")).toHaveLength(1);
    world.clock.set("2026-12-28T00:00:00+08:00");
    expect(await rise()).toBe(0);
    expect(await world.journal(id)).toEqual([
      "incident.recorded",
      "incident.raised",
      "incident.raised",
    ]);
  });

  it("is closed by whom it went to without waiting for who was told", async () => {
    const works = await plant();
    const { id } = await recorded(works, { departmentIds: [works.finance.departmentId] });
    world.clock.set("2026-11-27T00:00:00+08:00");
    expect(await rise()).toBe(1);
    expect(await refusalOf(close(works.head, id))).toBeNull();
    expect(await rise()).toBe(0);
  });

  it("waits as many days as the organisation has set", async () => {
    const works = await plant();
    expect(await refusalOf(world.as(works.office).send(SetVoiceDays, { days: 2 }))).toBe(
      "NOT_ALLOWED",
    );
    await world.as(works.admin).do(SetVoiceDays, { days: 3 });
    await world.as(works.admin).do(SetVoiceDays, { days: 2 });
    expect((await world.as(works.welder).do(VoiceSettings, {})).voiceSettings.days).toBe(2);
    expect((await world.as(works.stranger).do(VoiceSettings, {})).voiceSettings.days).toBe(5);
    expect((await recorded(works)).dueOn).toBe("2026-11-23");
    expect(await world.journal()).toContain("voice_days.set");
  });
});

it("is made of what a report says of a risk, and leads to nobody", async () => {
  const works = await plant();
  const ctx = await world.as(works.owner).ctx();
  const { id } = await incidentFromReport(ctx, {
    groupId: works.groupId,
    text: "行车限位失灵，还在吊",
  });
  const found = await see(works.owner, id);
  expect(found.notes.map(({ text }) => text)).toEqual(["行车限位失灵，还在吊"]);
  expect([found.person.name, found.title]).toEqual(["林晓燕", "有人反映的安全隐患"]);
});
