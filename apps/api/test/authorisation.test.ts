import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as contract from "@riqing/schema";
import { type GraphQLField, type GraphQLOutputType, isLeafType, getNamedType } from "graphql";
import { newId } from "../src/kernel/column.ts";
import { insertNew } from "../src/kernel/sql.ts";
import { keepUpload } from "../src/modules/files/index.ts";
import { openSession } from "../src/modules/people/index.ts";
import { Account } from "../src/modules/people/sign-in/account.entity.ts";
import { schema } from "../src/schema.ts";
import { openWorld, type World } from "./world.ts";

/**
 * Who may use which door. Each operation of the live schema has a row; a column is a way to stand to
 * the thing that is asked for. "." lets in (what the deed itself then says is for its own story),
 * a letter is a refusal at the door:
 *
 *     S sign in first · B bind first · n not found · a not allowed · p not a publisher · y not for you
 */
const COLUMNS = [
  "nobody", // no token
  "unbound", // an account that is nobody yet
  "member", // of the group
  "publisher",
  "leader",
  "admin",
  "owner",
  "head", // of the department above the group
  "otherHead", // of another department
  "office",
  "organisationAdmin",
  "sibling", // owner of another group
  "stranger", // administrator of another organisation
] as const;

const TABLE: Record<string, string> = {
  // about the caller: open to everybody who is somebody
  me: "SB...........",
  myTodo: "SB...........",
  myDay: "SB...........",
  myGroups: "SB...........",
  notices: "SB......n..nn",
  boards: "SB......n..nn",
  inbox: "SB...........",
  readInbox: "SB...........",
  myReceipts: "SB...........",
  departments: "SB...........",
  leaves: "SB...........",
  ruleTemplates: "SB...........",
  workingDays: "SB...........",
  // somebody's own
  receipt: "SB.nnnnnnnnnn",
  cancelLeave: "SBannnn.n..nn",
  acceptStandIn: "SB.nnnnanaann",
  declineStandIn: "SB.nnnnanaann",
  // the organisation
  people: "SBa.....n..nn",
  issueInvitation: "SBaaaaa.a..an",
  createGroup: "SBaaaaa....an",
  discardFile: "SB.nnnnnnnnnn",
  importRoster: "SBaaaaaaaa.an",
  setOwnDays: "SBaaaaaaaa.a.",
  recordLeave: "SBaaaaa.a..an",
  standIns: "SBaaaaa.a..an",
  // a group
  group: "SB......n..nn",
  addMember: "SBaaa..an..nn",
  endMembership: "SBaaa..an..nn",
  setRole: "SBaaaa.an..nn",
  setGroupHours: "SBaaa..an..nn",
  // rules
  rules: "SB......n..nn",
  rulesVersion: "SB......n..nn",
  rulesDifference: "SB......n..nn",
  rulesFromText: "SBaaa..an..nn",
  signatureBoard: "SBaa....n..nn",
  saveRulesDraft: "SBaaa..an..nn",
  approveRules: "SBaaaaaan..nn",
  publishRules: "SBaaaaaan..nn",
  openRules: "SB.....ynyynn",
  signRules: "SB.....ynyynn",
  declineRules: "SB.....ynyynn",
  // notices
  notice: "SB......n..nn",
  noticeBoard: "SBaa....n..nn",
  publishNotice: "SBp.ppppnppnn",
  openNotice: "SB......n..nn",
  acknowledgeNotice: "SB.....ynyynn",
  undoAcknowledgement: "SB.....ynyynn",
  reviseNotice: "SBp.ppppnppnn",
  withdrawNotice: "SBp.pp.pnppnn",
  recordTold: "SBaa....n..nn",
  nudgeUnconfirmed: "SBaa....n..nn",
  exportBoard: "SBaa....n..nn",
  // who owes what
  obligations: "SBaa....n..nn",
  debtsOf: "SBaa....n..nn",
  exportObligations: "SBaa....n..nn",
  // the close-out
  closeOut: "SB......n..nn",
  closeOuts: "SB......n..nn",
  closeOutMonth: "SB......n..nn",
  closeDay: "SBaa....n..nn",
  correctCloseOut: "SBaaa..an.ann",
  exportCloseOut: "SBaa....n..nn",
  // response times
  responseParts: "SBaa....n..nn",
  responseTimes: "SBaa....n..nn",
  responseFacts: "SBaa....n..nn",
  exportResponseTimes: "SBaa....n..nn",
  myResponseTimes: "SB...........",
  insightScopes: "SB...........",
  // tasks
  task: "SB.n....n..nn",
  tasks: "SB......n..nn",
  assignees: "SBaa....naann",
  reassignTask: "SB.n.aa.naann",
  assignTask: "SBaa....naann",
  openTask: "SB.n....n..nn",
  askableDepartments: "SB......n..nn",
  askDepartment: "SB.....anaann",
  answerQuestion: "SByyyyyy.yynn",
  accountabilityItems: "SB...........",
  answerAccountability: "SBanaaa.naann",
  cancelTask: "SBan.a.anaann",
  confirmTask: "SB.nyyyynyynn",
  undoConfirmation: "SB.nyyyynyynn",
  requestNewDeadline: "SB.nyyyynyynn",
  decideNewDeadline: "SBan.aaanaann",
  reportProgress: "SB.nyyyynyynn",
  completeTask: "SB.nyyyynyynn",
  acceptTask: "SBan.aaanaann",
  returnTask: "SBan.aaanaann",
  carryOverTask: "SB.nyyyynyynn",
  undoDayEntry: "SB.nyyyynyynn",
};

/** Doors anyone may use, signed in or not; their own stories say what they do. */
const OPEN = ["signInWithWechat", "bindInvitation", "enterAs", "signOut", "demoPeople"];

const LETTERS: Record<string, string> = {
  SIGN_IN_FIRST: "S",
  BIND_FIRST: "B",
  NOT_FOUND: "n",
  NOT_ALLOWED: "a",
  NOT_A_PUBLISHER: "p",
  NOTICE_NOT_FOR_YOU: "y",
  RULES_NOT_FOR_YOU: "y",
  TASK_NOT_YOURS: "y",
};

const DOORS = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    name: field.name,
    field,
    kind: type === schema.getMutationType() ? "mutation" : "query",
  })),
);

/** What the doors to tasks are asked with: about one that a leader assigned, with its new date asked for. */
function aboutTask(
  { id: taskId, mine }: contract.RequestNewDeadlineMutation["requestNewDeadline"],
  task: contract.AssignTaskMutationVariables["input"],
): Record<string, Record<string, unknown>> {
  const fromPersonId = mine!.person.id;
  const [assignmentId, requestId] = [mine!.id, mine!.dateRequest!.id];
  return {
    task: { id: taskId },
    tasks: { view: "GROUP", groupId: task.groupId },
    assignees: { groupId: task.groupId },
    reassignTask: { input: { taskId, fromPersonId, toPersonId: fromPersonId, reason: "" } },
    assignTask: { input: task },
    openTask: { id: taskId },
    cancelTask: { taskId, reason: "" },
    confirmTask: { input: { taskId, method: "CLARIFY" } },
    undoConfirmation: { taskId },
    requestNewDeadline: { taskId, wantedAt: "2026-11-19T07:00:00.000Z" },
    decideNewDeadline: { requestId, granted: true, reason: "长".repeat(300) },
    reportProgress: { input: { taskId, kind: "PROGRESS" } },
    completeTask: { input: { taskId } },
    acceptTask: { assignmentId },
    returnTask: { assignmentId, reason: "" },
    carryOverTask: { input: { taskId, reason: "OTHER", toOn: "2026-11-21" } },
    undoDayEntry: { taskId },
  };
}

let world: World;
let tokens: Record<(typeof COLUMNS)[number], string | null>;
/** What each operation is asked with: about things that exist, and about things that do not. */
let asked: Record<string, Record<string, unknown>>;

const selection = (type: GraphQLOutputType) =>
  isLeafType(getNamedType(type)) ? "" : "{ __typename }";

async function knock(
  { name, field, kind }: { name: string; field: GraphQLField<unknown, unknown>; kind: string },
  variables: Record<string, unknown>,
  token: string | null,
): Promise<string> {
  const given = field.args.filter(({ name }) => name in variables);
  const heads = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passes = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const text = `${kind} Knock${heads && `(${heads})`} { ${name}${passes && `(${passes})`} ${selection(field.type)} }`;
  const { refusal } = await world.sendWith(token, { name: "Knock", text }, variables);
  return refusal === null ? "." : (LETTERS[refusal] ?? ".");
}

beforeAll(async () => {
  world = await openWorld({ now: "2026-11-19T15:42:00+08:00" });
  const inGroup = { department: "生产部/总装车间" };
  const member = await world.person("成员", inGroup);
  const publisher = await world.person("发布人", inGroup);
  const leader = await world.person("领导", inGroup);
  const admin = await world.person("管理员", inGroup);
  const owner = await world.person("群主", inGroup);
  const head = await world.person("部门负责人", { department: "生产部", role: "HEAD" });
  const otherHead = await world.person("别的负责人", { department: "物流部", role: "HEAD" });
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  const organisationAdmin = await world.admin();
  const sibling = await world.person("别群群主", { department: "物流部" });
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  const colleague = await world.person("同事", inGroup);
  const group = await world.group("总装群", {
    owner,
    admins: [admin],
    publishers: [publisher],
    leaders: [leader],
    members: [member],
    ...inGroup,
  });
  await world.group("物流群", { owner: sibling, department: "物流部" });

  const groupId = group.id;
  const notice = (
    await world.as(publisher).do(contract.PublishNotice, {
      input: {
        audience: [{ groupId }],
        importance: "ORDINARY",
        subject: "停电",
        purpose: "检修",
        body: "今晚八点",
        asksLaterJoiners: false,
      },
    })
  ).publishNotice;
  const { acknowledgeNotice } = await world.as(member).do(contract.AcknowledgeNotice, {
    input: { noticeId: notice.id, revisionId: notice.revision.id },
  });
  const draft = {
    title: "总装群群规",
    groupIds: [groupId],
    appliesToAll: false,
    clauses: [{ label: "第一条", text: "先结论后原因。".repeat(40), depth: 0, heading: false }],
    settings: [
      { key: "appealDays", label: "申诉", value: "7 个工作日内" },
      { key: "answerDays", label: "答复", value: "5 个工作日内" },
    ],
    statedChange: "首次发布",
    interpretingOffice: "生产部",
    effectiveOn: "2026-11-20",
    signByOn: "2026-11-26",
  };
  const { saveRulesDraft: version } = await world
    .as(owner)
    .do(contract.SaveRulesDraft, { input: draft });
  await world.as(office).do(contract.ApproveRules, { versionId: version.id });
  await world.as(office).do(contract.PublishRules, { versionId: version.id });
  const { group: seen } = await world.as(owner).do(contract.GroupPage, { id: groupId });
  const rulebookId = seen.rulebooks[0]!.id;

  const days = { fromOn: "2026-11-23", untilOn: "2026-11-24", reason: "年假" };
  const { recordLeave: leave } = await world
    .as(colleague)
    .do(contract.RecordLeave, { input: { ...days, standInId: member.id } });

  const day = "2026-11-19";
  world.clock.set(`${day}T17:31:00+08:00`);
  const { closeDay: closed } = await world.as(owner).do(contract.CloseDay, { groupId, day });
  world.clock.set(`${day}T15:42:00+08:00`);
  const task = { groupId, goal: "盘点", requirements: "", responsibleIds: [member.id] };
  const { assignTask } = await world.as(leader).do(contract.AssignTask, { input: task });
  const wanted = { taskId: assignTask.id, wantedAt: "2026-11-24T09:30:00.000Z" };
  const { requestNewDeadline: asking } = await world
    .as(member)
    .do(contract.RequestNewDeadline, wanted);
  const path = join(world.ports.files.incoming, "roster");
  writeFileSync(path, "工号,姓名,部门\n1,林晓燕,生产部\n");
  const brought = { name: "花名册.csv", declared: "text/csv", path };
  const roster = { ...brought, purpose: "ROSTER" };
  const upload = await keepUpload(await world.as(organisationAdmin).ctx(), roster);
  const own = await keepUpload(await world.as(member).ctx(), { ...brought, purpose: "TASK" });

  const refused = await world.as(leader).do(contract.AssignTask, { input: task });
  const refusal = { taskId: refused.assignTask.id, method: "REFUSE" as const };
  await world.as(member).do(contract.ConfirmTask, { input: refusal });
  const { accountabilityItems } = await world.as(head).do(contract.AccountabilityItems, {});

  const question = { groupId, departmentId: otherHead.departmentId, question: "几时送货" };
  const itsQuestion = await world.as(member).do(contract.AskDepartment, { input: question });

  const accountId = newId();
  const context = await world.contextWith(null);
  await insertNew(context, Account, [
    { id: accountId, kind: "WECHAT", externalId: accountId, createdAt: 0 },
  ]);
  const unbound = await openSession(context, accountId, null, null);
  tokens = {
    nobody: null,
    unbound: unbound.token,
    member: await world.tokenOf(member),
    publisher: await world.tokenOf(publisher),
    leader: await world.tokenOf(leader),
    admin: await world.tokenOf(admin),
    owner: await world.tokenOf(owner),
    head: await world.tokenOf(head),
    otherHead: await world.tokenOf(otherHead),
    office: await world.tokenOf(office),
    organisationAdmin: await world.tokenOf(organisationAdmin),
    sibling: await world.tokenOf(sibling),
    stranger: await world.tokenOf(stranger),
  };
  const noticeId = notice.id;
  const versionId = version.id;
  const text = { subject: "停电", purpose: "检修", body: "今晚八点" };
  asked = {
    notices: { groupId },
    boards: { groupId },
    receipt: { id: acknowledgeNotice.myAcknowledgement!.receiptId },
    people: { notInGroupId: groupId },
    issueInvitation: { personId: colleague.id },
    importRoster: { uploadId: upload.id, dryRun: true },
    discardFile: { id: own.id },
    recordLeave: {
      input: { ...days, fromOn: "2027-01-04", untilOn: "2027-01-05", personId: colleague.id },
    },
    standIns: { fromOn: days.fromOn, untilOn: days.untilOn, personId: colleague.id },
    answerAccountability: { id: accountabilityItems.nodes[0]!.id, answer: "" },
    askableDepartments: { groupId },
    askDepartment: { input: { ...question, question: "" } },
    answerQuestion: { input: { taskId: itsQuestion.askDepartment.id, answer: "明早" } },
    cancelLeave: { id: leave.id },
    acceptStandIn: { leaveId: leave.id },
    declineStandIn: { leaveId: leave.id },
    createGroup: {
      input: {
        name: "总装群",
        purpose: "协调",
        departmentId: owner.departmentId,
        ownerId: owner.id,
      },
    },
    group: { id: groupId },
    addMember: { groupId, personId: member.id },
    endMembership: { groupId, personId: colleague.id, reason: "调岗" },
    setRole: { groupId, personId: colleague.id, role: "ADMIN", held: true },
    workingDays: { year: 2026, month: 10 },
    setOwnDays: { input: { days: [{ day: "2026-12-12", kind: "WORKDAY" }] } },
    setGroupHours: {
      input: {
        groupId,
        closeOutAt: "17:30",
        periods: [{ from: "08:30", until: "17:30" }],
        confirmWithinMinutes: 30,
      },
    },
    rules: { rulebookId },
    rulesVersion: { id: versionId },
    rulesDifference: { versionId },
    rulesFromText: { text: "第一条 先结论后原因。".repeat(30), rulebookId },
    signatureBoard: { rulebookId },
    saveRulesDraft: { input: { ...draft, rulebookId } },
    approveRules: { versionId },
    publishRules: { versionId },
    openRules: { versionId, endReached: false },
    signRules: { input: { versionId, textHash: "不对" } },
    declineRules: { versionId, reason: "不同意第一条" },
    notice: { id: noticeId },
    noticeBoard: { noticeId },
    publishNotice: {
      input: { audience: [{ groupId }], importance: "ORDINARY", asksLaterJoiners: false, ...text },
    },
    openNotice: { noticeId, revisionId: notice.revision.id },
    acknowledgeNotice: { input: { noticeId, revisionId: notice.revision.id } },
    undoAcknowledgement: { noticeId, revisionId: notice.revision.id },
    reviseNotice: { input: { noticeId, changeNote: "无", ...text } },
    withdrawNotice: { noticeId, reason: "" },
    recordTold: { noticeId, personId: member.id, how: "PHONE" },
    nudgeUnconfirmed: { input: { noticeId } },
    exportBoard: { input: { noticeId } },
    obligations: { groupId },
    debtsOf: { groupId, personId: member.id },
    exportObligations: { input: { groupId, format: "CSV" } },
    closeOut: { groupId, day },
    closeOuts: { groupId },
    closeOutMonth: { groupId, month: "2026-11" },
    closeDay: { groupId, day },
    correctCloseOut: { input: { closeOutId: closed.id, text: "停电一小时" } },
    exportCloseOut: { input: { groupId, day, format: "CSV" } },
    responseParts: { input: { scope: "GROUP", scopeId: groupId } },
    responseTimes: { input: { scope: "GROUP", scopeId: groupId } },
    responseFacts: { input: { scope: "GROUP", scopeId: groupId } },
    ...aboutTask(asking, task),
    exportResponseTimes: { input: { scope: "GROUP", scopeId: groupId }, format: "CSV" },
  };
});
afterAll(() => world.close());

it("has a row for every operation, and no row for none", () => {
  const doors = DOORS.map(({ name }) => name).filter((name) => !OPEN.includes(name));
  expect(doors.toSorted()).toEqual(Object.keys(TABLE).toSorted());
});

it.each(DOORS.filter(({ name }) => !OPEN.includes(name)))(
  "$name lets in whom the table says",
  async (door) => {
    let row = "";
    for (const column of COLUMNS) row += await knock(door, asked[door.name] ?? {}, tokens[column]);
    expect(row).toBe(TABLE[door.name]);
  },
);

/** The same question about things that nobody has. */
const missing = (value: unknown, key = ""): unknown => {
  if (typeof value === "string" && /(^id|Id)$/.test(key)) return newId();
  if (Array.isArray(value)) return value.map((one) => missing(one, key.replace(/Ids$/, "Id")));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, missing(one, name)]));
};

it.each(DOORS.filter(({ name }) => !OPEN.includes(name)))(
  "$name does not tell what does not exist from what is hidden",
  async (door) => {
    const variables = asked[door.name] ?? {};
    const others = missing(variables) as Record<string, unknown>;
    // What names nothing cannot ask for what does not exist.
    if (JSON.stringify(others) === JSON.stringify(variables)) return;
    const answers = new Set<string>();
    for (const column of COLUMNS.slice(2)) answers.add(await knock(door, others, tokens[column]));
    // Whoever may not do it anywhere is told so before anything is looked for.
    answers.delete("a");
    expect([...answers].join("")).toMatch(/^n?$/);
  },
);
