import {
  Boards,
  Categories,
  CloseOuts,
  FileReport,
  GroupMembers,
  Ladder,
  Mediations,
  MyGroups,
  MyReceipts,
  MyTodo,
  Notices,
  RecordIncident,
  RecordViolation,
  ReportLostAccount,
  Rules,
  StopTopic,
  Suggestions,
  Tasks,
} from "@riqing/schema";
import type { Demo } from "./demo.ts";
import { call, type Window } from "./window.ts";

/** Of the mini-program, which is no ES module to TypeScript: hence by its address. */
export const { PAGES } = (await import(
  new URL("../../../miniapp/src/shell/pages.ts", import.meta.url).href
)) as { PAGES: Record<string, string> };

export type Visit = [who: string, query?: string];

/** Who goes to which page, with what in its address: whoever finds most on it. */
export async function visits(demo: Demo): Promise<Record<string, Visit>> {
  const owner = await demo.enter("群主");
  const member = await demo.enter("成员");
  // The group they own: in another one these pages say only why they are not for them.
  const { nodes: groups } = (await owner.ask(MyGroups, {})).myGroups;
  const groupId = groups.find(({ myRoles }) => myRoles.includes("OWNER"))?.id;
  if (!groupId) throw new Error("the demo's owner owns no group");
  const boards = (await owner.ask(Boards, { groupId })).boards.nodes;
  const idOf = (kind: string) => boards.find((board) => board.kind === kind)?.id;
  const rulebookId = idOf("RULES");
  const { rules: rulebook } = await owner.ask(Rules, { rulebookId: rulebookId! });
  const noticeId = (await member.ask(Notices, {})).notices.nodes[0]?.id;
  const taskId = (await member.ask(Tasks, { view: "MINE" })).tasks.nodes[0]?.id;
  const receiptId = (await member.ask(MyReceipts, {})).myReceipts.nodes[0]?.id;
  const day = (await owner.ask(CloseOuts, { groupId: groupId! })).closeOuts.nodes[0]?.day;
  const { categories } = await owner.ask(Categories, {});
  const categoryId = categories.find(({ groupCount }) => groupCount > 0)?.id;
  const caseId = await recordedCase(owner, groupId!);
  const incident = {
    groupId: groupId!,
    title: "东通道吊装没拉警戒线",
    risk: "下面有人走，吊的是 3 吨的箱体",
    measure: "已停吊，人疏散了",
  };
  const incidentId = (await owner.ask(RecordIncident, { input: incident })).recordIncident.id;
  const topic = { groupId: groupId!, topic: "隔壁厂裁员", instead: "有消息看公司通知" };
  const stopped = await owner.ask(StopTopic, { input: topic, tellMembers: false });
  const topicId = stopped.stopTopic.id;
  const suggestionId = (await member.ask(Suggestions, { of: "MINE" })).suggestions.nodes[0]?.id;
  const mediationId = (await member.ask(Mediations, {})).mediations.nodes[0]?.id;
  const reportId = await filedReport(member);
  const ofGroup = `groupId=${groupId}`;
  const mine = { input: { kind: "NOT_MY_TAPS" as const } };
  const lossId = (await member.ask(ReportLostAccount, mine)).reportLostAccount.id;
  return {
    signIn: [""],
    bind: [""],
    notFound: [""],
    sessionEnded: [""],
    offline: [""],
    updateNeeded: [""],
    todo: ["成员"],
    me: ["成员"],
    notice: ["成员", `id=${noticeId}`],
    task: ["成员", `id=${taskId}`],
    inbox: ["成员"],
    receipts: ["成员"],
    receiptCheck: ["成员"],
    privacy: ["成员"],
    lostReport: ["成员"],
    lostAccount: ["成员", `id=${lossId}`],
    lostTaps: ["成员", `id=${lossId}`],
    lostAccounts: ["系统管理员"],
    lostCode: [""],
    disowned: ["群主", ofGroup],
    pictures: ["成员"],
    receipt: ["成员", `id=${receiptId}`],
    devices: ["成员"],
    subscriptions: ["成员"],
    phone: ["成员"],
    myData: ["成员"],
    leave: ["成员"],
    leaveEdit: ["成员"],
    day: ["成员"],
    rules: ["成员", `rulebookId=${rulebookId}`],
    rulesChanges: ["成员", `versionId=${rulebook.current?.id}`],
    clause: ["成员", `rulebookId=${rulebookId}&clauseKey=${rulebook.current?.clauses[0]?.key}`],
    clauses: ["成员", `rulebookId=${rulebookId}`],
    comprehension: ["成员", `versionId=${rulebook.current?.id}`],
    adoption: ["成员", `versionId=${rulebook.current?.id}`],
    rulesExtras: ["系统管理员", `versionId=${rulebook.current?.id}`],
    groups: ["群主"],
    boards: ["群主"],
    notices: ["群主"],
    group: ["群主", `id=${groupId}`],
    groupSettings: ["群主", ofGroup],
    tasks: ["群主", ofGroup],
    ask: ["群主", ofGroup],
    dayRecord: ["群主", `${ofGroup}&day=${day}`],
    dayRecords: ["群主", ofGroup],
    groupBoards: ["群主", ofGroup],
    noticeBoard: ["群主", `noticeId=${idOf("NOTICE")}`],
    signatures: ["群主", `rulebookId=${rulebookId}`],
    matrix: ["群主", ofGroup],
    noticeEdit: ["群主", ofGroup],
    members: ["群主", ofGroup],
    hours: ["群主", ofGroup],
    groupBot: ["群主", ofGroup],
    taskEdit: ["群主", ofGroup],
    times: ["群主"],
    accountability: ["部门负责人"],
    myRecord: ["成员"],
    cases: ["群主"],
    violation: ["群主"],
    appeals: ["部门负责人"],
    caseBoard: ["群主", ofGroup],
    disciplineFigures: ["群主"],
    topics: ["群主", ofGroup],
    topic: ["群主", `id=${topicId}`],
    catalogue: ["系统管理员", `id=${categoryId}`],
    ladder: ["系统管理员", `id=${categoryId}&key=flooding`],
    reports: ["部门负责人"],
    reportCase: ["成员", `id=${reportId}`],
    report: ["成员"],
    reportByCode: ["成员"],
    myReports: ["成员"],
    reportEnter: ["部门负责人"],
    reportRules: ["系统管理员"],
    case: ["群主", `id=${caseId}`],
    suggestions: ["群主", ofGroup],
    suggestionNew: ["成员", ofGroup],
    suggestion: ["成员", `id=${suggestionId}`],
    mediations: ["成员", ofGroup],
    mediationNew: ["成员", ofGroup],
    mediation: ["成员", `id=${mediationId}`],
    incidents: ["群主", ofGroup],
    incidentNew: ["群主", ofGroup],
    incident: ["群主", `id=${incidentId}`],
    circular: ["群主", `id=${caseId}`],
    rulesEdit: ["系统管理员", `rulebookId=${rulebookId}`],
    groupEdit: ["系统管理员"],
    categories: ["系统管理员"],
    category: ["系统管理员", `id=${categoryId}`],
    categoryEdit: ["系统管理员", `id=${categoryId}`],
    categoryRights: ["系统管理员", `id=${categoryId}`],
    calendar: ["系统管理员"],
    undeliverable: ["系统管理员"],
    roster: ["系统管理员"],
    invite: ["系统管理员"],
    channels: ["系统管理员"],
  };
}

/** A report by name, as its reporter sees it. */
async function filedReport(member: Awaited<ReturnType<Demo["enter"]>>): Promise<string> {
  const input = { kind: "OTHER", text: "半夜在群里连发二十张图。手机一直响。" } as const;
  return (await member.ask(FileReport, { input })).fileReport.id;
}

/** A case about somebody who holds no role in the group. */
async function recordedCase(
  owner: Awaited<ReturnType<Demo["enter"]>>,
  groupId: string,
): Promise<string> {
  const { group } = await owner.ask(GroupMembers, { id: groupId });
  const personId = group.members.nodes.find(({ roles }) => roles.length === 0)!.person.id;
  const about = { groupId, personId, kindKey: "flooding" };
  const { ladder } = await owner.ask(Ladder, about);
  const { serverTime } = (await owner.ask(MyTodo, {})).myTodo;
  const input = {
    ...about,
    clauseKey: ladder.clauses[0]?.key ?? null,
    happenedAt: serverTime,
    whatHappened: "一分钟里连发十二张图",
  };
  return (await owner.ask(RecordViolation, { input })).recordViolation.id;
}

/** Opens every page, and answers by page what of it is cut off, or that it did not come. */
export async function cutOnEveryPage(demo: Demo, window: Window) {
  const found: Record<string, string[]> = {};
  let now: string | undefined;

  async function visit(path: string, who: string): Promise<string[]> {
    if (who === now) {
      await call(window, "go", path);
    } else {
      now = who;
      // Nothing of the app runs while the device changes hands: a late answer to the one before could take its session.
      await window.open(`${demo.address}/livez`);
      await call(window, "remember", who ? (await demo.enter(who)).session : null);
      // Another address, so that the page is loaded anew.
      await window.open(`${demo.address}/?as=${encodeURIComponent(who)}#${path}`);
      await call(window, "settled", path);
    }
    return call<string[]>(window, "cut");
  }

  const planned = await visits(demo);
  for (const [name, address] of Object.entries(PAGES)) {
    const visited = planned[name];
    if (!visited) throw new Error(`every-page.ts has no line for the page ${name}`);
    const [who, query] = visited;
    const path = query ? `${address}?${query}` : address;
    const cut = await visit(path, who).catch((error: Error) => [error.message]);
    if (cut.length > 0) found[name] = cut;
  }
  return found;
}
