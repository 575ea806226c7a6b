/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a person did without giving a reason (Mission T9). */
export type AccountabilityOccasion =
  | 'PASSED_ON'
  | 'REFUSED';

/** A tap on what was on screen (Mission N4). */
export type AcknowledgeNoticeInput = {
  /** The device that was used; kept with the evidence. */
  device?: string | null | undefined;
  /** Up to 300 characters; whoever sees the board sees it. */
  feedback?: string | null | undefined;
  feedbackKind?: FeedbackKind | null | undefined;
  noticeId: string;
  /** The revision that was on screen. */
  revisionId: string;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
};

/** What is added to a case as evidence; at least one thing (Mission D3). */
export type AddEvidenceInput = {
  caseId: string;
  /** Up to 5 notices, tasks, messages or items of accountability of the group, copied as they stand. */
  cites?: Array<CitationInput> | null | undefined;
  /** Up to 9 files uploaded with the purpose CASE. */
  fileIds?: Array<string> | null | undefined;
  /** The words as they stood in the chat, up to 2 000 characters. */
  quote?: string | null | undefined;
};

/** Who is added to a group: people by name, or those of a department (Mission M1, M3). */
export type AddMembersInput = {
  /** In place of personIds: those of a department, and of all below it, who are not in the group yet; the first 200 by staff number. */
  departmentId?: string | null | undefined;
  groupId: string;
  /** 1 to 200 people. */
  personIds?: Array<string> | null | undefined;
  /** Why they are added; 1 to 200 characters. They read it. */
  reason: string;
};

/** What somebody says after they have acknowledged (Mission N4). */
export type AddNoticeFeedbackInput = {
  kind: FeedbackKind;
  noticeId: string;
  /** 1 to 300 characters, together with what was said before. */
  text: string;
};

/** Who admits people to a group of the category (Mission M1). */
export type Admitter =
  | 'ADMIN'
  | 'HEAD'
  | 'OFFICE'
  | 'OWNER';

/** Of what there is no evidence. Without it, a version may be no ground for a penalty or a dismissal. */
export type AdoptionLack =
  | 'ANNOUNCEMENT'
  | 'CONSULTATION'
  | 'DISCUSSION';

/** 讨论稿发给全体职工, 职工代表大会讨论, 和工会或职工代表协商, 公示, 批准 (Mission R5). */
export type AdoptionStep =
  | 'ANNOUNCEMENT'
  | 'APPROVAL'
  | 'STAFF_CONGRESS'
  | 'STAFF_DISCUSSION'
  | 'UNION_CONSULTATION';

export type AnswerComprehensionInput = {
  /** The place of the choice, from 0. */
  choice: number;
  /** The place of the question in the version, from 0. */
  place: number;
  versionId: string;
};

/** Give exactly one: the answer, another department, or a person of the caller's own department. */
export type AnswerQuestionInput = {
  /** 1 to 1 000 characters. */
  answer?: string | null | undefined;
  /** With the answer: up to 9 files uploaded with the purpose TASK_EVENT. */
  fileIds?: Array<string> | null | undefined;
  passToDepartmentId?: string | null | undefined;
  passToPersonId?: string | null | undefined;
  /** Why the question is reassigned. Without a reason, the caller's head has to answer for it (Mission T9). */
  reason?: string | null | undefined;
  taskId: string;
};

/** What becomes of a suggestion (Mission V3). */
export type AnswerSuggestionInput = {
  answer: SuggestionAnswer;
  /** Of FORWARDED: to which department. */
  departmentId?: string | null | undefined;
  /** Up to 9 files uploaded with the purpose VOICE. */
  fileIds?: Array<string> | null | undefined;
  suggestionId: string;
  /** The answer, or why it is declined or passed on; 2 to 1 000 characters. */
  text: string;
  /** Thanks its author. There are no points. */
  thanks?: boolean | null | undefined;
};

/** Why somebody never reviews an appeal. REPORTED and HARMED come without a name, and only to reviewers and those who handle the case (Mission P2). */
export type AppealConflictKind =
  | 'DECIDED'
  | 'HARMED'
  | 'PROPOSED'
  | 'RECORDED'
  | 'REPORTED'
  | 'STOOD_ASIDE'
  | 'SUBJECT';

/** LOWERED: a milder measure, counted from the original start (Mission P3). */
export type AppealOutcome =
  | 'LOWERED'
  | 'REVOKED'
  | 'STANDS';

/** LODGED: nobody has taken it on. TAKEN: a reviewer has. The others are its ends. */
export type AppealState =
  | 'LODGED'
  | 'LOWERED'
  | 'REVOKED'
  | 'STANDS'
  | 'TAKEN'
  | 'WITHDRAWN';

/** Grounds of an appeal, or what is added to it. */
export type AppealStatementInput = {
  caseId: string;
  /** Up to 9 files uploaded with the purpose APPEAL. */
  fileIds?: Array<string> | null | undefined;
  /** 2 to 1 000 characters. */
  text: string;
};

/** A question about a clause (Mission R7). */
export type AskAboutClauseInput = {
  clauseKey: string;
  /** 2 to 300 characters. */
  question: string;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  /** The published version that was on screen. */
  versionId: string;
};

/** A question to a department (Mission T7). */
export type AskDepartmentInput = {
  departmentId: string;
  /** Up to 2 000 characters. */
  details?: string | null | undefined;
  /** Up to 9 files uploaded with the purpose TASK. */
  fileIds?: Array<string> | null | undefined;
  /** The group in which it is asked; its members see the question and the answer. */
  groupId: string;
  /** 2 to 80 characters. */
  question: string;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
};

/** The state of a person who was asked; EXEMPT means that no answer is needed. */
export type AskedState =
  | 'CONFIRMED'
  | 'EXEMPT'
  | 'MISSING';

/** A task that a leader assigns (Mission T1). */
export type AssignTaskInput = {
  /** Up to 50 members who help; they confirm too. */
  collaboratorIds?: Array<string> | null | undefined;
  /** The deadline; by default the group's next close-out. */
  dueAt?: string | null | undefined;
  /** Up to 9 files, uploaded with the purpose TASK. */
  fileIds?: Array<string> | null | undefined;
  /** 2 to 80 characters. */
  goal: string;
  groupId: string;
  /** What the result must meet; up to 2 000 characters, may be empty. */
  requirements: string;
  /** 1 to 50 members; each gets an assignment of their own. */
  responsibleIds: Array<string>;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
};

/** Why an assignment ended. */
export type AssignmentEnd =
  | 'CANCELLED'
  | 'LEFT'
  | 'ON_LEAVE'
  | 'REASSIGNED'
  | 'REFUSED';

/** RESPONSIBLE: answers for the result. COLLABORATOR: helps, and confirms too. */
export type AssignmentRole =
  | 'COLLABORATOR'
  | 'RESPONSIBLE';

/** The state of an assignment. ENDED: the person no longer has it; `end` says why. */
export type AssignmentState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'CONFIRMED'
  | 'DONE'
  | 'ENDED';

/** How far apart assumed cases lie. SOON: four within weeks, the fifth when all have expired. CLOSE: one each week. FAR: each when the one before has expired. */
export type AssumedSeries =
  | 'CLOSE'
  | 'FAR'
  | 'SOON';

/** Evidence of a step by which a version was adopted (Mission R5). */
export type AttachAdoptionInput = {
  /** 1 to 9 files uploaded with the purpose RULES_ADOPTION. */
  fileIds: Array<string>;
  /** Today or earlier. */
  fromOn: string;
  /** Up to 200 characters. */
  note?: string | null | undefined;
  step: AdoptionStep;
  /** Its last day; left out, it took one day. */
  untilOn?: string | null | undefined;
  versionId: string;
};

/** A group: all of it, or only up to 100 departments (with all below them) and up to 500 people. */
export type AudienceInput = {
  departmentIds?: Array<string> | null | undefined;
  groupId: string;
  personIds?: Array<string> | null | undefined;
};

/** What kind of thing a board is about. */
export type BoardKind =
  | 'CASE'
  | 'NOTICE'
  | 'RULES';

/** The report of a code. */
export type ByCodeInput = {
  /** 16 digits of Crockford's base 32; spaces, hyphens and small letters do not matter. */
  code: string;
  organisationId: string;
};

/** Why a person cannot solve it now. */
export type CannotReason =
  | 'NOT_MINE'
  | 'NO_AUTHORITY'
  | 'NO_MATERIAL'
  | 'OTHER'
  | 'SHORT_HANDED';

/** What was done in the chat (Mission B14). */
export type CarriedOutInput = {
  caseId: string;
  /** Up to 9 screenshots uploaded with the purpose CARRIED_OUT. */
  fileIds?: Array<string> | null | undefined;
  /** When a mute began in the chat: between the decision and now. Left out: now. */
  startsAt?: string | null | undefined;
};

/** Carries the caller's assignment over to a later day (Mission T6). */
export type CarryOverTaskInput = {
  /** Up to 200 characters. Required for the reason OTHER. */
  note?: string | null | undefined;
  reason: CarryReason;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  taskId: string;
  /** A workday after the open day; by default the next one. */
  toOn?: string | null | undefined;
};

/** Why an assignment is carried over (Mission T6). */
export type CarryReason =
  | 'MATERIAL'
  | 'NO_TIME'
  | 'OTHER'
  | 'OTHERS'
  | 'UNCLEAR';

/** PDF: to read, A4, with its font. JSON: to check, canonical by RFC 8785. */
export type CaseFileFormat =
  | 'JSON'
  | 'PDF';

/** The case that is made of a report: what its subject will see, as the handler has left it. */
export type CaseOfReportInput = {
  /** As of `recordViolation`. */
  clauseKey?: string | null | undefined;
  /** Up to 9 files uploaded with the purpose CASE; the report's own files are not taken over. */
  fileIds?: Array<string> | null | undefined;
  groupId: string;
  happenedAt: string;
  kindKey: string;
  personId: string;
  place?: string | null | undefined;
  quote?: string | null | undefined;
  reportId: string;
  /** What happened; 2 to 1 000 characters. */
  whatHappened: string;
};

/** What is to be done next. CASE_TO_TELL: nobody has told the person, so nobody is heard. PAUSED: it stands still without an appeal. ENDED: nothing (Mission D3, B14). */
export type CaseStage =
  | 'APPEALED'
  | 'CASE_TO_TELL'
  | 'ENDED'
  | 'HEARING'
  | 'MEASURE_TO_TELL'
  | 'PAUSED'
  | 'RUNNING'
  | 'TO_CARRY_OUT'
  | 'TO_CORRECT'
  | 'TO_DECIDE'
  | 'TO_REVIEW';

/** OPEN: nobody has decided it. TO_CORRECT: the member was asked to withdraw or correct it. CORRECTED: they did, and it is no strike. DISMISSED: it was no violation. */
export type CaseState =
  | 'CORRECTED'
  | 'DECIDED'
  | 'DISMISSED'
  | 'OPEN'
  | 'TO_CORRECT';

/** Who approves a proposed group. HEAD_FILES: the department's head founds it and the office is only told (Mission G1, G2). */
export type CategoryApprover =
  | 'HEAD'
  | 'HEAD_FILES'
  | 'OFFICE'
  | 'ORGANISATION_ADMIN';

/** UNTRIED: configured, and nothing has been sent yet. PARTLY: some of the groups' bots fail. */
export type ChannelCondition =
  | 'FAILING'
  | 'FINE'
  | 'NOT_CONFIGURED'
  | 'PARTLY'
  | 'UNTRIED';

/** SUBSCRIPTION: WeChat's subscription messages. GROUP_BOT: the WeCom bots of groups. */
export type ChannelName =
  | 'GROUP_BOT'
  | 'SUBSCRIPTION';

/** GROUP: whoever is in the group. MANAGERS: its owner and admins, the heads above it, the office. */
export type CircularAudience =
  | 'GROUP'
  | 'MANAGERS';

/** Something to copy into a case as it stands now, withdrawn or not. A message: one of the caller's own about a notice, a task or a group. */
export type CitationInput = {
  id: string;
  kind: CitedKind;
};

/** What of the product can be cited as evidence. */
export type CitedKind =
  | 'ACCOUNTABILITY'
  | 'MESSAGE'
  | 'NOTICE'
  | 'TASK';

/** Why a case takes no measure: there were no rules, the clause did not stand in them, or the person was not in the group when it happened. */
export type CitesNothing =
  | 'CLAUSE_MISSING'
  | 'NOT_IN_GROUP'
  | 'NO_RULES';

/** 新增, 收紧 and 放宽 are stated by the publisher; EDITED if nothing is stated; REMOVED is found by comparison. */
export type ClauseChangeKind =
  | 'ADDED'
  | 'EDITED'
  | 'RELAXED'
  | 'REMOVED'
  | 'TIGHTENED';

/** Why a person should look whether a clause begins here: numbers before it are missing (SKIPPED) or the same (REPEATED), it is written in another way (OTHER_STYLE), its list begins again (BEGINS_AGAIN) or not with one (BEGINS_LATE), or it stands where a number seldom does (WEAK). */
export type ClauseDoubt =
  | 'BEGINS_AGAIN'
  | 'BEGINS_LATE'
  | 'OTHER_STYLE'
  | 'REPEATED'
  | 'SKIPPED'
  | 'WEAK';

/** One clause of a draft; at most 5 000 characters. */
export type ClauseInput = {
  /** How it changes the members' duty, as the publisher states; never REMOVED. */
  change?: ClauseChangeKind | null | undefined;
  /** Why it was changed; up to 200 characters. */
  changeReason?: string | null | undefined;
  /** Level of nesting; 0 is the outermost. */
  depth: number;
  /** Whether it is only a title, without a rule in it. */
  heading: boolean;
  /** The key of the clause that it continues. If left out, it is found by comparing texts, or the clause is new. */
  key?: string | null | undefined;
  /** As printed, such as "第一条" or "4.1"; may be empty. */
  label: string;
  text: string;
};

/** IN_FORCE: it can be cited. PUBLISHED: from a later day on. DRAFT: no version has it yet. GONE: it was taken out. */
export type ClauseStandingState =
  | 'DRAFT'
  | 'GONE'
  | 'IN_FORCE'
  | 'PUBLISHED';

/** What a clause of the library is about. */
export type ClauseTopic =
  | 'ANSWERING'
  | 'ASKING'
  | 'CUSTOMERS'
  | 'FILES'
  | 'MANNERS'
  | 'MEETINGS'
  | 'NAMES'
  | 'PICTURES'
  | 'SAFETY'
  | 'VOICE';

/** CLEAR 清楚, UNCLEAR 不清楚, NOT_FEASIBLE 做不到. */
export type ClauseVerdict =
  | 'CLEAR'
  | 'NOT_FEASIBLE'
  | 'UNCLEAR';

/** Who sees that a clause is not kept: PEOPLE in the group and nothing else; people who can RECORD it as a violation; or the SOFTWARE, which counts or does it. */
export type ClauseWatch =
  | 'PEOPLE'
  | 'RECORD'
  | 'SOFTWARE';

/** With what an incident ends (Mission V6). */
export type CloseIncidentInput = {
  /** What was done; 2 to 1 000 characters. */
  done: string;
  /** Up to 9 files uploaded with the purpose VOICE. */
  fileIds?: Array<string> | null | undefined;
  incidentId: string;
};

/** How an assignment ended the day: done, carried over, or left open. */
export type CloseOutOutcome =
  | 'CARRIED'
  | 'DONE'
  | 'OPEN';

/** How a report ended. */
export type CloseReportInput = {
  /** Not JOINED. */
  outcome: ReportOutcome;
  reportId: string;
  /** For its reporter; 2 to 1 000 characters. */
  text: string;
};

/** Completes the caller's assignment (Mission T5). */
export type CompleteTaskInput = {
  /** Files uploaded with the purpose DELIVERABLE. Together with those handed in before and kept, up to 9. */
  fileIds?: Array<string> | null | undefined;
  /** Files handed in before a return that are to be removed. */
  removeFileIds?: Array<string> | null | undefined;
  /** Up to 1 000 characters. */
  result?: string | null | undefined;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  taskId: string;
};

export type ComprehensionQuestionInput = {
  /** 2 to 4 different choices of 1 to 60 characters. */
  choices: Array<string>;
  /** A clause of the draft that is more than a title. */
  clauseKey: string;
  /** 2 to 100 characters. */
  question: string;
  /** The place of the right choice, from 0. */
  right: number;
};

/** How a mediation ends (Mission V5). */
export type ConcludeMediationInput = {
  /** True: the parties are asked to confirm the text. False: it ends without agreement. */
  agreed: boolean;
  mediationId: string;
  /** The outcome in words, or why there is none; 2 to 1 000 characters. */
  text: string;
};

/** What a party says of the outcome (Mission V5). */
export type ConfirmMediationInput = {
  /** False: they go on talking. */
  agrees: boolean;
  mediationId: string;
  /** Which wording they had on screen. */
  revision: number;
  /** Of who disagrees: what should be otherwise; up to 1 000 characters. */
  text?: string | null | undefined;
};

/** SELF 本人办, TOGETHER 协同, CLARIFY 需澄清, CANNOT 办不了 (not now: with reason and plan), REFUSE 不接, RELAYED 已传达 (heads and collaborators) (Mission T2, B1). */
export type ConfirmMethod =
  | 'CANNOT'
  | 'CLARIFY'
  | 'REFUSE'
  | 'RELAYED'
  | 'SELF'
  | 'TOGETHER';

/** The caller's answer to their assignment: when and how they will do it, or why not (Mission T2, B1). */
export type ConfirmTaskInput = {
  /** The device that was used; kept with the evidence. */
  device?: string | null | undefined;
  method: ConfirmMethod;
  /** How it will be handled, up to 300 characters; CANNOT needs at least 5. For REFUSE the reason, for RELAYED to whom it was passed on, up to 200 characters. */
  plan?: string | null | undefined;
  /** When the caller plans to finish; required for SELF, TOGETHER and CANNOT. If it is later than the deadline, a new deadline is requested. */
  plannedAt?: string | null | undefined;
  /** Required for CANNOT. */
  reason?: CannotReason | null | undefined;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  taskId: string;
};

/** A correction to a closed day. */
export type CorrectCloseOutInput = {
  closeOutId: string;
  /** Files that the caller uploaded as proof. */
  fileIds?: Array<string> | null | undefined;
  /** The line that it corrects; if left out, it is about the whole day. */
  lineId?: string | null | undefined;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  /** 1 to 300 characters. */
  text: string;
};

/** What is stated about a group when it is founded. */
export type CreateGroupInput = {
  /** @deprecated categoryId names it exactly */
  category?: string | null | undefined;
  /** Its category; if left out, the one called `category`, else that of departments. */
  categoryId?: string | null | undefined;
  departmentId: string;
  /** 2 to 40 characters, unique in the organisation. */
  name: string;
  /** Who answers for the group; becomes its first member. */
  ownerId: string;
  /** 1 to 200 characters. */
  purpose: string;
};

/** The state of a request for a later deadline (Mission B2). */
export type DateRequestState =
  | 'GRANTED'
  | 'OPEN'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What a person said today about an assignment. */
export type DayOutcome =
  | 'BLOCKED'
  | 'CARRIED'
  | 'DONE'
  | 'NONE';

/** Why a day is a workday or a day off: the day of the week, a public holiday, a make-up day (调休), or a day set by the organisation. */
export type DayReason =
  | 'HOLIDAY'
  | 'MAKE_UP'
  | 'OWN'
  | 'WEEK';

/** DONE: answered. OPEN: there is still time. NEAR: due today or tomorrow. BEHIND: confirmed late or past the person's own promise, or due today while half of those asked are done. OVER: overdue. UNREACHABLE: no message can reach the person, which does not count as slow. EXEMPT: on leave (Mission B6, B7). */
export type DebtState =
  | 'BEHIND'
  | 'DONE'
  | 'EXEMPT'
  | 'NEAR'
  | 'NOT_ASKED'
  | 'OPEN'
  | 'OVER'
  | 'UNREACHABLE';

/** How an appeal is decided (Mission P3). */
export type DecideAppealInput = {
  caseId: string;
  /** Of a mute: days of 24 hours. */
  days?: number | null | undefined;
  /** Of LOWERED: a milder measure. */
  measure?: MeasureKind | null | undefined;
  outcome: AppealOutcome;
  /** Both sides read it; 2 to 1 000 characters. */
  reason: string;
};

/** What a case brings (Mission D2, D3). */
export type DecideMeasureInput = {
  /** Why it could not wait until the person was heard; only of kinds that may be decided at once. Up to 200 characters. */
  atOnceReason?: string | null | undefined;
  caseId: string;
  /** Of a mute: 1 to 30 days of 24 hours. */
  days?: number | null | undefined;
  /** Why it differs from what the ladder proposes; needed where it does. Up to 200 characters. */
  deviationReason?: string | null | undefined;
  measure: MeasureKind;
};

/** What the office says of a proposal. */
export type DecideRevisionInput = {
  proposalId: string;
  /** Why it is declined; 1 to 200 characters, ignored if it is taken. */
  reason?: string | null | undefined;
  /** Whether it is taken into the draft. */
  taken: boolean;
};

/** Why a message waits, was not sent, or could not be (Mission X1, X2). */
export type DeliveryReason =
  | 'ANSWERED'
  | 'AWAY'
  | 'CHANNEL_FAILED'
  | 'DAILY_CAP'
  | 'DEPARTED'
  | 'DIGEST'
  | 'GAVE_UP'
  | 'LEFT'
  | 'NOT_BOUND'
  | 'NOT_CONFIGURED'
  | 'NO_GRANT'
  | 'OUT_OF_DATE'
  | 'QUIET_HOURS'
  | 'RETRYING'
  | 'SETTLED'
  | 'TURNED_OFF'
  | 'UNCERTAIN'
  | 'WITHDRAWN';

/** What became of a message (Mission B7): the channel said that it was sent; it waits; it cannot be sent; nobody knows; or it is in the inbox alone, which says nothing about having reached anybody. */
export type DeliveryTruth =
  | 'DELIVERED'
  | 'IN_INBOX'
  | 'UNCERTAIN'
  | 'UNREACHABLE'
  | 'WAITING';

/** How a device signs in. */
export type DeviceKind =
  | 'BROWSER'
  | 'DEMO'
  | 'WECHAT';

/** WAITING: nobody has agreed yet, so nothing is bound. WITHDRAWN: a newer invitation took its place, or the person has left. */
export type DeviceRequestState =
  | 'BOUND'
  | 'DECLINED'
  | 'EXPIRED'
  | 'WAITING'
  | 'WITHDRAWN';

/** NUMBER: somebody is missing, and a new line has their name and more in common with them. NAME: a known number stands beside quite another name. */
export type DoubtfulKind =
  | 'NAME'
  | 'NUMBER';

/** Whether those whose number or name seems to have changed are the same people as before, or others. */
export type DoubtfulPeople =
  | 'OTHER_PEOPLE'
  | 'SAME_PEOPLE';

/** Who is taken out of a group, and why. */
export type EndMembershipsInput = {
  groupId: string;
  /** 1 to 200 people. */
  personIds: Array<string>;
  /** @deprecated free text; why is one of a list. A text is taken where it says exactly what one of the list says */
  reason?: string | null | undefined;
  /** Needed. They read it. */
  why?: LeavingReason | null | undefined;
};

/** What was received by telephone or in person (Mission V1). */
export type EnterReceivedReportInput = {
  /** By which whoever brought it follows it: 16 digits of Crockford's base 32, made by the app and handed over. The same code sent again is the same report. */
  code: string;
  /** Up to 9 files uploaded with the purpose REPORT. */
  fileIds?: Array<string> | null | undefined;
  /** In which group; a stranger's is not found. */
  groupId?: string | null | undefined;
  kind: ReportKind;
  /** Whom it names. */
  namedIds?: Array<string> | null | undefined;
  /** Where, in words; up to 40 characters. */
  place?: string | null | undefined;
  /** What happened; 2 to 1 000 characters. */
  text: string;
};

/** To whom an unconfirmed assignment is escalated (Mission T3). */
export type EscalationStep =
  | 'ASSIGNEE'
  | 'HEAD'
  | 'SUPERVISOR';

/** What evidence is a copy of. */
export type EvidenceKind =
  | 'ACCOUNTABILITY'
  | 'FILE'
  | 'MESSAGE'
  | 'NOTICE'
  | 'TASK'
  | 'TEXT';

/** Which board to export: give the id of exactly one thing. */
export type ExportBoardInput = {
  /** The group whose open cases are meant. */
  casesOfGroupId?: string | null | undefined;
  format?: ExportFormat | null | undefined;
  /** Only the people of this group, where the board can show one group. */
  groupId?: string | null | undefined;
  noticeId?: string | null | undefined;
  rulebookId?: string | null | undefined;
};

/** Which closed day to export, and in which format. */
export type ExportCloseOutInput = {
  day: string;
  format: ExportFormat;
  groupId: string;
};

/** CSV: UTF-8 with a byte order mark, CRLF; XLSX: a workbook with one sheet. */
export type ExportFormat =
  | 'CSV'
  | 'XLSX';

/** Which group's obligations to export, and in which format. */
export type ExportObligationsInput = {
  format: ExportFormat;
  groupId: string;
};

/** The kind of feedback with an acknowledgement: will do, a remark, or a question. */
export type FeedbackKind =
  | 'QUESTION'
  | 'REMARK'
  | 'WILL_DO';

/** A report of which nobody knows whose it is (Mission V1, B19). */
export type FileAnonymousReportInput = {
  /** 16 digits of Crockford's base 32; spaces, hyphens and small letters do not matter. */
  code: string;
  /** In which group. */
  groupId?: string | null | undefined;
  kind: ReportKind;
  /** Whom it names, up to 10: it is never there for them. */
  namedIds?: Array<string> | null | undefined;
  organisationId: string;
  originId?: string | null | undefined;
  /** What the reporter was looking at: whoever has opened it could have been them, and nobody else. */
  originKind?: ReportOrigin | null | undefined;
  /** Where, in words; up to 40 characters. */
  place?: string | null | undefined;
  /** What happened; 2 to 1 000 characters. */
  text: string;
  token: TokenInput;
  /** A danger: its handlers are told within a minute, which dates it. Otherwise they are told at the next of two set hours. */
  urgent?: boolean | null | undefined;
};

/** A report by name (Mission V1). */
export type FileReportInput = {
  /** Up to 9 files uploaded with the purpose REPORT. */
  fileIds?: Array<string> | null | undefined;
  /** In which group; a stranger's is not found. */
  groupId?: string | null | undefined;
  kind: ReportKind;
  /** Whom it names. */
  namedIds?: Array<string> | null | undefined;
  originId?: string | null | undefined;
  /** What the reporter was looking at. */
  originKind?: ReportOrigin | null | undefined;
  /** Where, in words, such as the name of a group that is not registered; up to 40 characters. */
  place?: string | null | undefined;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  /** What happened; 2 to 1 000 characters. */
  text: string;
};

/** A suggestion, or a complaint about service (Mission V3): to a group's owner, to a department, or to the office. */
export type FileSuggestionInput = {
  /** To the head of this department. Neither this nor a group: to the office. */
  departmentId?: string | null | undefined;
  /** Up to 9 files uploaded with the purpose VOICE. */
  fileIds?: Array<string> | null | undefined;
  /** To the owner of this group. */
  groupId?: string | null | undefined;
  kind: SuggestionKind;
  /** Of the tap; sent again with the same one, it is the same suggestion. */
  tapId?: string | null | undefined;
  /** 2 to 1 000 characters. */
  text: string;
  /** 2 to 40 characters. */
  title: string;
};

/** Whether a clause is clear and can be kept; said again, the latest word counts. */
export type GiveClauseFeedbackInput = {
  clauseKey: string;
  /** Up to 200 characters to the office, which reads them under the caller's name. */
  comment?: string | null | undefined;
  verdict: ClauseVerdict;
  versionId: string;
};

/** OWNER: answers for the group. ADMIN: helps the owner. PUBLISHER: publishes official notices. LEADER: assigns tasks and sees who has not confirmed (Mission G4, N1). */
export type GroupRole =
  | 'ADMIN'
  | 'LEADER'
  | 'OWNER'
  | 'PUBLISHER';

/** The state of a group. */
export type GroupState =
  | 'ACTIVE'
  | 'DISSOLVED';

/** ORDINARY: to be read. IMPORTANT: to be acknowledged by a deadline. URGENT: to be acknowledged now (Mission N3). */
export type Importance =
  | 'IMPORTANT'
  | 'ORDINARY'
  | 'URGENT';

/** What a message is about. */
export type InboxKind =
  | 'ACCOUNT_LOST'
  | 'ACCOUNT_RECOVERED'
  | 'AFTER_QUIET'
  | 'APPEAL_DECIDED'
  | 'APPEAL_LODGED'
  | 'APPEAL_SAID'
  | 'BEHIND'
  | 'CASE_CLOSED'
  | 'CASE_RECORDED'
  | 'CASE_TO_DECIDE'
  | 'CIRCULAR'
  | 'CLAUSE_ANSWERED'
  | 'CLAUSE_ASKED'
  | 'CLAUSE_QUESTION_RAISED'
  | 'CLOSE_OUT'
  | 'CLOSE_OUT_NUDGE'
  | 'DEED_DISOWNED'
  | 'DEPARTMENT_TOLD'
  | 'DEVICE_BOUND'
  | 'DEVICE_REQUESTED'
  | 'GROUP_JOINED'
  | 'GROUP_LEFT'
  | 'GROUP_OWNERLESS'
  | 'INCIDENT_CLOSED'
  | 'INCIDENT_RAISED'
  | 'INCIDENT_RECORDED'
  | 'INCIDENT_TOLD'
  | 'LEAVE'
  | 'MEASURE_CHANGED'
  | 'MEASURE_DECIDED'
  | 'MEASURE_TO_CARRY_OUT'
  | 'MEDIATION_MOVED'
  | 'MEMBER_DEVICE_BOUND'
  | 'NOTICE_NUDGE'
  | 'NOTICE_PUBLISHED'
  | 'NOTICE_REMINDER'
  | 'NOTICE_REVISED'
  | 'NOTICE_WITHDRAWN'
  | 'OWN_ACCOUNT_LOST'
  | 'REPORT_DONE'
  | 'REPORT_SAID'
  | 'REPORT_TO_HANDLE'
  | 'REVISION_DECIDED'
  | 'REVISION_PROPOSED'
  | 'REVISION_PUBLISHED'
  | 'REVISION_RAISED'
  | 'ROLE_CHANGED'
  | 'RULES_DECIDED'
  | 'RULES_NUDGE'
  | 'RULES_REMINDER'
  | 'RULES_TO_APPROVE'
  | 'RULES_TO_SIGN'
  | 'SUGGESTION_ANSWERED'
  | 'SUGGESTION_FILED'
  | 'SUGGESTION_RAISED'
  | 'TASK_ASSIGNED'
  | 'TASK_CHANGED'
  | 'TASK_DONE'
  | 'TASK_ESCALATED'
  | 'TASK_NUDGE'
  | 'TASK_REMINDER'
  | 'TOPIC_DECIDED'
  | 'TOPIC_STOPPED'
  | 'TOPIC_TO_AGREE';

/** The safety incident that is made of a report, in the words that the handler left. */
export type IncidentOfReportInput = {
  groupId: string;
  reportId: string;
  /** The risk; as of `recordIncident`. */
  text: string;
};

/** CLOSED: with what was done. */
export type IncidentState =
  | 'CLOSED'
  | 'OPEN';

/** By what a report is divided into parts. */
export type InsightBy =
  | 'ASSIGNER'
  | 'DEPARTMENT'
  | 'GROUP'
  | 'PERSON'
  | 'WEEK';

/** Whose figures are shown. */
export type InsightScope =
  | 'DEPARTMENT'
  | 'GROUP'
  | 'ORGANISATION';

/** What people answered to. */
export type InsightSubject =
  | 'ALL'
  | 'NOTICE'
  | 'TASK';

/** Who is invited: people by name; or those of a department, or of the whole organisation, who have never signed in. */
export type IssueInvitationsInput = {
  /** Also to those who have an open invitation, which becomes invalid. Without it they are left as they are. */
  again?: boolean | null | undefined;
  /** In place of personIds: a department, with all below it. Neither: everybody. */
  departmentId?: string | null | undefined;
  /** 1 to 200 people. */
  personIds?: Array<string> | null | undefined;
};

/** Blinded points of one week (Mission B19). */
export type IssueTokensInput = {
  /** 1 to 8 points of ristretto255, each once; 32 bytes, base64url. */
  blinded: Array<string>;
  /** The Monday of the present week. */
  week: string;
};

/** The ladder of a kind as it is to stand. */
export type LadderInput = {
  categoryId: string;
  kindKey: string;
  /** The revision of the category that was on screen. */
  revision: number;
  /** 1 to 6, none milder than the one before. */
  steps: Array<LadderStepInput>;
};

/** A step of a ladder. */
export type LadderStepInput = {
  /** Of a mute, and only of it: 1 to 30 days. */
  days?: number | null | undefined;
  measure: MeasureKind;
};

/** That what the law's check found in a clause is no fault; said by who publishes. */
export type LawJudgementInput = {
  clauseKey: string;
  /** Why it is none; up to 200 characters. */
  reason: string;
  topic: LawTopic;
};

/** What the law has against a sentence of rules. */
export type LawTopic =
  | 'BONUS'
  | 'DEPOSIT'
  | 'FINE'
  | 'FORCED_LEAVING'
  | 'FORCED_SHARING'
  | 'OVERTIME'
  | 'PRIVATE_LIFE'
  | 'SEARCHING'
  | 'SHAMING'
  | 'WAGES';

/** Why a membership ends by somebody else's hand. Whoever did something is removed by a case only (Mission D5). */
export type LeavingReason =
  /** They were never meant to be in it. */
  | 'ADDED_BY_MISTAKE'
  /** They left the organisation, or their work in it. */
  | 'DEPARTED'
  /** They have not been there for long, and may come back when they say so. */
  | 'INACTIVE'
  /** They asked for it. */
  | 'LEFT';

/** What happened to an account. NOT_MY_TAPS: there are taps that are not its owner's. */
export type LossKind =
  | 'LENT'
  | 'NOT_MY_TAPS'
  | 'PHONE_LOST'
  | 'STOLEN';

/** OWNER: on another device of theirs, which they keep. CODE: whoever typed the owner's code. */
export type LossReporter =
  | 'CODE'
  | 'COLLEAGUE'
  | 'OWNER';

/** How a colleague knows of it. */
export type LossSource =
  | 'CALL'
  | 'IN_PERSON'
  | 'ODD_MESSAGES'
  | 'OTHER';

/** OPEN: nobody has been invited again yet. INVITED: there is an invitation, and no device yet. RECOVERED: its owner has a device again. REPLACED: a later report took its place. DEPARTED: the person has left. */
export type LossState =
  | 'DEPARTED'
  | 'INVITED'
  | 'OPEN'
  | 'RECOVERED'
  | 'REPLACED';

/** GUIDE: how the group is used. SAFETY: education in safety. */
export type MaterialKind =
  | 'GUIDE'
  | 'SAFETY';

/** What a case can bring, from the mildest to the harshest (Mission D2). */
export type MeasureKind =
  | 'MUTE'
  | 'REFER'
  | 'REMIND'
  | 'REMOVE'
  | 'WARN';

/** PROPOSED: somebody who only proposes has. DECIDED: the person has not been told, so it has no effect. TOLD: it is a strike. LAPSED: a mute that nobody carried out in time. CARRIED_OUT: it was done in the chat. PAUSED: an appeal is open. ENDED: a mute has run out. */
export type MeasureState =
  | 'CARRIED_OUT'
  | 'DECIDED'
  | 'ENDED'
  | 'LAPSED'
  | 'LIFTED'
  | 'PAUSED'
  | 'PROPOSED'
  | 'REVOKED'
  | 'TOLD';

/** How the person was told. */
export type MeasureToldHow =
  | 'ACKNOWLEDGED'
  | 'BY_PHONE'
  | 'IN_PERSON'
  | 'OPENED';

/** A meeting with the parties (Mission V5). */
export type MediationMeetingInput = {
  /** Up to 9 files uploaded with the purpose VOICE. */
  fileIds?: Array<string> | null | undefined;
  /** From the day it began until today. */
  heldOn: string;
  mediationId: string;
  /** What was said; 2 to 1 000 characters. */
  text: string;
};

/** OPEN: they have not met. CONCLUDED: the parties are asked to confirm the outcome. AGREED: all have. ENDED: without agreement. */
export type MediationState =
  | 'AGREED'
  | 'CONCLUDED'
  | 'ENDED'
  | 'OPEN'
  | 'TALKING';

/** Who has to be in a group of the category. DEPARTMENT: everybody of its department and those below it (Mission M9). */
export type MustBeIn =
  | 'DEPARTMENT'
  | 'EVERYBODY'
  | 'HEADS'
  | 'NOBODY';

/** Which notices a list is of: those that the caller has yet to acknowledge, has published, or that were withdrawn. */
export type NoticeFilter =
  | 'PUBLISHED_BY_ME'
  | 'TO_ACKNOWLEDGE'
  | 'WITHDRAWN';

/** The state of a notice. */
export type NoticeState =
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** What to remind of: give the id of exactly one thing. groupId and personIds say whom (Mission N5, B6). */
export type NudgeInput = {
  /** Reminds everybody in this group who has something to settle for today's close-out. */
  closeOutGroupId?: string | null | undefined;
  /** Only the people of this group, where people of several are asked. */
  groupId?: string | null | undefined;
  noticeId?: string | null | undefined;
  /** Only these people, up to 500; by default everybody who is missing. */
  personIds?: Array<string> | null | undefined;
  rulebookId?: string | null | undefined;
  /** Reminds everybody who has not confirmed or not done this task. */
  taskId?: string | null | undefined;
};

/** What is owed (Mission B6). */
export type ObligationKind =
  /** To settle something for today's close-out. */
  | 'CLOSE_OUT'
  /** To confirm a notice. */
  | 'NOTICE'
  /** To sign rules. */
  | 'RULES'
  /** To do a task. */
  | 'TASK';

/** How somebody hears of ordinary notices outside the inbox: each by itself, together once a day, or not at all (Mission X3). */
export type OrdinaryMessages =
  | 'DIGEST'
  | 'EACH'
  | 'NONE';

/** What the organisation sets for a day. */
export type OwnDayInput = {
  /** From today to 800 days later; each day once. */
  day: string;
  /** Null removes what was set, so that the state's calendar applies again. */
  kind?: OwnDayKind | null | undefined;
  /** Why; at most 40 characters. */
  note?: string | null | undefined;
};

/** What an organisation sets for a day; it overrides the state's calendar. */
export type OwnDayKind =
  | 'DAY_OFF'
  | 'WORKDAY';

/** A part of a changed clause. SAME: unchanged. OLD: removed. NEW: added. */
export type PartKind =
  | 'NEW'
  | 'OLD'
  | 'SAME';

/** DEPARTMENT: by department and staff number. NAME: as an address book, by pinyin. TIME: who has answered last first, then who has opened it last, then who has done neither. */
export type PeopleOrder =
  | 'DEPARTMENT'
  | 'NAME'
  | 'TIME';

/** Times of day, such as 08:30. */
export type PeriodInput = {
  from: string;
  /** Up to 24:00; one that is not after `from` is on the day after. */
  until: string;
};

/** What a person reports while working on an assignment (Mission T4). */
export type ProgressKind =
  | 'HELP'
  | 'OBSTACLE'
  | 'PROGRESS';

/** OPEN; TAKEN into a draft; DECLINED with a reason. */
export type ProposalState =
  | 'DECLINED'
  | 'OPEN'
  | 'TAKEN';

/** Another wording of a clause (Mission R5). */
export type ProposeRevisionInput = {
  clauseKey: string;
  /** 1 to 200 characters. */
  reason: string;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  /** 1 to 5 000 characters, other than the clause has. */
  text: string;
  /** The published version that was on screen. */
  versionId: string;
};

/** What is told of a case, and to whom. */
export type PublishCircularInput = {
  audience: CircularAudience;
  caseId: string;
  /** Why whom it is about has to be named; up to 200 characters. Who reported or was harmed never is. */
  namedReason?: string | null | undefined;
  /** 2 to 1 000 characters. It names nobody, unless `namedReason` says why. */
  text: string;
};

/** A notice to be published (Mission N1, N3, N10). */
export type PublishNoticeInput = {
  /** Whether people who join later are asked, too. */
  asksLaterJoiners: boolean;
  /** 1 to 20 groups, each once. */
  audience: Array<AudienceInput>;
  /** 1 to 5 000 characters. */
  body: string;
  /** Required unless the notice is ORDINARY. */
  dueAt?: string | null | undefined;
  /** Whether to publish although there is a similar notice. */
  evenIfSimilar?: boolean | null | undefined;
  /** Up to 9 files uploaded with the purpose NOTICE. */
  fileIds?: Array<string> | null | undefined;
  importance: Importance;
  /** Why it is published; 1 to 300 characters. */
  purpose: string;
  /** 2 to 60 characters. */
  subject: string;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
};

/** Whether a message would reach a person now. UNREACHABLE: no channel can send to them. NEVER_BOUND: nor were they ever bound to an account. Asked for UNREACHABLE, a list has both (Mission B7). */
export type Reach =
  | 'NEVER_BOUND'
  | 'REACHABLE'
  | 'UNREACHABLE';

/** Why no message can reach somebody now (Mission B7): never bound to any account; no WeChat account bound; no subscription left. */
export type ReachGap =
  | 'NEVER_BOUND'
  | 'NOT_BOUND'
  | 'NO_GRANT';

/** Which assignment goes to whom. */
export type ReassignTaskInput = {
  /** Which assignment, if the person has had several of this task; by default the last. */
  assignmentId?: string | null | undefined;
  /** Who has it; by default the caller. */
  fromPersonId?: string | null | undefined;
  /** Up to 200 characters. May be left out only for the caller's own assignment. */
  reason?: string | null | undefined;
  taskId: string;
  /** A member of the group who has no assignment of the task. */
  toPersonId: string;
};

/** What a receipt proves. */
export type ReceiptKind =
  /** That an appeal of the caller's was decided. */
  | 'APPEAL_DECIDED'
  /** That the caller has lodged an appeal. */
  | 'APPEAL_LODGED'
  /** That the caller has received a measure; not that they agree. */
  | 'MEASURE_ACKNOWLEDGED'
  /** That the caller has confirmed the outcome of a mediation. */
  | 'MEDIATION_CONFIRMED'
  /** That the caller has acknowledged a notice. */
  | 'NOTICE_ACKNOWLEDGED'
  /** That the caller has reported something. */
  | 'REPORT_FILED'
  /** That the caller has signed a version of rules. */
  | 'RULES_SIGNED'
  /** That the caller has taken on a task. */
  | 'TASK_CONFIRMED';

export type ReceiverOfKindInput = {
  kind: ReportKind;
  /** Not APPOINTED. */
  receiver: ReportReceiver;
};

/** A safety incident (Mission V6). */
export type RecordIncidentInput = {
  /** Up to 10 departments whose heads are told, and say that they know. */
  departmentIds?: Array<string> | null | undefined;
  /** By which day it is to be closed: from today, at most 365 days ahead. Left out: `voiceDays` working days from today. */
  dueOn?: string | null | undefined;
  /** Up to 9 files uploaded with the purpose VOICE. */
  fileIds?: Array<string> | null | undefined;
  groupId: string;
  /** What was done at once; up to 1 000 characters. */
  measure?: string | null | undefined;
  /** Who sees to it. Left out: the caller. */
  personId?: string | null | undefined;
  /** The risk; 2 to 1 000 characters. */
  risk: string;
  /** Of the tap; sent again with the same one, it is the same incident. */
  tapId?: string | null | undefined;
  /** 2 to 40 characters. */
  title: string;
};

/** Days on which a person is away (Mission B15). */
export type RecordLeaveInput = {
  /** The first day. */
  fromOn: string;
  /** Who is away; by default the caller. */
  personId?: string | null | undefined;
  /** 1 to 200 characters. */
  reason: string;
  /** Who is asked to stand in. They must not be away on these days. */
  standInId?: string | null | undefined;
  /** The last day. At most one year can be recorded at once. */
  untilOn: string;
};

/** What somebody answered to WeChat when a tap asked for messages. */
export type RecordSubscriptionInput = {
  /** 1 to 5, one for each template. */
  answers: Array<SubscriptionAnswerInput>;
  /** The client's id for the tap; sent again, it counts once. */
  tapId: string;
};

/** What may have been a violation (Mission D3). The same words of the chat at the same instant are the same case. */
export type RecordViolationInput = {
  /** Up to 5 notices, tasks, messages or items of accountability of the group, copied as they stand. */
  cites?: Array<CitationInput> | null | undefined;
  /** A clause of the version that was in force when it happened; needed where there was one. */
  clauseKey?: string | null | undefined;
  /** Up to 9 files uploaded with the purpose CASE. */
  fileIds?: Array<string> | null | undefined;
  groupId: string;
  /** Not in the future, and at most 366 days ago. */
  happenedAt: string;
  /** Whom it harmed; they do not decide it. */
  harmedId?: string | null | undefined;
  kindKey: string;
  personId: string;
  /** Where; up to 40 characters. */
  place?: string | null | undefined;
  /** The words as they stood in the chat, up to 2 000 characters. */
  quote?: string | null | undefined;
  /** Who reported it; they do not decide it. */
  reportedById?: string | null | undefined;
  /** What happened; 2 to 1 000 characters. */
  whatHappened: string;
};

/** That the caller has made sure of the owner. */
export type RecoverAccountInput = {
  /** Whether nothing was lost: the report was a mistake. */
  falseReport?: boolean | null | undefined;
  id: string;
  /** How the caller made sure that it is the owner; 1 to 200 characters. */
  words: string;
};

/** Why the answer is no. Any operation may answer SIGN_IN_FIRST, BIND_FIRST, SESSION_ENDED, SESSION_OF_ANOTHER_PERSON, TAPPED_WHILE_LOST, PERSON_DEPARTED, CLIENT_TOO_OLD, TOO_MANY_REQUESTS, QUERY_TOO_COSTLY, FAULT; what else a mutation may answer is in its description. A client shows a general sentence for a code that it does not know. */
export type Refusal =
  | 'ACCOUNTABILITY_ANSWERED'
  | 'ACCOUNT_BOUND_TO_ANOTHER_PERSON'
  | 'ACCOUNT_LOST'
  | 'ACCOUNT_LOST_ALREADY'
  | 'ALREADY_A_MEMBER'
  | 'ALREADY_ON_TASK'
  | 'APPEAL_CONFLICTED'
  | 'APPEAL_DECIDED'
  | 'APPEAL_SPENT'
  | 'APPEAL_TAKEN'
  | 'APPEAL_WINDOW_OVER'
  | 'BAD_INPUT'
  | 'BIND_FIRST'
  | 'BOT_TEST_FAILED'
  | 'CASE_CITES_NOTHING'
  | 'CASE_CLOSED'
  | 'CASE_CONFLICTED'
  | 'CASE_DECIDED'
  | 'CASE_GOOD_REASON'
  | 'CASE_NOT_HEARD'
  | 'CASE_NOT_REFERRED'
  | 'CASE_OPEN'
  | 'CASE_SIDE_STATED'
  | 'CASE_WITHOUT_APPEALS'
  | 'CATEGORY_CHANGED'
  | 'CATEGORY_IN_USE'
  | 'CATEGORY_NAME_TAKEN'
  | 'CATEGORY_RETIRED'
  | 'CHANNEL_NOT_CONFIGURED'
  | 'CIRCULAR_CONTESTED'
  | 'CIRCULAR_MISSING'
  | 'CIRCULAR_NAMES'
  | 'CIRCULAR_PUBLISHED'
  | 'CLAUSE_QUESTION_ANSWERED'
  | 'CLIENT_TOO_OLD'
  | 'CLOSE_OUT_DAY_OFF'
  | 'CLOSE_OUT_NOT_DUE'
  | 'DATE_REQUEST_DECIDED'
  | 'DATE_REQUEST_WITHDRAWN'
  | 'DEMO_ONLY'
  | 'DEVICE_IN_USE'
  | 'DEVICE_REQUEST_ANSWERED'
  | 'DEVICE_REQUEST_EXPIRED'
  | 'FAULT'
  | 'FILES_OF_ORGANISATION_TOO_LARGE'
  | 'FILES_OF_PERSON_TOO_LARGE'
  | 'FILES_UNATTACHED_TOO_MANY'
  | 'FILE_EMPTY'
  | 'FILE_EXPIRED'
  | 'FILE_MISSING'
  | 'FILE_PICTURE_UNREADABLE'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'FINE_NOT_EXECUTED'
  | 'GROUP_DISSOLVED'
  | 'GROUP_NAME_TAKEN'
  | 'INCIDENT_CLOSED'
  | 'INCIDENT_NOT_TOLD'
  | 'INCIDENT_UNSEEN'
  | 'INVITATION_EXPIRED'
  | 'INVITATION_NOT_VALID'
  | 'INVITATION_USED'
  | 'INVITED_BY_YOU'
  | 'LEAVE_CANCELLED'
  | 'LEAVE_IN_THE_PAST'
  | 'LEAVE_OVER'
  | 'LEAVE_OVERLAPS'
  | 'LOSS_CODE_NOT_VALID'
  | 'LOSS_OVER'
  | 'MEASURE_CARRIED_OUT'
  | 'MEASURE_LAPSED'
  | 'MEASURE_NEEDS_REPETITION'
  | 'MEASURE_NOT_TOLD'
  | 'MEASURE_OVER'
  | 'MEASURE_PAUSED'
  | 'MEASURE_UNSIGNED'
  | 'MEDIATION_CONCLUDED'
  | 'MEDIATION_NOT_CONCLUDED'
  | 'MEDIATION_OVER'
  | 'MEDIATION_REWORDED'
  | 'MEDIATOR_CHOSEN'
  | 'MEDIATOR_MISSING'
  | 'MEDIATOR_OBJECTED_TO'
  | 'NOBODY_TO_NUDGE'
  | 'NOTICE_ALREADY_ACKNOWLEDGED'
  | 'NOTICE_AUDIENCE_EMPTY'
  | 'NOTICE_NOT_ACKNOWLEDGED'
  | 'NOTICE_NOT_FOR_YOU'
  | 'NOTICE_REVISED'
  | 'NOTICE_SIMILAR_EXISTS'
  | 'NOTICE_UNCHANGED'
  | 'NOTICE_WITHDRAWN'
  | 'NOT_ALLOWED'
  | 'NOT_A_MEMBER'
  | 'NOT_A_PUBLISHER'
  | 'NOT_A_QUESTION'
  | 'NOT_FOUND'
  | 'NO_GROUP_BOT'
  | 'NO_HEAD_TO_ASK'
  | 'NO_MESSAGE_LEFT'
  | 'NO_WECHAT_BOUND'
  | 'NUDGED_RECENTLY'
  | 'OWNER_MUST_STAY'
  | 'PERSON_DEPARTED'
  | 'QUERY_TOO_COSTLY'
  | 'QUESTION_NEEDS_ANSWER'
  | 'QUIET_HOURS_IN_RULES'
  | 'REPORTED_BY_YOU'
  | 'REPORT_CLOSED'
  | 'REPORT_HAS_CASE'
  | 'REPORT_HAS_INCIDENT'
  | 'REPORT_OPEN'
  | 'REPORT_REOPENED'
  | 'REPORT_TAKEN'
  | 'REPORT_WITHOUT_RECEIVER'
  | 'REVIEW_APPEALED'
  | 'REVIEW_OVER'
  | 'REVISION_CLAUSE_GONE'
  | 'REVISION_DECIDED'
  | 'REVISION_UNCHANGED'
  | 'ROSTER_CHANGED'
  | 'RULES_ALREADY_PUBLISHED'
  | 'RULES_ALREADY_SIGNED'
  | 'RULES_APPEAL_DAYS_MISSING'
  | 'RULES_DRAFT_CHANGED'
  | 'RULES_DRAFT_EXISTS'
  | 'RULES_END_NOT_REACHED'
  | 'RULES_GROUP_GOVERNED'
  | 'RULES_NOT_APPROVED'
  | 'RULES_NOT_FOR_YOU'
  | 'RULES_NOT_PUBLISHED'
  | 'RULES_NOT_SUBMITTED'
  | 'RULES_QUESTIONS_OPEN'
  | 'RULES_SUPERSEDED'
  | 'RULES_TEXT_DIFFERS'
  | 'RULES_UNCHANGED'
  | 'RULES_UNFINISHED'
  | 'RULES_UNLAWFUL'
  | 'SAID_TOO_OFTEN'
  | 'SESSION_ENDED'
  | 'SESSION_NOT_WANTED'
  | 'SESSION_OF_ANOTHER_PERSON'
  | 'SIGN_IN_FIRST'
  | 'STAND_IN_ANSWERED'
  | 'STAND_IN_AWAY'
  | 'SUGGESTION_ANSWERED'
  | 'SUGGESTION_NOT_ANSWERED'
  | 'TAPPED_WHILE_LOST'
  | 'TAP_DISOWNED'
  | 'TASK_ALREADY_CARRIED'
  | 'TASK_ALREADY_CONFIRMED'
  | 'TASK_ALREADY_DONE'
  | 'TASK_CANCELLED'
  | 'TASK_DAY_CLOSED'
  | 'TASK_DAY_OFF'
  | 'TASK_NOTHING_TO_TAKE_BACK'
  | 'TASK_NOT_CONFIRMED'
  | 'TASK_NOT_DONE'
  | 'TASK_NOT_DUE_YET'
  | 'TASK_NOT_YOURS'
  | 'TASK_ONLY_HELPING'
  | 'TOKENS_ALL_ISSUED'
  | 'TOKEN_NOT_VALID'
  | 'TOKEN_WEEK_NOT_NOW'
  | 'TOO_FEW_TO_BE_ANONYMOUS'
  | 'TOO_MANY_ADMINS'
  | 'TOO_MANY_ATTEMPTS'
  | 'TOO_MANY_REQUESTS'
  | 'TOPIC_ASKED'
  | 'TOPIC_CLOSED'
  | 'TOPIC_WITHOUT_RULES'
  | 'UNDO_TOO_LATE'
  | 'VIOLATION_NAME_TAKEN'
  | 'WECHAT_ACCOUNT_BLOCKED'
  | 'WECHAT_BUSY'
  | 'WECHAT_CODE_REFUSED'
  | 'WECHAT_NOT_CONFIGURED';

/** How often somebody is reminded of what they have not answered: at each step, or only when it is due (Mission X3). */
export type ReminderChoice =
  | 'ALL'
  | 'DEADLINE';

/** What a report would be about. */
export type ReportFormInput = {
  /** In which group; a stranger's is not found. */
  groupId?: string | null | undefined;
  kind: ReportKind;
  /** Whom it names. */
  namedIds?: Array<string> | null | undefined;
};

/** What a report is about. */
export type ReportKind =
  | 'ACCOUNT'
  | 'LEAK'
  | 'OTHER'
  | 'OUTSIDER'
  | 'SAFETY'
  | 'SUGGESTION'
  | 'UNREGISTERED_GROUP'
  | 'VIOLATION';

/** What is known of a lost account. */
export type ReportLostAccountInput = {
  kind: LossKind;
  /** Since when it is in other hands: at most 30 days ago, not in the future. None: since now. */
  lostAt?: string | null | undefined;
  /** The colleague whose account it is; none: the caller's own. */
  personId?: string | null | undefined;
  /** Of a colleague's: how the caller knows; needed there. */
  source?: LossSource | null | undefined;
  /** Up to 200 characters. */
  words?: string | null | undefined;
};

/** What the reporter was looking at. */
export type ReportOrigin =
  | 'GROUP'
  | 'NOTICE'
  | 'PERSON'
  | 'TASK';

/** MOVED: no violation; it went to where it belongs. JOINED: with another report, whose outcome is its own. */
export type ReportOutcome =
  | 'CONFIRMED'
  | 'JOINED'
  | 'MOVED'
  | 'NOT_CONFIRMED';

/** Reports progress, an obstacle, or a call for help (Mission T4). */
export type ReportProgressInput = {
  /** Up to 9 files uploaded with the purpose TASK_EVENT. */
  fileIds?: Array<string> | null | undefined;
  kind: ProgressKind;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  taskId: string;
  /** 1 to 1 000 characters; may be left out for an obstacle that has `waitsFor`, and where there are files. */
  text?: string | null | undefined;
  /** For an obstacle: what or whom it waits for, up to 40 characters; shown in the day's record. */
  waitsFor?: string | null | undefined;
};

/** Who receives a report. GROUP_MANAGERS: the group's owner and admins. APPOINTED: the person appointed for reports that name everybody else. */
export type ReportReceiver =
  | 'APPOINTED'
  | 'GROUP_MANAGERS'
  | 'HEAD'
  | 'OFFICE'
  | 'ORGANISATION_ADMIN';

/** What is left out stays as it is. */
export type ReportSettingsInput = {
  /** 1 to 3. */
  answerMonths?: number | null | undefined;
  /** Who receives what names everybody else; empty: nobody. */
  appointedId?: string | null | undefined;
  /** 1 to 5. */
  firstWordDays?: number | null | undefined;
  /** Two times between 6:00 and 22:00, at least four hours apart, the earlier first. They hold from the next day on. */
  handOver?: Array<number> | null | undefined;
  /** 6 to 60. */
  keepMonths?: number | null | undefined;
  receivers?: Array<ReceiverOfKindInput> | null | undefined;
};

/** Who says something in a report. */
export type ReportSide =
  | 'HANDLER'
  | 'REPORTER';

/** RECEIVED: by telephone or in person, entered by its receiver. */
export type ReportSource =
  | 'ANONYMOUS'
  | 'NAMED'
  | 'RECEIVED';

/** How far a report has come. */
export type ReportState =
  | 'CLOSED'
  | 'INVESTIGATING'
  | 'RECEIVED';

/** A stage of a response, named by how it ends: published → delivered → opened → confirmed → planned → done. */
export type ResponseStage =
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'DONE'
  | 'OPENED'
  | 'PLANNED';

/** Which report. By default: the widest scope for which the caller answers, four weeks, working time. */
export type ResponseTimesInput = {
  basis?: TimeBasis | null | undefined;
  by?: InsightBy | null | undefined;
  scope?: InsightScope | null | undefined;
  /** The id of the department or group. */
  scopeId?: string | null | undefined;
  subject?: InsightSubject | null | undefined;
  /** Number of whole weeks up to today: 4 or 13. */
  weeks?: number | null | undefined;
};

/** AT_ONCE: it was decided before the person was heard. REOPENED: an earlier measure that raised its step was revoked; until somebody decides, a mute or a removal stands still. */
export type ReviewKind =
  | 'AT_ONCE'
  | 'REOPENED';

/** How a measure is decided once more. */
export type ReviewMeasureInput = {
  caseId: string;
  /** Of a mute, its days. */
  days?: number | null | undefined;
  /** Of LOWERED: what it becomes, milder than it is. */
  measure?: MeasureKind | null | undefined;
  outcome: ReviewOutcome;
  /** 1 to 1 000 characters; both sides read it. */
  reason: string;
};

/** How a measure was decided once more. */
export type ReviewOutcome =
  | 'CONFIRMED'
  | 'LOWERED'
  | 'REVOKED';

/** Whether a tap was the caller's. */
export type ReviewTapInput = {
  kind: TapKind;
  lossId: string;
  /** False: it was somebody else. */
  mine: boolean;
  tapId: string;
};

/** The whole corrected text (Mission N6). */
export type ReviseNoticeInput = {
  body: string;
  /** What is corrected, in a sentence; 1 to 200 characters. */
  changeNote: string;
  dueAt?: string | null | undefined;
  /** Files uploaded with the purpose NOTICE. Together with those that stay, up to 9. */
  fileIds?: Array<string> | null | undefined;
  noticeId: string;
  purpose: string;
  /** Files of the current revision that the new one leaves out; the others stay. Earlier revisions keep theirs. */
  removeFileIds?: Array<string> | null | undefined;
  subject: string;
};

/** A role in the organisation, in a department or in a group; the grant's scope says which. */
export type Role =
  | 'ADMIN'
  | 'HEAD'
  | 'LEADER'
  | 'OFFICE'
  | 'ORGANISATION_ADMIN'
  | 'OWNER'
  | 'PUBLISHER';

/** How to read and apply what a roster leaves open. */
export type RosterChoices = {
  /** Who those in `doubtful` are. Nothing is applied before that is said. */
  doubtful?: DoubtfulPeople | null | undefined;
  /** Whether the first of several departments of a person is taken. */
  firstDepartment?: boolean | null | undefined;
  /** Whether the departments in `unknownParents` are added. Nothing is applied before that is said. */
  newParents?: boolean | null | undefined;
  /** The sheet to read, where several are rosters. */
  sheet?: string | null | undefined;
};

/** Settings that a version chooses for the groups of a category. */
export type RulesBlockInput = {
  /** A category of the groups to which the version applies. */
  categoryId: string;
  settings: Array<SettingInput>;
};

/** Files of an unpublished version. */
export type RulesMaterialInput = {
  /** 1 to 9 files; to attach, uploaded with the purpose RULES_GUIDE or RULES_SAFETY. */
  fileIds: Array<string>;
  kind: MaterialKind;
  versionId: string;
};

/** A setting to be printed in the version (Mission R1). */
export type RulesSettingInput = {
  /** Letters and digits; unique in the version. */
  key: string;
  label: string;
  /** Up to 200 characters; appealDays and answerDays begin with a number. */
  value: string;
};

/** DRAFT, APPROVED, PUBLISHED; the text of a published version never changes (Mission R1). */
export type RulesState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PUBLISHED';

/** A category as it is to stand. */
export type SaveCategoryInput = {
  admitter: Admitter;
  /** 1 to 30 working days. */
  approvalDays: number;
  approver: CategoryApprover;
  /** Up to 100 characters. */
  description: string;
  /** 1 to 100. */
  groupsPerOwner?: number | null | undefined;
  /** Left out: a new one. */
  id?: string | null | undefined;
  mustBeIn: MustBeIn;
  /** 2 to 20 characters, unique among those in use. */
  name: string;
  /** Up to 40 characters; with {topic}, or empty. */
  namingPattern: string;
  /** 1 to 40 characters. */
  office: string;
  /** The revision on screen; of one that is there already. */
  revision?: number | null | undefined;
  /** The settings that change; others stay as they are. */
  settings: Array<SettingInput>;
};

/** All questions of a draft, up to 5; an empty list asks none (Mission R6). */
export type SaveComprehensionInput = {
  questions: Array<ComprehensionQuestionInput>;
  /** Hash of the text that was on screen. If text or questions have been edited since, the answer is RULES_TEXT_DIFFERS. */
  textHash?: string | null | undefined;
  versionId: string;
};

/** The bot of a group's WeCom chat. */
export type SaveGroupBotInput = {
  /** The bot's address as WeCom shows it, https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…; left out, it stays. */
  address?: string | null | undefined;
  groupId: string;
  mentions: boolean;
  /** Left out: yes. */
  notices?: boolean | null | undefined;
  /** Left out: yes. */
  summaries?: boolean | null | undefined;
};

/** The whole text of a version (Mission R1, R8), up to 50 000 characters. It may be unfinished: office, days, stated change and texts may be missing until it is approved. */
export type SaveRulesDraftInput = {
  /** Whether it applies to all groups of the organisation. */
  appliesToAll: boolean;
  /** What this version chooses other than the categories have it; what is left out is printed as they have it. Ignored where `settings` is sent. */
  blocks?: Array<RulesBlockInput> | null | undefined;
  /** What this version chooses for all its categories, such as a template does; blocks go before it. Ignored where `settings` is sent. */
  chosen?: Array<SettingInput> | null | undefined;
  clauses: Array<ClauseInput>;
  /** The first day on which it is in force; from today to 365 days later. */
  effectiveOn?: string | null | undefined;
  /** The groups to which it applies; ignored if it applies to all. */
  groupIds?: Array<string> | null | undefined;
  /** The office that answers questions about it (Mission R7); may be empty in a draft. */
  interpretingOffice: string;
  /** The revision of the draft that was on screen; 0 if there was none. If somebody else has saved since, the answer is RULES_DRAFT_CHANGED. If left out, what others saved is written over. */
  revision?: number | null | undefined;
  /** The rulebook; if left out, a new one is created. */
  rulebookId?: string | null | undefined;
  /** @deprecated free text; blocks holds typed values */
  settings?: Array<RulesSettingInput> | null | undefined;
  /** The day by which it is to be signed; from today to 365 days later. */
  signByOn?: string | null | undefined;
  /** What this version changes; may be empty in the first version, and in a draft. */
  statedChange: string;
  /** 1 to 60 characters. */
  title: string;
};

/** What is said in the report of a code. */
export type SayByCodeInput = {
  /** 16 digits of Crockford's base 32; spaces, hyphens and small letters do not matter. */
  code: string;
  organisationId: string;
  text: string;
  token: TokenInput;
};

/** SENT: with the channel's own success code. RETRY: it passes by itself. UNREACHABLE: this person cannot be reached by it now. UNKNOWN: the connection was cut after the request had left. */
export type SendState =
  | 'FAILED'
  | 'RETRY'
  | 'SENT'
  | 'UNKNOWN'
  | 'UNREACHABLE';

/** A group's working hours, quiet hours and close-out time, all at once. */
export type SetGroupHoursInput = {
  /** 00:05 to 23:55; a time that is not after the first working hour is on the day after. */
  closeOutAt: string;
  /** 5 to 480 working minutes. */
  confirmWithinMinutes: number;
  groupId: string;
  /** 1 to 4, in order, without overlap, within 24 hours of the first. */
  periods: Array<PeriodInput>;
  /** Left out. Rules say when a group is left alone: other quiet hours than hold are refused. */
  quiet?: PeriodInput | null | undefined;
  /** If left out, it stays as it is; null: the organisation's calendar applies. */
  workPattern?: WorkPatternInput | null | undefined;
};

/** 1 to 60 days at once. */
export type SetOwnDaysInput = {
  days: Array<OwnDayInput>;
};

/** A role that members are given, or that is taken back. */
export type SetRolesInput = {
  groupId: string;
  held: boolean;
  /** 1 to 200 people. */
  personIds: Array<string>;
  /** Not OWNER: a group has one. */
  role: GroupRole;
};

/** ENFORCED: the software goes by it. PARTLY: by a part of it; of `names` by the order of department and name, while people go by the rest. PRINTED: people go by it. */
export type SettingHolds =
  | 'ENFORCED'
  | 'PARTLY'
  | 'PRINTED';

/** A setting and its new value. */
export type SettingInput = {
  key: SettingKey;
  /** In the shape of its key. */
  value?: unknown;
};

/** The closed list of settings (Mission "Settings"). */
export type SettingKey =
  | 'accounts'
  | 'advertisements'
  | 'answerDays'
  | 'appealBody'
  | 'appealDays'
  | 'avatars'
  | 'carryOutHours'
  | 'clauseAnswerDays'
  | 'departmentTold'
  | 'departmentToldFrom'
  | 'fines'
  | 'hearingWorkingHours'
  | 'imagesPerDay'
  | 'inactiveAfterDays'
  | 'inspection'
  | 'leaving'
  | 'longShareCharacters'
  | 'names'
  | 'outsiderStayDays'
  | 'outsiders'
  | 'pausedUnderAppeal'
  | 'politics'
  | 'publicPosts'
  | 'quietHours'
  | 'reminders'
  | 'removalNeedsRepetition'
  | 'rights'
  | 'rosterCheck'
  | 'strikeMonths'
  | 'strikesCountedBy'
  | 'strikesCountedIn'
  | 'violations';

/** Where a setting stands on the screen and in the printed rules. */
export type SettingSection =
  | 'APPEALS'
  | 'ENTRY'
  | 'MEASURES'
  | 'REMINDERS'
  | 'SPEAKING';

/** RULES: the version in force prints it. CATEGORY: it does not, so the category's value holds. */
export type SettingSource =
  | 'CATEGORY'
  | 'RULES';

/** A signature of what was on screen (Mission R3). */
export type SignRulesInput = {
  /** The device that was used; kept with the evidence. */
  device?: string | null | undefined;
  /** Optional. Strokes separated by ";", points by a space, each point "x,y" from 0 to 1000; up to 20 000 characters. */
  handwriting?: string | null | undefined;
  /** The client's id for this tap, up to 36 characters. A tap sent again with the same id counts once. */
  tapId?: string | null | undefined;
  /** Hash of the text that was on screen. */
  textHash: string;
  versionId: string;
};

/** SIGNED: the current version. OUTDATED: an older one. UNSIGNED: none (Mission R4). */
export type SignatureState =
  | 'OUTDATED'
  | 'SIGNED'
  | 'UNSIGNED';

/** The answer of a stand-in, who must accept first. NONE: nobody was named (Mission B15). */
export type StandInState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'NONE';

/** A dispute that is to be mediated (Mission V5). */
export type StartMediationInput = {
  /** Up to 9 files uploaded with the purpose VOICE. */
  fileIds?: Array<string> | null | undefined;
  groupId: string;
  /** No party. Left out: the owner who proposes it; else the parties choose one. */
  mediatorId?: string | null | undefined;
  /** Where it is between two groups. */
  otherGroupId?: string | null | undefined;
  /** 2 to 10 members of the groups who have the dispute; the caller too, if they do. An owner who names others only proposes it. */
  partyIds: Array<string>;
  /** Of the tap; sent again with the same one, it is the same mediation. */
  tapId?: string | null | undefined;
  /** What it is about; 2 to 1 000 characters. */
  text: string;
  /** 2 to 40 characters. */
  title: string;
};

/** What WeChat answers for a template. BAN: the platform has banned it; FILTER: another with its title is asked for. */
export type SubscriptionAnswer =
  | 'ACCEPT'
  | 'BAN'
  | 'FILTER'
  | 'REJECT';

/** What WeChat answered for one template. */
export type SubscriptionAnswerInput = {
  answer: SubscriptionAnswer;
  templateId: string;
};

/** NOTICE: something new. DUE: a deadline. OUTCOME: the outcome of an appeal, a report or a request. */
export type SubscriptionPurpose =
  | 'DUE'
  | 'NOTICE'
  | 'OUTCOME';

/** What an answer makes of a suggestion. FORWARDED: a department answers it. */
export type SuggestionAnswer =
  | 'ANSWERED'
  | 'DECLINED'
  | 'FORWARDED'
  | 'TAKEN_UP';

/** COMPLAINT: about service. What breaks the rules is a report. */
export type SuggestionKind =
  | 'COMPLAINT'
  | 'SUGGESTION';

/** MINE: filed by the caller. TO_ANSWER: waiting for them. HANDLED: answered or passed on by them. PUBLISHED: in the group that is named, or in the organisation. */
export type SuggestionList =
  | 'HANDLED'
  | 'MINE'
  | 'PUBLISHED'
  | 'TO_ANSWER';

/** With whom it lies: a group's owner, a department's head, or the office. */
export type SuggestionPlace =
  | 'DEPARTMENT'
  | 'GROUP'
  | 'OFFICE';

/** OPEN and FORWARDED wait for an answer. TAKEN_UP: it will be done. DECLINED: with a reason. */
export type SuggestionState =
  | 'ANSWERED'
  | 'DECLINED'
  | 'FORWARDED'
  | 'OPEN'
  | 'TAKEN_UP';

/** What somebody has done, where it may have been somebody else with their account. */
export type TapKind =
  | 'APPEAL_LODGED'
  /** Recorded for others: never undone by this. */
  | 'INCIDENT_RECORDED'
  | 'LEAVE_RECORDED'
  /** Decided about others: never undone by this. */
  | 'MEASURE_DECIDED'
  | 'MEDIATION_CONFIRMED'
  | 'NOTICE_ACKNOWLEDGED'
  /** Published to others: never undone by this. */
  | 'NOTICE_PUBLISHED'
  | 'RULES_SIGNED'
  /** Assigned to others: never undone by this. */
  | 'TASK_ASSIGNED'
  /** Told of an obstacle. */
  | 'TASK_BLOCKED'
  | 'TASK_CARRIED_OVER'
  | 'TASK_CONFIRMED'
  /** Asked for a later deadline. */
  | 'TASK_DATE_ASKED'
  | 'TASK_DONE'
  | 'TASK_REFUSED'
  /** Progress, or asked for help: words to others, of which nothing is asked again. */
  | 'TASK_SAID';

/** What the owner of an account says of a tap that was made in their name. */
export type TapVerdict =
  | 'MINE'
  | 'NOT_MINE';

/** When an open task is due. AHEAD: neither over nor due today. */
export type TaskDue =
  | 'AHEAD'
  | 'OVER'
  | 'TODAY';

/** The kind of an entry of a task's time line. */
export type TaskEventKind =
  | 'ACCEPTED'
  | 'ACCOUNTABILITY_ANSWERED'
  | 'ACCOUNTABILITY_OPENED'
  | 'ANSWERED'
  | 'ASSIGNED'
  | 'AWAY'
  | 'CANCELLED'
  | 'CARRIED_OVER'
  | 'CARRY_OVER_UNDONE'
  | 'CLOSED_OUT'
  | 'COMPLETED'
  | 'COMPLETION_UNDONE'
  | 'CONFIRMATION_UNDONE'
  | 'CONFIRMED'
  | 'ESCALATED'
  | 'HELP'
  | 'LEFT'
  | 'NEW_DATE_ASKED'
  | 'NEW_DATE_GRANTED'
  | 'NEW_DATE_REFUSED'
  | 'OBSTACLE'
  | 'OBSTACLE_UNDONE'
  | 'PASSED_ON'
  | 'PROGRESS'
  | 'REASSIGNED'
  | 'REFUSED'
  | 'RETURNED'
  | 'STOOD_IN';

/** OPEN: open tasks, the next due first. DONE: done or cancelled tasks, the newest first. ALL: open ones before the others. */
export type TaskFilter =
  | 'ALL'
  | 'DONE'
  | 'OPEN';

/** TASK: assigned by a leader (Mission T1). QUESTION: to a department (Mission T7). */
export type TaskKind =
  | 'QUESTION'
  | 'TASK';

/** DONE: every responsible assignment is accepted. A returned one makes the task OPEN again. */
export type TaskState =
  | 'CANCELLED'
  | 'DONE'
  | 'OPEN';

/** MINE: the caller's assignments. ASSIGNED_BY_ME: assigned by the caller. MY_DEPARTMENT: of people in departments that the caller heads. GROUP: of groups, as far as the caller may see. */
export type TaskView =
  | 'ASSIGNED_BY_ME'
  | 'GROUP'
  | 'MINE'
  | 'MY_DEPARTMENT';

/** WORKING: minutes of the group's working time. WALL: minutes by the clock (Mission T8). */
export type TimeBasis =
  | 'WALL'
  | 'WORKING';

/** What is to be done. */
export type TodoKind =
  | 'ACCEPT_RESULT'
  | 'ACKNOWLEDGE_NOTICE'
  | 'AGREE_TO_BAN'
  | 'ANSWER_CLAUSE'
  | 'APPOINT_OWNER'
  | 'APPROVE_RULES'
  | 'CASE'
  | 'CLOSE_OUT'
  | 'CONFIRM_TASK'
  | 'DECIDE_NEW_DATE'
  | 'DECIDE_REVISION'
  | 'DEVICE_REQUEST'
  | 'INCIDENT'
  | 'LOST_ACCOUNT'
  | 'MEDIATION'
  /** A task that the caller has taken on and that is overdue, while no day is open in which to settle it. */
  | 'OVERDUE_TASK'
  | 'PUBLISH_RULES'
  | 'REASSIGN'
  | 'REDO_TASK'
  /** A report to handle, or a question in one's own. */
  | 'REPORT'
  | 'REVISE_RULES'
  | 'SIGN_RULES'
  | 'STAND_IN'
  | 'SUGGESTION';

/** NOW: urgent, overdue or due within the hour; TODAY; WEEK: within 7 days; LATER. */
export type TodoSpan =
  | 'LATER'
  | 'NOW'
  | 'TODAY'
  | 'WEEK';

/** A token, which is spent by what it is sent with; of this week or the one before. */
export type TokenInput = {
  /** 32 random bytes, base64url. */
  input: string;
  /** What the unblinded point makes of them; 64 bytes, base64url. */
  output: string;
};

/** How a person was told: by phone or in person (Mission N3). */
export type ToldHow =
  | 'IN_PERSON'
  | 'PHONE';

/** A topic, and what to do instead of going on about it. */
export type TopicInput = {
  groupId: string;
  /** 1 to 200 characters. */
  instead: string;
  /** Made by the client for each tap; the same tap sent again changes nothing. */
  tapId?: string | null | undefined;
  /** 2 to 40 characters. */
  topic: string;
};

/** STOPPED: no more of it for now (Mission D7). ASKED: whoever is in office is asked whether to ban it (Mission D8). AGREED: all agreed, and it is a clause of the draft or of a version. REFUSED, WITHDRAWN: it is not banned. */
export type TopicState =
  | 'AGREED'
  | 'ASKED'
  | 'REFUSED'
  | 'STOPPED'
  | 'WITHDRAWN';

/** MOVE: to another receiver. CLOSE: with a reason, without an investigation. */
export type TriageDecision =
  | 'ACCEPT'
  | 'CLOSE'
  | 'MOVE';

/** What becomes of a report that came in. */
export type TriageReportInput = {
  decision: TriageDecision;
  /** Of CLOSE: not JOINED. */
  outcome?: ReportOutcome | null | undefined;
  /** Of MOVE: to whom; not APPOINTED, who is asked last by rule. */
  receiver?: ReportReceiver | null | undefined;
  reportId: string;
  /** Of CLOSE: the reason, for its reporter; 2 to 1 000 characters. */
  text?: string | null | undefined;
};

/** Why a message has not arrived: no WeChat account bound, no subscription left, given up after a day of tries, refused by the channel, or its outcome is not known (Mission X1, B7). */
export type UndeliverableReason =
  | 'CHANNEL_FAILED'
  | 'GAVE_UP'
  | 'NOT_BOUND'
  | 'NO_GRANT'
  | 'UNCERTAIN';

/** How the last try ended; UNKNOWN may have arrived. */
export type UndeliverableState =
  | 'FAILED'
  | 'UNKNOWN'
  | 'UNREACHABLE';

/** What becomes of an incident (Mission V6). */
export type UpdateIncidentInput = {
  /** Departments that are told besides. */
  departmentIds?: Array<string> | null | undefined;
  /** By which day it is to be closed; as in `RecordIncidentInput`. */
  dueOn?: string | null | undefined;
  /** Up to 9 files uploaded with the purpose VOICE. */
  fileIds?: Array<string> | null | undefined;
  incidentId: string;
  /** Who sees to it from now on. */
  personId?: string | null | undefined;
  /** What was done, or is known since; up to 1 000 characters. Needed with files. */
  text?: string | null | undefined;
};

/** A kind of violation as it is to stand. */
export type ViolationKindInput = {
  /** It may be decided before the member was heard. */
  atOnce: boolean;
  categoryId: string;
  /** The keys of up to 5 clauses that it rests on, of those of the category; left out: as they are. */
  clauses?: Array<string> | null | undefined;
  /** Left out: a new kind. */
  key?: string | null | undefined;
  /** 2 to 20 characters; unique in the category, kinds out of use included. */
  name: string;
  /** Out of use; one kind at least stays in use. */
  retired: boolean;
  /** The revision of the category that was on screen. */
  revision: number;
  /** 1 to 6, none milder than the one before; left out: as they are, of a new kind the usual ones. */
  steps?: Array<LadderStepInput> | null | undefined;
  /** People on leave, or whom nothing could reach, have not violated. */
  unlessGoodReason: boolean;
};

/** What somebody did with what they said. FILED: began it. MEASURE: says what was done. CHANGED: says who sees to it, by which day, or who else was told. MEDIATOR_LEFT: another mediator is chosen. MEDIATOR_AWAY: on leave, so that another one may be chosen. */
export type VoiceNoteKind =
  | 'ANSWERED'
  | 'CHANGED'
  | 'CLOSED'
  | 'CONCLUDED'
  | 'DECLINED'
  | 'DISAGREED'
  | 'ENDED'
  | 'FILED'
  | 'FORWARDED'
  | 'MEASURE'
  | 'MEDIATOR_AWAY'
  | 'MEDIATOR_LEFT'
  | 'MEETING'
  | 'TAKEN_UP';

/** The days on which a group works, repeated. */
export type WorkPatternInput = {
  keepsHolidays: boolean;
  /** At most 366 days before or after today. */
  startsOn: string;
  /** 1 to 42 days, of which at least one is worked. */
  works: Array<boolean>;
};

export type AccountabilityCardFragment = { id: string, occasion: AccountabilityOccasion, openedAt: string, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, mayCite: boolean, task: { id: string, kind: TaskKind, goal: string, group: { id: string, name: string } }, person: { id: string, name: string, department: { id: string, name: string } }, head: { id: string, name: string } | null };

export type AccountabilityItemsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountabilityItemsQuery = { accountabilityItems: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, occasion: AccountabilityOccasion, openedAt: string, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, mayCite: boolean, task: { id: string, kind: TaskKind, goal: string, group: { id: string, name: string } }, person: { id: string, name: string, department: { id: string, name: string } }, head: { id: string, name: string } | null }> } };

export type AnswerAccountabilityMutationVariables = Exact<{
  id: string;
  answer: string;
}>;


export type AnswerAccountabilityMutation = { answerAccountability: { id: string, occasion: AccountabilityOccasion, openedAt: string, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, mayCite: boolean, task: { id: string, kind: TaskKind, goal: string, group: { id: string, name: string } }, person: { id: string, name: string, department: { id: string, name: string } }, head: { id: string, name: string } | null } };

export type ReportNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportNamesQuery = { reportNames: { organisationId: string, publicKey: string, people: string, receivers: Array<{ kind: ReportKind, receiver: ReportReceiver }>, levels: Array<{ receiver: ReportReceiver, people: Array<{ personId: string, barredBy: Array<string> }> }> } };

export type AnonymityFigureQueryVariables = Exact<{
  organisationId: string;
}>;


export type AnonymityFigureQuery = { anonymityFigure: { holders: number, active: number } };

export type FileAnonymousReportMutationVariables = Exact<{
  input: FileAnonymousReportInput;
}>;


export type FileAnonymousReportMutation = { fileAnonymousReport: { number: string, receivedOn: string, firstWordDueOn: string, payload: string, signature: string } };

export type AnonymousReportPartsFragment = { number: string, kind: ReportKind, text: string, receivedOn: string, state: ReportState, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, dueOn: string | null, pictures: number, named: boolean, reopenRefusal: Refusal | null, words: Array<{ side: ReportSide, text: string, saidOn: string, waits: boolean }> };

export type ReportByCodeQueryVariables = Exact<{
  input: ByCodeInput;
}>;


export type ReportByCodeQuery = { reportByCode: { number: string, kind: ReportKind, text: string, receivedOn: string, state: ReportState, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, dueOn: string | null, pictures: number, named: boolean, reopenRefusal: Refusal | null, words: Array<{ side: ReportSide, text: string, saidOn: string, waits: boolean }> } };

export type AnswerByCodeMutationVariables = Exact<{
  input: SayByCodeInput;
}>;


export type AnswerByCodeMutation = { answerByCode: { number: string, kind: ReportKind, text: string, receivedOn: string, state: ReportState, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, dueOn: string | null, pictures: number, named: boolean, reopenRefusal: Refusal | null, words: Array<{ side: ReportSide, text: string, saidOn: string, waits: boolean }> } };

export type ReopenByCodeMutationVariables = Exact<{
  input: SayByCodeInput;
}>;


export type ReopenByCodeMutation = { reopenByCode: { number: string, kind: ReportKind, text: string, receivedOn: string, state: ReportState, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, dueOn: string | null, pictures: number, named: boolean, reopenRefusal: Refusal | null, words: Array<{ side: ReportSide, text: string, saidOn: string, waits: boolean }> } };

export type AddNameByCodeMutationVariables = Exact<{
  code: string;
}>;


export type AddNameByCodeMutation = { addNameByCode: { number: string, kind: ReportKind, text: string, receivedOn: string, state: ReportState, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, dueOn: string | null, pictures: number, named: boolean, reopenRefusal: Refusal | null, words: Array<{ side: ReportSide, text: string, saidOn: string, waits: boolean }> } };

export type CountsCardFragment = { asked: number, frozen: number, joined: number, left: number, confirmed: number, missing: number, reachable: number, unreachable: number, exempt: number, late: number, opened: number, percent: number };

export type AskedPersonFragment = { state: AskedState, reach: Reach, isMe: boolean, deliveredAt: string | null, openedAt: string | null, confirmedAt: string | null, late: boolean, dueAt: string | null, feedbackKind: FeedbackKind | null, feedback: string | null, lastNudgedAt: string | null, toldAt: string | null, toldHow: ToldHow | null, phone: string | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, person: { id: string, name: string, department: { id: string, name: string } } };

export type BoardsQueryVariables = Exact<{
  groupId?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardsQuery = { boards: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: BoardKind, title: string, importance: Importance | null, dueAt: string | null, dueOn: string | null, asked: number, confirmed: number, overdue: number, groupNames: Array<string>, publishedAt: string }> } };

export type NoticeBoardQueryVariables = Exact<{
  noticeId: string;
}>;


export type NoticeBoardQuery = { noticeBoard: { nudgeable: number, nudgeAgainAt: string | null, nudgeRefusal: Refusal | null, pasteText: string, notice: { id: string, subject: string, importance: Importance, state: NoticeState, publishedAt: string, dueAt: string | null, originalDueAt: string | null, acknowledgeRefusal: Refusal | null, reviseRefusal: Refusal | null, withdrawRefusal: Refusal | null, publisher: { id: string, name: string }, groups: Array<{ id: string, name: string }>, counts: { asked: number, confirmed: number }, revision: { id: string, number: number } }, counts: { asked: number, frozen: number, joined: number, left: number, confirmed: number, missing: number, reachable: number, unreachable: number, exempt: number, late: number, opened: number, percent: number }, departments: Array<{ asked: number, confirmed: number, missing: number, department: { id: string, name: string } }>, me: { state: AskedState, reach: Reach, isMe: boolean, deliveredAt: string | null, openedAt: string | null, confirmedAt: string | null, late: boolean, dueAt: string | null, feedbackKind: FeedbackKind | null, feedback: string | null, lastNudgedAt: string | null, toldAt: string | null, toldHow: ToldHow | null, phone: string | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, person: { id: string, name: string, department: { id: string, name: string } } } | null } };

export type NoticeBoardPeopleQueryVariables = Exact<{
  noticeId: string;
  state: AskedState;
  reach?: Reach | null | undefined;
  departmentId?: string | null | undefined;
  search?: string | null | undefined;
  order?: PeopleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticeBoardPeopleQuery = { noticeBoard: { people: { endCursor: string | null, hasMore: boolean, nodes: Array<{ state: AskedState, reach: Reach, isMe: boolean, deliveredAt: string | null, openedAt: string | null, confirmedAt: string | null, late: boolean, dueAt: string | null, feedbackKind: FeedbackKind | null, feedback: string | null, lastNudgedAt: string | null, toldAt: string | null, toldHow: ToldHow | null, phone: string | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, person: { id: string, name: string, department: { id: string, name: string } } }> } } };

export type SignatureRowFragment = { state: SignatureState, reach: Reach, isMe: boolean, signedAt: string | null, signedNumber: number | null, openedAt: string | null, endReachedAt: string | null, declinedReason: string | null, dueOn: string | null, late: boolean, away: boolean, lastNudgedAt: string | null, phone: string | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, person: { id: string, name: string, department: { id: string, name: string } } };

export type SignatureBoardQueryVariables = Exact<{
  rulebookId: string;
  groupId?: string | null | undefined;
}>;


export type SignatureBoardQuery = { signatureBoard: { nudgeable: number, nudgeAgainAt: string | null, nudgeRefusal: Refusal | null, pasteText: string, rulebook: { id: string, title: string }, version: { id: string, number: number, title: string, signByOn: string | null, effectiveOn: string | null, publishedAt: string | null }, counts: { asked: number, signed: number, outdated: number, unsigned: number, missing: number, reachable: number, unreachable: number, declined: number, away: number, percent: number }, leftOut: { declined: number, away: number, unreachable: number, resting: number }, departments: Array<{ asked: number, signed: number, outdated: number, unsigned: number, missing: number, department: { id: string, name: string } }>, me: { state: SignatureState, reach: Reach, isMe: boolean, signedAt: string | null, signedNumber: number | null, openedAt: string | null, endReachedAt: string | null, declinedReason: string | null, dueOn: string | null, late: boolean, away: boolean, lastNudgedAt: string | null, phone: string | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, person: { id: string, name: string, department: { id: string, name: string } } } | null } };

export type SignatureBoardPeopleQueryVariables = Exact<{
  rulebookId: string;
  groupId?: string | null | undefined;
  states: Array<SignatureState> | SignatureState;
  reach?: Reach | null | undefined;
  departmentId?: string | null | undefined;
  search?: string | null | undefined;
  order?: PeopleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SignatureBoardPeopleQuery = { signatureBoard: { people: { endCursor: string | null, hasMore: boolean, nodes: Array<{ state: SignatureState, reach: Reach, isMe: boolean, signedAt: string | null, signedNumber: number | null, openedAt: string | null, endReachedAt: string | null, declinedReason: string | null, dueOn: string | null, late: boolean, away: boolean, lastNudgedAt: string | null, phone: string | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, person: { id: string, name: string, department: { id: string, name: string } } }> } } };

export type NudgeUnconfirmedMutationVariables = Exact<{
  input: NudgeInput;
}>;


export type NudgeUnconfirmedMutation = { nudgeUnconfirmed: { nudged: number, tooSoon: number, unreachable: number, nudgeAgainAt: string | null } };

export type ExportBoardMutationVariables = Exact<{
  input: ExportBoardInput;
}>;


export type ExportBoardMutation = { exportBoard: { fileName: string, csv: string, rows: number, file: { fileName: string, mediaType: string, base64: string, rows: number } | null } };

export type ObligationsQueryVariables = Exact<{
  groupId: string;
  indebtedOnly?: boolean | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsQuery = { obligations: { moreColumns: number, people: number, indebted: number, endCursor: string | null, hasMore: boolean, columns: Array<{ id: string, kind: ObligationKind, title: string, dueAt: string | null, dueOn: string | null, asked: number, missing: number, nudgeable: number, unreachable: number, nudgeAgainAt: string | null }>, rows: Array<{ debts: number, own: boolean, reachable: boolean, away: boolean, phone: string | null, cells: Array<DebtState>, person: { id: string, name: string }, department: { id: string, name: string } }> } };

export type DebtsOfQueryVariables = Exact<{
  groupId: string;
  personId: string;
}>;


export type DebtsOfQuery = { debtsOf: Array<{ kind: ObligationKind, id: string, title: string, dueAt: string | null, dueOn: string | null, state: DebtState }> };

export type ExportObligationsMutationVariables = Exact<{
  input: ExportObligationsInput;
}>;


export type ExportObligationsMutation = { exportObligations: { fileName: string, mediaType: string, base64: string, rows: number } };

export type DayFragment = { day: string, workday: boolean, provisional: boolean, reason: DayReason, holiday: string | null, own: OwnDayKind | null, note: string | null };

export type WorkingDaysQueryVariables = Exact<{
  year: number;
  month?: number | null | undefined;
}>;


export type WorkingDaysQuery = { workingDays: { year: number, month: number | null, provisional: boolean, setRefusal: Refusal | null, days: Array<{ day: string, workday: boolean, provisional: boolean, reason: DayReason, holiday: string | null, own: OwnDayKind | null, note: string | null }> } };

export type GroupWorkingDaysQueryVariables = Exact<{
  id: string;
  year: number;
  month?: number | null | undefined;
}>;


export type GroupWorkingDaysQuery = { group: { id: string, workingDays: { year: number, month: number | null, provisional: boolean, days: Array<{ day: string, workday: boolean, provisional: boolean, reason: DayReason, holiday: string | null, own: OwnDayKind | null, note: string | null }> } } };

export type SetOwnDaysMutationVariables = Exact<{
  input: SetOwnDaysInput;
}>;


export type SetOwnDaysMutation = { setOwnDays: Array<{ day: string, workday: boolean, provisional: boolean, reason: DayReason, holiday: string | null, own: OwnDayKind | null, note: string | null }> };

export type CatalogueCardFragment = { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null, appointOfficeRefusal: Refusal | null, catalogue: Array<{ key: string, name: string, atOnce: boolean, unlessGoodReason: boolean, retired: boolean, casesInYear: number | null, clauses: Array<string>, steps: Array<{ measure: MeasureKind, days: number | null }> }>, clauses: Array<{ key: string, label: string, text: string }>, officers: Array<{ id: string, name: string, department: { id: string, name: string } }>, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown }>, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }>, rulebooks: Array<{ id: string, title: string, draftRefusal: Refusal | null, inForce: { id: string, number: number } | null, current: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number } | null }> };

export type CatalogueQueryVariables = Exact<{
  id: string;
}>;


export type CatalogueQuery = { category: { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null, appointOfficeRefusal: Refusal | null, catalogue: Array<{ key: string, name: string, atOnce: boolean, unlessGoodReason: boolean, retired: boolean, casesInYear: number | null, clauses: Array<string>, steps: Array<{ measure: MeasureKind, days: number | null }> }>, clauses: Array<{ key: string, label: string, text: string }>, officers: Array<{ id: string, name: string, department: { id: string, name: string } }>, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown }>, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }>, rulebooks: Array<{ id: string, title: string, draftRefusal: Refusal | null, inForce: { id: string, number: number } | null, current: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number } | null }> } };

export type LadderInWordsQueryVariables = Exact<{
  categoryId: string;
  atOnce: boolean;
  steps: Array<LadderStepInput> | LadderStepInput;
  series: AssumedSeries;
}>;


export type LadderInWordsQuery = { ladderInWords: Array<{ on: string, number: number, back: boolean, sentence: string, step: { measure: MeasureKind, days: number | null } }> };

export type SaveViolationKindMutationVariables = Exact<{
  input: ViolationKindInput;
}>;


export type SaveViolationKindMutation = { saveViolationKind: { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null, appointOfficeRefusal: Refusal | null, catalogue: Array<{ key: string, name: string, atOnce: boolean, unlessGoodReason: boolean, retired: boolean, casesInYear: number | null, clauses: Array<string>, steps: Array<{ measure: MeasureKind, days: number | null }> }>, clauses: Array<{ key: string, label: string, text: string }>, officers: Array<{ id: string, name: string, department: { id: string, name: string } }>, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown }>, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }>, rulebooks: Array<{ id: string, title: string, draftRefusal: Refusal | null, inForce: { id: string, number: number } | null, current: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number } | null }> } };

export type SaveLadderMutationVariables = Exact<{
  input: LadderInput;
}>;


export type SaveLadderMutation = { saveLadder: { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null, appointOfficeRefusal: Refusal | null, catalogue: Array<{ key: string, name: string, atOnce: boolean, unlessGoodReason: boolean, retired: boolean, casesInYear: number | null, clauses: Array<string>, steps: Array<{ measure: MeasureKind, days: number | null }> }>, clauses: Array<{ key: string, label: string, text: string }>, officers: Array<{ id: string, name: string, department: { id: string, name: string } }>, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown }>, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }>, rulebooks: Array<{ id: string, title: string, draftRefusal: Refusal | null, inForce: { id: string, number: number } | null, current: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number } | null }> } };

export type SettingLineFragment = { key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown };

export type CategoryCardFragment = { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null };

export type WaitingLineFragment = { key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number };

export type CategoryRulesFragment = { appointOfficeRefusal: Refusal | null, officers: Array<{ id: string, name: string, department: { id: string, name: string } }>, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown }>, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }>, rulebooks: Array<{ id: string, title: string, draftRefusal: Refusal | null, inForce: { id: string, number: number } | null, current: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number } | null }> };

export type CategoriesQueryVariables = Exact<{
  retired?: boolean | null | undefined;
}>;


export type CategoriesQuery = { categories: Array<{ id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null, waiting: Array<{ key: SettingKey, fromOn: string | null }> }> };

export type CategoryQueryVariables = Exact<{
  id: string;
}>;


export type CategoryQuery = { category: { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null, appointOfficeRefusal: Refusal | null, officers: Array<{ id: string, name: string, department: { id: string, name: string } }>, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown }>, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }>, rulebooks: Array<{ id: string, title: string, draftRefusal: Refusal | null, inForce: { id: string, number: number } | null, current: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number } | null }> } };

export type SettingsInForceQueryVariables = Exact<{
  groupId: string;
}>;


export type SettingsInForceQuery = { settingsInForce: { groupId: string, versionId: string | null, fromOn: string | null, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown, source: SettingSource }> } };

export type GroupSettingsQueryVariables = Exact<{
  groupId: string;
}>;


export type GroupSettingsQuery = { group: { id: string, name: string, setCategoryRefusal: Refusal | null, myDisplayName: string, groupCategory: { id: string, name: string, description: string } }, settingsInForce: { groupId: string, versionId: string | null, fromOn: string | null, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown, source: SettingSource }>, version: { id: string, number: number, rulebook: { id: string, title: string } } | null, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }> } };

export type CategoryChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryChoiceQuery = { categories: Array<{ id: string, name: string, description: string, groupCount: number }> };

export type SaveCategoryMutationVariables = Exact<{
  input: SaveCategoryInput;
}>;


export type SaveCategoryMutation = { saveCategory: { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null, appointOfficeRefusal: Refusal | null, officers: Array<{ id: string, name: string, department: { id: string, name: string } }>, settings: Array<{ key: SettingKey, section: SettingSection, holds: SettingHolds, label: string, short: string | null, sentence: string | null, value: unknown }>, waiting: Array<{ key: SettingKey, label: string, now: string | null, nowValue: unknown, next: string | null, sentence: string | null, rulebookId: string, number: number, fromOn: string | null, groups: number }>, rulebooks: Array<{ id: string, title: string, draftRefusal: Refusal | null, inForce: { id: string, number: number } | null, current: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number } | null }> } };

export type RetireCategoryMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RetireCategoryMutation = { retireCategory: { id: string, name: string, description: string, approver: CategoryApprover, office: string, namingPattern: string, mustBeIn: MustBeIn, admitter: Admitter, groupsPerOwner: number | null, approvalDays: number, revision: number, retired: boolean, retireReason: string | null, groupCount: number, saveRefusal: Refusal | null, retireRefusal: Refusal | null } };

export type SetGroupCategoryMutationVariables = Exact<{
  groupId: string;
  categoryId: string;
}>;


export type SetGroupCategoryMutation = { setGroupCategory: { id: string, setCategoryRefusal: Refusal | null, groupCategory: { id: string, name: string } } };

export type SetCategoryOfficeMutationVariables = Exact<{
  categoryId: string;
  personId: string;
  held: boolean;
}>;


export type SetCategoryOfficeMutation = { setCategoryOffice: { id: string, appointOfficeRefusal: Refusal | null, officers: Array<{ id: string, name: string, department: { id: string, name: string } }> } };

export type MyChannelsCardFragment = { left: number, wechatBound: boolean, topUpRefusal: Refusal | null, subscriptions: Array<{ templateId: string, purpose: SubscriptionPurpose, left: number, answer: SubscriptionAnswer | null, answeredAt: string | null }> };

export type ChannelHealthCardFragment = { pushed: boolean, people: { people: number, withSubscription: number, noneLeft: number, inboxOnly: number, neverBound: number }, channels: Array<{ channel: ChannelName, condition: ChannelCondition, lastSentAt: string | null, failingSince: string | null, lastErrorAt: string | null, error: string | null, todo: Array<string>, verifiedAt: string | null, bots: number, failingBots: number, days: Array<{ day: string, sent: number, failed: number }> }> };

export type GroupBotCardFragment = { id: string, name: string, saveBotRefusal: Refusal | null, bot: { lastFour: string, mentions: boolean, notices: boolean, summaries: boolean, savedAt: string, lastSentAt: string | null, error: string | null } | null };

export type MyChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChannelsQuery = { myChannels: { left: number, wechatBound: boolean, topUpRefusal: Refusal | null, subscriptions: Array<{ templateId: string, purpose: SubscriptionPurpose, left: number, answer: SubscriptionAnswer | null, answeredAt: string | null }> } };

export type RecordSubscriptionMutationVariables = Exact<{
  input: RecordSubscriptionInput;
}>;


export type RecordSubscriptionMutation = { recordSubscription: { left: number, wechatBound: boolean, topUpRefusal: Refusal | null, subscriptions: Array<{ templateId: string, purpose: SubscriptionPurpose, left: number, answer: SubscriptionAnswer | null, answeredAt: string | null }> } };

export type TestChannelMutationVariables = Exact<{
  channel: ChannelName;
}>;


export type TestChannelMutation = { testChannel: { state: SendState, reason: string | null } };

export type ChannelHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelHealthQuery = { channelHealth: { pushed: boolean, people: { people: number, withSubscription: number, noneLeft: number, inboxOnly: number, neverBound: number }, channels: Array<{ channel: ChannelName, condition: ChannelCondition, lastSentAt: string | null, failingSince: string | null, lastErrorAt: string | null, error: string | null, todo: Array<string>, verifiedAt: string | null, bots: number, failingBots: number, days: Array<{ day: string, sent: number, failed: number }> }> } };

export type CheckChannelsMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckChannelsMutation = { checkChannels: { pushed: boolean, people: { people: number, withSubscription: number, noneLeft: number, inboxOnly: number, neverBound: number }, channels: Array<{ channel: ChannelName, condition: ChannelCondition, lastSentAt: string | null, failingSince: string | null, lastErrorAt: string | null, error: string | null, todo: Array<string>, verifiedAt: string | null, bots: number, failingBots: number, days: Array<{ day: string, sent: number, failed: number }> }> } };

export type GroupBotQueryVariables = Exact<{
  groupId: string;
}>;


export type GroupBotQuery = { group: { id: string, name: string, saveBotRefusal: Refusal | null, bot: { lastFour: string, mentions: boolean, notices: boolean, summaries: boolean, savedAt: string, lastSentAt: string | null, error: string | null } | null } };

export type SaveGroupBotMutationVariables = Exact<{
  input: SaveGroupBotInput;
}>;


export type SaveGroupBotMutation = { saveGroupBot: { id: string, name: string, saveBotRefusal: Refusal | null, bot: { lastFour: string, mentions: boolean, notices: boolean, summaries: boolean, savedAt: string, lastSentAt: string | null, error: string | null } | null } };

export type TestGroupBotMutationVariables = Exact<{
  groupId: string;
}>;


export type TestGroupBotMutation = { testGroupBot: { id: string, name: string, saveBotRefusal: Refusal | null, bot: { lastFour: string, mentions: boolean, notices: boolean, summaries: boolean, savedAt: string, lastSentAt: string | null, error: string | null } | null } };

export type RemoveGroupBotMutationVariables = Exact<{
  groupId: string;
}>;


export type RemoveGroupBotMutation = { removeGroupBot: { id: string, name: string, saveBotRefusal: Refusal | null, bot: { lastFour: string, mentions: boolean, notices: boolean, summaries: boolean, savedAt: string, lastSentAt: string | null, error: string | null } | null } };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { myData: { fileName: string, content: string, parts: Array<{ title: string, count: number, hasMore: boolean }> } };

export type UnlinkAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type UnlinkAccountMutation = { unlinkAccount: boolean };

export type SimulatedPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type SimulatedPhoneQuery = { simulatedPhone: Array<{ id: string, title: string, lines: Array<string>, page: string | null, at: string, channel: ChannelName }> };

export type CircularTextFragment = { id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null };

export type CircularQueryVariables = Exact<{
  caseId: string;
}>;


export type CircularQuery = { circular: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }> };

export type PublishCircularMutationVariables = Exact<{
  input: PublishCircularInput;
}>;


export type PublishCircularMutation = { publishCircular: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type CircularProposalTextFragment = { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } };

export type DeclineCircularMutationVariables = Exact<{
  caseId: string;
  reason: string;
}>;


export type DeclineCircularMutation = { declineCircular: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type CorrectCircularMutationVariables = Exact<{
  caseId: string;
  text: string;
}>;


export type CorrectCircularMutation = { correctCircular: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type ClauseQuestionCardFragment = { id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, question: string, askedAt: string, dueOn: string, raisedAt: string | null, answer: string | null, answeredAt: string | null, office: string, mine: boolean, answerRefusal: Refusal | null, clause: { key: string, label: string, text: string }, asker: { id: string, name: string, department: { id: string, name: string } } | null };

export type RevisionProposalCardFragment = { id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, text: string, reason: string, proposedAt: string, dueOn: string, state: ProposalState, raisedAt: string | null, decidedAt: string | null, decisionReason: string | null, takenInto: number | null, mine: boolean, decideRefusal: Refusal | null, clause: { key: string, label: string, text: string }, proposer: { id: string, name: string, department: { id: string, name: string } } | null };

export type ClauseFeedbackCardFragment = { clauseKey: string, mine: { verdict: ClauseVerdict, comment: string | null, givenAt: string } | null, counts: { clear: number, unclear: number, notFeasible: number } | null, comments: Array<{ verdict: ClauseVerdict, comment: string | null, givenAt: string, by: { id: string, name: string } | null }> };

export type ClauseQuestionsQueryVariables = Exact<{
  rulebookId: string;
  clauseKey?: string | null | undefined;
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClauseQuestionsQuery = { clauseQuestions: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, question: string, askedAt: string, dueOn: string, raisedAt: string | null, answer: string | null, answeredAt: string | null, office: string, mine: boolean, answerRefusal: Refusal | null, clause: { key: string, label: string, text: string }, asker: { id: string, name: string, department: { id: string, name: string } } | null }> } };

export type RevisionProposalsQueryVariables = Exact<{
  rulebookId: string;
  clauseKey?: string | null | undefined;
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RevisionProposalsQuery = { revisionProposals: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, text: string, reason: string, proposedAt: string, dueOn: string, state: ProposalState, raisedAt: string | null, decidedAt: string | null, decisionReason: string | null, takenInto: number | null, mine: boolean, decideRefusal: Refusal | null, clause: { key: string, label: string, text: string }, proposer: { id: string, name: string, department: { id: string, name: string } } | null }> } };

export type ClauseFeedbackQueryVariables = Exact<{
  versionId: string;
  clauseKey: string;
}>;


export type ClauseFeedbackQuery = { rulesVersion: { id: string, clauseFeedback: { clauseKey: string, mine: { verdict: ClauseVerdict, comment: string | null, givenAt: string } | null, counts: { clear: number, unclear: number, notFeasible: number } | null, comments: Array<{ verdict: ClauseVerdict, comment: string | null, givenAt: string, by: { id: string, name: string } | null }> } } };

export type AskAboutClauseMutationVariables = Exact<{
  input: AskAboutClauseInput;
}>;


export type AskAboutClauseMutation = { askAboutClause: { id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, question: string, askedAt: string, dueOn: string, raisedAt: string | null, answer: string | null, answeredAt: string | null, office: string, mine: boolean, answerRefusal: Refusal | null, clause: { key: string, label: string, text: string }, asker: { id: string, name: string, department: { id: string, name: string } } | null } };

export type AnswerClauseQuestionMutationVariables = Exact<{
  questionId: string;
  answer: string;
}>;


export type AnswerClauseQuestionMutation = { answerClauseQuestion: { id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, question: string, askedAt: string, dueOn: string, raisedAt: string | null, answer: string | null, answeredAt: string | null, office: string, mine: boolean, answerRefusal: Refusal | null, clause: { key: string, label: string, text: string }, asker: { id: string, name: string, department: { id: string, name: string } } | null } };

export type GiveClauseFeedbackMutationVariables = Exact<{
  input: GiveClauseFeedbackInput;
}>;


export type GiveClauseFeedbackMutation = { giveClauseFeedback: { clauseKey: string, mine: { verdict: ClauseVerdict, comment: string | null, givenAt: string } | null, counts: { clear: number, unclear: number, notFeasible: number } | null, comments: Array<{ verdict: ClauseVerdict, comment: string | null, givenAt: string, by: { id: string, name: string } | null }> } };

export type ProposeRevisionMutationVariables = Exact<{
  input: ProposeRevisionInput;
}>;


export type ProposeRevisionMutation = { proposeRevision: { id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, text: string, reason: string, proposedAt: string, dueOn: string, state: ProposalState, raisedAt: string | null, decidedAt: string | null, decisionReason: string | null, takenInto: number | null, mine: boolean, decideRefusal: Refusal | null, clause: { key: string, label: string, text: string }, proposer: { id: string, name: string, department: { id: string, name: string } } | null } };

export type DecideRevisionMutationVariables = Exact<{
  input: DecideRevisionInput;
}>;


export type DecideRevisionMutation = { decideRevision: { id: string, rulebookId: string, clauseKey: string, versionId: string, versionNumber: number, text: string, reason: string, proposedAt: string, dueOn: string, state: ProposalState, raisedAt: string | null, decidedAt: string | null, decisionReason: string | null, takenInto: number | null, mine: boolean, decideRefusal: Refusal | null, clause: { key: string, label: string, text: string }, proposer: { id: string, name: string, department: { id: string, name: string } } | null } };

export type CloseOutLineCardFragment = { id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> };

export type CloseOutCardFragment = { id: string, day: string, number: number, dueAt: string, closedAt: string, due: number, people: number, done: number, carried: number, open: number, blocked: number, late: number, exempt: number, exemptPeople: number, handedOver: number, handedOverPeople: number };

export type CloseOutRecordFragment = { summary: string, contentHash: string, correctRefusal: Refusal | null, id: string, day: string, number: number, dueAt: string, closedAt: string, due: number, people: number, done: number, carried: number, open: number, blocked: number, late: number, exempt: number, exemptPeople: number, handedOver: number, handedOverPeople: number, group: { id: string, name: string, seeBoardRefusal: Refusal | null, manageRefusal: Refusal | null }, departments: Array<{ done: number, carried: number, open: number, department: { id: string, name: string } }>, corrections: Array<{ id: string, text: string, at: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, by: { id: string, name: string }, line: { id: string, goal: string, person: { id: string, name: string } } | null }>, chains: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }>, openLines: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }> }, unopened: Array<{ id: string, subject: string, publishedAt: string }> };

export type CloseOutQueryVariables = Exact<{
  groupId: string;
  day: string;
}>;


export type CloseOutQuery = { closeOut: { summary: string, contentHash: string, correctRefusal: Refusal | null, id: string, day: string, number: number, dueAt: string, closedAt: string, due: number, people: number, done: number, carried: number, open: number, blocked: number, late: number, exempt: number, exemptPeople: number, handedOver: number, handedOverPeople: number, group: { id: string, name: string, seeBoardRefusal: Refusal | null, manageRefusal: Refusal | null }, departments: Array<{ done: number, carried: number, open: number, department: { id: string, name: string } }>, corrections: Array<{ id: string, text: string, at: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, by: { id: string, name: string }, line: { id: string, goal: string, person: { id: string, name: string } } | null }>, chains: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }>, openLines: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }> }, unopened: Array<{ id: string, subject: string, publishedAt: string }> } };

export type CloseOutLinesQueryVariables = Exact<{
  groupId: string;
  day: string;
  outcome?: CloseOutOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CloseOutLinesQuery = { closeOut: { id: string, lines: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }> } } };

export type CloseOutsQueryVariables = Exact<{
  groupId: string;
  search?: string | null | undefined;
  outcome?: CloseOutOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CloseOutsQuery = { closeOuts: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, day: string, number: number, dueAt: string, closedAt: string, due: number, people: number, done: number, carried: number, open: number, blocked: number, late: number, exempt: number, exemptPeople: number, handedOver: number, handedOverPeople: number }> } };

export type CloseOutMonthQueryVariables = Exact<{
  groupId: string;
  month: string;
}>;


export type CloseOutMonthQuery = { closeOutMonth: Array<{ day: string, workday: boolean, provisional: boolean, closeOut: { id: string, day: string, number: number, dueAt: string, closedAt: string, due: number, people: number, done: number, carried: number, open: number, blocked: number, late: number, exempt: number, exemptPeople: number, handedOver: number, handedOverPeople: number } | null }> };

export type CloseDayMutationVariables = Exact<{
  groupId: string;
  day: string;
}>;


export type CloseDayMutation = { closeDay: { summary: string, contentHash: string, correctRefusal: Refusal | null, id: string, day: string, number: number, dueAt: string, closedAt: string, due: number, people: number, done: number, carried: number, open: number, blocked: number, late: number, exempt: number, exemptPeople: number, handedOver: number, handedOverPeople: number, group: { id: string, name: string, seeBoardRefusal: Refusal | null, manageRefusal: Refusal | null }, departments: Array<{ done: number, carried: number, open: number, department: { id: string, name: string } }>, corrections: Array<{ id: string, text: string, at: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, by: { id: string, name: string }, line: { id: string, goal: string, person: { id: string, name: string } } | null }>, chains: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }>, openLines: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }> }, unopened: Array<{ id: string, subject: string, publishedAt: string }> } };

export type CorrectCloseOutMutationVariables = Exact<{
  input: CorrectCloseOutInput;
}>;


export type CorrectCloseOutMutation = { correctCloseOut: { summary: string, contentHash: string, correctRefusal: Refusal | null, id: string, day: string, number: number, dueAt: string, closedAt: string, due: number, people: number, done: number, carried: number, open: number, blocked: number, late: number, exempt: number, exemptPeople: number, handedOver: number, handedOverPeople: number, group: { id: string, name: string, seeBoardRefusal: Refusal | null, manageRefusal: Refusal | null }, departments: Array<{ done: number, carried: number, open: number, department: { id: string, name: string } }>, corrections: Array<{ id: string, text: string, at: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, by: { id: string, name: string }, line: { id: string, goal: string, person: { id: string, name: string } } | null }>, chains: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }>, openLines: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, goal: string, taskId: string, outcome: CloseOutOutcome, answered: boolean, unassigned: string | null, blocked: boolean, waitsFor: string | null, late: boolean, doneAt: string | null, carryCount: number, carriedTo: string | null, person: { id: string, name: string }, department: { id: string, name: string }, chain: Array<{ on: string, reason: CarryReason | null }> }> }, unopened: Array<{ id: string, subject: string, publishedAt: string }> } };

export type ExportCloseOutMutationVariables = Exact<{
  input: ExportCloseOutInput;
}>;


export type ExportCloseOutMutation = { exportCloseOut: { fileName: string, mediaType: string, base64: string, rows: number } };

export type MyDayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDayQuery = { myDay: { day: string, workday: boolean, provisional: boolean, closesAt: string | null, total: number, settled: number, done: number, carried: number, blocked: number, serverTime: string, items: Array<{ day: string, closesAt: string, outcome: DayOutcome, at: string | null, carriedTo: string | null, carryReason: CarryReason | null, waitsFor: string | null, carryCount: number, chain: Array<string>, nextWorkday: string, nextWorkdayProvisional: boolean, tellsAssigner: boolean, closed: boolean, task: { id: string, kind: TaskKind, goal: string, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, group: { id: string, name: string } }, assignment: { id: string, state: AssignmentState, dueAt: string, plannedAt: string | null, dayOn: string, confirmBy: string, confirmLate: boolean, doneLate: boolean, returnReason: string | null } }>, unopenedNotices: Array<{ id: string, subject: string, publishedAt: string }> } };

export type DayGroupQueryVariables = Exact<{
  id: string;
}>;


export type DayGroupQuery = { group: { id: string, name: string, seeBoardRefusal: Refusal | null, hours: { closeOutAt: string, periods: Array<{ from: string, until: string }> } } };

export type DeviceLineFragment = { id: string, kind: DeviceKind, name: string, boundAt: string, isNew: boolean, lastUsedOn: string | null, current: boolean, endRefusal: Refusal | null };

export type DeviceRequestCardFragment = { id: string, deviceName: string, requestedAt: string, expiresAt: string, state: DeviceRequestState, reason: string | null, confirmRefusal: Refusal | null, agreeRefusal: Refusal | null, person: { id: string, name: string, department: { id: string, name: string } }, issuedBy: { id: string, name: string } | null };

export type MyDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDevicesQuery = { myDevices: Array<{ id: string, kind: DeviceKind, name: string, boundAt: string, isNew: boolean, lastUsedOn: string | null, current: boolean, endRefusal: Refusal | null }>, deviceRequests: Array<{ id: string, deviceName: string, requestedAt: string, expiresAt: string, state: DeviceRequestState, reason: string | null, confirmRefusal: Refusal | null, agreeRefusal: Refusal | null, person: { id: string, name: string, department: { id: string, name: string } }, issuedBy: { id: string, name: string } | null }> };

export type WaitingDeviceQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingDeviceQuery = { waitingDevice: { state: DeviceRequestState, expiresAt: string, agreeing: Array<string>, nudgeRefusal: Refusal | null, nudgeAgainAt: string | null, person: { id: string } | null } | null };

export type NudgeForDeviceMutationVariables = Exact<{ [key: string]: never; }>;


export type NudgeForDeviceMutation = { nudgeForDevice: number };

export type EndDeviceMutationVariables = Exact<{
  id: string;
}>;


export type EndDeviceMutation = { endDevice: Array<{ id: string, kind: DeviceKind, name: string, boundAt: string, isNew: boolean, lastUsedOn: string | null, current: boolean, endRefusal: Refusal | null }> };

export type EndOtherDevicesMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherDevicesMutation = { endOtherDevices: Array<{ id: string, kind: DeviceKind, name: string, boundAt: string, isNew: boolean, lastUsedOn: string | null, current: boolean, endRefusal: Refusal | null }> };

export type ConfirmDeviceMutationVariables = Exact<{
  requestId: string;
}>;


export type ConfirmDeviceMutation = { confirmDevice: { id: string, deviceName: string, requestedAt: string, expiresAt: string, state: DeviceRequestState, reason: string | null, confirmRefusal: Refusal | null, agreeRefusal: Refusal | null, person: { id: string, name: string, department: { id: string, name: string } }, issuedBy: { id: string, name: string } | null } };

export type AgreeToDeviceMutationVariables = Exact<{
  requestId: string;
  reason: string;
}>;


export type AgreeToDeviceMutation = { agreeToDevice: { id: string, deviceName: string, requestedAt: string, expiresAt: string, state: DeviceRequestState, reason: string | null, confirmRefusal: Refusal | null, agreeRefusal: Refusal | null, person: { id: string, name: string, department: { id: string, name: string } }, issuedBy: { id: string, name: string } | null } };

export type DeclineDeviceMutationVariables = Exact<{
  requestId: string;
  reason?: string | null | undefined;
}>;


export type DeclineDeviceMutation = { declineDevice: { id: string, deviceName: string, requestedAt: string, expiresAt: string, state: DeviceRequestState, reason: string | null, confirmRefusal: Refusal | null, agreeRefusal: Refusal | null, person: { id: string, name: string, department: { id: string, name: string } }, issuedBy: { id: string, name: string } | null } };

export type OpenCasesQueryVariables = Exact<{
  groupId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenCasesQuery = { openCases: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, measure: { id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null }> } };

export type OverturnCountsTextFragment = { decided: number, revoked: number, lowered: number };

export type DisciplineFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type DisciplineFiguresQuery = { disciplineFigures: { months: Array<string>, total: { decided: number, revoked: number, lowered: number } | null, kinds: Array<{ kindKey: string, kindName: string, byMonth: Array<number | null>, counts: { decided: number, revoked: number, lowered: number } | null }>, issuers: Array<{ person: { id: string, name: string }, counts: { decided: number, revoked: number, lowered: number } | null }>, clauses: Array<{ clauseKey: string, label: string, text: string, counts: { decided: number, revoked: number, lowered: number } | null }> } };

export type ExportCaseMutationVariables = Exact<{
  caseId: string;
  format: CaseFileFormat;
}>;


export type ExportCaseMutation = { exportCase: { fileName: string, mediaType: string, base64: string, sha256: string } };

export type LadderStepTextFragment = { measure: MeasureKind, days: number | null };

export type MeasureCardFragment = { id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> };

export type CaseCardFragment = { id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, measure: { id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null };

export type AppealCardFragment = { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> };

export type CaseTextFragment = { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } };

export type ViolationKindsQueryVariables = Exact<{
  groupId: string;
}>;


export type ViolationKindsQuery = { violationKinds: Array<{ key: string, name: string, atOnce: boolean, unlessGoodReason: boolean, clauses: Array<string>, steps: Array<{ measure: MeasureKind, days: number | null }> }> };

export type LadderQueryVariables = Exact<{
  groupId: string;
  personId: string;
  kindKey: string;
}>;


export type LadderQuery = { nextCases: Array<string>, ladder: { strikeNumber: number, limitedBy: string | null, signed: boolean, restsOn: Array<string>, step: { measure: MeasureKind, days: number | null }, clauses: Array<{ key: string, label: string, text: string }> } };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { case: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type CasesQueryVariables = Exact<{
  groupId?: string | null | undefined;
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, measure: { id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null }> } };

export type PrecedentsQueryVariables = Exact<{
  caseId: string;
}>;


export type PrecedentsQuery = { precedents: Array<{ caseId: string, number: string, decidedAt: string, measure: string, strikeNumber: number, overturned: boolean, mine: boolean }> };

export type MyRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRecordQuery = { myRecord: { counting: number, clearOn: string | null, cases: Array<{ id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, measure: { id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null }> } };

export type AppealsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealsQuery = { appeals: Array<{ id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, case: { id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, measure: { id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null }, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> }> };

export type AppealQueryVariables = Exact<{
  id: string;
}>;


export type AppealQuery = { appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, case: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type RecordViolationMutationVariables = Exact<{
  input: RecordViolationInput;
}>;


export type RecordViolationMutation = { recordViolation: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type StateMySideMutationVariables = Exact<{
  caseId: string;
  side: string;
  corrected: boolean;
}>;


export type StateMySideMutation = { stateMySide: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type AskToCorrectMutationVariables = Exact<{
  caseId: string;
  instead: string;
}>;


export type AskToCorrectMutation = { askToCorrect: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type DismissCaseMutationVariables = Exact<{
  caseId: string;
  reason: string;
  corrected: boolean;
}>;


export type DismissCaseMutation = { dismissCase: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type AddCaseNoteMutationVariables = Exact<{
  caseId: string;
  text: string;
}>;


export type AddCaseNoteMutation = { addCaseNote: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type DecideMeasureMutationVariables = Exact<{
  input: DecideMeasureInput;
}>;


export type DecideMeasureMutation = { decideMeasure: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type OpenCaseMutationVariables = Exact<{
  caseId: string;
}>;


export type OpenCaseMutation = { openCase: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type RecordMeasureToldMutationVariables = Exact<{
  caseId: string;
  byPhone: boolean;
}>;


export type RecordMeasureToldMutation = { recordMeasureTold: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type AcknowledgeMeasureMutationVariables = Exact<{
  caseId: string;
}>;


export type AcknowledgeMeasureMutation = { acknowledgeMeasure: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type MarkCarriedOutMutationVariables = Exact<{
  input: CarriedOutInput;
}>;


export type MarkCarriedOutMutation = { markCarriedOut: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type LiftMeasureMutationVariables = Exact<{
  caseId: string;
  reason: string;
}>;


export type LiftMeasureMutation = { liftMeasure: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type LodgeAppealMutationVariables = Exact<{
  input: AppealStatementInput;
}>;


export type LodgeAppealMutation = { lodgeAppeal: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type AddToAppealMutationVariables = Exact<{
  input: AppealStatementInput;
}>;


export type AddToAppealMutation = { addToAppeal: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type WithdrawAppealMutationVariables = Exact<{
  caseId: string;
}>;


export type WithdrawAppealMutation = { withdrawAppeal: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type TakeAppealMutationVariables = Exact<{
  caseId: string;
}>;


export type TakeAppealMutation = { takeAppeal: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type GiveBackAppealMutationVariables = Exact<{
  caseId: string;
}>;


export type GiveBackAppealMutation = { giveBackAppeal: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type RecuseMutationVariables = Exact<{
  caseId: string;
  reason: string;
}>;


export type RecuseMutation = { recuse: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type CitationQueryVariables = Exact<{
  kind: CitedKind;
  id: string;
}>;


export type CitationQuery = { citation: { kind: CitedKind, id: string, title: string, text: string, groups: Array<{ id: string, name: string }> } };

export type CitableMessagesQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CitableMessagesQuery = { inbox: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, title: string, body: string, at: string, citableIn: Array<string> }> } };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { addEvidence: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type ReviewMeasureMutationVariables = Exact<{
  input: ReviewMeasureInput;
}>;


export type ReviewMeasureMutation = { reviewMeasure: { place: string, whatHappened: string, citesNothing: CitesNothing | null, signedAt: string | null, side: string | null, sideStatedAt: string | null, saysCorrected: boolean, correction: string | null, closeReason: string | null, closedAt: string | null, next: string | null, sideRefusal: Refusal | null, dismissRefusal: Refusal | null, decideRefusal: Refusal | null, appealRefusal: Refusal | null, noteRefusal: Refusal | null, exportRefusal: Refusal | null, evidenceRefusal: Refusal | null, circularRefusal: Refusal | null, correctCircularRefusal: Refusal | null, atOnceAllowed: boolean, proposesCircular: boolean, declineCircularRefusal: Refusal | null, id: string, number: string, kindKey: string, kindName: string, state: CaseState, stage: CaseStage, stageDueAt: string | null, stageDueOn: string | null, happenedAt: string, recordedAt: string, aboutMe: boolean, hearUntil: string | null, circularProposal: { audience: CircularAudience, text: string, namedReason: string | null, at: string, declinedAt: string | null, declineReason: string | null, by: { id: string, name: string } } | null, circulars: Array<{ id: string, number: number, audience: CircularAudience, text: string, publishedAt: string, group: { id: string, name: string }, publishedBy: { id: string, name: string } | null }>, recordedBy: { id: string, name: string }, clause: { key: string, label: string, text: string, versionNumber: number | null } | null, evidence: Array<{ id: string, kind: EvidenceKind, text: string, sha256: string, addedAt: string, addedBy: { id: string, name: string }, file: { id: string, name: string, bytes: number, mediaType: string, isImage: boolean } | null }>, notes: Array<{ id: string, text: string, at: string, by: { id: string, name: string } }>, measure: { mutedUntil: string | null, id: string, measure: MeasureKind, days: number | null, strikeNumber: number, state: MeasureState, deviationReason: string | null, atOnceReason: string | null, wentUp: boolean, decidedAt: string | null, toldAt: string | null, toldHow: MeasureToldHow | null, acknowledgedAt: string | null, receiptId: string | null, startsAt: string | null, endsAt: string | null, carryOutBy: string | null, liftedAt: string | null, liftReason: string | null, revokedAt: string | null, loweredAt: string | null, counts: boolean, countsUntil: string | null, carryOutRefusal: Refusal | null, liftRefusal: Refusal | null, goneUp: boolean, reviewKind: ReviewKind | null, reviewBy: string | null, reviewOutcome: ReviewOutcome | null, reviewReason: string | null, reviewedAt: string | null, reviewRefusal: Refusal | null, reviewedBy: { id: string, name: string } | null, ladderStep: { measure: MeasureKind, days: number | null }, decidedBy: { id: string, name: string } | null, proposedBy: { id: string, name: string } | null, proof: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> } | null, proposal: { measure: MeasureKind, days: number | null } | null, appealWindow: { lastOn: string, provisional: boolean, workingDaysLeft: number } | null, appeal: { id: string, state: AppealState, lodgedAt: string, takenAt: string | null, endedAt: string | null, reason: string | null, notUndone: string | null, answerOn: string | null, goneUp: boolean, takenByMe: boolean, decideRefusal: Refusal | null, addRefusal: Refusal | null, deadline: { answerOn: string, workingDaysLeft: number, suspendedAfter: string, provisional: boolean } | null, conflicts: Array<{ kind: AppealConflictKind, person: { id: string, name: string } | null }>, takenBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, reviewers: Array<{ id: string, name: string }>, statements: Array<{ id: string, text: string, at: string, by: { id: string, name: string }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type DiscardFileMutationVariables = Exact<{
  id: string;
}>;


export type DiscardFileMutation = { discardFile: boolean };

export type GroupCardFragment = { id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null };

export type MyGroupsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyGroupsQuery = { myGroups: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, hours: { quiet: { from: string, until: string } | null }, rulebooks: Array<{ id: string, title: string, toSign: { id: string, number: number, signRefusal: Refusal | null } | null }>, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null }> } };

export type VersionOfGroupFragment = { id: string, number: number, title: string, effectiveOn: string | null, signByOn: string | null, signRefusal: Refusal | null, myDueOn: string | null, mySignature: { id: string, signedAt: string } | null };

export type GroupPageQueryVariables = Exact<{
  id: string;
}>;


export type GroupPageQuery = { group: { saveBotRefusal: Refusal | null, draftRulesRefusal: Refusal | null, id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, setHoursRefusal: Refusal | null, admins: Array<{ id: string, name: string }>, publishers: Array<{ id: string, name: string }>, leaders: Array<{ id: string, name: string }>, rulebooks: Array<{ id: string, title: string, appliesToAll: boolean, draftRefusal: Refusal | null, seeBoardRefusal: Refusal | null, toSign: { id: string, number: number, title: string, effectiveOn: string | null, signByOn: string | null, signRefusal: Refusal | null, myDueOn: string | null, mySignature: { id: string, signedAt: string } | null } | null, current: { id: string, number: number, title: string, effectiveOn: string | null, signByOn: string | null, signRefusal: Refusal | null, myDueOn: string | null, mySignature: { id: string, signedAt: string } | null } | null, draft: { id: string, number: number, state: RulesState } | null, myLatestSignature: { id: string, versionNumber: number, signedAt: string } | null }>, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null, hours: { closeOutAt: string, confirmWithinMinutes: number, periods: Array<{ from: string, until: string }>, quiet: { from: string, until: string } | null, workPattern: { startsOn: string, works: Array<boolean>, keepsHolidays: boolean } | null } } };

export type GroupMembersQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  role?: GroupRole | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupMembersQuery = { group: { id: string, name: string, manageRefusal: Refusal | null, members: { endCursor: string | null, hasMore: boolean, nodes: Array<{ displayName: string, roles: Array<GroupRole>, joinedAt: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }> } } };

export type LeftOutCardFragment = { personId: string, refusal: Refusal, person: { id: string, staffNo: string, name: string } | null };

export type AddMembersMutationVariables = Exact<{
  input: AddMembersInput;
}>;


export type AddMembersMutation = { addMembers: { done: number, remaining: number, leftOut: Array<{ personId: string, refusal: Refusal, person: { id: string, staffNo: string, name: string } | null }>, group: { id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null } } };

export type EndMembershipsMutationVariables = Exact<{
  input: EndMembershipsInput;
}>;


export type EndMembershipsMutation = { endMemberships: { done: number, remaining: number, leftOut: Array<{ personId: string, refusal: Refusal, person: { id: string, staffNo: string, name: string } | null }>, group: { id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null } } };

export type SetRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetRolesMutation = { setRoles: { done: number, remaining: number, leftOut: Array<{ personId: string, refusal: Refusal, person: { id: string, staffNo: string, name: string } | null }>, group: { id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, admins: Array<{ id: string, name: string }>, publishers: Array<{ id: string, name: string }>, leaders: Array<{ id: string, name: string }>, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null } } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { departments: Array<{ id: string, name: string, path: string, headcount: number }> };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  departmentId?: string | null | undefined;
  notInGroupId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { endCursor: string | null, hasMore: boolean, nodes: Array<{ staffNo: string, id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }> } };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup: { id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null } };

export type AddMemberMutationVariables = Exact<{
  groupId: string;
  personId: string;
}>;


export type AddMemberMutation = { addMember: { displayName: string, roles: Array<GroupRole>, joinedAt: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type EndMembershipMutationVariables = Exact<{
  groupId: string;
  personId: string;
  why: LeavingReason;
}>;


export type EndMembershipMutation = { endMembership: { displayName: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type SetRoleMutationVariables = Exact<{
  groupId: string;
  personId: string;
  role: GroupRole;
  held: boolean;
}>;


export type SetRoleMutation = { setRole: { id: string, name: string, purpose: string, category: string | null, state: GroupState, memberCount: number, myRoles: Array<GroupRole>, waitingNotices: number, seeBoardRefusal: Refusal | null, publishNoticeRefusal: Refusal | null, manageRefusal: Refusal | null, assignTaskRefusal: Refusal | null, askDepartmentRefusal: Refusal | null, openTasks: number, admins: Array<{ id: string, name: string }>, publishers: Array<{ id: string, name: string }>, leaders: Array<{ id: string, name: string }>, groupCategory: { id: string, name: string }, department: { id: string, name: string }, owner: { id: string, name: string } | null } };

export type GroupDayFragment = { id: string, name: string, setHoursRefusal: Refusal | null, hours: { closeOutAt: string, confirmWithinMinutes: number, periods: Array<{ from: string, until: string }>, quiet: { from: string, until: string } | null, workPattern: { startsOn: string, works: Array<boolean>, keepsHolidays: boolean } | null } };

export type GroupHoursQueryVariables = Exact<{
  id: string;
}>;


export type GroupHoursQuery = { group: { id: string, name: string, setHoursRefusal: Refusal | null, hours: { closeOutAt: string, confirmWithinMinutes: number, periods: Array<{ from: string, until: string }>, quiet: { from: string, until: string } | null, workPattern: { startsOn: string, works: Array<boolean>, keepsHolidays: boolean } | null } } };

export type SetGroupHoursMutationVariables = Exact<{
  input: SetGroupHoursInput;
}>;


export type SetGroupHoursMutation = { setGroupHours: { id: string, name: string, setHoursRefusal: Refusal | null, hours: { closeOutAt: string, confirmWithinMinutes: number, periods: Array<{ from: string, until: string }>, quiet: { from: string, until: string } | null, workPattern: { startsOn: string, works: Array<boolean>, keepsHolidays: boolean } | null } } };

export type VoiceNoteTextFragment = { id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> };

export type IncidentCardFragment = { id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } };

export type IncidentTextFragment = { closedAt: string | null, updateRefusal: Refusal | null, closeRefusal: Refusal | null, seeRefusal: Refusal | null, id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, recordedBy: { id: string, name: string }, closedBy: { id: string, name: string } | null, wentUpTo: Array<{ id: string, name: string }>, departments: Array<{ departmentId: string, name: string, toldAt: string, seenAt: string | null }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }>, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } };

export type IncidentQueryVariables = Exact<{
  id: string;
}>;


export type IncidentQuery = { incident: { closedAt: string | null, updateRefusal: Refusal | null, closeRefusal: Refusal | null, seeRefusal: Refusal | null, id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, recordedBy: { id: string, name: string }, closedBy: { id: string, name: string } | null, wentUpTo: Array<{ id: string, name: string }>, departments: Array<{ departmentId: string, name: string, toldAt: string, seenAt: string | null }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }>, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type IncidentsQueryVariables = Exact<{
  groupId?: string | null | undefined;
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IncidentsQuery = { incidents: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }> } };

export type VoiceSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type VoiceSettingsQuery = { voiceSettings: { days: number, setRefusal: Refusal | null } };

export type RecordIncidentMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;


export type RecordIncidentMutation = { recordIncident: { closedAt: string | null, updateRefusal: Refusal | null, closeRefusal: Refusal | null, seeRefusal: Refusal | null, id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, recordedBy: { id: string, name: string }, closedBy: { id: string, name: string } | null, wentUpTo: Array<{ id: string, name: string }>, departments: Array<{ departmentId: string, name: string, toldAt: string, seenAt: string | null }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }>, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type UpdateIncidentMutationVariables = Exact<{
  input: UpdateIncidentInput;
}>;


export type UpdateIncidentMutation = { updateIncident: { closedAt: string | null, updateRefusal: Refusal | null, closeRefusal: Refusal | null, seeRefusal: Refusal | null, id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, recordedBy: { id: string, name: string }, closedBy: { id: string, name: string } | null, wentUpTo: Array<{ id: string, name: string }>, departments: Array<{ departmentId: string, name: string, toldAt: string, seenAt: string | null }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }>, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type SeeIncidentMutationVariables = Exact<{
  incidentId: string;
}>;


export type SeeIncidentMutation = { seeIncident: { closedAt: string | null, updateRefusal: Refusal | null, closeRefusal: Refusal | null, seeRefusal: Refusal | null, id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, recordedBy: { id: string, name: string }, closedBy: { id: string, name: string } | null, wentUpTo: Array<{ id: string, name: string }>, departments: Array<{ departmentId: string, name: string, toldAt: string, seenAt: string | null }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }>, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type CloseIncidentMutationVariables = Exact<{
  input: CloseIncidentInput;
}>;


export type CloseIncidentMutation = { closeIncident: { closedAt: string | null, updateRefusal: Refusal | null, closeRefusal: Refusal | null, seeRefusal: Refusal | null, id: string, number: string, groupId: string, groupName: string, title: string, state: IncidentState, dueOn: string, overdue: boolean, recordedAt: string, recordedBy: { id: string, name: string }, closedBy: { id: string, name: string } | null, wentUpTo: Array<{ id: string, name: string }>, departments: Array<{ departmentId: string, name: string, toldAt: string, seenAt: string | null }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }>, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type SetVoiceDaysMutationVariables = Exact<{
  days: number;
}>;


export type SetVoiceDaysMutation = { setVoiceDays: { days: number, setRefusal: Refusal | null } };

export type SpreadOfFragment = { n: number, median: number | null, p90: number | null };

export type WeekOfFragment = { week: string, toConfirm: { n: number, median: number | null, p90: number | null }, toComplete: { n: number, median: number | null, p90: number | null } };

export type ResponseTimesQueryVariables = Exact<{
  input?: ResponseTimesInput | null | undefined;
}>;


export type ResponseTimesQuery = { responseTimes: { scope: InsightScope, scopeId: string | null, scopeName: string, from: string, until: string, basis: TimeBasis, excluded: number, carryOvers: number, toConfirm: { n: number, median: number | null, p90: number | null }, toComplete: { n: number, median: number | null, p90: number | null }, stages: Array<{ stage: ResponseStage, spread: { n: number, median: number | null, p90: number | null } }>, confirmedOnTime: { n: number, hits: number }, doneOnTime: { n: number, hits: number }, latePublished: { n: number, hits: number }, shortDeadlines: { n: number, hits: number }, trend: Array<{ week: string, toConfirm: { n: number, median: number | null, p90: number | null }, toComplete: { n: number, median: number | null, p90: number | null } }>, heat: Array<{ weekday: number, hour: number, spread: { n: number, median: number | null, p90: number | null } }> } };

export type ResponsePartsQueryVariables = Exact<{
  input?: ResponseTimesInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResponsePartsQuery = { responseParts: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, name: string, ranked: boolean, carryOvers: number, toConfirm: { n: number, median: number | null, p90: number | null }, toComplete: { n: number, median: number | null, p90: number | null }, confirmedOnTime: { n: number, hits: number }, doneOnTime: { n: number, hits: number }, latePublished: { n: number, hits: number } }> } };

export type MyResponseTimesQueryVariables = Exact<{
  weeks?: number | null | undefined;
  basis?: TimeBasis | null | undefined;
}>;


export type MyResponseTimesQuery = { myResponseTimes: { from: string, until: string, basis: TimeBasis, carryOvers: number, toConfirm: { n: number, median: number | null, p90: number | null }, toComplete: { n: number, median: number | null, p90: number | null }, before: { n: number, median: number | null, p90: number | null }, confirmedOnTime: { n: number, hits: number }, doneOnTime: { n: number, hits: number }, trend: Array<{ week: string, toConfirm: { n: number, median: number | null, p90: number | null }, toComplete: { n: number, median: number | null, p90: number | null } }> } };

export type InsightScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type InsightScopesQuery = { insightScopes: Array<{ scope: InsightScope, id: string | null, name: string }> };

export type ResponseFactsQueryVariables = Exact<{
  input?: ResponseTimesInput | null | undefined;
  partId?: string | null | undefined;
  weekday?: number | null | undefined;
  hour?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResponseFactsQuery = { responseFacts: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, subject: InsightSubject, title: string, taskId: string | null, noticeId: string | null, publishedAt: string, confirmedAt: string | null, doneAt: string | null, toConfirm: number | null, toComplete: number | null, late: boolean, person: { id: string, name: string } }> } };

export type ExportResponseTimesMutationVariables = Exact<{
  input?: ResponseTimesInput | null | undefined;
  format: ExportFormat;
}>;


export type ExportResponseTimesMutation = { exportResponseTimes: { fileName: string, mediaType: string, base64: string, rows: number } };

export type LeaveCardFragment = { id: string, fromOn: string, untilOn: string, reason: string, standInState: StandInState, standInReason: string | null, cancelledAt: string | null, cancelRefusal: Refusal | null, acceptRefusal: Refusal | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, standIn: { id: string, name: string } | null, recordedBy: { id: string, name: string } };

export type LeavesQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeavesQuery = { leaves: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, fromOn: string, untilOn: string, reason: string, standInState: StandInState, standInReason: string | null, cancelledAt: string | null, cancelRefusal: Refusal | null, acceptRefusal: Refusal | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, standIn: { id: string, name: string } | null, recordedBy: { id: string, name: string } }> } };

export type RecordLeaveMutationVariables = Exact<{
  input: RecordLeaveInput;
}>;


export type RecordLeaveMutation = { recordLeave: { id: string, fromOn: string, untilOn: string, reason: string, standInState: StandInState, standInReason: string | null, cancelledAt: string | null, cancelRefusal: Refusal | null, acceptRefusal: Refusal | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, standIn: { id: string, name: string } | null, recordedBy: { id: string, name: string } } };

export type CancelLeaveMutationVariables = Exact<{
  id: string;
}>;


export type CancelLeaveMutation = { cancelLeave: { id: string, fromOn: string, untilOn: string, reason: string, standInState: StandInState, standInReason: string | null, cancelledAt: string | null, cancelRefusal: Refusal | null, acceptRefusal: Refusal | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, standIn: { id: string, name: string } | null, recordedBy: { id: string, name: string } } };

export type AcceptStandInMutationVariables = Exact<{
  leaveId: string;
}>;


export type AcceptStandInMutation = { acceptStandIn: { id: string, fromOn: string, untilOn: string, reason: string, standInState: StandInState, standInReason: string | null, cancelledAt: string | null, cancelRefusal: Refusal | null, acceptRefusal: Refusal | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, standIn: { id: string, name: string } | null, recordedBy: { id: string, name: string } } };

export type DeclineStandInMutationVariables = Exact<{
  leaveId: string;
  reason?: string | null | undefined;
}>;


export type DeclineStandInMutation = { declineStandIn: { id: string, fromOn: string, untilOn: string, reason: string, standInState: StandInState, standInReason: string | null, cancelledAt: string | null, cancelRefusal: Refusal | null, acceptRefusal: Refusal | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, standIn: { id: string, name: string } | null, recordedBy: { id: string, name: string } } };

export type StandInsQueryVariables = Exact<{
  personId?: string | null | undefined;
  fromOn: string;
  untilOn: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandInsQuery = { standIns: { endCursor: string | null, hasMore: boolean, nodes: Array<{ away: boolean, person: { staffNo: string, id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }> } };

export type LostAccountPartFragment = { id: string, reporter: LossReporter, kind: LossKind, source: LossSource | null, words: string | null, lostAt: string, reportedAt: string, endedDevices: Array<string>, told: number, state: LossState, invitedAt: string | null, endedAt: string | null, checksNeeded: number, falseReport: boolean, atOffice: boolean, recoverRefusal: Refusal | null, mine: boolean, person: { id: string, name: string, title: string | null, department: { id: string, name: string } }, reportedBy: { id: string, name: string } | null, checks: Array<{ id: string, words: string, falseReport: boolean, at: string, by: { id: string, name: string } }> };

export type LostAccountsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  atOffice?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LostAccountsQuery = { lostAccounts: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, reporter: LossReporter, kind: LossKind, source: LossSource | null, words: string | null, lostAt: string, reportedAt: string, endedDevices: Array<string>, told: number, state: LossState, invitedAt: string | null, endedAt: string | null, checksNeeded: number, falseReport: boolean, atOffice: boolean, recoverRefusal: Refusal | null, mine: boolean, person: { id: string, name: string, title: string | null, department: { id: string, name: string } }, reportedBy: { id: string, name: string } | null, checks: Array<{ id: string, words: string, falseReport: boolean, at: string, by: { id: string, name: string } }> }> } };

export type MyLostAccountsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyLostAccountsQuery = { myLostAccounts: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, reporter: LossReporter, kind: LossKind, source: LossSource | null, words: string | null, lostAt: string, reportedAt: string, endedDevices: Array<string>, told: number, state: LossState, invitedAt: string | null, endedAt: string | null, checksNeeded: number, falseReport: boolean, atOffice: boolean, recoverRefusal: Refusal | null, mine: boolean, person: { id: string, name: string, title: string | null, department: { id: string, name: string } }, reportedBy: { id: string, name: string } | null, checks: Array<{ id: string, words: string, falseReport: boolean, at: string, by: { id: string, name: string } }> }> } };

export type LostAccountQueryVariables = Exact<{
  id: string;
}>;


export type LostAccountQuery = { lostAccount: { id: string, reporter: LossReporter, kind: LossKind, source: LossSource | null, words: string | null, lostAt: string, reportedAt: string, endedDevices: Array<string>, told: number, state: LossState, invitedAt: string | null, endedAt: string | null, checksNeeded: number, falseReport: boolean, atOffice: boolean, recoverRefusal: Refusal | null, mine: boolean, person: { id: string, name: string, title: string | null, department: { id: string, name: string } }, reportedBy: { id: string, name: string } | null, checks: Array<{ id: string, words: string, falseReport: boolean, at: string, by: { id: string, name: string } }> } };

export type ReportLostAccountMutationVariables = Exact<{
  input: ReportLostAccountInput;
}>;


export type ReportLostAccountMutation = { reportLostAccount: { id: string, reporter: LossReporter, kind: LossKind, source: LossSource | null, words: string | null, lostAt: string, reportedAt: string, endedDevices: Array<string>, told: number, state: LossState, invitedAt: string | null, endedAt: string | null, checksNeeded: number, falseReport: boolean, atOffice: boolean, recoverRefusal: Refusal | null, mine: boolean, person: { id: string, name: string, title: string | null, department: { id: string, name: string } }, reportedBy: { id: string, name: string } | null, checks: Array<{ id: string, words: string, falseReport: boolean, at: string, by: { id: string, name: string } }> } };

export type MakeLossCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeLossCodeMutation = { makeLossCode: { code: string } };

export type ReportLostByCodeMutationVariables = Exact<{
  code: string;
  lostAt?: string | null | undefined;
}>;


export type ReportLostByCodeMutation = { reportLostByCode: { ended: number, checksNeeded: number } };

export type RecoverAccountMutationVariables = Exact<{
  input: RecoverAccountInput;
}>;


export type RecoverAccountMutation = { recoverAccount: { lostAccount: { id: string, reporter: LossReporter, kind: LossKind, source: LossSource | null, words: string | null, lostAt: string, reportedAt: string, endedDevices: Array<string>, told: number, state: LossState, invitedAt: string | null, endedAt: string | null, checksNeeded: number, falseReport: boolean, atOffice: boolean, recoverRefusal: Refusal | null, mine: boolean, person: { id: string, name: string, title: string | null, department: { id: string, name: string } }, reportedBy: { id: string, name: string } | null, checks: Array<{ id: string, words: string, falseReport: boolean, at: string, by: { id: string, name: string } }> }, invitation: { code: string, expiresAt: string, person: { id: string, name: string } } | null } };

export type TapPartFragment = { id: string, kind: TapKind, title: string, at: string, verdict: TapVerdict | null, askedAgain: boolean };

export type TapsLeftQueryVariables = Exact<{
  id: string;
}>;


export type TapsLeftQuery = { lostAccount: { id: string, tapsLeft: number | null } };

export type TapsToReviewQueryVariables = Exact<{
  lossId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TapsToReviewQuery = { tapsToReview: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: TapKind, title: string, at: string, verdict: TapVerdict | null, askedAgain: boolean }> } };

export type DisownedDeedsQueryVariables = Exact<{
  groupId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisownedDeedsQuery = { disownedDeeds: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: TapKind, title: string, tappedAt: string, reviewedAt: string, person: { id: string, name: string } }> } };

export type ReviewTapMutationVariables = Exact<{
  input: ReviewTapInput;
}>;


export type ReviewTapMutation = { reviewTap: { id: string, kind: TapKind, title: string, at: string, verdict: TapVerdict | null, askedAgain: boolean } };

export type MediationCardFragment = { id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string> };

export type MediationTextFragment = { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> };

export type MediationQueryVariables = Exact<{
  id: string;
}>;


export type MediationQuery = { mediation: { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type MediationsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MediationsQuery = { mediations: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string> }> } };

export type VoiceFiguresQueryVariables = Exact<{
  groupId?: string | null | undefined;
}>;


export type VoiceFiguresQuery = { voiceFigures: { openSuggestions: number, overdueSuggestions: number, openIncidents: number, overdueIncidents: number, openMediations: number | null, lostAccounts: number | null, lostAtOffice: number | null } };

export type StartMediationMutationVariables = Exact<{
  input: StartMediationInput;
}>;


export type StartMediationMutation = { startMediation: { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type ChooseMediatorMutationVariables = Exact<{
  mediationId: string;
  mediatorId: string;
}>;


export type ChooseMediatorMutation = { chooseMediator: { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type ObjectToMediatorMutationVariables = Exact<{
  mediationId: string;
  mediatorId: string;
}>;


export type ObjectToMediatorMutation = { objectToMediator: { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type RecordMediationMeetingMutationVariables = Exact<{
  input: MediationMeetingInput;
}>;


export type RecordMediationMeetingMutation = { recordMediationMeeting: { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type ConcludeMediationMutationVariables = Exact<{
  input: ConcludeMediationInput;
}>;


export type ConcludeMediationMutation = { concludeMediation: { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type ConfirmMediationMutationVariables = Exact<{
  input: ConfirmMediationInput;
}>;


export type ConfirmMediationMutation = { confirmMediation: { outcome: string | null, revision: number, endedAt: string | null, chooseRefusal: Refusal | null, objectRefusal: Refusal | null, mediateRefusal: Refusal | null, endRefusal: Refusal | null, confirmRefusal: Refusal | null, id: string, number: string, groupId: string, title: string, state: MediationState, startedAt: string, riseOn: string | null, groupNames: Array<string>, parties: Array<{ me: boolean, confirmed: boolean, confirmedAt: string | null, receiptId: string | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }>, mediator: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type NoticeCardFragment = { id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, revision: { id: string, number: number }, groups: Array<{ id: string, name: string }>, myAcknowledgement: { id: string, acknowledgedAt: string, late: boolean, undoUntil: string } | null, counts: { asked: number, confirmed: number, exempt: number, percent: number } };

export type NoticeTextFragment = { body: string, purpose: string, originalDueAt: string | null, deliveredAt: string | null, asksLaterJoiners: boolean, withdrawnReason: string | null, statement: string, contactName: string | null, contactPhone: string | null, undoRefusal: Refusal | null, reviseRefusal: Refusal | null, withdrawRefusal: Refusal | null, seeBoardRefusal: Refusal | null, feedbackRefusal: Refusal | null, addFeedbackRefusal: Refusal | null, mayCite: boolean, id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, revision: { id: string, number: number, subject: string, changeNote: string | null, textHash: string, publishedAt: string, dueAt: string | null, publishedBy: { id: string, name: string } }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, revisions: Array<{ id: string, number: number, subject: string, body: string, purpose: string, changeNote: string | null, dueAt: string | null, publishedAt: string, textHash: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, publishedBy: { id: string, name: string } }>, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null, earlierAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string } | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, groups: Array<{ id: string, name: string }>, counts: { asked: number, confirmed: number, exempt: number, percent: number } };

export type NoticesQueryVariables = Exact<{
  groupId?: string | null | undefined;
  search?: string | null | undefined;
  filter?: NoticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, revision: { id: string, number: number }, groups: Array<{ id: string, name: string }>, myAcknowledgement: { id: string, acknowledgedAt: string, late: boolean, undoUntil: string } | null, counts: { asked: number, confirmed: number, exempt: number, percent: number } }> } };

export type NoticeQueryVariables = Exact<{
  id: string;
}>;


export type NoticeQuery = { notice: { body: string, purpose: string, originalDueAt: string | null, deliveredAt: string | null, asksLaterJoiners: boolean, withdrawnReason: string | null, statement: string, contactName: string | null, contactPhone: string | null, undoRefusal: Refusal | null, reviseRefusal: Refusal | null, withdrawRefusal: Refusal | null, seeBoardRefusal: Refusal | null, feedbackRefusal: Refusal | null, addFeedbackRefusal: Refusal | null, mayCite: boolean, id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, revision: { id: string, number: number, subject: string, changeNote: string | null, textHash: string, publishedAt: string, dueAt: string | null, publishedBy: { id: string, name: string } }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, revisions: Array<{ id: string, number: number, subject: string, body: string, purpose: string, changeNote: string | null, dueAt: string | null, publishedAt: string, textHash: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, publishedBy: { id: string, name: string } }>, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null, earlierAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string } | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, groups: Array<{ id: string, name: string }>, counts: { asked: number, confirmed: number, exempt: number, percent: number } } };

export type NoticeAudienceQueryVariables = Exact<{
  audience: Array<AudienceInput> | AudienceInput;
  dueAt?: string | null | undefined;
}>;


export type NoticeAudienceQuery = { noticeAudience: { asked: number, exempt: number, unreachable: number } };

export type ReachabilityQueryVariables = Exact<{
  audience: Array<AudienceInput> | AudienceInput;
  dueAt?: string | null | undefined;
}>;


export type ReachabilityQuery = { reachability: { asked: number, reachable: number, gaps: Array<{ why: ReachGap, count: number, people: Array<{ id: string, name: string }> }> } };

export type OpenNoticeMutationVariables = Exact<{
  noticeId: string;
  revisionId: string;
}>;


export type OpenNoticeMutation = { openNotice: { id: string, openedAt: string | null, deliveredAt: string | null } };

export type AcknowledgeNoticeMutationVariables = Exact<{
  input: AcknowledgeNoticeInput;
}>;


export type AcknowledgeNoticeMutation = { acknowledgeNotice: { id: string, state: NoticeState, openedAt: string | null, acknowledgeRefusal: Refusal | null, undoRefusal: Refusal | null, addFeedbackRefusal: Refusal | null, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null } };

export type AddNoticeFeedbackMutationVariables = Exact<{
  input: AddNoticeFeedbackInput;
}>;


export type AddNoticeFeedbackMutation = { addNoticeFeedback: { id: string, addFeedbackRefusal: Refusal | null, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null } };

export type UndoAcknowledgementMutationVariables = Exact<{
  noticeId: string;
  revisionId: string;
}>;


export type UndoAcknowledgementMutation = { undoAcknowledgement: { body: string, purpose: string, originalDueAt: string | null, deliveredAt: string | null, asksLaterJoiners: boolean, withdrawnReason: string | null, statement: string, contactName: string | null, contactPhone: string | null, undoRefusal: Refusal | null, reviseRefusal: Refusal | null, withdrawRefusal: Refusal | null, seeBoardRefusal: Refusal | null, feedbackRefusal: Refusal | null, addFeedbackRefusal: Refusal | null, mayCite: boolean, id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, revision: { id: string, number: number, subject: string, changeNote: string | null, textHash: string, publishedAt: string, dueAt: string | null, publishedBy: { id: string, name: string } }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, revisions: Array<{ id: string, number: number, subject: string, body: string, purpose: string, changeNote: string | null, dueAt: string | null, publishedAt: string, textHash: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, publishedBy: { id: string, name: string } }>, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null, earlierAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string } | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, groups: Array<{ id: string, name: string }>, counts: { asked: number, confirmed: number, exempt: number, percent: number } } };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishNoticeMutation = { publishNotice: { body: string, purpose: string, originalDueAt: string | null, deliveredAt: string | null, asksLaterJoiners: boolean, withdrawnReason: string | null, statement: string, contactName: string | null, contactPhone: string | null, undoRefusal: Refusal | null, reviseRefusal: Refusal | null, withdrawRefusal: Refusal | null, seeBoardRefusal: Refusal | null, feedbackRefusal: Refusal | null, addFeedbackRefusal: Refusal | null, mayCite: boolean, id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, revision: { id: string, number: number, subject: string, changeNote: string | null, textHash: string, publishedAt: string, dueAt: string | null, publishedBy: { id: string, name: string } }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, revisions: Array<{ id: string, number: number, subject: string, body: string, purpose: string, changeNote: string | null, dueAt: string | null, publishedAt: string, textHash: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, publishedBy: { id: string, name: string } }>, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null, earlierAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string } | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, groups: Array<{ id: string, name: string }>, counts: { asked: number, confirmed: number, exempt: number, percent: number } } };

export type ReviseNoticeMutationVariables = Exact<{
  input: ReviseNoticeInput;
}>;


export type ReviseNoticeMutation = { reviseNotice: { body: string, purpose: string, originalDueAt: string | null, deliveredAt: string | null, asksLaterJoiners: boolean, withdrawnReason: string | null, statement: string, contactName: string | null, contactPhone: string | null, undoRefusal: Refusal | null, reviseRefusal: Refusal | null, withdrawRefusal: Refusal | null, seeBoardRefusal: Refusal | null, feedbackRefusal: Refusal | null, addFeedbackRefusal: Refusal | null, mayCite: boolean, id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, revision: { id: string, number: number, subject: string, changeNote: string | null, textHash: string, publishedAt: string, dueAt: string | null, publishedBy: { id: string, name: string } }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, revisions: Array<{ id: string, number: number, subject: string, body: string, purpose: string, changeNote: string | null, dueAt: string | null, publishedAt: string, textHash: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, publishedBy: { id: string, name: string } }>, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null, earlierAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string } | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, groups: Array<{ id: string, name: string }>, counts: { asked: number, confirmed: number, exempt: number, percent: number } } };

export type WithdrawNoticeMutationVariables = Exact<{
  noticeId: string;
  reason: string;
}>;


export type WithdrawNoticeMutation = { withdrawNotice: { body: string, purpose: string, originalDueAt: string | null, deliveredAt: string | null, asksLaterJoiners: boolean, withdrawnReason: string | null, statement: string, contactName: string | null, contactPhone: string | null, undoRefusal: Refusal | null, reviseRefusal: Refusal | null, withdrawRefusal: Refusal | null, seeBoardRefusal: Refusal | null, feedbackRefusal: Refusal | null, addFeedbackRefusal: Refusal | null, mayCite: boolean, id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, revision: { id: string, number: number, subject: string, changeNote: string | null, textHash: string, publishedAt: string, dueAt: string | null, publishedBy: { id: string, name: string } }, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, revisions: Array<{ id: string, number: number, subject: string, body: string, purpose: string, changeNote: string | null, dueAt: string | null, publishedAt: string, textHash: string, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, publishedBy: { id: string, name: string } }>, myAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string, late: boolean, statement: string, textHash: string, feedbackKind: FeedbackKind | null, feedback: string | null, undoUntil: string, receiptId: string } | null, earlierAcknowledgement: { id: string, revisionId: string, revisionNumber: number, acknowledgedAt: string } | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, groups: Array<{ id: string, name: string }>, counts: { asked: number, confirmed: number, exempt: number, percent: number } } };

export type RecordToldMutationVariables = Exact<{
  noticeId: string;
  personId: string;
  how: ToldHow;
}>;


export type RecordToldMutation = { recordTold: boolean };

export type NoticeFeedbackQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticeFeedbackQuery = { notice: { id: string, feedback: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: FeedbackKind | null, text: string | null, at: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }> } } };

export type PersonCardFragment = { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { unreadCount: number, createGroupRefusal: Refusal | null, draftRulesRefusal: Refusal | null, inviteRefusal: Refusal | null, setOwnDaysRefusal: Refusal | null, setCategoriesRefusal: Refusal | null, importRosterRefusal: Refusal | null, seeChannelsRefusal: Refusal | null, seesBoards: boolean, person: { id: string, title: string | null, reachable: boolean, staffNo: string, name: string, department: { id: string, name: string } }, organisation: { id: string, name: string, timeZone: string, isDemo: boolean }, roles: Array<{ role: Role, scopeId: string, scopeName: string }> } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ hint: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }> };

export type SignInWithWechatMutationVariables = Exact<{
  code: string;
  device?: string | null | undefined;
}>;


export type SignInWithWechatMutation = { signInWithWechat: { token: string, expiresAt: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null } };

export type BindInvitationMutationVariables = Exact<{
  code: string;
  device?: string | null | undefined;
}>;


export type BindInvitationMutation = { bindInvitation: { token: string, expiresAt: string, waiting: { state: DeviceRequestState, expiresAt: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null } };

export type EnterAsMutationVariables = Exact<{
  personId: string;
}>;


export type EnterAsMutation = { enterAs: { token: string, expiresAt: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type IssueInvitationMutationVariables = Exact<{
  personId: string;
}>;


export type IssueInvitationMutation = { issueInvitation: { code: string, expiresAt: string, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } } };

export type IssueInvitationsMutationVariables = Exact<{
  input: IssueInvitationsInput;
}>;


export type IssueInvitationsMutation = { issueInvitations: { invitedBefore: number, remaining: number, leftOut: Array<{ personId: string, refusal: Refusal, person: { id: string, staffNo: string, name: string } | null }>, invitations: Array<{ code: string, expiresAt: string, person: { id: string, staffNo: string, name: string, department: { id: string, name: string } } }> } };

export type AskableDepartmentsQueryVariables = Exact<{
  groupId: string;
}>;


export type AskableDepartmentsQuery = { askableDepartments: Array<{ id: string, name: string, path: string }> };

export type AskDepartmentMutationVariables = Exact<{
  input: AskDepartmentInput;
}>;


export type AskDepartmentMutation = { askDepartment: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type InboxQueryVariables = Exact<{
  search?: string | null | undefined;
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: InboxKind, title: string, body: string, at: string, readAt: string | null, noticeId: string | null, rulebookId: string | null, caseId: string | null, circularCaseId: string | null, incidentId: string | null, topicId: string | null, suggestionId: string | null, mediationId: string | null, lostAccountId: string | null, reportId: string | null, groupId: string | null, taskId: string | null, dayOn: string | null, clause: { rulebookId: string, clauseKey: string } | null, waited: Array<{ id: string, kind: InboxKind, title: string, body: string, at: string, readAt: string | null, noticeId: string | null, rulebookId: string | null, caseId: string | null, circularCaseId: string | null, incidentId: string | null, topicId: string | null, suggestionId: string | null, mediationId: string | null, lostAccountId: string | null, reportId: string | null, groupId: string | null, taskId: string | null, dayOn: string | null, clause: { rulebookId: string, clauseKey: string } | null }> }> } };

export type ReadInboxMutationVariables = Exact<{
  upTo?: string | null | undefined;
}>;


export type ReadInboxMutation = { readInbox: boolean };

export type ReceiptCardFragment = { id: string, kind: ReceiptKind, title: string, versionLabel: string, statement: string, textHash: string, at: string, newDevice: boolean, withdrawnAt: string | null };

export type MyReceiptsQueryVariables = Exact<{
  search?: string | null | undefined;
  kind?: ReceiptKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyReceiptsQuery = { myReceipts: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: ReceiptKind, title: string, versionLabel: string, statement: string, textHash: string, at: string, newDevice: boolean, withdrawnAt: string | null }> } };

export type ReceiptDocumentQueryVariables = Exact<{
  id: string;
}>;


export type ReceiptDocumentQuery = { receipt: { document: string, publicKey: string, id: string, kind: ReceiptKind, title: string, versionLabel: string, statement: string, textHash: string, at: string, newDevice: boolean, withdrawnAt: string | null } };

export type RemindersCardFragment = { ordinary: OrdinaryMessages, steps: ReminderChoice, digestAt: string, behind: boolean };

export type MyRemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRemindersQuery = { myReminders: { ordinary: OrdinaryMessages, steps: ReminderChoice, digestAt: string, behind: boolean } };

export type SetRemindersMutationVariables = Exact<{
  ordinary: OrdinaryMessages;
  steps: ReminderChoice;
}>;


export type SetRemindersMutation = { setReminders: { ordinary: OrdinaryMessages, steps: ReminderChoice, digestAt: string, behind: boolean } };

export type SetDigestMutationVariables = Exact<{
  at?: string | null | undefined;
  behind?: boolean | null | undefined;
}>;


export type SetDigestMutation = { setDigest: { ordinary: OrdinaryMessages, steps: ReminderChoice, digestAt: string, behind: boolean } };

export type UndeliverableQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UndeliverableQuery = { undeliverable: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, state: UndeliverableState, reason: UndeliverableReason, detail: string | null, title: string | null, since: string, tries: number, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } | null }> } };

export type UndeliverableCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type UndeliverableCountsQuery = { undeliverableCounts: Array<{ reason: UndeliverableReason, count: number }> };

export type ResendMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type ResendMutation = { resend: number };

export type ReportPersonFragment = { id: string, name: string };

export type ReportCardFragment = { id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> };

export type ReportTextFragment = { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> };

export type ReportSettingsTextFragment = { firstWordDays: number, answerMonths: number, keepMonths: number, handOver: Array<number>, saveRefusal: Refusal | null, receivers: Array<{ kind: ReportKind, receiver: ReportReceiver }>, appointed: { id: string, name: string } | null };

export type ReportFormQueryVariables = Exact<{
  input: ReportFormInput;
}>;


export type ReportFormQuery = { reportForm: { receiver: ReportReceiver | null, avoids: boolean, firstWordDueOn: string, handlers: Array<{ id: string, name: string }> } };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type ReportPicturesQueryVariables = Exact<{
  id: string;
}>;


export type ReportPicturesQuery = { report: { id: string, pictures: Array<string> } };

export type ReportsQueryVariables = Exact<{
  state?: ReportState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { enterRefusal: Refusal | null, endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> }>, counts: { received: number, investigating: number } } };

export type MyReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyReportsQuery = { reports: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, title: string, kind: ReportKind, state: ReportState, receivedOn: string, dueOn: string | null, outcome: ReportOutcome | null }> } };

export type ReportSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportSettingsQuery = { reportSettings: { firstWordDays: number, answerMonths: number, keepMonths: number, handOver: Array<number>, saveRefusal: Refusal | null, receivers: Array<{ kind: ReportKind, receiver: ReportReceiver }>, appointed: { id: string, name: string } | null } };

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;


export type FileReportMutation = { fileReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type AnswerReportMutationVariables = Exact<{
  reportId: string;
  text: string;
  fileIds?: Array<string> | string | null | undefined;
}>;


export type AnswerReportMutation = { answerReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type ReopenReportMutationVariables = Exact<{
  reportId: string;
  reason: string;
}>;


export type ReopenReportMutation = { reopenReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type TriageReportMutationVariables = Exact<{
  input: TriageReportInput;
}>;


export type TriageReportMutation = { triageReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type AskReporterMutationVariables = Exact<{
  reportId: string;
  text: string;
}>;


export type AskReporterMutation = { askReporter: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type NoteReportMutationVariables = Exact<{
  reportId: string;
  text: string;
  fileIds?: Array<string> | string | null | undefined;
}>;


export type NoteReportMutation = { noteReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type JoinReportsMutationVariables = Exact<{
  reportId: string;
  withId: string;
}>;


export type JoinReportsMutation = { joinReports: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type ForwardReportMutationVariables = Exact<{
  reportId: string;
  departmentId: string;
}>;


export type ForwardReportMutation = { forwardReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type StepAsideMutationVariables = Exact<{
  reportId: string;
}>;


export type StepAsideMutation = { stepAside: boolean };

export type MakeCaseOfReportMutationVariables = Exact<{
  input: CaseOfReportInput;
}>;


export type MakeCaseOfReportMutation = { makeCaseOfReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type MakeIncidentOfReportMutationVariables = Exact<{
  input: IncidentOfReportInput;
}>;


export type MakeIncidentOfReportMutation = { makeIncidentOfReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type EnterReceivedReportMutationVariables = Exact<{
  input: EnterReceivedReportInput;
}>;


export type EnterReceivedReportMutation = { enterReceivedReport: { number: string, firstWordDueOn: string } };

export type CloseReportMutationVariables = Exact<{
  input: CloseReportInput;
}>;


export type CloseReportMutation = { closeReport: { text: string, originKind: ReportOrigin | null, originId: string | null, receiver: ReportReceiver | null, outcome: ReportOutcome | null, outcomeText: string | null, closedOn: string | null, reopenReason: string | null, caseId: string | null, incidentId: string | null, handleRefusal: Refusal | null, askRefusal: Refusal | null, reopenRefusal: Refusal | null, id: string, number: string, title: string, kind: ReportKind, source: ReportSource, state: ReportState, receivedOn: string, receivedAt: string | null, dueOn: string | null, groupId: string | null, groupName: string | null, place: string | null, mine: boolean, named: Array<{ id: string, name: string }>, enteredBy: { id: string, name: string } | null, messages: Array<{ id: string, side: ReportSide, text: string, saidOn: string, by: { id: string, name: string } | null }>, notes: Array<{ id: string, text: string, notedOn: string, by: { id: string, name: string } }>, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, noteFiles: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, joined: Array<{ id: string, number: string, title: string }>, alike: Array<{ id: string, number: string, title: string, groupName: string | null, receivedOn: string }>, reporter: { id: string, name: string } | null, takenBy: { id: string, name: string } | null, notSeenBy: Array<{ id: string, name: string }> } };

export type SaveReportSettingsMutationVariables = Exact<{
  input: ReportSettingsInput;
}>;


export type SaveReportSettingsMutation = { saveReportSettings: { firstWordDays: number, answerMonths: number, keepMonths: number, handOver: Array<number>, saveRefusal: Refusal | null, receivers: Array<{ kind: ReportKind, receiver: ReportReceiver }>, appointed: { id: string, name: string } | null } };

export type ImportRosterMutationVariables = Exact<{
  uploadId: string;
  dryRun: boolean;
  departures?: number | null | undefined;
  choices?: RosterChoices | null | undefined;
}>;


export type ImportRosterMutation = { importRoster: { dryRun: boolean, applied: boolean, sheet: string | null, sheets: Array<string>, headerLine: number, added: number, updated: number, returned: number, departed: number, unchanged: number, newDepartments: number, movedDepartments: number, grantedRoles: number, endedRoles: number, manyDepart: boolean, departing: Array<string>, newDepartmentPaths: Array<string>, endingRoles: Array<string>, unknownParents: Array<string>, errorCount: number, file: { id: string, name: string, mediaType: string, bytes: number }, leftOut: Array<{ line: number, text: string }>, doubtful: Array<{ kind: DoubtfulKind, line: number, was: { name: string, staffNo: string }, now: { name: string, staffNo: string } }>, errors: Array<{ line: number, column: string | null, reason: string, value: string | null }> } };

export type RosterProgressQueryVariables = Exact<{
  uploadId: string;
}>;


export type RosterProgressQuery = { rosterProgress: { done: number, total: number } | null };

export type SignatureCardFragment = { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string };

export type VersionCardFragment = { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null };

export type VersionTextFragment = { statement: string, settings: Array<{ key: string, label: string, value: string }>, clauses: Array<{ key: string, label: string, text: string, depth: number, heading: boolean, change: ClauseChangeKind | null, changeReason: string | null, proposedBy: string | null }>, publishedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null };

export type VersionBlocksFragment = { blocks: Array<{ categoryId: string, category: string, chosenKeys: Array<SettingKey>, settings: Array<{ key: SettingKey, label: string, section: SettingSection, short: string | null, sentence: string | null, value: unknown }> }>, lawJudgements: Array<{ clauseKey: string, topic: LawTopic, reason: string, at: string, by: { id: string, name: string } | null }> };

export type VersionQuestionsFragment = { comprehension: Array<{ clauseKey: string, question: string, choices: Array<string>, right: number | null, answered: boolean }> };

export type VersionAdoptionFragment = { adoptionLacks: Array<AdoptionLack>, attachAdoptionRefusal: Refusal | null, adoption: Array<{ id: string, step: AdoptionStep, fromOn: string, untilOn: string, note: string | null, addedAt: string, afterPublication: boolean, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> };

export type VersionMaterialsFragment = { materials: Array<{ kind: MaterialKind, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> };

export type RulesQueryVariables = Exact<{
  rulebookId: string;
}>;


export type RulesQuery = { rules: { id: string, title: string, appliesToAll: boolean, draftRefusal: Refusal | null, seeBoardRefusal: Refusal | null, groups: Array<{ id: string, name: string }>, toSign: { id: string, number: number } | null, current: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, statement: string, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null, settings: Array<{ key: string, label: string, value: string }>, clauses: Array<{ key: string, label: string, text: string, depth: number, heading: boolean, change: ClauseChangeKind | null, changeReason: string | null, proposedBy: string | null }>, publishedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null } | null, inForce: { id: string, number: number, effectiveOn: string | null } | null, draft: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null } | null, versions: Array<{ id: string, number: number, state: RulesState, statedChange: string, effectiveOn: string | null, publishedAt: string | null, mySignature: { id: string, signedAt: string } | null }>, myLatestSignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null } };

export type RulesVersionQueryVariables = Exact<{
  id: string;
}>;


export type RulesVersionQuery = { rulesVersion: { clauseAnswerDays: number | null, id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, statement: string, adoptionLacks: Array<AdoptionLack>, attachAdoptionRefusal: Refusal | null, changedSinceSaved: Array<{ key: string, label: string, categories: Array<string>, before: string | null, after: string | null }>, rulebook: { id: string, title: string, appliesToAll: boolean, groups: Array<{ id: string, name: string }>, toSign: { id: string, number: number } | null, current: { id: string, number: number } | null, myLatestSignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null }, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null, settings: Array<{ key: string, label: string, value: string }>, clauses: Array<{ key: string, label: string, text: string, depth: number, heading: boolean, change: ClauseChangeKind | null, changeReason: string | null, proposedBy: string | null }>, publishedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, blocks: Array<{ categoryId: string, category: string, chosenKeys: Array<SettingKey>, settings: Array<{ key: SettingKey, label: string, section: SettingSection, short: string | null, sentence: string | null, value: unknown }> }>, lawJudgements: Array<{ clauseKey: string, topic: LawTopic, reason: string, at: string, by: { id: string, name: string } | null }>, comprehension: Array<{ clauseKey: string, question: string, choices: Array<string>, right: number | null, answered: boolean }>, adoption: Array<{ id: string, step: AdoptionStep, fromOn: string, untilOn: string, note: string | null, addedAt: string, afterPublication: boolean, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }>, materials: Array<{ kind: MaterialKind, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type RulesDifferenceQueryVariables = Exact<{
  versionId: string;
  sinceVersionId?: string | null | undefined;
}>;


export type RulesDifferenceQuery = { rulesDifference: { signedAt: string | null, unchanged: number, questions: number, from: { id: string, number: number } | null, to: { id: string, number: number, title: string, effectiveOn: string | null, signByOn: string | null, myDueOn: string | null, statedChange: string, dutyCount: number, readingMinutes: number, signRefusal: Refusal | null, rulebook: { id: string, title: string }, clauses: Array<{ key: string, label: string, text: string, depth: number, heading: boolean }>, mySignature: { id: string, signedAt: string } | null }, changes: Array<{ key: string, kind: ClauseChangeKind, label: string, before: string | null, after: string | null, reason: string | null, parts: Array<{ kind: PartKind, text: string }> }>, settings: Array<{ key: string, label: string, categories: Array<string>, before: string | null, after: string | null }> } };

export type RuleTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleTemplatesQuery = { ruleTemplates: Array<{ key: string, name: string, title: string, summary: string, suitedFor: string, interpretingOffice: string, chosen: Array<{ key: SettingKey, label: string, section: SettingSection, short: string | null, sentence: string | null, value: unknown }>, settings: Array<{ key: string, label: string, value: string }>, clauses: Array<{ key: string | null, label: string, text: string, depth: number, heading: boolean }> }> };

export type ClauseLibraryQueryVariables = Exact<{
  topic?: ClauseTopic | null | undefined;
}>;


export type ClauseLibraryQuery = { clauseLibrary: Array<{ key: string, topic: ClauseTopic, text: string, watch: ClauseWatch, violation: string | null }> };

export type RulesFromTextQueryVariables = Exact<{
  text: string;
  rulebookId?: string | null | undefined;
}>;


export type RulesFromTextQuery = { rulesFromText: Array<{ key: string | null, label: string, text: string, depth: number, heading: boolean, part: number, doubt: ClauseDoubt | null, cuts: Array<number>, noise: Array<{ start: number, end: number }> }> };

export type SaveRulesDraftMutationVariables = Exact<{
  input: SaveRulesDraftInput;
}>;


export type SaveRulesDraftMutation = { saveRulesDraft: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, statement: string, rulebook: { id: string, title: string }, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null, settings: Array<{ key: string, label: string, value: string }>, clauses: Array<{ key: string, label: string, text: string, depth: number, heading: boolean, change: ClauseChangeKind | null, changeReason: string | null, proposedBy: string | null }>, publishedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, blocks: Array<{ categoryId: string, category: string, chosenKeys: Array<SettingKey>, settings: Array<{ key: SettingKey, label: string, section: SettingSection, short: string | null, sentence: string | null, value: unknown }> }>, lawJudgements: Array<{ clauseKey: string, topic: LawTopic, reason: string, at: string, by: { id: string, name: string } | null }>, comprehension: Array<{ clauseKey: string, question: string, choices: Array<string>, right: number | null, answered: boolean }> } };

export type SubmitRulesMutationVariables = Exact<{
  versionId: string;
}>;


export type SubmitRulesMutation = { submitRules: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, rulebook: { id: string }, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null } };

export type ReturnRulesMutationVariables = Exact<{
  versionId: string;
  reason: string;
}>;


export type ReturnRulesMutation = { returnRules: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, rulebook: { id: string }, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null } };

export type ApproveRulesMutationVariables = Exact<{
  versionId: string;
  textHash?: string | null | undefined;
}>;


export type ApproveRulesMutation = { approveRules: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, rulebook: { id: string }, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null } };

export type PublishRulesMutationVariables = Exact<{
  versionId: string;
  textHash?: string | null | undefined;
  lawJudgements?: Array<LawJudgementInput> | LawJudgementInput | null | undefined;
}>;


export type PublishRulesMutation = { publishRules: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, rulebook: { id: string }, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null } };

export type OpenRulesMutationVariables = Exact<{
  versionId: string;
  endReached: boolean;
}>;


export type OpenRulesMutation = { openRules: { id: string, signRefusal: Refusal | null, myReading: { openedAt: string, endReachedAt: string | null } | null } };

export type SignRulesMutationVariables = Exact<{
  input: SignRulesInput;
}>;


export type SignRulesMutation = { signRules: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } };

export type DeclineRulesMutationVariables = Exact<{
  versionId: string;
  reason: string;
}>;


export type DeclineRulesMutation = { declineRules: { id: string, signRefusal: Refusal | null, myDecline: { reason: string, at: string } | null } };

export type SaveComprehensionMutationVariables = Exact<{
  input: SaveComprehensionInput;
}>;


export type SaveComprehensionMutation = { saveComprehension: { id: string, number: number, state: RulesState, title: string, statedChange: string, interpretingOffice: string, effectiveOn: string | null, signByOn: string | null, textHash: string, publishedAt: string | null, dutyCount: number, questionCount: number, readingMinutes: number, revision: number, submittedAt: string | null, returnReason: string | null, myDueOn: string | null, signRefusal: Refusal | null, approveRefusal: Refusal | null, publishRefusal: Refusal | null, supersededSignatures: number, rulebook: { id: string }, mySignature: { id: string, signedAt: string, statement: string, textHash: string, personName: string, versionId: string, versionNumber: number, late: boolean, receiptId: string } | null, myReading: { openedAt: string, endReachedAt: string | null } | null, myDecline: { reason: string, at: string } | null, comprehension: Array<{ clauseKey: string, question: string, choices: Array<string>, right: number | null, answered: boolean }> } };

export type AnswerComprehensionMutationVariables = Exact<{
  input: AnswerComprehensionInput;
}>;


export type AnswerComprehensionMutation = { answerComprehension: { right: boolean, version: { id: string, signRefusal: Refusal | null, comprehension: Array<{ clauseKey: string, question: string, choices: Array<string>, right: number | null, answered: boolean }> } } };

export type AttachAdoptionMutationVariables = Exact<{
  input: AttachAdoptionInput;
}>;


export type AttachAdoptionMutation = { attachAdoption: { id: string, adoptionLacks: Array<AdoptionLack>, attachAdoptionRefusal: Refusal | null, adoption: Array<{ id: string, step: AdoptionStep, fromOn: string, untilOn: string, note: string | null, addedAt: string, afterPublication: boolean, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type AttachRulesMaterialMutationVariables = Exact<{
  input: RulesMaterialInput;
}>;


export type AttachRulesMaterialMutation = { attachRulesMaterial: { id: string, materials: Array<{ kind: MaterialKind, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type DetachRulesMaterialMutationVariables = Exact<{
  input: RulesMaterialInput;
}>;


export type DetachRulesMaterialMutation = { detachRulesMaterial: { id: string, materials: Array<{ kind: MaterialKind, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type CategoryValuesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryValuesQuery = { categories: Array<{ id: string, name: string, groupCount: number, settings: Array<{ key: SettingKey, value: unknown }> }>, myGroups: { nodes: Array<{ id: string, groupCategory: { id: string } }> } };

export type SuggestionCardFragment = { id: string, kind: SuggestionKind, place: SuggestionPlace, groupName: string | null, departmentName: string | null, title: string, filedAt: string, state: SuggestionState, riseOn: string | null, wentUp: boolean, mine: boolean, publishedAt: string | null };

export type SuggestionTextFragment = { thanked: boolean, answeredAt: string | null, iConsent: boolean | null, answerRefusal: Refusal | null, consentRefusal: Refusal | null, id: string, kind: SuggestionKind, place: SuggestionPlace, groupName: string | null, departmentName: string | null, title: string, filedAt: string, state: SuggestionState, riseOn: string | null, wentUp: boolean, mine: boolean, publishedAt: string | null, author: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, liesWith: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> };

export type SuggestionQueryVariables = Exact<{
  id: string;
}>;


export type SuggestionQuery = { suggestion: { thanked: boolean, answeredAt: string | null, iConsent: boolean | null, answerRefusal: Refusal | null, consentRefusal: Refusal | null, id: string, kind: SuggestionKind, place: SuggestionPlace, groupName: string | null, departmentName: string | null, title: string, filedAt: string, state: SuggestionState, riseOn: string | null, wentUp: boolean, mine: boolean, publishedAt: string | null, author: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, liesWith: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type SuggestionsQueryVariables = Exact<{
  of: SuggestionList;
  groupId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuggestionsQuery = { suggestions: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: SuggestionKind, place: SuggestionPlace, groupName: string | null, departmentName: string | null, title: string, filedAt: string, state: SuggestionState, riseOn: string | null, wentUp: boolean, mine: boolean, publishedAt: string | null }> } };

export type FileSuggestionMutationVariables = Exact<{
  input: FileSuggestionInput;
}>;


export type FileSuggestionMutation = { fileSuggestion: { thanked: boolean, answeredAt: string | null, iConsent: boolean | null, answerRefusal: Refusal | null, consentRefusal: Refusal | null, id: string, kind: SuggestionKind, place: SuggestionPlace, groupName: string | null, departmentName: string | null, title: string, filedAt: string, state: SuggestionState, riseOn: string | null, wentUp: boolean, mine: boolean, publishedAt: string | null, author: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, liesWith: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type AnswerSuggestionMutationVariables = Exact<{
  input: AnswerSuggestionInput;
}>;


export type AnswerSuggestionMutation = { answerSuggestion: { thanked: boolean, answeredAt: string | null, iConsent: boolean | null, answerRefusal: Refusal | null, consentRefusal: Refusal | null, id: string, kind: SuggestionKind, place: SuggestionPlace, groupName: string | null, departmentName: string | null, title: string, filedAt: string, state: SuggestionState, riseOn: string | null, wentUp: boolean, mine: boolean, publishedAt: string | null, author: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, liesWith: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type ConsentToPublishMutationVariables = Exact<{
  suggestionId: string;
  agrees: boolean;
}>;


export type ConsentToPublishMutation = { consentToPublish: { thanked: boolean, answeredAt: string | null, iConsent: boolean | null, answerRefusal: Refusal | null, consentRefusal: Refusal | null, id: string, kind: SuggestionKind, place: SuggestionPlace, groupName: string | null, departmentName: string | null, title: string, filedAt: string, state: SuggestionState, riseOn: string | null, wentUp: boolean, mine: boolean, publishedAt: string | null, author: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, liesWith: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: VoiceNoteKind, text: string, heldOn: string | null, at: string, by: { id: string, name: string } | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }> }> } };

export type ShareCardFragment = { id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string } | null };

export type TaskCardFragment = { id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string }, mine: { id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string } | null } | null };

export type FileCardFragment = { id: string, name: string, bytes: number, mediaType: string, isImage: boolean };

export type ShareTextFragment = { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> };

export type TaskCountedFragment = { responsible: number, confirmed: number, done: number };

export type TaskTextFragment = { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } };

export type GroupDueQueryVariables = Exact<{
  id: string;
}>;


export type GroupDueQuery = { group: { id: string, defaultDueAt: string, dueChips: { today: string | null, tomorrow: string } } };

export type TasksQueryVariables = Exact<{
  view: TaskView;
  filter?: TaskFilter | null | undefined;
  groupId?: string | null | undefined;
  personId?: string | null | undefined;
  departmentId?: string | null | undefined;
  search?: string | null | undefined;
  due?: TaskDue | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, assignments: Array<{ id: string, role: AssignmentRole, state: AssignmentState, plannedAt: string | null, dueAt: string, expectedAt: string, doneAt: string | null, end: AssignmentEnd | null, person: { id: string, name: string } }>, people: Array<{ role: AssignmentRole, person: { id: string, name: string } }>, counts: { responsible: number, confirmed: number, done: number }, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string }, mine: { id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string } | null } | null }> } };

export type TaskPageQueryVariables = Exact<{
  id: string;
}>;


export type TaskPageQuery = { task: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type OpenTaskMutationVariables = Exact<{
  id: string;
}>;


export type OpenTaskMutation = { openTask: { id: string, mine: { id: string, openedAt: string | null } | null } };

export type ConfirmTaskMutationVariables = Exact<{
  input: ConfirmTaskInput;
}>;


export type ConfirmTaskMutation = { confirmTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type UndoConfirmationMutationVariables = Exact<{
  taskId: string;
}>;


export type UndoConfirmationMutation = { undoConfirmation: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type RequestNewDeadlineMutationVariables = Exact<{
  taskId: string;
  wantedAt: string;
  reason?: string | null | undefined;
}>;


export type RequestNewDeadlineMutation = { requestNewDeadline: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type DecideNewDeadlineMutationVariables = Exact<{
  requestId: string;
  granted: boolean;
  reason?: string | null | undefined;
}>;


export type DecideNewDeadlineMutation = { decideNewDeadline: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type ReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportProgressMutation = { reportProgress: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type AcceptTaskMutationVariables = Exact<{
  assignmentId: string;
}>;


export type AcceptTaskMutation = { acceptTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type ReturnTaskMutationVariables = Exact<{
  assignmentId: string;
  reason: string;
  fileIds?: Array<string> | string | null | undefined;
}>;


export type ReturnTaskMutation = { returnTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type CarryOverTaskMutationVariables = Exact<{
  input: CarryOverTaskInput;
}>;


export type CarryOverTaskMutation = { carryOverTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type UndoDayEntryMutationVariables = Exact<{
  taskId: string;
}>;


export type UndoDayEntryMutation = { undoDayEntry: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type CancelTaskMutationVariables = Exact<{
  taskId: string;
  reason: string;
}>;


export type CancelTaskMutation = { cancelTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type PromiseLateQueryVariables = Exact<{
  id: string;
  at: string;
}>;


export type PromiseLateQuery = { task: { id: string, lateBy: number } };

export type AssigneesQueryVariables = Exact<{
  groupId: string;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssigneesQuery = { assignees: { endCursor: string | null, hasMore: boolean, nodes: Array<{ away: boolean, openTasks: number, reachable: boolean, department: { id: string, name: string }, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } } }> } };

export type ReassignTaskMutationVariables = Exact<{
  input: ReassignTaskInput;
}>;


export type ReassignTaskMutation = { reassignTask: { requirements: string, answerRefusal: Refusal | null, completionText: string | null, cancelledAt: string | null, cancelReason: string | null, reassignRefusal: Refusal | null, cancelRefusal: Refusal | null, decideRefusal: Refusal | null, mayCite: boolean, answer: string | null, id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, mine: { cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> } | null, assignments: Array<{ cannotReason: CannotReason | null, plan: string | null, result: string | null, endReason: string | null, unassigned: boolean, reassignRefusal: Refusal | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, delivery: { truth: DeliveryTruth, at: string | null, why: DeliveryReason | null } | null, deliverables: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string, decisionReason: string | null, decidedBy: { id: string, name: string } | null } | null, escalations: Array<{ step: EscalationStep, at: string, to: { id: string, name: string } }>, accountability: { id: string, occasion: AccountabilityOccasion, answer: string | null, answeredAt: string | null, answerRefusal: Refusal | null, head: { id: string, name: string } | null } | null, standInFor: { id: string, name: string } | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }> }>, people: Array<{ role: AssignmentRole, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, standInFor: { id: string, name: string } | null }>, counts: { responsible: number, confirmed: number, done: number }, events: Array<{ id: string, kind: TaskEventKind, at: string, text: string | null, untilAt: string | null, onDay: string | null, files: Array<{ id: string, name: string, bytes: number, mediaType: string, isImage: boolean }>, actor: { id: string, name: string } | null, person: { id: string, name: string } | null }>, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string } } };

export type MyTodoQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTodoQuery = { myTodo: { total: number, today: string, signedToday: number, acknowledgedToday: number, doneToday: number, serverTime: string, items: Array<{ id: string, kind: TodoKind, span: TodoSpan, title: string, dueAt: string | null, dueOn: string | null, overdue: boolean, groupNames: Array<string>, changedClauses: number, added: number, tightened: number, relaxed: number, notice: { id: string, state: NoticeState, importance: Importance, subject: string, publishedAt: string, dueAt: string | null, openedAt: string | null, withdrawnAt: string | null, acknowledgeRefusal: Refusal | null, publisher: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, revision: { id: string, number: number }, groups: Array<{ id: string, name: string }>, myAcknowledgement: { id: string, acknowledgedAt: string, late: boolean, undoUntil: string } | null, counts: { asked: number, confirmed: number, exempt: number, percent: number } } | null, leave: { id: string, fromOn: string, untilOn: string, reason: string, standInState: StandInState, standInReason: string | null, cancelledAt: string | null, cancelRefusal: Refusal | null, acceptRefusal: Refusal | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, standIn: { id: string, name: string } | null, recordedBy: { id: string, name: string } } | null, deviceRequest: { id: string, deviceName: string, requestedAt: string, expiresAt: string, state: DeviceRequestState, reason: string | null, confirmRefusal: Refusal | null, agreeRefusal: Refusal | null, person: { id: string, name: string, department: { id: string, name: string } }, issuedBy: { id: string, name: string } | null } | null, task: { id: string, kind: TaskKind, state: TaskState, goal: string, dueAt: string, originalDueAt: string, assignedAt: string, nextWorkday: string, nextWorkdayProvisional: boolean, confirmRefusal: Refusal | null, completeRefusal: Refusal | null, carryOverRefusal: Refusal | null, reportRefusal: Refusal | null, group: { id: string, name: string }, assigner: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string } | null, chips: { today: string | null, tomorrow: string }, mine: { id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string } | null } | null } | null, assignment: { result: string | null, id: string, role: AssignmentRole, state: AssignmentState, method: ConfirmMethod | null, plannedAt: string | null, dueAt: string, originalDueAt: string, expectedAt: string, dayOn: string, askedAt: string, openedAt: string | null, confirmBy: string, confirmByProvisional: boolean, dayOnProvisional: boolean, confirmedAt: string | null, confirmLate: boolean, doneAt: string | null, doneLate: boolean, reachable: boolean, undoUntil: string | null, blockedAt: string | null, waitsFor: string | null, returnReason: string | null, end: AssignmentEnd | null, person: { id: string, title: string | null, reachable: boolean, name: string, department: { id: string, name: string } }, department: { id: string, name: string, path: string }, carryOvers: Array<{ id: string, number: number, fromOn: string, toOn: string, provisional: boolean, reason: CarryReason, note: string | null, at: string }>, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string } | null } | null, ownerlessGroup: { id: string, name: string, memberCount: number, department: { id: string, name: string } } | null, dateRequest: { id: string, wantedAt: string, wasDueAt: string, reason: string | null, state: DateRequestState, at: string } | null, closeOut: { day: string, total: number, settled: number, done: number, carried: number, blocked: number, closesAt: string | null, items: Array<{ outcome: DayOutcome, closed: boolean, assignment: { id: string } }> } | null, clauseQuestion: { id: string, rulebookId: string, clauseKey: string, question: string, askedAt: string, raisedAt: string | null, versionNumber: number, clause: { key: string, label: string, text: string }, asker: { id: string, name: string } | null } | null, revisionProposal: { id: string, rulebookId: string, clauseKey: string, reason: string, proposedAt: string, raisedAt: string | null, versionNumber: number, clause: { key: string, label: string, text: string }, proposer: { id: string, name: string } | null } | null, rules: { id: string, number: number, title: string, dutyCount: number, readingMinutes: number, rulebook: { id: string, title: string }, mySignature: { id: string } | null } | null }> } };

export type WaitingForQueryVariables = Exact<{
  kind: TodoKind;
  id: string;
}>;


export type WaitingForQuery = { waitingFor: { id: string, since: string, nudgeAgainAt: string | null, nudgeRefusal: Refusal | null, people: Array<{ id: string, name: string }> } };

export type NudgeWaitingMutationVariables = Exact<{
  kind: TodoKind;
  id: string;
}>;


export type NudgeWaitingMutation = { nudgeWaiting: { nudged: number, tooSoon: number, unreachable: number, nudgeAgainAt: string | null } };

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { firstSteps: { organisationName: string, startedAt: string, people: number, departments: number, invited: number, bound: number, firstNoticeId: string | null, noticeAcknowledged: boolean, firstGroup: { id: string, name: string, publishNoticeRefusal: Refusal | null, owner: { id: string, name: string } | null } | null } | null };

export type TokenKeysQueryVariables = Exact<{
  organisationId: string;
}>;


export type TokenKeysQuery = { tokenKeys: Array<{ publicKey: string, fromWeek: string, signature: string }> };

export type IssueTokensMutationVariables = Exact<{
  input: IssueTokensInput;
}>;


export type IssueTokensMutation = { issueTokens: { evaluated: Array<string>, proof: string } };

export type TopicCardFragment = { id: string, topic: string, instead: string, state: TopicState, at: string, endedAt: string | null, endReason: string | null, paste: string, complete: boolean, agreeRefusal: Refusal | null, withdrawRefusal: Refusal | null, by: { id: string, name: string }, endedBy: { id: string, name: string } | null, clause: { state: ClauseStandingState, label: string, number: number | null, effectiveOn: string | null } | null, agreed: Array<{ id: string, name: string }>, missing: Array<{ id: string, name: string }> };

export type TopicsQueryVariables = Exact<{
  groupId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicsQuery = { topics: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, topic: string, instead: string, state: TopicState, at: string, endedAt: string | null, endReason: string | null, paste: string, complete: boolean, agreeRefusal: Refusal | null, withdrawRefusal: Refusal | null, by: { id: string, name: string }, endedBy: { id: string, name: string } | null, clause: { state: ClauseStandingState, label: string, number: number | null, effectiveOn: string | null } | null, agreed: Array<{ id: string, name: string }>, missing: Array<{ id: string, name: string }> }> } };

export type TopicRightsQueryVariables = Exact<{
  groupId: string;
}>;


export type TopicRightsQuery = { group: { id: string, name: string, stopTopicRefusal: Refusal | null, banTopicRefusal: Refusal | null } };

export type TopicQueryVariables = Exact<{
  id: string;
}>;


export type TopicQuery = { topic: { id: string, topic: string, instead: string, state: TopicState, at: string, endedAt: string | null, endReason: string | null, paste: string, complete: boolean, agreeRefusal: Refusal | null, withdrawRefusal: Refusal | null, group: { id: string, name: string }, by: { id: string, name: string }, endedBy: { id: string, name: string } | null, clause: { state: ClauseStandingState, label: string, number: number | null, effectiveOn: string | null } | null, agreed: Array<{ id: string, name: string }>, missing: Array<{ id: string, name: string }> } };

export type StopTopicMutationVariables = Exact<{
  input: TopicInput;
  tellMembers: boolean;
}>;


export type StopTopicMutation = { stopTopic: { id: string, topic: string, instead: string, state: TopicState, at: string, endedAt: string | null, endReason: string | null, paste: string, complete: boolean, agreeRefusal: Refusal | null, withdrawRefusal: Refusal | null, group: { id: string, name: string }, by: { id: string, name: string }, endedBy: { id: string, name: string } | null, clause: { state: ClauseStandingState, label: string, number: number | null, effectiveOn: string | null } | null, agreed: Array<{ id: string, name: string }>, missing: Array<{ id: string, name: string }> } };

export type BanTopicMutationVariables = Exact<{
  input: TopicInput;
}>;


export type BanTopicMutation = { banTopic: { id: string, topic: string, instead: string, state: TopicState, at: string, endedAt: string | null, endReason: string | null, paste: string, complete: boolean, agreeRefusal: Refusal | null, withdrawRefusal: Refusal | null, group: { id: string, name: string }, by: { id: string, name: string }, endedBy: { id: string, name: string } | null, clause: { state: ClauseStandingState, label: string, number: number | null, effectiveOn: string | null } | null, agreed: Array<{ id: string, name: string }>, missing: Array<{ id: string, name: string }> } };

export type AgreeToBanMutationVariables = Exact<{
  topicId: string;
  agrees: boolean;
  reason?: string | null | undefined;
}>;


export type AgreeToBanMutation = { agreeToBan: { id: string, topic: string, instead: string, state: TopicState, at: string, endedAt: string | null, endReason: string | null, paste: string, complete: boolean, agreeRefusal: Refusal | null, withdrawRefusal: Refusal | null, group: { id: string, name: string }, by: { id: string, name: string }, endedBy: { id: string, name: string } | null, clause: { state: ClauseStandingState, label: string, number: number | null, effectiveOn: string | null } | null, agreed: Array<{ id: string, name: string }>, missing: Array<{ id: string, name: string }> } };

export type WithdrawBanMutationVariables = Exact<{
  topicId: string;
}>;


export type WithdrawBanMutation = { withdrawBan: { id: string, topic: string, instead: string, state: TopicState, at: string, endedAt: string | null, endReason: string | null, paste: string, complete: boolean, agreeRefusal: Refusal | null, withdrawRefusal: Refusal | null, group: { id: string, name: string }, by: { id: string, name: string }, endedBy: { id: string, name: string } | null, clause: { state: ClauseStandingState, label: string, number: number | null, effectiveOn: string | null } | null, agreed: Array<{ id: string, name: string }>, missing: Array<{ id: string, name: string }> } };
