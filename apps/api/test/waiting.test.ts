import {
  AcceptStandIn,
  AddMember,
  ApproveRules,
  CompleteTask,
  ConfirmTask,
  MyTodo,
  NudgeWaiting,
  PublishRules,
  RecordLeave,
  RequestNewDeadline,
  ReturnRules,
  ReturnTask,
  SaveRulesDraft,
  SetRole,
  SubmitRules,
  TaskPage,
  type TodoKind,
  WaitingFor,
} from "@riqing/schema";
import { importRoster } from "../src/modules/people/index.ts";
import { draftOf } from "./rules-world.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: THURSDAY });

const todo = async (who: Planted): Promise<[kind: string, title: string][]> =>
  (await world.as(who).do(MyTodo, {})).myTodo.items.map(({ kind, title }) => [kind, title]);

/** For whom somebody waits; a refusal where they do not. */
const waits = async (who: Planted, kind: TodoKind, id: string) => {
  const { data, refusal } = await world.as(who).send(WaitingFor, { kind, id });
  return refusal ?? data!.waitingFor.people.map(({ name }) => name);
};

/** Reminds them, finds it said, and finds that it is not said again so soon. */
async function nudges(who: Planted, kind: TodoKind, id: string, reached: Planted, title: string) {
  const { nudgeWaiting } = await world.as(who).do(NudgeWaiting, { kind, id });
  expect(nudgeWaiting).toMatchObject({ nudged: 1, tooSoon: 0 });
  expect((await world.as(reached).titles())[0]).toBe(title);
  const { refusal, facts } = await world.as(who).send(NudgeWaiting, { kind, id });
  expect([refusal, facts.nudgeAgainAt]).toEqual(["NUDGED_RECENTLY", expect.anything()]);
  const { waitingFor } = await world.as(who).do(WaitingFor, { kind, id });
  expect(waitingFor).toMatchObject({ nudgeRefusal: "NUDGED_RECENTLY" });
}

describe("rules that are to be approved", () => {
  it("stand in 待办 of whoever may approve, until approved, published or handed back", async () => {
    const office = await world.person("督导", { role: "OFFICE", department: "总经办" });
    const owner = await world.person("林晓燕");
    const member = await world.person("唐志强");
    const { id: groupId } = await world.group("生产协调群", { owner, members: [member] });
    const input = draftOf(groupId);
    const { saveRulesDraft: draft } = await world.as(owner).do(SaveRulesDraft, { input });
    const versionId = draft.id;
    expect(await todo(office)).toEqual([]);
    expect(await waits(owner, "APPROVE_RULES", versionId)).toBe("NOT_FOUND");

    const { submitRules } = await world.as(owner).do(SubmitRules, { versionId });
    expect(submitRules.submittedAt).not.toBeNull();
    const once = await world.everything();
    await world.as(owner).do(SubmitRules, { versionId });
    expect(await world.everything()).toEqual(once);
    expect(await todo(office)).toEqual([["APPROVE_RULES", "生产协调群群规"]]);
    expect(await world.as(office).titles()).toEqual(["待审批：生产协调群群规第 1 版"]);
    expect(await waits(owner, "APPROVE_RULES", versionId)).toEqual(["督导", "管理者"]);
    expect(await waits(member, "APPROVE_RULES", versionId)).toBe("NOT_FOUND");
    const { nudgeWaiting } = await world
      .as(owner)
      .do(NudgeWaiting, { kind: "APPROVE_RULES", id: versionId });
    expect(nudgeWaiting.nudged).toBe(2);

    const reason = "第三条的时间和安静时段不一样";
    await world.as(office).do(ReturnRules, { versionId, reason });
    expect(await todo(office)).toEqual([]);
    expect(await todo(owner)).toEqual([["REVISE_RULES", "生产协调群群规"]]);
    expect((await world.as(owner).titles("RULES"))[0]).toBe("退回来改：生产协调群群规第 1 版");
    expect(await waits(office, "REVISE_RULES", versionId)).toEqual(["林晓燕"]);
    const again = await world.as(office).send(ReturnRules, { versionId, reason: "再想想" });
    expect(again.refusal).toBe("RULES_NOT_SUBMITTED");

    await world.as(owner).do(SubmitRules, { versionId });
    expect(await todo(owner)).toEqual([]);
    await world.as(office).do(ApproveRules, { versionId });
    expect(await todo(office)).toEqual([["PUBLISH_RULES", "生产协调群群规"]]);
    expect((await world.as(owner).titles("RULES"))[0]).toBe(
      "批准了：生产协调群群规第 1 版，等着发布",
    );
    expect(await waits(owner, "PUBLISH_RULES", versionId)).toEqual(["督导", "管理者"]);
    await world.as(office).do(PublishRules, { versionId });
    expect(await todo(office)).toEqual([]);
    expect(await todo(owner)).toEqual([["SIGN_RULES", "生产协调群群规"]]);
    expect(await world.journal(versionId)).toEqual([
      "rules.drafted",
      "rules.submitted",
      "rules.returned",
      "rules.submitted",
      "rules.approved",
      "rules.published",
    ]);
  });
});

describe("a task", () => {
  it("names whom its two sides wait for, and lets each remind the other", async () => {
    const { he, tang, leader, assign } = await taskforce(world);
    const task = await assign();
    const page = async () => (await world.as(leader).do(TaskPage, { id: task.id })).task;
    const assignmentId = (await page()).assignments[0]!.id;
    const goal = "核对 A3 线备件清单，缺件报采购";
    expect(await waits(leader, "CONFIRM_TASK", assignmentId)).toEqual(["何雨桐"]);
    for (const one of [he, tang])
      expect(await waits(one, "CONFIRM_TASK", assignmentId)).toBe("NOT_FOUND");
    await nudges(leader, "CONFIRM_TASK", assignmentId, he, `提醒你办：${goal}`);

    await world.as(he).do(ConfirmTask, {
      input: { taskId: task.id, method: "SELF", plannedAt: at("19 17:00") },
    });
    expect(await waits(leader, "CONFIRM_TASK", assignmentId)).toBe("NOT_FOUND");
    const { requestNewDeadline } = await world
      .as(he)
      .do(RequestNewDeadline, { taskId: task.id, wantedAt: at("23 10:00"), reason: "等 BOM" });
    const requestId = requestNewDeadline.mine!.dateRequest!.id;
    expect(await waits(he, "DECIDE_NEW_DATE", requestId)).toEqual(["冯玉梅"]);
    expect(await waits(leader, "DECIDE_NEW_DATE", requestId)).toBe("NOT_FOUND");
    await nudges(he, "DECIDE_NEW_DATE", requestId, leader, `何雨桐申请改期：${goal}`);

    await world.as(he).do(CompleteTask, { input: { taskId: task.id, result: "都核过了" } });
    expect(await waits(he, "ACCEPT_RESULT", assignmentId)).toEqual(["冯玉梅"]);
    await world.as(leader).do(ReturnTask, { assignmentId, reason: "漏了一排" });
    expect(await todo(he)).toContainEqual(["REDO_TASK", goal]);
    expect(await waits(leader, "REDO_TASK", assignmentId)).toEqual(["何雨桐"]);
    expect(await waits(he, "REDO_TASK", assignmentId)).toBe("NOT_FOUND");
    await world.as(he).do(CompleteTask, { input: { taskId: task.id, result: "补上了" } });
    expect((await todo(he)).map(([kind]) => kind)).not.toContain("REDO_TASK");
  });
});

it("who is away waits for the stand-in's word, and can remind them", async () => {
  const he = await world.person("何雨桐");
  const tang = await world.person("唐志强");
  const input = { fromOn: "2026-11-23", untilOn: "2026-11-24", reason: "年假", standInId: tang.id };
  const { recordLeave } = await world.as(he).do(RecordLeave, { input });
  expect(await waits(he, "STAND_IN", recordLeave.id)).toEqual(["唐志强"]);
  expect(await waits(tang, "STAND_IN", recordLeave.id)).toBe("NOT_FOUND");
  await nudges(he, "STAND_IN", recordLeave.id, tang, "何雨桐等你回话：能不能代办");
  await world.as(tang).do(AcceptStandIn, { leaveId: recordLeave.id });
  expect(await waits(he, "STAND_IN", recordLeave.id)).toBe("NOT_FOUND");
});

it("a group whose owner has left waits for whoever appoints one", async () => {
  const owner = await world.person("林晓燕");
  const tang = await world.person("唐志强");
  const { id: groupId } = await world.group("生产协调群", { owner, members: [tang] });
  const admin = await world.admin();
  expect(await waits(tang, "APPOINT_OWNER", groupId)).toBe("NOT_FOUND");

  const staying = [`${admin.staffNo},管理者,总经办,组织管理员`, `${tang.staffNo},唐志强,生产部,`];
  const roster = Buffer.from(["工号,姓名,部门,角色", ...staying].join("\n"));
  const { organisationId } = owner;
  const leaving = { dryRun: false, allowManyDepartures: true };
  await importRoster(await world.system(), organisationId, roster, leaving);

  expect(await todo(admin)).toEqual([["APPOINT_OWNER", "「生产协调群」没有群主了"]]);
  expect(await world.as(admin).titles("GROUP_OWNERLESS")).toEqual(["「生产协调群」没有群主了"]);
  expect(await todo(tang)).toEqual([]);
  expect(await waits(tang, "APPOINT_OWNER", groupId)).toEqual(["管理者"]);
  await nudges(tang, "APPOINT_OWNER", groupId, admin, "「生产协调群」没有群主了");
  await world.as(admin).do(SetRole, { groupId, personId: tang.id, role: "OWNER", held: true });
  expect(await todo(admin)).toEqual([]);
  const other = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  expect(await waits(other, "APPOINT_OWNER", groupId)).toBe("NOT_FOUND");
  expect((await world.as(other).send(AddMember, { groupId, personId: other.id })).refusal).toBe(
    "NOT_FOUND",
  );
});
