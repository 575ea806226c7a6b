import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as contract from "@riqing/schema";
import type { Refusal } from "@riqing/schema";
import { type GraphQLField, type GraphQLOutputType, isLeafType, getNamedType } from "graphql";
import { type MessageServer, openMessageServer } from "../src/demo/message-server.ts";
import { newId } from "../src/kernel/column.ts";
import { insertNew, sql } from "../src/kernel/sql.ts";
import { storeUpload } from "../src/modules/files/index.ts";
import { openSession } from "../src/modules/people/index.ts";
import { Account } from "../src/modules/people/sign-in/account.entity.ts";
import { BOT_KEY } from "../src/modules/reach/channels/group-bot.channel.ts";
import { keepBot } from "../src/modules/reach/index.ts";
import { openGroupBots } from "../src/ports/messages/group-bots.ts";
import { schema } from "../src/schema.ts";
import { categoryWish } from "./rules-world.ts";
import { openWorld, type World } from "./world.ts";

/**
 * Who may use which door. Each operation of the live schema has a row; a column is a way to stand to
 * the thing that is asked for. "." is done, for everybody under the same conditions and taken back
 * afterwards; a letter is a refusal:
 *
 *     S sign in first · B bind first · n not found · a not allowed · p not a publisher · y not for you
 *     c not configured · d in the demo only
 *     x has a part in the case
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
  firstSteps: "SB...........",
  myGroups: "SB...........",
  notices: "SB......n..nn",
  boards: "SB......n..nn",
  inbox: "SB...........",
  readInbox: "SB...........",
  myReceipts: "SB...........",
  myReminders: "SB...........",
  setReminders: "SB...........",
  setDigest: "SB...........",
  departments: "SB...........",
  leaves: "SB...........",
  ruleTemplates: "SB...........",
  clauseLibrary: "SB...........",
  workingDays: "SB...........",
  myDevices: "SB...........",
  deviceRequests: "SB...........",
  endOtherDevices: "SB...........",
  myChannels: "SB...........",
  lostAccounts: "SB...........",
  myLostAccounts: "SB...........",
  makeLossCode: "SB...........",
  myData: "SB...........",
  unlinkAccount: "SB...........",
  // Nothing is configured here; test/channels.test.ts has what is answered where it is.
  recordSubscription: "SBccccccccccc",
  testChannel: "SBccccccccccc",
  simulatedPhone: "SBddddddddddd",
  // somebody's own
  endDevice: "SB.nnnnnnnnnn",
  confirmDevice: "SB.nnnnnnaann",
  agreeToDevice: "SBannnnnn..nn",
  declineDevice: "SB.nnnnnn..nn",
  receipt: "SB.nnnnnnnnnn",
  waitingFor: "SB.nnnnnnnnnn",
  nudgeWaiting: "SB.nnnnnnnnnn",
  cancelLeave: "SBannnn.n..nn",
  acceptStandIn: "SB.nnnnanaann",
  declineStandIn: "SB.nnnnanaann",
  // the organisation
  people: "SBa.....n..nn",
  // Whoever knows of it may say that a colleague's account is lost.
  reportLostAccount: "SB..........n",
  lostAccount: "SBnnn...n..nn",
  // Only its owner, who has no device here: test/lost-taps.test.ts has what they are answered.
  tapsToReview: "SBnnnnnnnnnnn",
  reviewTap: "SBnnnnnnnnnnn",
  disownedDeeds: "SBaaa..an..nn",
  recoverAccount: "SBnnn...n..nn",
  issueInvitation: "SBnnnnn.n..nn",
  issueInvitations: "SBaaaaa.n..an",
  createGroup: "SBaaaaa....an",
  discardFile: "SB.nnnnnnnnnn",
  rosterProgress: "SB...........",
  importRoster: "SBaaaaaaaa.an",
  setOwnDays: "SBaaaaaaaa.a.",
  undeliverable: "SBaaaaaaaa.a.",
  undeliverableCounts: "SBaaaaaaaa.a.",
  resend: "SBaaaaaaaa.a.",
  channelHealth: "SBaaaaaaaa.a.",
  checkChannels: "SBaaaaaaaacac",
  categories: "SB...........",
  category: "SB..........n",
  saveCategory: "SBaaaaaaaa.an",
  retireCategory: "SBaaaaaaaa.an",
  setCategoryOffice: "SBaaaaaaaa.an",
  recordLeave: "SBnnnnn.n..nn",
  standIns: "SBnnnnn.n..nn",
  // a group
  group: "SB......n..nn",
  addMember: "SBaaa..an..nn",
  endMembership: "SBaaa..an..nn",
  setRole: "SBaaaa.an..nn",
  addMembers: "SBaaa..an..nn",
  endMemberships: "SBaaa..an..nn",
  setRoles: "SBaaaa.an..nn",
  setGroupHours: "SBaaa..an..nn",
  saveGroupBot: "SBaaa..an..nn",
  testGroupBot: "SBaaa..an..nn",
  removeGroupBot: "SBaaa..an..nn",
  settingsInForce: "SB......n..nn",
  setGroupCategory: "SBaaaaaan..nn",
  // rules
  rules: "SB......n..nn",
  rulesVersion: "SB......n..nn",
  rulesDifference: "SB......n..nn",
  rulesFromText: "SBaaa..an..nn",
  signatureBoard: "SBaa....n..nn",
  saveRulesDraft: "SBaaa..an..nn",
  // A draft is not there for members.
  submitRules: "SBnnn..nn..nn",
  returnRules: "SBnnnaann..nn",
  approveRules: "SBnnnaann..nn",
  publishRules: "SBnnnaann..nn",
  openRules: "SB.....ynyynn",
  signRules: "SB.....ynyynn",
  declineRules: "SB.....ynyynn",
  clauseQuestions: "SB......n..nn",
  askAboutClause: "SB.....ynyynn",
  answerClauseQuestion: "SBaaaaaan..nn",
  giveClauseFeedback: "SB.....ynyynn",
  revisionProposals: "SB......n..nn",
  proposeRevision: "SB.....ynyynn",
  // Whoever neither proposed nor decides sees none.
  decideRevision: "SBannnnnn..nn",
  saveComprehension: "SBnnn..nn..nn",
  answerComprehension: "SB.....ynyynn",
  // To what is published, evidence is added by who publishes.
  attachAdoption: "SBaaaaaan.nnn",
  // The file is the owner's own.
  attachRulesMaterial: "SBnnnn.nnnnnn",
  detachRulesMaterial: "SBnnn..nn..nn",
  // notices
  notice: "SB......n..nn",
  noticeBoard: "SBaa....n..nn",
  noticeAudience: "SBp.ppppnppnn",
  reachability: "SBp.ppppnppnn",
  publishNotice: "SBp.ppppnppnn",
  openNotice: "SB......n..nn",
  acknowledgeNotice: "SB.....ynyynn",
  undoAcknowledgement: "SB.....ynyynn",
  addNoticeFeedback: "SB.....ynyynn",
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
  // discipline: all cases are about the member, and were recorded by the administrator
  violationKinds: "SB......n..nn",
  ladder: "SBaaa...n..nn",
  nextCases: "SBaaa...n..nn",
  citation: "SBana...n..nn",
  ladderInWords: "SB..........n",
  saveViolationKind: "SBaaaaaaaa.an",
  saveLadder: "SBaaaaaaaa.an",
  // The rights in force decide who stops a topic; who is in office decides about a ban.
  topics: "SB......n..nn",
  topic: "SB......n..nn",
  stopTopic: "SBaaa..anaann",
  banTopic: "SBaaa..anaann",
  // What is only asked is not there for members; this one the owner has proposed.
  agreeToBan: "SBnnn..anaann",
  withdrawBan: "SBnnna.anaann",
  recordViolation: "SBaaa...n..nn",
  case: "SB.nn...n..nn",
  cases: "SB...........",
  myRecord: "SB...........",
  precedents: "SBann...n..nn",
  openCases: "SB......n..nn",
  disciplineFigures: "SBaaa........",
  exportCase: "SB.nn...n..nn",
  stateMySide: "SB.nnaaanaann",
  askToCorrect: "SBxnn...n.ann",
  dismissCase: "SBxnn...n.ann",
  addCaseNote: "SBann...n..nn",
  addEvidence: "SBann...n..nn",
  decideMeasure: "SBxnn...n.ann",
  openCase: "SB.nnaaanaann",
  recordMeasureTold: "SBann...n..nn",
  acknowledgeMeasure: "SB.nnaaanaann",
  markCarriedOut: "SBann...n.ann",
  liftMeasure: "SBanna..n.ann",
  // incidents: the owner's; another department is told before it is asked for, and before it is known
  incidents: "SB...........",
  incident: "SBnnn......nn",
  recordIncident: "SBaaa...n..nn",
  updateIncident: "SBnnn...n..nn",
  seeIncident: "SBnnnaaa.aann",
  closeIncident: "SBnnn...n..nn",
  voiceSettings: "SB...........",
  setVoiceDays: "SBaaaaaaaa.a.",
  // the owner decided, so others look at it again
  reviewMeasure: "SBxnn.x.n.ann",
  circular: "SBnnn...n.nnn",
  publishCircular: "SBxnnaa.n.ann",
  correctCircular: "SBxnnaa.n.ann",
  // suggestions: the member's, to the owner of the group; answered before it is agreed to
  suggestions: "SB...........",
  suggestion: "SB.nnn.nnnnnn",
  fileSuggestion: "SB......n..nn",
  answerSuggestion: "SBannn.nnnnnn",
  consentToPublish: "SB.nnn.nnnnnn",
  voiceFigures: "SBaa....n..nn",
  // mediation: between the member and the publisher; the admin mediates, and not even the owner knows of it
  mediations: "SB...........",
  mediation: "SB..n.nnnnnnn",
  startMediation: "SB..aa.anaann",
  chooseMediator: "SB..n.nnnnnnn",
  objectToMediator: "SB..n.nnnnnnn",
  recordMediationMeeting: "SBaan.nnnnnnn",
  concludeMediation: "SBaan.nnnnnnn",
  confirmMediation: "SB..nannnnnnn",
  // anonymous reports
  issueTokens: "SB...........",
  reportNames: "SB...........",
  // The code is nobody's.
  addNameByCode: "SBnnnnnnnnnnn",
  // appeals: the owner decided, so the office alone is free to review
  lodgeAppeal: "SB.nnaaanaann",
  appeal: "SB.nn...n..nn",
  appeals: "SB...........",
  addToAppeal: "SB.nn...n..nn",
  withdrawAppeal: "SB.nnaaanaann",
  takeAppeal: "SBxnnaxan.xnn",
  giveBackAppeal: "SBxnnaxan.xnn",
  recuse: "SBxnnaxan.xnn",
  decideAppeal: "SBxnnaxan.xnn",
  // reports: the member's own, which lie with the office
  reportForm: "SB......n..nn",
  report: "SB.nnnnnn.nnn",
  reports: "SB...........",
  reportSettings: "SB...........",
  saveReportSettings: "SBaaaaaaaa.a.",
  fileReport: "SB......n..nn",
  answerReport: "SB.nnnnnnannn",
  reopenReport: "SB.nnnnnnannn",
  triageReport: "SBannnnnn.nnn",
  askReporter: "SBannnnnn.nnn",
  noteReport: "SBannnnnn.nnn",
  joinReports: "SBannnnnn.nnn",
  forwardReport: "SBannnnnn.nnn",
  stepAside: "SBannnnnn.nnn",
  makeCaseOfReport: "SBannnnnn.nnn",
  closeReport: "SBannnnnn.nnn",
  makeIncidentOfReport: "SBannnnnn.nnn",
  // Whoever could receive one, in a group that they know.
  enterReceivedReport: "SBaaa...n..nn",
};

/**
 * What was made by somebody who may not make it any more, who has the door's answers in this order: its
 * author who was removed from the group; its author who holds no role there any more, but is a member; and
 * once the author was removed, the owner and an admin of the group.
 */
const FORMER_AUTHORS: Record<string, [author: (typeof COLUMNS)[number], answers: string]> = {
  // the publisher of a notice
  notice: ["publisher", "n..."],
  openNotice: ["publisher", "n..."],
  acknowledgeNotice: ["publisher", "n..."],
  noticeBoard: ["publisher", "na.."],
  recordTold: ["publisher", "na.."],
  nudgeUnconfirmed: ["publisher", "na.."],
  exportBoard: ["publisher", "na.."],
  noticeAudience: ["publisher", "nppp"],
  reachability: ["publisher", "nppp"],
  publishNotice: ["publisher", "nppp"],
  reviseNotice: ["publisher", "nppp"],
  withdrawNotice: ["publisher", "np.p"],
  // whoever assigned a task
  task: ["leader", "nn.."],
  openTask: ["leader", "nn.."],
  assignTask: ["leader", "na.."],
  assignees: ["leader", "na.."],
  reassignTask: ["leader", "nn.."],
  cancelTask: ["leader", "nn.."],
  decideNewDeadline: ["leader", "nn.."],
  acceptTask: ["leader", "nn.."],
  returnTask: ["leader", "nn.."],
  obligations: ["leader", "na.."],
  debtsOf: ["leader", "na.."],
  exportObligations: ["leader", "na.."],
  responseTimes: ["leader", "na.."],
  closeDay: ["leader", "na.."],
  // whoever asked a question; a member has no role to lose
  askDepartment: ["member", "n..."],
  // the owner, who drafted the rules and closed the day, and has passed the group on
  rules: ["owner", "n..."],
  rulesVersion: ["owner", "n..."],
  rulesFromText: ["owner", "na.."],
  signatureBoard: ["owner", "na.."],
  saveRulesDraft: ["owner", "na.."],
  submitRules: ["owner", "nn.."],
  approveRules: ["owner", "nnaa"],
  saveComprehension: ["owner", "nn.."],
  askAboutClause: ["member", "n..."],
  decideRevision: ["member", "nann"],
  closeOut: ["owner", "n..."],
  correctCloseOut: ["owner", "na.."],
  exportCloseOut: ["owner", "na.."],
  setGroupHours: ["owner", "na.."],
  saveGroupBot: ["owner", "na.."],
  testGroupBot: ["owner", "na.."],
  removeGroupBot: ["owner", "na.."],
  addMember: ["owner", "na.."],
  addMembers: ["owner", "na.."],
  endMemberships: ["owner", "na.."],
  setRoles: ["owner", "na.."],
  endMembership: ["owner", "na.."],
  setRole: ["owner", "na.."],
};

/** Doors anyone may use, signed in or not; their own stories say what they do. */
const OPEN = [
  "signInWithWechat",
  "bindInvitation",
  "reportLostByCode",
  "waitingDevice",
  "nudgeForDevice",
  "enterAs",
  "signOut",
  "demoPeople",
  "tokenKeys",
  "anonymityFigure",
  "fileAnonymousReport",
  "reportByCode",
  "answerByCode",
  "reopenByCode",
];

const LETTERS: Record<string, string> = {
  SIGN_IN_FIRST: "S",
  BIND_FIRST: "B",
  NOT_FOUND: "n",
  NOT_ALLOWED: "a",
  CHANNEL_NOT_CONFIGURED: "c",
  DEMO_ONLY: "d",
  NOT_A_PUBLISHER: "p",
  NOTICE_NOT_FOR_YOU: "y",
  RULES_NOT_FOR_YOU: "y",
  TASK_NOT_YOURS: "y",
  CASE_CONFLICTED: "x",
  APPEAL_CONFLICTED: "x",
};

const DOORS = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    name: field.name,
    field,
    kind: type === schema.getMutationType() ? "mutation" : "query",
  })),
);

type Input<Asked> = Asked extends { input: infer Given } ? Given : never;
type Told = Input<contract.ConfirmTaskMutationVariables>;

const THURSDAY = "2026-11-19";
const AFTERNOON = `${THURSDAY}T15:42:00+08:00`;

let world: World;
let server: MessageServer;
let tokens: Record<(typeof COLUMNS)[number], string | null>;
/** Takes somebody's roles in the group; or all of their membership. */
let dismiss: (author: (typeof COLUMNS)[number], removed: boolean) => Promise<unknown>;
/** What each operation is asked with: so that whoever may do it succeeds. */
let asked: Record<string, Record<string, unknown>>;
/** What has to have happened before that, where it is more than the world begins with. */
let before: Record<string, () => Promise<unknown>>;
/** Of each mutation a call that is refused: by whom, with what instead, and the refusal. */
let refused: Record<string, [(typeof COLUMNS)[number], Record<string, unknown>, Refusal]>;

const selection = (type: GraphQLOutputType) =>
  isLeafType(getNamedType(type)) ? "" : "{ __typename }";

interface Door {
  name: string;
  field: GraphQLField<unknown, unknown>;
  kind: string;
}

function send(
  { name, field, kind }: Door,
  variables: Record<string, unknown>,
  token: string | null,
) {
  const given = field.args.filter(({ name }) => name in variables);
  const heads = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passes = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const text = `${kind} Knock${heads && `(${heads})`} { ${name}${passes && `(${passes})`} ${selection(field.type)} }`;
  return world.sendWith(token, { name: "Knock", text }, variables);
}

/** Asks, and takes back what came of it. */
const knock = (
  door: Door,
  variables: Record<string, unknown>,
  token: string | null,
): Promise<string> =>
  world.undone(async () => {
    const { refusal, facts } = await send(door, variables, token);
    if (refusal === null) return ".";
    return LETTERS[refusal] ?? ` ${refusal} ${JSON.stringify(facts.fields ?? "")} `;
  });

/** As each of `columns` in turn, every one of them finding the same. */
const knocks = (
  door: Door,
  variables: Record<string, unknown>,
  columns: readonly (typeof COLUMNS)[number][],
): Promise<string[]> =>
  world.undone(async () => {
    await before[door.name]?.();
    const answers = [];
    for (const column of columns) answers.push(await knock(door, variables, tokens[column]));
    return answers;
  });

beforeAll(async () => {
  world = await openWorld({ now: "2026-11-18T15:42:00+08:00" });
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
  const newcomer = await world.person("新人", inGroup);
  const group = await world.group("总装群", {
    owner,
    admins: [admin],
    publishers: [publisher],
    leaders: [leader],
    members: [member, colleague],
    ...inGroup,
  });
  await world.group("物流群", { owner: sibling, department: "物流部" });
  const inside = [member, publisher, leader, admin, owner];

  const day = "2026-11-18";
  const groupId = group.id;
  world.clock.set(`${day}T17:31:00+08:00`);
  const { closeDay: closed } = await world.as(owner).do(contract.CloseDay, { groupId, day });
  world.clock.set(AFTERNOON);

  const text = { subject: "停电", purpose: "检修", body: "今晚八点" };
  const announced = {
    audience: [{ groupId }],
    importance: "ORDINARY" as const,
    asksLaterJoiners: false,
    ...text,
  };
  const { publishNotice: notice } = await world
    .as(publisher)
    .do(contract.PublishNotice, { input: announced });
  const tap = { noticeId: notice.id, revisionId: notice.revision.id };
  const { acknowledgeNotice } = await world
    .as(member)
    .do(contract.AcknowledgeNotice, { input: tap });

  const { categories } = await world.as(organisationAdmin).do(contract.Categories, {});
  const spare = categories.find(({ groupCount }) => groupCount === 0)!;
  const used = categories.find(({ groupCount }) => groupCount > 0)!;

  const clause = (label: string) => ({
    label,
    text: "先结论后原因。".repeat(40),
    depth: 0,
    heading: false,
  });
  const draft = {
    title: "总装群群规",
    groupIds: [groupId],
    appliesToAll: false,
    clauses: [clause("第一条")],
    settings: [
      { key: "appealDays", label: "申诉", value: "7 个工作日内" },
      { key: "answerDays", label: "答复", value: "5 个工作日内" },
    ],
    statedChange: "首次发布",
    interpretingOffice: "生产部",
    effectiveOn: "2026-11-20",
    signByOn: "2026-11-26",
  };
  const comprehension = {
    question: "先说什么",
    choices: ["结论", "原因"],
    right: 0,
  };
  const saved = async (more: object) =>
    (await world.as(owner).do(contract.SaveRulesDraft, { input: { ...draft, ...more } }))
      .saveRulesDraft;
  const first = await saved({});
  const rulebookId = first.rulebook.id;
  const clauseKey = first.clauses[0]!.key;
  await world.as(owner).do(contract.SaveComprehension, {
    input: { versionId: first.id, questions: [{ ...comprehension, clauseKey }] },
  });
  await world.as(office).do(contract.ApproveRules, { versionId: first.id });
  const { publishRules: version } = await world
    .as(office)
    .do(contract.PublishRules, { versionId: first.id });
  const changed = { rulebookId, clauses: [clause("第一条"), clause("第二条")] };
  const next = await saved(changed);

  const about = { versionId: version.id, clauseKey };
  const { askAboutClause } = await world
    .as(member)
    .do(contract.AskAboutClause, { input: { ...about, question: "夜班也算吗" } });
  const proposal = { ...about, text: "先结论后原因，不绕弯。", reason: "短一些" };
  const { proposeRevision } = await world
    .as(member)
    .do(contract.ProposeRevision, { input: proposal });
  const questionsOfDraft = { versionId: next.id, questions: [{ ...comprehension, clauseKey }] };

  const days = { fromOn: "2026-11-23", untilOn: "2026-11-24", reason: "年假" };
  const { recordLeave: leave } = await world
    .as(colleague)
    .do(contract.RecordLeave, { input: { ...days, standInId: member.id } });

  const task = { groupId, goal: "盘点", requirements: "", responsibleIds: [member.id] };
  const assign = async (more: object = {}) =>
    (await world.as(leader).do(contract.AssignTask, { input: { ...task, ...more } })).assignTask;
  const { id: taskId } = await assign();
  const wanted = { taskId, wantedAt: "2026-11-24T09:30:00.000Z" };
  const { requestNewDeadline: asking } = await world
    .as(member)
    .do(contract.RequestNewDeadline, wanted);
  const assignmentId = asking.mine!.id;
  const told = (more: Omit<Told, "taskId">, about = taskId) =>
    world.as(member).do(contract.ConfirmTask, { input: { taskId: about, ...more } });
  await told({ method: "REFUSE" }, (await assign()).id);
  const { accountabilityItems } = await world.as(head).do(contract.AccountabilityItems, {});
  const finished = () => world.as(member).do(contract.CompleteTask, { input: { taskId } });

  const question = { groupId, departmentId: otherHead.departmentId, question: "几时送货" };
  const itsQuestion = await world.as(member).do(contract.AskDepartment, { input: question });

  await world.bind(member);
  const { issueInvitation } = await world
    .as(head)
    .do(contract.IssueInvitation, { personId: member.id });
  await world.sendWith(null, contract.BindInvitation, { code: issueInvitation.code });
  const lost = { personId: colleague.id, kind: "PHONE_LOST" as const, source: "CALL" as const };
  const { reportLostAccount: loss } = await world
    .as(newcomer)
    .do(contract.ReportLostAccount, { input: lost });
  const { myDevices, deviceRequests } = await world.as(member).do(contract.MyDevices, {});
  const requestId = deviceRequests[0]!.id;

  const path = join(world.ports.files.incoming, "roster");
  const staying = `${organisationAdmin.staffNo},管理者,总经办,组织管理员`;
  writeFileSync(path, `工号,姓名,部门,角色\n${staying}\n1,林晓燕,生产部,\n`);
  const brought = { name: "花名册.csv", declared: "text/csv", path };
  const roster = { ...brought, purpose: "ROSTER" };
  const upload = await storeUpload(await world.as(organisationAdmin).ctx(), roster);
  const own = await storeUpload(await world.as(member).ctx(), { ...brought, purpose: "TASK" });
  const paper = (purpose: string) => ({ ...brought, purpose });
  const proof = await storeUpload(await world.as(office).ctx(), paper("RULES_ADOPTION"));
  const guide = await storeUpload(await world.as(owner).ctx(), paper("RULES_GUIDE"));
  const there = await storeUpload(await world.as(owner).ctx(), paper("RULES_SAFETY"));
  const material = { versionId: next.id, kind: "SAFETY" as const, fileIds: [there.id] };
  await world.as(owner).do(contract.AttachRulesMaterial, { input: material });

  const violation = {
    groupId,
    personId: member.id,
    kindKey: "insult",
    happenedAt: "2026-11-19T07:00:00.000Z",
  };
  /** A case that cites what will be in force tomorrow, and was signed; with what the owner decides in it. */
  const planted = async (whatHappened: string, decides: "MUTE" | "WARN" | null) => {
    const input = { ...violation, whatHappened };
    const by = world.as(organisationAdmin);
    const { id: caseId } = (await by.do(contract.RecordViolation, { input })).recordViolation;
    const read = await world.rows<{ settings: string }>(
      sql`select settings from violation_case where id = ${caseId}`,
    );
    const appeals = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };
    const settings = JSON.stringify({ ...JSON.parse(read[0]!.settings), ...appeals });
    await world.rows(
      sql`update violation_case set cites_nothing = null, signed_at = 0, settings = ${settings}
        where id = ${caseId}`,
    );
    if (decides === null) return caseId;
    await world.as(member).do(contract.StateMySide, { caseId, side: "不是", corrected: false });
    const step = { measure: decides, days: decides === "MUTE" ? 1 : null, deviationReason: "重" };
    await world.as(owner).do(contract.DecideMeasure, { input: { caseId, ...step } });
    await world.as(member).do(contract.OpenCase, { caseId });
    return caseId;
  };
  const caseId = await planted("骂人", null);
  const mutedId = await planted("又骂人", "MUTE");
  const appealedId = await planted("再骂人", "WARN");
  const referredId = await planted("一直骂人", null);
  const mySide = { caseId: referredId, side: "不是", corrected: false };
  await world.as(member).do(contract.StateMySide, mySide);
  const refer = { caseId: referredId, measure: "REFER", deviationReason: "屡教不改" } as const;
  await world.as(office).do(contract.DecideMeasure, { input: refer });
  const { lodgeAppeal: lodged } = await world
    .as(member)
    .do(contract.LodgeAppeal, { input: { caseId: appealedId, text: "没有骂" } });
  const reviewedId = await planted("还是骂人", "WARN");
  const circular = { caseId: reviewedId, audience: "MANAGERS" as const, text: "有人骂人，警告" };
  await world.as(office).do(contract.PublishCircular, { input: circular });
  await world.rows(
    sql`update case_measure set review_kind = 'AT_ONCE', review_from = 0, review_by = 9999999999999
      where case_id = ${reviewedId}`,
  );

  const incidentIs = {
    title: "托盘缠膜散了",
    risk: "A3 线一托件散在过道",
  };
  const { recordIncident: incident } = await world
    .as(owner)
    .do(contract.RecordIncident, { input: { groupId, ...incidentIs } });
  const incidentId = incident.id;
  const said = { kind: "SUGGESTION" as const, title: "工具柜编号", text: "按工位编号就不用找" };
  const { fileSuggestion: suggestion } = await world
    .as(member)
    .do(contract.FileSuggestion, { input: { groupId, ...said } });
  const suggestionId = suggestion.id;
  const answerIs = { suggestionId, answer: "ANSWERED" as const, text: "下周编" };
  const disputed = {
    groupId,
    partyIds: [member.id, publisher.id],
    title: "东通道先后",
    text: "东通道先装车还是先吊装",
    mediatorId: admin.id,
  };
  const { startMediation: mediation } = await world
    .as(member)
    .do(contract.StartMediation, { input: disputed });
  const mediationId = mediation.id;
  const outcome = "上午吊装，下午装车";

  const topic = { groupId, topic: "隔壁厂裁员", instead: "看公司通知" };
  const { stopTopic: stopped } = await world
    .as(owner)
    .do(contract.StopTopic, { input: topic, tellMembers: false });
  const { banTopic: proposed } = await world.as(owner).do(contract.BanTopic, { input: topic });

  // Two reports that lie with the office, and one that it has closed.
  const fileOne = async () => {
    const input = { kind: "OTHER", text: "有人骂人", groupId } as const;
    return (await world.as(member).do(contract.FileReport, { input })).fileReport.id;
  };
  const [reportId, otherReportId, closedReportId] = [
    await fileOne(),
    await fileOne(),
    await fileOne(),
  ];
  await world.as(office).do(contract.CloseReport, {
    input: { reportId: closedReportId, outcome: "CONFIRMED", text: "属实" },
  });

  // A bot that works, at a server on this machine.
  server = await openMessageServer({ appId: "", secret: "", templates: [] });
  world.ports.groupBots = openGroupBots({ wecomUrl: server.url });
  const key = "693a91f6-7a8c-4bc4-97a0-0ec251fa2c11";
  const { secrets } = world.ports;
  await keepBot(await world.as(owner).ctx(), groupId, {
    sealedKey: secrets.seal(BOT_KEY, key),
    keyDigest: secrets.digest(BOT_KEY, key),
    lastFour: key.slice(-4),
    mentions: false,
    notices: true,
    summaries: true,
  });

  const accountId = newId();
  const context = await world.system();
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
  const people = { member, publisher, leader, admin, owner };
  dismiss = async (author, removed) => {
    const { id: personId } = people[author as keyof typeof people];
    const by = world.as(organisationAdmin);
    if (author === "owner")
      await by.do(contract.SetRole, { groupId, personId: admin.id, role: "OWNER", held: true });
    if (author === "publisher" || author === "leader") {
      const role = author === "publisher" ? "PUBLISHER" : "LEADER";
      await by.do(contract.SetRole, { groupId, personId, role, held: false });
    }
    if (removed) await by.do(contract.EndMembership, { groupId, personId, why: "DEPARTED" });
  };
  const noticeId = notice.id;
  const versionId = version.id;
  const approved = () => world.as(office).do(contract.ApproveRules, { versionId: next.id });
  const acknowledged = async () => {
    for (const one of inside) await world.as(one).do(contract.AcknowledgeNotice, { input: tap });
  };
  const tellOther = () =>
    world.as(owner).do(contract.UpdateIncident, {
      input: { incidentId, departmentIds: [otherHead.departmentId] },
    });
  before = {
    incident: tellOther,
    consentToPublish: () => world.as(owner).do(contract.AnswerSuggestion, { input: answerIs }),
    confirmMediation: () =>
      world.as(admin).do(contract.ConcludeMediation, {
        input: { mediationId, agreed: true, text: outcome },
      }),
    seeIncident: tellOther,
    publishRules: approved,
    returnRules: () => world.as(owner).do(contract.SubmitRules, { versionId: next.id }),
    signRules: async () => {
      for (const one of inside) {
        await world.as(one).do(contract.OpenRules, { versionId, endReached: true });
        const input = { versionId, place: 0, choice: 0 };
        await world.as(one).do(contract.AnswerComprehension, { input });
      }
    },
    undoAcknowledgement: acknowledged,
    addNoticeFeedback: acknowledged,
    undoConfirmation: () => told({ method: "SELF", plannedAt: "2026-11-19T09:00:00.000Z" }),
    acceptTask: finished,
    returnTask: finished,
    undoDayEntry: finished,
  };
  const byCode = {
    organisationId: member.organisationId,
    code: "0000 0000 0000 0000",
    token: { input: "x", output: "x" },
  };
  asked = {
    notices: { groupId },
    boards: { groupId },
    receipt: { id: acknowledgeNotice.myAcknowledgement!.receiptId },
    people: { notInGroupId: groupId },
    waitingFor: { kind: "DECIDE_NEW_DATE", id: asking.mine!.dateRequest!.id },
    nudgeWaiting: { kind: "DECIDE_NEW_DATE", id: asking.mine!.dateRequest!.id },
    reportLostAccount: { input: { ...lost, personId: newcomer.id } },
    lostAccount: { id: loss.id },
    tapsToReview: { lossId: loss.id },
    reviewTap: { input: { lossId: loss.id, kind: "TASK_DONE", tapId: loss.id, mine: true } },
    disownedDeeds: { groupId },
    recoverAccount: { input: { id: loss.id, words: "当面核对工号" } },
    issueInvitation: { personId: newcomer.id },
    rosterProgress: { uploadId: upload.id },
    addNameByCode: { code: "0000 0000 0000 0000" },
    fileAnonymousReport: { input: { ...byCode, kind: "LEAK", text: "看得见图号" } },
    answerByCode: { input: { ...byCode, text: "外协群" } },
    reopenByCode: { input: { ...byCode, text: "还在发" } },
    // The generator of ristretto255.
    issueTokens: {
      input: { week: "2026-11-16", blinded: ["4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY"] },
    },
    issueInvitations: { input: { departmentId: colleague.departmentId } },
    // Of the twelve people the roster leaves one.
    importRoster: { uploadId: upload.id, dryRun: false, departures: 11 },
    discardFile: { id: own.id },
    recordLeave: {
      input: { ...days, fromOn: "2026-12-03", untilOn: "2026-12-04", personId: colleague.id },
    },
    standIns: { fromOn: days.fromOn, untilOn: days.untilOn, personId: colleague.id },
    endDevice: { id: myDevices.find(({ current }) => !current)!.id },
    confirmDevice: { requestId },
    agreeToDevice: { requestId, reason: "当面核对过" },
    declineDevice: { requestId },
    cancelLeave: { id: leave.id },
    acceptStandIn: { leaveId: leave.id },
    declineStandIn: { leaveId: leave.id },
    createGroup: {
      input: {
        name: "新群",
        purpose: "协调",
        departmentId: owner.departmentId,
        ownerId: owner.id,
      },
    },
    category: { id: spare.id },
    saveCategory: { input: { ...categoryWish(spare), settings: [] } },
    retireCategory: { id: spare.id, reason: "并入综合" },
    setCategoryOffice: { categoryId: spare.id, personId: colleague.id, held: true },
    settingsInForce: { groupId },
    setGroupCategory: { groupId, categoryId: spare.id },
    group: { id: groupId },
    addMember: { groupId, personId: newcomer.id },
    endMembership: { groupId, personId: colleague.id, why: "LEFT" },
    addMembers: { input: { groupId, personIds: [newcomer.id], reason: "顶班" } },
    endMemberships: { input: { groupId, personIds: [colleague.id], why: "LEFT" } },
    setRoles: { input: { groupId, personIds: [colleague.id], role: "LEADER", held: true } },
    setRole: { groupId, personId: colleague.id, role: "ADMIN", held: true },
    workingDays: { year: 2026, month: 10 },
    setOwnDays: { input: { days: [{ day: "2026-12-12", kind: "WORKDAY" }] } },
    recordSubscription: {
      input: { tapId: "tap-00001", answers: [{ templateId: "T1", answer: "ACCEPT" }] },
    },
    testChannel: { channel: "SUBSCRIPTION" },
    saveGroupBot: { input: { groupId, mentions: true } },
    testGroupBot: { groupId },
    removeGroupBot: { groupId },
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
    saveRulesDraft: { input: { ...draft, ...changed, title: "总装群新群规" } },
    submitRules: { versionId: next.id },
    returnRules: { versionId: next.id, reason: "第二条再想想" },
    approveRules: { versionId: next.id },
    publishRules: { versionId: next.id },
    openRules: { versionId, endReached: false },
    signRules: { input: { versionId, textHash: version.textHash } },
    declineRules: { versionId, reason: "不同意第一条" },
    clauseQuestions: { rulebookId },
    askAboutClause: { input: { ...about, question: "周末也算吗" } },
    answerClauseQuestion: { questionId: askAboutClause.id, answer: "算。" },
    giveClauseFeedback: { input: { ...about, verdict: "CLEAR" } },
    revisionProposals: { rulebookId },
    proposeRevision: { input: { ...proposal, reason: "更短" } },
    decideRevision: { input: { proposalId: proposeRevision.id, taken: true } },
    saveComprehension: { input: questionsOfDraft },
    answerComprehension: { input: { versionId, place: 0, choice: 1 } },
    attachAdoption: {
      input: { versionId, step: "APPROVAL", fromOn: "2026-11-18", fileIds: [proof.id] },
    },
    attachRulesMaterial: { input: { ...material, kind: "GUIDE", fileIds: [guide.id] } },
    detachRulesMaterial: { input: material },
    notice: { id: noticeId },
    noticeBoard: { noticeId },
    noticeAudience: { audience: announced.audience },
    reachability: { audience: announced.audience },
    setReminders: { ordinary: "EACH", steps: "ALL" },
    setDigest: { at: "17:00" },
    publishNotice: { input: { ...announced, subject: "食堂", body: "明天中午停供" } },
    openNotice: tap,
    acknowledgeNotice: { input: tap },
    undoAcknowledgement: tap,
    addNoticeFeedback: {
      input: { noticeId: tap.noticeId, kind: "QUESTION", text: "行车几点恢复" },
    },
    reviseNotice: { input: { noticeId, changeNote: "改了时间", ...text, body: "今晚九点" } },
    withdrawNotice: { noticeId, reason: "不停电了" },
    recordTold: { noticeId, personId: colleague.id, how: "PHONE" },
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
    exportResponseTimes: { input: { scope: "GROUP", scopeId: groupId }, format: "CSV" },
    answerAccountability: { id: accountabilityItems.nodes[0]!.id, answer: "人手不够" },
    askableDepartments: { groupId },
    askDepartment: { input: { ...question, question: "几时装车" } },
    answerQuestion: { input: { taskId: itsQuestion.askDepartment.id, answer: "明早" } },
    task: { id: taskId },
    tasks: { view: "GROUP", groupId },
    assignees: { groupId },
    reassignTask: {
      input: {
        taskId,
        fromPersonId: member.id,
        toPersonId: publisher.id,
        reason: "手头有急活",
      },
    },
    assignTask: { input: task },
    openTask: { id: taskId },
    cancelTask: { taskId, reason: "不用了" },
    confirmTask: {
      input: { taskId, method: "SELF", plannedAt: "2026-11-19T09:00:00.000Z" },
    },
    undoConfirmation: { taskId },
    requestNewDeadline: { taskId, wantedAt: "2026-11-25T07:00:00.000Z" },
    decideNewDeadline: { requestId: asking.mine!.dateRequest!.id, granted: true },
    reportProgress: { input: { taskId, kind: "PROGRESS", text: "盘到一半" } },
    completeTask: { input: { taskId } },
    acceptTask: { assignmentId },
    returnTask: { assignmentId, reason: "漏了一排" },
    carryOverTask: { input: { taskId, reason: "MATERIAL", toOn: "2026-11-20" } },
    undoDayEntry: { taskId },
    violationKinds: { groupId },
    ladder: { groupId, personId: colleague.id, kindKey: "insult" },
    nextCases: { groupId, personId: colleague.id, kindKey: "insult" },
    citation: { kind: "TASK", id: taskId },
    ladderInWords: {
      categoryId: spare.id,
      atOnce: false,
      steps: [{ measure: "WARN" }],
      series: "SOON",
    },
    saveViolationKind: {
      input: {
        categoryId: spare.id,
        revision: spare.revision,
        name: "代打卡",
        atOnce: false,
        unlessGoodReason: false,
        retired: false,
      },
    },
    saveLadder: {
      input: {
        categoryId: spare.id,
        revision: spare.revision,
        kindKey: "insult",
        steps: [{ measure: "WARN" }],
      },
    },
    topics: { groupId },
    topic: { id: stopped.id },
    stopTopic: { input: { ...topic, topic: "球赛" }, tellMembers: true },
    banTopic: { input: { ...topic, topic: "谁升职" } },
    agreeToBan: { topicId: proposed.id, agrees: true },
    withdrawBan: { topicId: proposed.id },
    recordViolation: { input: { ...violation, whatHappened: "还骂人" } },
    case: { id: caseId },
    precedents: { caseId },
    openCases: { groupId },
    disciplineFigures: {},
    exportCase: { caseId: referredId, format: "JSON" },
    stateMySide: { caseId, side: "没有骂", corrected: false },
    askToCorrect: { caseId, instead: "撤回并道歉" },
    dismissCase: { caseId, reason: "查无此事", corrected: false },
    addCaseNote: { caseId, text: "存了截图" },
    addEvidence: { input: { caseId, quote: "骂人的原话" } },
    decideMeasure: { input: { caseId, measure: "REMIND", deviationReason: "轻" } },
    openCase: { caseId },
    recordMeasureTold: { caseId, byPhone: true },
    acknowledgeMeasure: { caseId: mutedId },
    markCarriedOut: { input: { caseId: mutedId } },
    liftMeasure: { caseId: mutedId, reason: "谅解" },
    reviewMeasure: { input: { caseId: reviewedId, outcome: "CONFIRMED", reason: "属实" } },
    circular: { caseId: reviewedId },
    publishCircular: { input: { caseId: mutedId, audience: "GROUP", text: "有人骂人，禁言" } },
    correctCircular: { caseId: reviewedId, text: "时间写错了" },
    lodgeAppeal: { input: { caseId: mutedId, text: "没有骂" } },
    appeal: { id: lodged.appeal!.id },
    addToAppeal: { input: { caseId: appealedId, text: "补充" } },
    withdrawAppeal: { caseId: appealedId },
    takeAppeal: { caseId: appealedId },
    giveBackAppeal: { caseId: appealedId },
    recuse: { caseId: appealedId, reason: "亲戚" },
    decideAppeal: { input: { caseId: appealedId, outcome: "STANDS", reason: "属实" } },
    suggestions: { of: "MINE" },
    suggestion: { id: suggestionId },
    fileSuggestion: { input: { groupId, ...said } },
    answerSuggestion: { input: answerIs },
    consentToPublish: { suggestionId, agrees: true },
    voiceFigures: { groupId },
    mediations: {},
    mediation: { id: mediationId },
    startMediation: { input: disputed },
    chooseMediator: { mediationId, mediatorId: admin.id },
    objectToMediator: { mediationId, mediatorId: admin.id },
    recordMediationMeeting: { input: { mediationId, heldOn: THURSDAY, text: "当面谈了" } },
    concludeMediation: { input: { mediationId, agreed: true, text: outcome } },
    confirmMediation: { input: { mediationId, revision: 1, agrees: true } },
    incidents: {},
    incident: { id: incidentId },
    recordIncident: { input: { groupId, ...incidentIs } },
    updateIncident: { input: { incidentId, text: "已经重新缠膜" } },
    seeIncident: { incidentId },
    closeIncident: { input: { incidentId, done: "换了缠膜机" } },
    voiceSettings: {},
    setVoiceDays: { days: 3 },
    reportForm: { input: { kind: "OTHER", groupId } },
    report: { id: reportId },
    reports: {},
    reportSettings: {},
    saveReportSettings: { input: { firstWordDays: 3 } },
    fileReport: { input: { kind: "OTHER", text: "有人骂人", groupId } },
    answerReport: { reportId, text: "昨天" },
    reopenReport: { reportId: closedReportId, reason: "还在骂" },
    triageReport: { input: { reportId, decision: "ACCEPT" } },
    askReporter: { reportId, text: "哪天？" },
    noteReport: { reportId, text: "问过了" },
    joinReports: { reportId, withId: otherReportId },
    forwardReport: { reportId, departmentId: office.departmentId },
    stepAside: { reportId },
    makeCaseOfReport: { input: { reportId, ...violation, whatHappened: "举报说骂人" } },
    makeIncidentOfReport: { input: { reportId, groupId, text: "吊装没拉警戒线" } },
    enterReceivedReport: {
      input: { kind: "OTHER", text: "有人骂人", groupId, code: "0123 4567 89AB CDEF" },
    },
    closeReport: { input: { reportId, outcome: "CONFIRMED", text: "属实" } },
  };
  const reason = "";
  const nobody = newId();
  refused = {
    saveViolationKind: ["organisationAdmin", { name: "" }, "BAD_INPUT"],
    saveLadder: ["organisationAdmin", { steps: [] }, "BAD_INPUT"],
    stopTopic: ["owner", { topic: "" }, "BAD_INPUT"],
    banTopic: ["owner", { instead: "" }, "BAD_INPUT"],
    agreeToBan: ["admin", { agrees: false }, "BAD_INPUT"],
    withdrawBan: ["admin", {}, "NOT_ALLOWED"],
    recordViolation: ["owner", { whatHappened: "" }, "BAD_INPUT"],
    stateMySide: ["member", { side: "" }, "BAD_INPUT"],
    askToCorrect: ["owner", { instead: "" }, "BAD_INPUT"],
    dismissCase: ["owner", { reason }, "BAD_INPUT"],
    addCaseNote: ["owner", { text: "" }, "BAD_INPUT"],
    addEvidence: ["owner", { quote: "" }, "BAD_INPUT"],
    decideMeasure: ["owner", { days: 3 }, "BAD_INPUT"],
    exportCase: ["owner", { caseId }, "CASE_NOT_REFERRED"],
    openCase: ["owner", {}, "NOT_ALLOWED"],
    recordMeasureTold: ["member", {}, "NOT_ALLOWED"],
    acknowledgeMeasure: ["owner", {}, "NOT_ALLOWED"],
    markCarriedOut: ["owner", { startsAt: "2026-11-30T00:00:00.000Z" }, "BAD_INPUT"],
    liftMeasure: ["owner", { reason }, "BAD_INPUT"],
    reviewMeasure: ["owner", {}, "CASE_CONFLICTED"],
    publishCircular: ["office", { text: "" }, "BAD_INPUT"],
    correctCircular: ["office", { text: "" }, "BAD_INPUT"],
    lodgeAppeal: ["member", { text: "" }, "BAD_INPUT"],
    addToAppeal: ["member", { text: "" }, "BAD_INPUT"],
    withdrawAppeal: ["owner", {}, "NOT_ALLOWED"],
    takeAppeal: ["owner", {}, "APPEAL_CONFLICTED"],
    giveBackAppeal: ["owner", {}, "APPEAL_CONFLICTED"],
    recuse: ["office", { reason }, "BAD_INPUT"],
    decideAppeal: ["office", { reason }, "BAD_INPUT"],
    recordIncident: ["owner", { title: "" }, "BAD_INPUT"],
    fileSuggestion: ["member", { text: "" }, "BAD_INPUT"],
    answerSuggestion: ["owner", { text: "" }, "BAD_INPUT"],
    consentToPublish: ["member", {}, "SUGGESTION_NOT_ANSWERED"],
    startMediation: ["member", { title: "" }, "BAD_INPUT"],
    chooseMediator: ["member", { mediatorId: colleague.id }, "MEDIATOR_CHOSEN"],
    objectToMediator: ["member", { mediatorId: colleague.id }, "BAD_INPUT"],
    recordMediationMeeting: ["admin", { text: "" }, "BAD_INPUT"],
    concludeMediation: ["admin", { text: "" }, "BAD_INPUT"],
    confirmMediation: ["member", {}, "MEDIATION_NOT_CONCLUDED"],
    updateIncident: ["owner", { dueOn: "2026-11-01" }, "BAD_INPUT"],
    seeIncident: ["owner", {}, "NOT_ALLOWED"],
    closeIncident: ["owner", { done: "" }, "BAD_INPUT"],
    setVoiceDays: ["organisationAdmin", { days: 0 }, "BAD_INPUT"],
    reportLostAccount: ["member", { source: null }, "BAD_INPUT"],
    recoverAccount: ["owner", { words: "" }, "BAD_INPUT"],
    reviewTap: ["member", {}, "NOT_FOUND"],
    makeLossCode: ["unbound", {}, "BIND_FIRST"],
    saveReportSettings: ["organisationAdmin", { firstWordDays: 9 }, "BAD_INPUT"],
    fileReport: ["member", { text: "" }, "BAD_INPUT"],
    answerReport: ["member", { text: "" }, "BAD_INPUT"],
    reopenReport: ["member", { reason }, "BAD_INPUT"],
    triageReport: ["office", { decision: "MOVE" }, "BAD_INPUT"],
    askReporter: ["office", { text: "" }, "BAD_INPUT"],
    noteReport: ["office", { text: "" }, "BAD_INPUT"],
    joinReports: ["office", { withId: reportId }, "BAD_INPUT"],
    forwardReport: ["office", { departmentId: nobody }, "NOT_FOUND"],
    stepAside: ["member", {}, "NOT_ALLOWED"],
    makeIncidentOfReport: ["office", { text: "" }, "BAD_INPUT"],
    enterReceivedReport: ["owner", { text: "" }, "BAD_INPUT"],
    makeCaseOfReport: ["office", { whatHappened: "" }, "BAD_INPUT"],
    closeReport: ["office", { text: "" }, "BAD_INPUT"],
    acceptStandIn: ["office", {}, "NOT_ALLOWED"],
    acceptTask: ["leader", {}, "TASK_NOT_DONE"],
    acknowledgeNotice: ["member", { revisionId: nobody }, "NOTICE_REVISED"],
    agreeToDevice: ["office", { reason }, "BAD_INPUT"],
    addMember: ["owner", { personId: nobody }, "NOT_FOUND"],
    addMembers: ["owner", { reason }, "BAD_INPUT"],
    endMemberships: ["owner", { why: null }, "BAD_INPUT"],
    setRoles: ["owner", { role: "OWNER" }, "BAD_INPUT"],
    issueInvitations: ["office", { departmentId: nobody }, "NOT_FOUND"],
    nudgeWaiting: ["publisher", {}, "NOT_FOUND"],
    submitRules: ["member", {}, "NOT_FOUND"],
    returnRules: ["office", { reason }, "BAD_INPUT"],
    answerClauseQuestion: ["office", { answer: "" }, "BAD_INPUT"],
    answerComprehension: ["member", { choice: 9 }, "BAD_INPUT"],
    askAboutClause: ["office", {}, "RULES_NOT_FOR_YOU"],
    attachAdoption: ["owner", {}, "NOT_ALLOWED"],
    attachRulesMaterial: ["owner", { kind: "SAFETY" }, "NOT_FOUND"],
    decideRevision: ["member", {}, "NOT_ALLOWED"],
    detachRulesMaterial: ["owner", { kind: "GUIDE" }, "NOT_FOUND"],
    giveClauseFeedback: ["office", {}, "RULES_NOT_FOR_YOU"],
    proposeRevision: ["member", { text: "" }, "BAD_INPUT"],
    saveComprehension: [
      "owner",
      { questions: [{ ...comprehension, clauseKey, right: 2 }] },
      "BAD_INPUT",
    ],
    answerAccountability: ["head", { answer: "" }, "BAD_INPUT"],
    answerQuestion: ["otherHead", { answer: "" }, "BAD_INPUT"],
    approveRules: ["office", { textHash: "不对" }, "RULES_TEXT_DIFFERS"],
    askDepartment: ["member", { question: "" }, "BAD_INPUT"],
    assignTask: ["leader", { fileIds: [nobody] }, "NOT_FOUND"],
    cancelLeave: ["publisher", {}, "NOT_FOUND"],
    cancelTask: ["leader", { reason }, "BAD_INPUT"],
    carryOverTask: ["member", { toOn: "2026-11-21" }, "TASK_DAY_OFF"],
    closeDay: ["owner", { day: THURSDAY }, "CLOSE_OUT_NOT_DUE"],
    completeTask: ["member", { fileIds: [nobody] }, "NOT_FOUND"],
    confirmDevice: ["office", {}, "NOT_ALLOWED"],
    confirmTask: ["member", { plannedAt: null }, "BAD_INPUT"],
    correctCloseOut: ["owner", { fileIds: [nobody] }, "NOT_FOUND"],
    createGroup: ["organisationAdmin", { ownerId: nobody }, "NOT_FOUND"],
    decideNewDeadline: ["leader", { reason: "长".repeat(300) }, "BAD_INPUT"],
    declineDevice: ["member", { reason: "长".repeat(300) }, "BAD_INPUT"],
    declineRules: ["member", { reason }, "BAD_INPUT"],
    declineStandIn: ["member", { reason: "长".repeat(300) }, "BAD_INPUT"],
    discardFile: ["publisher", {}, "NOT_FOUND"],
    endDevice: ["member", { id: myDevices.find(({ current }) => current)!.id }, "DEVICE_IN_USE"],
    endOtherDevices: ["unbound", {}, "BIND_FIRST"],
    endMembership: ["owner", { personId: newcomer.id }, "NOT_A_MEMBER"],
    enterAs: ["nobody", { personId: member.id }, "DEMO_ONLY"],
    nudgeForDevice: ["nobody", {}, "NOT_FOUND"],
    exportBoard: ["member", {}, "NOT_ALLOWED"],
    exportCloseOut: ["leader", { day: THURSDAY }, "NOT_FOUND"],
    exportObligations: ["member", {}, "NOT_ALLOWED"],
    exportResponseTimes: ["member", {}, "NOT_ALLOWED"],
    importRoster: ["organisationAdmin", { departures: 5 }, "ROSTER_CHANGED"],
    issueInvitation: ["member", {}, "NOT_FOUND"],
    nudgeUnconfirmed: ["leader", { noticeId: null }, "BAD_INPUT"],
    openNotice: ["sibling", {}, "NOT_FOUND"],
    openRules: ["office", {}, "RULES_NOT_FOR_YOU"],
    openTask: ["publisher", {}, "NOT_FOUND"],
    publishNotice: ["publisher", announced, "NOTICE_SIMILAR_EXISTS"],
    publishRules: ["office", {}, "RULES_NOT_APPROVED"],
    readInbox: ["unbound", {}, "BIND_FIRST"],
    reassignTask: ["leader", { toPersonId: newcomer.id }, "NOT_A_MEMBER"],
    recordLeave: ["office", { standInId: nobody }, "NOT_FOUND"],
    recordTold: ["leader", { personId: nobody }, "NOT_FOUND"],
    reportProgress: ["member", { text: "" }, "BAD_INPUT"],
    requestNewDeadline: ["member", { wantedAt: "2026-11-18T07:00:00.000Z" }, "BAD_INPUT"],
    returnTask: ["leader", {}, "TASK_NOT_DONE"],
    reviseNotice: ["publisher", { changeNote: "" }, "BAD_INPUT"],
    saveRulesDraft: ["owner", { title: "" }, "BAD_INPUT"],
    setGroupHours: ["owner", { closeOutAt: "25:00" }, "BAD_INPUT"],
    saveGroupBot: ["owner", { address: "http://127.0.0.1/" }, "BAD_INPUT"],
    testGroupBot: ["member", {}, "NOT_ALLOWED"],
    removeGroupBot: ["member", {}, "NOT_ALLOWED"],
    recordSubscription: ["member", {}, "CHANNEL_NOT_CONFIGURED"],
    issueTokens: ["member", { week: "2026-11-09" }, "TOKEN_WEEK_NOT_NOW"],
    addNameByCode: ["member", {}, "NOT_FOUND"],
    fileAnonymousReport: ["member", {}, "SESSION_NOT_WANTED"],
    answerByCode: ["member", {}, "SESSION_NOT_WANTED"],
    reopenByCode: ["member", {}, "SESSION_NOT_WANTED"],
    testChannel: ["member", {}, "CHANNEL_NOT_CONFIGURED"],
    checkChannels: ["organisationAdmin", {}, "CHANNEL_NOT_CONFIGURED"],
    unlinkAccount: ["unbound", {}, "BIND_FIRST"],
    setReminders: ["unbound", {}, "BIND_FIRST"],
    setDigest: ["member", { at: "23:00" }, "BAD_INPUT"],
    resend: ["member", {}, "NOT_ALLOWED"],
    setOwnDays: ["organisationAdmin", { days: [{ day, kind: "WORKDAY" }] }, "BAD_INPUT"],
    retireCategory: ["organisationAdmin", { id: used.id }, "CATEGORY_IN_USE"],
    setCategoryOffice: ["organisationAdmin", { personId: nobody }, "NOT_FOUND"],
    saveCategory: ["organisationAdmin", { name: "" }, "BAD_INPUT"],
    setGroupCategory: ["office", { categoryId: nobody }, "NOT_FOUND"],
    setRole: ["owner", { personId: newcomer.id }, "NOT_A_MEMBER"],
    signInWithWechat: ["nobody", { code: "无" }, "WECHAT_NOT_CONFIGURED"],
    signRules: ["member", {}, "RULES_END_NOT_REACHED"],
    undoAcknowledgement: ["publisher", {}, "NOTICE_NOT_ACKNOWLEDGED"],
    addNoticeFeedback: ["publisher", {}, "NOTICE_NOT_ACKNOWLEDGED"],
    undoConfirmation: ["member", {}, "TASK_NOT_CONFIRMED"],
    undoDayEntry: ["member", {}, "TASK_NOTHING_TO_TAKE_BACK"],
    withdrawNotice: ["publisher", { reason }, "BAD_INPUT"],
  };
});
afterAll(async () => {
  server.close();
  await world.close();
});

it("has a row for every operation, and no row for none", () => {
  const doors = DOORS.map(({ name }) => name).filter((name) => !OPEN.includes(name));
  expect(doors.toSorted()).toEqual(Object.keys(TABLE).toSorted());
});

it.each(DOORS.filter(({ name }) => !OPEN.includes(name)))(
  "$name lets in whom the table says",
  async (door) => {
    const answers = await knocks(door, asked[door.name] ?? {}, COLUMNS);
    expect(answers.join("")).toBe(TABLE[door.name]);
  },
);

it.each(DOORS.filter(({ name }) => name in FORMER_AUTHORS))(
  "$name gives its author nothing once membership and role do not",
  async (door) => {
    const [author, answers] = FORMER_AUTHORS[door.name]!;
    const variables = asked[door.name] ?? {};
    const knocksAfter = (removed: boolean, columns: readonly (typeof COLUMNS)[number][]) =>
      world.undone(async () => {
        await before[door.name]?.();
        await dismiss(author, removed);
        const heard = [];
        for (const column of columns) heard.push(await knock(door, variables, tokens[column]));
        return heard;
      });
    // Whoever was the owner has passed the group on to the admin.
    const now = author === "owner" ? (["admin", "admin"] as const) : (["owner", "admin"] as const);
    const [removed, ...others] = await knocksAfter(true, [author, ...now]);
    const [demoted] = await knocksAfter(false, [author]);
    expect([removed, demoted, ...others].join("")).toBe(answers);
  },
);

/** The same question about things that nobody has. */
const missing = (value: unknown, key = ""): unknown => {
  if (typeof value === "string" && /(^id|Id)$/.test(key)) return newId();
  if (Array.isArray(value)) return value.map((one) => missing(one, key.replace(/Ids$/, "Id")));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, missing(one, name)]));
};

/** Doors that answer null for whatever is not the caller's, whether it exists or not. */
const NULL_FOR_OTHERS = ["rosterProgress"];

it.each(DOORS.filter(({ name }) => ![...OPEN, ...NULL_FOR_OTHERS].includes(name)))(
  "$name does not tell what does not exist from what is hidden",
  async (door) => {
    const variables = asked[door.name] ?? {};
    const others = missing(variables) as Record<string, unknown>;
    // What names nothing cannot ask for what does not exist.
    if (JSON.stringify(others) === JSON.stringify(variables)) return;
    const answers = new Set(await knocks(door, others, COLUMNS.slice(2)));
    // Whoever may not do it anywhere is told so before anything is looked for.
    answers.delete("a");
    // What is configured is the same for everybody.
    answers.delete("c");
    expect([...answers].join("")).toMatch(/^n?$/);
  },
);

/** Those who stand outside the group and the department that everything here is about. */
const OUTSIDE = ["otherHead", "sibling", "stranger"] as const;

it.each(DOORS.filter(({ name }) => !OPEN.includes(name)))(
  "$name tells nobody outside that something is there by forbidding it",
  async (door) => {
    const variables = asked[door.name] ?? {};
    const there = await knocks(door, variables, OUTSIDE);
    const gone = await knocks(door, missing(variables) as Record<string, unknown>, OUTSIDE);
    // Whoever is let in may know; whoever is not is answered as if there were nothing.
    expect(there.map((answer, i) => (answer === "." ? gone[i] : answer))).toEqual(gone);
  },
);

/** Doors whose refusal says something else: it cannot be refused, or a wrong code is counted. */
const UNREFUSED = ["signOut", "bindInvitation", "reportLostByCode"];
const MUTATIONS = DOORS.filter(
  ({ name, kind }) => kind === "mutation" && !UNREFUSED.includes(name),
);

it.each(MUTATIONS)("$name, refused, writes nothing", async (door) => {
  const [column, instead, code] = refused[door.name]!;
  const { input, ...rest } = asked[door.name] ?? {};
  const variables = { ...rest, ...(input ? { input: { ...input, ...instead } } : instead) };
  const written = await world.everything();
  const { refusal } = await send(door, variables, tokens[column]);
  expect(refusal).toBe(code);
  expect(await world.everything()).toEqual(written);
});
