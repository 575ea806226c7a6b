import {
  AccountabilityItems,
  AskDepartment,
  Assignees,
  BindInvitation,
  ConfirmTask,
  CreateGroup,
  Departments,
  People,
  PublishNotice,
  SaveRulesDraft,
  StandIns,
  TaskPage,
} from "@riqing/schema";
import { RosterError } from "../src/modules/people/index.ts";
import { type Entrance, openEntrance } from "./entrance.ts";
import { draftOf } from "./rules-world.ts";
import { taskforce, THURSDAY } from "./tasks-world.ts";
import { openWorld, type World } from "./world.ts";

/** What nobody sees, and what looks like spaces. */
const NOTHING = "\u3164\u115F\uFFA0\u200B\u2800\u00AD\u202E\u2066\uFE0F\u{E0041}";

describe("text that nobody sees", () => {
  let world: World;
  beforeEach(async () => (world = await openWorld({ now: THURSDAY })));
  afterEach(() => world.close());

  it("is no plan and no reason: what needs one is refused, and a refusal without one is answered for", async () => {
    const { he, zheng, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const confirm = (input: object) =>
      world.as(he).send(ConfirmTask, {
        input: { taskId, method: "REFUSE", plan: NOTHING, ...input },
      });
    const before = await world.everything();
    const plannedAt = "2026-11-19T09:00:00.000Z";
    const cannot = await confirm({ method: "CANNOT", reason: "NO_MATERIAL", plannedAt });
    expect(cannot.facts.fields).toEqual([{ path: "plan", reason: "REQUIRED" }]);
    expect(await world.everything()).toEqual(before);

    expect((await confirm({})).refusal).toBeNull();
    const { accountabilityItems } = await world.as(zheng).do(AccountabilityItems, {});
    expect(accountabilityItems.nodes).toMatchObject([{ occasion: "REFUSED" }]);
  });

  it("fills no field that must be filled, wherever it is", async () => {
    const { he, owner, groupId } = await taskforce(world);
    const before = await world.everything();
    const missing = async (sent: Promise<{ facts: { fields?: unknown } }>) =>
      ((await sent).facts.fields as { path: string }[]).map(({ path }) => path);
    const audience = [{ groupId }];
    const notice = { importance: "ORDINARY" as const, asksLaterJoiners: false, audience };
    const texts = { subject: NOTHING, purpose: NOTHING, body: NOTHING };
    expect(
      await missing(world.as(owner).send(PublishNotice, { input: { ...notice, ...texts } })),
    ).toEqual(["subject", "purpose", "body"]);
    const question = { groupId, departmentId: he.departmentId, question: NOTHING };
    expect(await missing(world.as(he).send(AskDepartment, { input: question }))).toEqual([
      "question",
    ]);
    // A draft may be saved without its office, but not without a title.
    const draft = draftOf(groupId, { title: NOTHING, interpretingOffice: NOTHING });
    expect(await missing(world.as(owner).send(SaveRulesDraft, { input: draft }))).toEqual([
      "title",
    ]);
    expect(await world.everything()).toEqual(before);
  });

  it("is not kept within what is seen", async () => {
    const { leader, assign } = await taskforce(world);
    const { id } = await assign({ goal: `\u202E核对${NOTHING}清单`, requirements: `一${NOTHING}` });
    const { goal, requirements } = (await world.as(leader).do(TaskPage, { id })).task;
    expect([goal, requirements]).toEqual(["核对 清单", "一"]);
  });
});

describe("two names that a reader takes for one", () => {
  let world: World;
  beforeEach(async () => (world = await openWorld({ now: THURSDAY })));
  afterEach(() => world.close());

  it.each([
    ["an invisible character", "生产\u3164协调群·A"],
    ["a space", "生产 协调群·A"],
    ["full width", "生产协调群·Ａ"],
    ["a small letter", "生产协调群·a"],
    ["another dot", "生产协调群•A"],
    ["a direction mark", "\u200F生产协调群·A\u202E"],
  ])("are not two groups: %s", async (_, name) => {
    const admin = await world.admin();
    const owner = await world.person("郑国梁");
    const group = { purpose: "协调", departmentId: owner.departmentId, ownerId: owner.id };
    const create = (called: string) =>
      world.as(admin).send(CreateGroup, { input: { ...group, name: called } });
    expect((await create("生产协调群·A")).refusal).toBeNull();
    const before = await world.everything();
    expect((await create(name)).refusal).toBe("GROUP_NAME_TAKEN");
    expect(await world.everything()).toEqual(before);
    expect((await create("生产协调群·B")).refusal).toBeNull();
  });

  it("are found by each other, wherever people are searched for", async () => {
    const { he, leader, groupId } = await taskforce(world);
    const admin = await world.admin();
    const ali = await world.person("买买提·Ali", { title: "Ｑ工程师" });
    const wide = he.staffNo.replace(/[!-~]/g, (each) =>
      String.fromCharCode(each.charCodeAt(0) + 0xfee0),
    );
    expect(wide).not.toBe(he.staffNo);
    for (const search of [wide, he.staffNo.toLowerCase(), "何\u200B雨 桐"]) {
      const found = await world.as(admin).do(People, { search });
      expect(found.people.nodes.map(({ name }) => name)).toEqual(["何雨桐"]);
      const assignees = await world.as(leader).do(Assignees, { groupId, text: search });
      expect(assignees.assignees.nodes.map(({ person }) => person.name)).toEqual(["何雨桐"]);
      const days = { fromOn: "2026-11-23", untilOn: "2026-11-24" };
      const standIns = await world.as(admin).do(StandIns, { ...days, search });
      expect(standIns.standIns.nodes.map(({ person }) => person.name)).toEqual(["何雨桐"]);
    }
    for (const search of ["买买提•ali", "买买提・ＡＬＩ", "q工程师"]) {
      const found = await world.as(admin).do(People, { search });
      expect(found.people.nodes.map(({ id }) => id)).toEqual([ali.id]);
    }
    const byPath = { groupId, text: "生产部／总装" };
    const workshop = (await world.as(leader).do(Assignees, byPath)).assignees.nodes;
    expect(workshop.map(({ person }) => person.name)).toEqual(["何雨桐", "唐志强"]);
  });
});

describe("a roster", () => {
  let world: Entrance;
  beforeEach(async () => (world = await openEntrance({ now: THURSDAY })));
  afterEach(() => world.close());

  const people = async () =>
    (await world.read<{ id: string; staff_no: string; name: string }>("person"))
      .filter(({ staff_no }) => staff_no !== "ADMIN")
      .map(({ id, staff_no, name }) => [id, staff_no, name]);

  it("knows a person by the staff number, in whatever width and case it is typed", async () => {
    const works = await world.organisation("厂", "JY0002,林晓燕,生产部,,,");
    const [[id]] = (await people()) as [[string]];
    expect(await works.importRoster(["ｊｙ０００２,林\u3164晓燕,生产部,,,"])).toMatchObject({
      unchanged: 1,
      added: 0,
      departed: 0,
    });
    expect(await people()).toEqual([[id, "JY0002", "林晓燕"]]);
    expect(await works.personId(" ｊｙ ０００２")).toBe(id);

    const twice = works.importRoster(["JY0002,林晓燕,生产部,,,", "jy０００２,莫,生产部,,,"]);
    await expect(twice).rejects.toThrow(RosterError);
    await expect(twice).rejects.toThrow("工号重复，与第 2 行相同");
  });

  it("knows a department by its name, and keeps how it was written first", async () => {
    const works = await world.organisation("厂", "1,林晓燕,总装车间（A）,生产部,,");
    await works.importRoster([
      "1,林晓燕,总装车间(a),生产 部,,",
      "2,莫,总装\u200B车间（Ａ）,生产部\u3164,,",
    ]);
    const { data } = await world.send(Departments, {}, await works.enter("1"));
    expect(data?.departments.map(({ path, headcount }) => [path, headcount])).toEqual([
      ["总部", 1],
      ["生产部", 2],
      ["生产部/总装车间（A）", 2],
    ]);
    await works.importRoster(["1,林晓燕,生产部／总装車间,,,", "2,莫,生产部,,,"]);
    expect((await world.read<{ path: string }>("department")).map(({ path }) => path)).toContain(
      "生产部/总装車间",
    );
  });

  it("has no person without a name that is seen, and passes over a line of nothing", async () => {
    const works = await world.organisation("厂");
    await expect(works.importRoster([`1,\u3164,生产部,,,`])).rejects.toThrow("姓名 不能为空");
    const nothing = "\u3164,\u115F,\u200B,,,";
    expect(await works.importRoster(["1,林晓燕,生产部,,,", nothing])).toMatchObject({ added: 1 });
  });

  it("lets in whoever has the code, however it is typed", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,", "2,莫,生产部,,,");
    for (const [staffNo, typed] of [
      ["1", (code: string) => ` ${code.toLowerCase().replace("-", "——")}\u3164`],
      ["2", (code: string) => [...code.replace("-", "－")].join("\u200B ")],
    ] as const) {
      const code = typed(await works.invite(staffNo));
      expect((await world.send(BindInvitation, { code })).refusal).toBeNull();
    }
  });
});
