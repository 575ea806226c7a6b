import * as contract from "@riqing/schema";
import type { Document } from "@riqing/schema";
import { queries, invalidateAfter } from "./query";

type AnyDocument = Document<unknown, unknown>;

const documents = Object.values<unknown>(contract).filter(
  (one): one is AnyDocument => typeof one === "object" && one !== null && "text" in one,
);
const reads = documents.filter(({ shows }) => shows);
const deeds = documents.filter(({ changes }) => changes);

const notices =
  "CloseOut FirstSteps MyDay Notice NoticeBoard NoticeBoardPeople NoticeFeedback Notices";
const signatures = "SignatureBoard SignatureBoardPeople";
const rules = `Catalogue Category ClauseFeedback GroupSettings Rules RulesDifference RulesVersion WaitingFor ${signatures}`;
const tasks = "AccountabilityItems Assignees MyDay PromiseLate TaskPage Tasks WaitingFor";
const closeOuts = "CloseOut CloseOutLines CloseOutMonth CloseOuts";
const group =
  "CloseOut DayGroup FirstSteps GroupBot GroupDue GroupHours GroupMembers GroupPage GroupSettings GroupWorkingDays CategoryValues MyGroups MyTodo TopicRights WaitingFor";
/** Lists that count whatever is open; and the messages about it, which a deed may settle. */
const open = "DebtsOf GroupPage CitableMessages Inbox Me MyGroups MyTodo Obligations";
const receipts = "MyReceipts ReceiptDocument";
const membership = `Assignees Boards GroupMembers GroupPage MyGroups MyTodo NoticeBoard NoticeBoardPeople
  Obligations People ${signatures}`;

const cases = `Appeal Appeals Boards Case Cases Circular DisciplineFigures CitableMessages Inbox Ladder Me MyRecord OpenCases
  Precedents`;

const losses =
  "CitableMessages Inbox LostAccount LostAccounts Me MyLostAccounts TapsLeft VoiceFigures";
const reports = "CitableMessages Inbox Me MyReports MyTodo Report ReportPictures Reports";

/** What is worked out from the days on which a group works. */
const days = "CloseOutMonth GroupDue GroupWorkingDays TaskPage Tasks";

/** What says of which category a group is, and what holds in it. */
const categories =
  "Catalogue Categories Category CategoryChoice GroupPage GroupSettings CategoryValues MyGroups SettingsInForce";

/** What each deed makes old. */
const table: Record<string, readonly string[]> = {
  [`Boards ${notices} ${open} ${receipts}`]: ["AcknowledgeNotice", "UndoAcknowledgement"],
  [`Boards ${notices} ${open}`]: [
    "AddNoticeFeedback",
    "OpenNotice",
    "PublishNotice",
    "ReviseNotice",
    "WithdrawNotice",
  ],
  [`${tasks} ${open} ${receipts}`]: ["ConfirmTask", "UndoConfirmation"],
  [`${tasks} ${open}`]: [
    "AcceptTask",
    "AnswerQuestion",
    "AskDepartment",
    "AssignTask",
    "CancelTask",
    "CarryOverTask",
    "CompleteTask",
    "DecideNewDeadline",
    "OpenTask",
    "ReassignTask",
    "ReportProgress",
    "RequestNewDeadline",
    "ReturnTask",
    "UndoDayEntry",
  ],
  "AccountabilityItems TaskPage": ["AnswerAccountability"],
  [`Boards ${rules} ${open} ${receipts}`]: ["SignRules"],
  [`Boards ${rules} ${open}`]: [
    "AnswerComprehension",
    "ApproveRules",
    "AttachAdoption",
    "AttachRulesMaterial",
    "DeclineRules",
    "DetachRulesMaterial",
    "OpenRules",
    "ReturnRules",
    "SaveComprehension",
    "SaveRulesDraft",
    "SubmitRules",
  ],
  [`Boards ${rules} ${open} RevisionProposals`]: ["DecideRevision"],
  ClauseFeedback: ["GiveClauseFeedback"],
  "ClauseQuestions CitableMessages Inbox Me MyTodo WaitingFor": [
    "AnswerClauseQuestion",
    "AskAboutClause",
  ],
  "CitableMessages Inbox Me MyTodo RevisionProposals WaitingFor": ["ProposeRevision"],
  [`Boards ${rules} ${open} ${days} ${categories} DayGroup GroupHours MyDay`]: ["PublishRules"],
  [`${closeOuts} ${tasks} ${open}`]: ["CloseDay"],
  [closeOuts]: ["CorrectCloseOut"],
  [`${tasks} ${open} Leaves StandIns ${signatures}`]: [
    "AcceptStandIn",
    "CancelLeave",
    "DeclineStandIn",
    "RecordLeave",
  ],
  [membership]: ["AddMember"],
  [`${membership} ${tasks} ${open}`]: ["EndMembership"],
  [`${membership} ${group} Me`]: ["SetRole", "SetRoles"],
  [`${membership} ${group}`]: ["AddMembers"],
  [`${membership} ${group} ${tasks} ${open}`]: ["EndMemberships"],
  [cases]: [
    "AddCaseNote",
    "AddEvidence",
    "AddToAppeal",
    "AskToCorrect",
    "CorrectCircular",
    "DecideMeasure",
    "DeclineCircular",
    "DismissCase",
    "GiveBackAppeal",
    "LiftMeasure",
    "MarkCarriedOut",
    "PublishCircular",
    "RecordViolation",
    "Recuse",
    "StateMySide",
    "TakeAppeal",
  ],
  [`${cases} ${membership} ${group}`]: [
    "DecideAppeal",
    "OpenCase",
    "RecordMeasureTold",
    "ReviewMeasure",
    "WithdrawAppeal",
  ],
  [`${cases} ${membership} ${group} ${receipts}`]: ["AcknowledgeMeasure", "LodgeAppeal"],
  VoiceSettings: ["SetVoiceDays"],
  "CitableMessages Inbox Suggestion Suggestions Me MyTodo VoiceFigures": [
    "AnswerSuggestion",
    "ConsentToPublish",
    "FileSuggestion",
  ],
  "CitableMessages Inbox Mediation Mediations Me MyTodo VoiceFigures": [
    "ChooseMediator",
    "ConcludeMediation",
    "ObjectToMediator",
    "RecordMediationMeeting",
    "StartMediation",
  ],
  [`CitableMessages Inbox Mediation Mediations Me MyTodo VoiceFigures ${receipts}`]: [
    "ConfirmMediation",
  ],
  "CitableMessages Inbox Incident Incidents Me MyTodo VoiceFigures": [
    "CloseIncident",
    "RecordIncident",
    "SeeIncident",
    "UpdateIncident",
  ],
  "Catalogue Categories Category CategoryChoice CategoryValues GroupSettings": [
    "RetireCategory",
    "SaveLadder",
    "SaveViolationKind",
    "SetCategoryOffice",
  ],
  "CitableMessages Inbox Me Topic Topics": ["StopTopic"],
  [`Boards ${rules} ${open} Topic Topics`]: ["AgreeToBan", "BanTopic"],
  "CitableMessages Inbox Me MyTodo Topic Topics": ["WithdrawBan"],
  [reports]: [
    "AnswerReport",
    "AskReporter",
    "CloseReport",
    "EnterReceivedReport",
    "ForwardReport",
    "JoinReports",
    "NoteReport",
    "ReopenReport",
    "StepAside",
    "TriageReport",
  ],
  [`${reports} ReportByCode`]: ["AddNameByCode"],
  ReportByCode: ["AnswerByCode", "ReopenByCode"],
  [`${reports} ${receipts}`]: ["FileReport"],
  [`Incident Incidents VoiceFigures ${reports}`]: ["MakeIncidentOfReport"],
  [`${reports} ${cases}`]: ["MakeCaseOfReport"],
  ReportSettings: ["SaveReportSettings"],
  [`${categories} ${days} DayGroup GroupHours MyDay MyTodo`]: ["SaveCategory"],
  [`${group} ${categories} ${days} MyDay`]: ["SetGroupCategory"],
  WaitingFor: ["NudgeWaiting"],
  WaitingDevice: ["NudgeForDevice"],
  FirstSteps: ["IssueInvitation", "IssueInvitations"],
  [`${group} Me`]: ["CreateGroup"],
  [`${group} ${days} MyDay MyTodo`]: ["SetGroupHours"],
  [`${days} MyDay MyTodo WorkingDays`]: ["SetOwnDays"],
  [`NoticeBoard NoticeBoardPeople Obligations ${signatures}`]: ["NudgeUnconfirmed"],
  "NoticeBoard NoticeBoardPeople": ["RecordTold"],
  Me: ["ReadInbox"],
  MyReminders: ["SetDigest", "SetReminders"],
  "Undeliverable UndeliverableCounts": ["Resend"],
  "ChannelHealth MyChannels SimulatedPhone": ["TestChannel"],
  [`${group} SimulatedPhone`]: ["SaveGroupBot", "TestGroupBot"],
  [group]: ["RemoveGroupBot"],
  MyChannels: ["RecordSubscription"],
  ChannelHealth: ["CheckChannels"],
  MyDevices: ["EndDevice", "EndOtherDevices"],
  [`${losses} MyDevices`]: ["ReportLostAccount"],
  [`${losses} FirstSteps`]: ["RecoverAccount"],
  [`Boards ${notices} ${open} ${receipts} ${tasks} ${rules} Leaves StandIns ${losses} DisownedDeeds TapsToReview`]:
    ["ReviewTap"],
  "MyDevices MyTodo": ["AgreeToDevice", "ConfirmDevice", "DeclineDevice"],
};
const byDeed = Object.entries(table).flatMap(([old, names]) =>
  names.map((name) => [name, old.split(/\s+/)] as const),
);

const madeOldBy = (deed: string | undefined) => {
  queries.clear();
  for (const { name, shows } of reads) {
    queries
      .getQueryCache()
      .build(queries, { queryKey: [name, {}], meta: { shows } })
      .setData({});
  }
  const document = documents.find(({ name }) => name === deed);
  if (document) invalidateAfter(document);
  const old = ({ name }: AnyDocument) => queries.getQueryState([name, {}])?.isInvalidated;
  return new Set(reads.filter(old).map(({ name }) => name));
};

test.each(byDeed)("%s makes old what shows what it changes, and nothing else", (deed, old) => {
  expect(madeOldBy(deed)).toEqual(new Set(old));
});

test("a roster makes old whatever shows people", () => {
  const old = madeOldBy("ImportRoster");
  for (const name of ["Me", "People", "GroupMembers", "Departments", "MyTodo", "NoticeBoard"]) {
    expect(old).toContain(name);
  }
  for (const name of ["WorkingDays", "MyReceipts"]) {
    expect(old).not.toContain(name);
  }
});

test("the other deeds change nothing that is shown", () => {
  const named = new Set([...byDeed.map(([name]) => name), "ImportRoster"]);
  const others = deeds.filter(({ name }) => !named.has(name));
  expect(new Set(others.map(({ name }) => name))).toEqual(
    new Set([
      "ExportBoard",
      "ExportCase",
      "ExportObligations",
      "ExportCloseOut",
      "DiscardFile",
      "ExportResponseTimes",
      "SignInWithWechat",
      "BindInvitation",
      "IssueTokens",
      "FileAnonymousReport",
      "EnterAs",
      "SignOut",
      "UnlinkAccount",
      "MakeLossCode",
      "ReportLostByCode",
    ]),
  );
  // What is answered to a code is never kept, so nothing of it can be old.
  const kept = (type: string) => type !== "AnonymousReport";
  for (const { changes } of others) expect(changes?.filter(kept)).toEqual([]);
});

test("taking a task on makes the group, the day, the matrix and the receipts old", () => {
  const old = madeOldBy("ConfirmTask");
  for (const name of ["GroupPage", "MyGroups", "MyDay", "Obligations", "DebtsOf", "MyReceipts"]) {
    expect(old).toContain(name);
  }
});

test("acknowledging makes the boards and the matrix old", () => {
  const old = madeOldBy("AcknowledgeNotice");
  for (const name of ["Boards", "NoticeBoard", "NoticeBoardPeople", "Obligations"]) {
    expect(old).toContain(name);
  }
});
