/**
 * What both sides enforce. Lengths are in characters, as a person counts them (code points);
 * windows carry their unit in the name.
 */
export const LIMITS = {
  /** Lists. */
  pageSize: 50,
  pageSizeDefault: 20,
  /** People and groups. */
  personName: 40,
  groupName: 40,
  groupPurpose: 200,
  /** Categories of groups; those out of use are counted. */
  categories: 60,
  categoryOfficers: 20,
  categoryName: 20,
  categoryDescription: 100,
  namingPattern: 40,
  groupsPerOwner: 100,
  categoryApprovalDays: 30,
  reason: 200,
  adminsPerGroup: 2,
  /** How many people one batch names, such as those who are added to a group at once. */
  batchPeople: 200,
  invitationValidDays: 7,
  invitationCodeLength: 10,
  failedBindsPerHour: 10,
  sessionDays: 30,
  /** For how long a device counts as new once it is bound. */
  newDeviceDays: 7,
  device: 120,
  /** How long ago an account may have been lost when it is reported. */
  lostWithinDays: 30,
  /** After how many days without recovery the office is told of a lost account. */
  lostAtOfficeDays: 7,
  searchText: 40,
  /** Tokens of one fetch, and fetches of one person in a week: one for each device, and one to spare. */
  tokensPerBatch: 8,
  tokenBatchesPerWeek: 3,
  /** With fewer who could have been it, nobody is anonymous; with fewer than the second number, the form warns. */
  anonymousFewest: 5,
  anonymousFew: 20,
  /** What is said in one anonymous report between two hours of handing over; and its pictures. */
  anonymousWords: 10,
  anonymousPictures: 3,
  anonymousPictureBytes: 8 * 1024 * 1024,
  /** The calendar, and the day of a group. */
  calendarFrom: 2000,
  calendarUntil: 2100,
  ownDaysAtOnce: 60,
  ownDayNote: 40,
  /** How far ahead an organisation may say what a day is. */
  ownDayWithinDays: 800,
  workPeriods: 4,
  /** The days of one round of a group's own pattern: six weeks; and how far from today it may begin. */
  workPatternDays: 42,
  workPatternWithinDays: 366,
  closeOutEarliest: "00:05",
  closeOutLatest: "23:55",
  confirmWithinMinutesMin: 5,
  confirmWithinMinutesMax: 480,
  /** A workday that quiet hours leave with less work than this is none. */
  workMinutesMin: 30,
  /** The days of one leave, and how far from today it may begin. */
  leaveDays: 366,
  leaveWithinDays: 366,
  /** Rules. */
  rulesTitle: 60,
  /** Two short rules are rules. */
  rulesTextMin: 10,
  rulesTextMax: 50_000,
  rulesGroups: 200,
  clausesMax: 600,
  clauseText: 5_000,
  clauseLabel: 40,
  clauseReason: 200,
  lawJudgements: 50,
  statedChange: 500,
  interpretingOffice: 40,
  settingValue: 200,
  /** A question about a clause and its answer; a proposal has a clause's length. */
  clauseQuestion: 300,
  clauseAnswer: 1_000,
  clauseFeedback: 200,
  /** From how many people on the office is told how many said what of a clause. */
  clauseFeedbackFrom: 5,
  /** Comprehension questions of a version. */
  comprehensionQuestions: 5,
  comprehensionChoicesMin: 2,
  comprehensionChoicesMax: 4,
  comprehensionQuestion: 100,
  comprehensionChoice: 60,
  /** Evidence of how a version was adopted: steps, and how long ago they may lie. */
  adoptionSteps: 20,
  adoptionWithinDays: 1_100,
  adoptionNote: 200,
  settingsMax: 30,
  handwriting: 20_000,
  /** Notices. */
  noticeSubject: 60,
  noticePurpose: 300,
  noticeBody: 5_000,
  noticeChangeNote: 200,
  noticeGroups: 20,
  noticePeople: 500,
  noticeDepartments: 100,
  feedback: 300,
  /** How many names a text for the chat can hold. */
  pasteNames: 200,
  similarWithinDays: 7,
  deadlineWithinDays: 365,
  /** Tasks. */
  taskGoal: 80,
  taskRequirements: 2_000,
  taskPeople: 50,
  /** Progress, an obstacle, a call for help, a result, an answer. */
  taskText: 1_000,
  taskPlan: 300,
  taskPlanMin: 5,
  waitsFor: 40,
  /** How far ahead a deadline, a promise or a carry-over may lie. */
  taskWithinDays: 365,
  /** From which carry-over on the assigner is told. */
  carryOverTellsFrom: 3,
  /** Who owes what: how many things stand side by side. */
  obligationColumns: 12,
  /** What is said later of a closed day. */
  correction: 300,
  /** Response times: how many scopes of a kind, and how many parts, are listed. */
  insightScopes: 500,
  /** Discipline and appeals: an account, a side, a note, a statement. */
  caseText: 1_000,
  casePlace: 40,
  caseQuote: 2_000,
  caseFiles: 9,
  /** Notices, tasks and the like that are copied into one case. */
  caseCites: 5,
  /** All pieces of evidence of a case. */
  caseEvidence: 60,
  /** How long ago something may have happened that is recorded now. */
  caseWithinDays: 366,
  precedents: 5,
  /** Suggestions, mediation, incidents: a subject, and whatever is said in one of them. */
  voiceTitle: 40,
  voiceText: 1_000,
  /** Within how many working days one is answered before it goes up: at first, and as an organisation may set it. */
  voiceDaysDefault: 5,
  voiceDaysMax: 30,
  /** How far ahead the day may lie by which an incident is to be closed. */
  incidentWithinDays: 365,
  incidentDepartments: 10,
  mediationParties: 10,
  /** Smaller numbers of mediations are not told: a single one may be recognised. */
  mediationsFrom: 5,
  /** Reports: how many people one names. */
  reportNamed: 10,
  nextCases: 5,
  /** The catalogue of a category: kinds, those out of use included, and the steps of a ladder. */
  violationKinds: 60,
  violationName: 20,
  /** Clauses that a kind of violation rests on. */
  kindClauses: 5,
  ladderSteps: 6,
  muteDays: 30,
  /** A topic that was stopped or banned. */
  topic: 40,
  /** Taps. */
  undoConfirmationSeconds: 5,
  /** By how much later than it was made a tap may arrive that takes another back. */
  undoGraceSeconds: 5,
  undoAcknowledgementSeconds: 15,
  nudgeEveryHours: 4,
  nudgePeople: 500,
  tapId: 36,
  /** Files. */
  fileBytes: 20 * 1024 * 1024,
  /** What the files of one person may take together, and those of an organisation. */
  fileBytesPerPerson: 2 * 1024 ** 3,
  fileBytesPerOrganisation: 100 * 1024 ** 3,
  rosterBytes: 10 * 1024 * 1024,
  rosterPeople: 20_000,
  filesPerTask: 9,
  fileName: 120,
  /** Width times height, of all frames together. */
  picturePixels: 64_000_000,
  /** Width or height of one frame. */
  /** Messages that could not be delivered and are tried again at once. */
  resendAtOnce: 200,
  pictureSide: 20_000,
  /** What was uploaded and not attached to anything goes after this long. */
  unattachedFileHours: 24,
  unattachedFiles: 40,
  uploadsPerMinute: 60,
  /** Requests. */
  bodyBytes: 512 * 1024,
  queryDepth: 12,
  queryAliases: 20,
  queryTokens: 2_000,
  /** Fields and fragments of a document, fragments counted wherever they are used. */
  queryNodes: 5_000,
  /** How often one document may name a field, or use fragments. */
  querySameNames: 60,
  /** What one request may ask for, in values: see the API's query-cost.ts. */
  queryCost: 50_000,
  mutationCost: 15_000,
  /** What the answer to one request may hold: entries of lists, and characters of text. */
  answerEntries: 50_000,
  answerCharacters: 4_000_000,
  requestsPerMinute: 3_000,
  /** Requests of one caller that are worked on at the same time; the others of theirs wait. */
  requestsAtOnce: 3,
  requestsWaiting: 100,
  anonymousRequestsPerMinute: 600,
  /** The oldest client that still understands this contract, as "x-riqing-client: h5/0.1.0". */
  oldestClient: "0.1.0",
} as const;

/**
 * How often a day one person does what reaches others or fills the disk: to one of them, or with one thing
 * (`each`), and in all. After that it is `SAID_TOO_OFTEN` until the organisation's next day.
 */
export const DAILY_MEASURES = {
  /** Leaves recorded; each: for one person, and naming one stand-in. */
  LEAVE: { each: 6, all: 300 },
  /** Questions to departments, asked or passed on; each: to one person. */
  QUESTION: { each: 10, all: 20 },
  /** Invitations issued; each: for one person. In all as many as a company of a thousand needs in a day, twice. */
  INVITATION: { each: 5, all: 2_000 },
  /** Who is in a group, and in which role; each: one person in one group. */
  MEMBERSHIP: { each: 20, all: 2_000 },
  ROLE: { each: 10, all: 500 },
  /** Tasks assigned or given on; each: to one person. */
  TASK: { each: 60, all: 300 },
  /** Notices published, and revisions of them; each: in one group, of one notice. */
  NOTICE: { each: 30, all: 60 },
  REVISION: { each: 10, all: 60 },
  /** Rounds of reminders; what reaches one person has its own limit, `nudgeEveryHours`. */
  NUDGE: { each: 200, all: 200 },
  /** Answers taken back, with whatever was said beside them; each: on one thing. */
  UNDO: { each: 10, all: 100 },
  /** What is said on a notice after acknowledging it; each: on one notice. */
  FEEDBACK: { each: 10, all: 100 },
  /** Progress, obstacles and calls for help; each: of one task. */
  REPORT: { each: 30, all: 300 },
  /** Questions and proposals about clauses; each: in one rulebook. */
  CLAUSE: { each: 10, all: 20 },
  /** What somebody says of how clear clauses are, changes of mind included; each: of one rulebook. */
  CLAUSE_FEEDBACK: { each: 100, all: 300 },
  /** Answers to comprehension questions; each: of one version. */
  COMPREHENSION: { each: 50, all: 200 },
  /** Requests for another deadline; each: of one task. */
  DATE_REQUEST: { each: 5, all: 50 },
  /** Violations recorded; each: of one person. */
  CASE: { each: 20, all: 100 },
  /** Topics stopped, or proposed to be banned; each: in one group. */
  TOPIC: { each: 10, all: 30 },
  /** Notes in a case, and what is said in an appeal; each: of one of them. */
  CASE_NOTE: { each: 30, all: 200 },
  /** Incidents recorded, suggestions filed, mediations begun; each: of one group or department. */
  VOICE: { each: 10, all: 30 },
  /** What is said in one of them; each: of one. */
  VOICE_NOTE: { each: 30, all: 200 },
  /** Lost accounts of colleagues reported; each: of one person. */
  LOST_ACCOUNT: { each: 3, all: 3 },
  /** Reports by name, received ones entered included. */
  FILED_REPORT: { each: 10, all: 20 },
  /** What is asked, answered and noted in reports; each: in one of them. */
  REPORT_WORD: { each: 30, all: 200 },
  /** Corrections of closed days; each: of one day. */
  CORRECTION: { each: 20, all: 100 },
  /** Files uploaded, discarded ones included. */
  UPLOAD: { each: 300, all: 300 },
} as const;

/** What has a daily measure. */
export type MeasuredDeed = keyof typeof DAILY_MEASURES;
