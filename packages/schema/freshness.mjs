/**
 * Which reads a deed makes old. The script that generates the documents derives most of it: a mutation
 * changes the type it answers, and a query shows the types it selects. Here stands the rest, by the
 * names of schema.graphql; a name that does not exist there stops the script.
 */

/** Types, or single fields, whose values the server works out from other types. */
export const workedOutFrom = {
  RulesVersion: ["RulesSignature"],
  // Who opens or answers a thing has read what was sent about it.
  "Me.unreadCount": [
    "Notice",
    "Task",
    "Leave",
    "RulesVersion",
    "RulesSignature",
    "ClauseQuestion",
    "RevisionProposal",
    "Case",
    "Incident",
    "Topic",
    "Suggestion",
    "Mediation",
    "LostAccount",
    "Report",
  ],
  TodoItem: ["Report"],
  InboxItem: [
    "Notice",
    "Task",
    "Leave",
    "RulesVersion",
    "RulesSignature",
    "ClauseQuestion",
    "RevisionProposal",
    "Case",
    "Incident",
    "Topic",
    "Suggestion",
    "Mediation",
    "LostAccount",
    "Report",
  ],
  Todo: ["Incident", "Suggestion", "Mediation"],
  VoiceFigures: ["Incident", "Suggestion", "Mediation", "LostAccount"],
  // What the ladder proposes, and what was decided before, follows from what was decided.
  Ladder: ["Case"],
  Precedent: ["Case"],
  DisciplineFigures: ["Case"],
  // It corrects itself when a measure is overturned.
  Circular: ["Case"],
  // Whoever stands in for somebody away has the task.
  Task: ["Leave"],
  "Task.nextWorkday": ["CalendarDay", "GroupHours"],
  Assignee: ["Task", "Leave", "Membership"],
  StandInCandidate: ["Leave"],
  "Group.openTasks": ["Task"],
  "Group.waitingNotices": ["Notice"],
  "Group.memberCount": ["Membership"],
  // The search for people can leave out the members of a group.
  PersonPage: ["Membership"],
  BoardSummary: ["Notice", "RulesVersion", "Membership", "Case"],
  NoticeBoard: ["Notice", "Membership"],
  SignatureBoard: ["RulesVersion", "Leave", "Membership"],
  Waiting: ["Task", "Leave", "RulesVersion", "Group", "ClauseQuestion", "RevisionProposal"],
  FirstSteps: ["Person", "Group", "Notice"],
  ObligationMatrix: ["Notice", "RulesVersion", "Task", "Leave", "Membership"],
  PersonDebt: ["Notice", "RulesVersion", "Task"],
  MyDay: ["CalendarDay", "GroupHours"],
  CloseOutDay: ["CalendarDay", "GroupHours"],
  "Group.workingDays": ["GroupHours"],
  "Group.defaultDueAt": ["CalendarDay", "GroupHours"],
};

/**
 * What a mutation changes besides what it answers. One whose answer no query shows has to stand here,
 * with an empty list where it changes nothing that is shown.
 */
export const alsoChanges = {
  AcknowledgeNotice: ["Receipt"],
  UndoAcknowledgement: ["Receipt"],
  SignRules: ["Receipt"],
  ConfirmTask: ["Receipt"],
  UndoConfirmation: ["Receipt"],
  // A removal ends a membership when it is told; an appeal restores it, and may end it again.
  OpenCase: ["Group", "Membership"],
  RecordMeasureTold: ["Group", "Membership"],
  AcknowledgeMeasure: ["Group", "Membership", "Receipt"],
  LodgeAppeal: ["Group", "Membership", "Receipt"],
  WithdrawAppeal: ["Group", "Membership"],
  ConfirmMediation: ["Receipt"],
  StepAside: ["Report"],
  FileReport: ["Receipt"],
  MakeCaseOfReport: ["Case"],
  MakeIncidentOfReport: ["Incident"],
  EnterReceivedReport: ["Report"],
  AddNameByCode: ["Report"],
  DecideAppeal: ["Group", "Membership"],
  ReviewMeasure: ["Group", "Membership"],
  // With the last voice it is a clause of the draft.
  BanTopic: ["RulesVersion", "TodoItem"],
  AgreeToBan: ["RulesVersion", "TodoItem"],
  WithdrawBan: ["TodoItem"],
  // A closed day takes no more answers.
  CloseDay: ["Task"],
  NudgeWaiting: ["Waiting"],
  NudgeForDevice: ["WaitingDevice"],
  NudgeUnconfirmed: ["NoticeBoard", "SignatureBoard", "ObligationMatrix"],
  RecordTold: ["NoticeBoard"],
  ReadInbox: ["Me"],
  ConfirmDevice: ["Device"],
  CreateGroup: ["Me"],
  SetRole: ["Me", "Membership"],
  // Their tasks have nobody any more.
  EndMembership: ["Task"],
  // The answers of batches are shown by no query.
  AddMembers: ["Group", "Membership"],
  EndMemberships: ["Group", "Membership", "Task"],
  SetRoles: ["Group", "Me", "Membership"],
  SetGroupHours: ["GroupHours"],
  // A category says how many groups it has; what holds, and when a group is left alone, may be its own.
  SetGroupCategory: ["GroupCategory", "GroupHours", "GroupSettings"],
  SaveCategory: ["GroupHours", "GroupSettings"],
  // Rules say what holds in a group, and when it is left alone.
  PublishRules: ["GroupCategory", "GroupHours", "GroupSettings"],
  AnswerComprehension: ["RulesVersion"],
  // What is taken stands in the draft.
  DecideRevision: ["RulesVersion"],
  IssueTokens: [],
  FileAnonymousReport: [],
  ImportRoster: ["Me", "Person", "Department", "Membership"],
  // What is disowned is asked again, wherever it stands.
  ReviewTap: [
    "Notice",
    "Task",
    "RulesVersion",
    "RulesSignature",
    "Receipt",
    "Leave",
    "LostAccount",
    "DisownedDeed",
  ],
  // What is ended, and what was sent about it; the code opens nothing and is shown by no query.
  ReportLostAccount: ["Device"],
  MakeLossCode: [],
  ReportLostByCode: [],
  RecoverAccount: ["LostAccount", "FirstSteps"],
  IssueInvitation: ["FirstSteps"],
  IssueInvitations: ["FirstSteps"],
  DiscardFile: [],
  ExportBoard: [],
  ExportCase: [],
  ExportObligations: [],
  ExportCloseOut: [],
  ExportResponseTimes: [],
  // It is spent like any other, and the demo shows it.
  TestChannel: ["MyChannels", "SimulatedMessage", "ChannelHealth"],
  SaveGroupBot: ["SimulatedMessage"],
  TestGroupBot: ["SimulatedMessage"],
  Resend: ["Undeliverable", "UndeliverableCount"],
  UnlinkAccount: [],
  // Whoever signs in has read nothing yet.
  SignInWithWechat: [],
  BindInvitation: [],
  EnterAs: [],
  SignOut: [],
};
