import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChosenSettings, SuggestionAnswer, SuggestionKind } from "@riqing/schema";
import type { StoryCases } from "./case-story.ts";
import type { StoryTasks } from "./task-story.ts";

/** What `demo/story.json` tells: people are staff numbers, shares are of those who are bound. */
export interface Story {
  organisation: { name: string; timeZone: string; roster: string };
  /** Whom visitors may enter as, and what there is to do as them. */
  enterAs: { staffNo: string; hint: string }[];
  neverBound: string[];
  /** Bound, and never allowed a message. */
  neverAllowed: string[];
  groups: StoryGroup[];
  rulebook: StoryRulebook;
  notices: StoryNotice[];
  voices: StoryVoices;
  history: StoryHistory;
  lostAccounts: StoryLoss[];
  reports: StoryReport[];
  anonymousReport: StoryAnonymousReport;
}

/** An account that was out of its owner's hands for some hours, until they had it again. */
export interface StoryLoss {
  by: string;
  hoursBeforeNow: number;
  lostForHours: number;
  kind: "PHONE_LOST" | "STOLEN" | "LENT" | "NOT_MY_TAPS";
  words: string;
  /** How they had it again. */
  found: string;
}

/** What people said: safety incidents, suggestions, and disputes that are mediated. */
export interface StoryVoices {
  incidents: {
    hoursBeforeNow: number;
    by: string;
    group: string;
    person: string;
    title: string;
    risk: string;
    measure: string;
  }[];
  suggestions: {
    hoursBeforeNow: number;
    by: string;
    group: string;
    kind: SuggestionKind;
    title: string;
    text: string;
    answer?: { hoursBeforeNow: number; by: string; answer: SuggestionAnswer; text: string };
  }[];
  mediations: {
    hoursBeforeNow: number;
    by: string;
    group: string;
    parties: string[];
    mediator: string;
    title: string;
    text: string;
    met: { hoursBeforeNow: number; text: string };
    outcome: { hoursBeforeNow: number; text: string };
    confirmed: { hoursBeforeNow: number; by: string };
  }[];
}

/** What a member reports by name, and perhaps is asked. */
export interface StoryReport {
  hoursBeforeNow: number;
  by: string;
  kind: "VIOLATION" | "OUTSIDER";
  group: string;
  named: string[];
  text: string;
  handled?: { hoursBeforeNow: number; by: string; question: string };
}

/** What somebody reports without a name, and is asked: times on the last workday. */
export interface StoryAnonymousReport {
  kind: "LEAK";
  text: string;
  /** By which a visitor sees what its sender sees. */
  code: string;
  sentAt: string;
  handledAt: string;
  by: string;
  question: string;
}

/** What went out week after week before the story begins. */
export interface StoryHistory {
  weeks: number;
  /** By department: 1 is usual, less is faster. */
  pace: Record<string, number>;
  routines: StoryRoutine[];
}

export interface StoryRoutine {
  /** 1 is Monday. */
  weekday: number;
  /** On the clock, one a week, in turn. */
  times: string[];
  group: string;
  publisher: string;
  subject: string;
  purpose: string;
  body: string;
}

export interface StoryGroup {
  key: string;
  name: string;
  category: string;
  department: string;
  purpose: string;
  owner: string;
  admins: string[];
  publishers: string[];
  leaders: string[];
  members: { departments: string[]; people: string[] };
}

export interface StoryRulebook {
  title: string;
  appliesToAll: boolean;
  template: string;
  interpretingOffice: string;
  draftedBy: string;
  approvedBy: string;
  publishedBy: string;
  /** What the first version chooses other than its template. */
  settings: ChosenSettings;
  /** What became customary in a category later; the next version that is published prints it. */
  customary: StoryCustom[];
  versions: StoryVersion[];
  questions: StoryClauseQuestion[];
  proposals: StoryProposal[];
}

/** What a member asked about a clause of the newest version, and perhaps was answered. */
export interface StoryClauseQuestion {
  hoursBeforeNow: number;
  by: string;
  clauseKey: string;
  question: string;
  answer?: { hoursBeforeNow: number; by: string; text: string };
}

/** How a member would have a clause of the newest version written. */
export interface StoryProposal {
  hoursBeforeNow: number;
  by: string;
  clauseKey: string;
  text: string;
  reason: string;
}

/** A step by which a version was adopted, with a file of plain text. */
export interface StoryAdoption {
  step: "STAFF_DISCUSSION" | "STAFF_CONGRESS" | "UNION_CONSULTATION" | "ANNOUNCEMENT" | "APPROVAL";
  /** How long before the publication it began, and how many days it took. */
  daysBefore: number;
  days: number;
  note: string;
  file: string;
  text: string;
}

/** A question that everybody answers before signing. */
export interface StoryComprehension {
  clauseKey: string;
  question: string;
  choices: string[];
  right: number;
}

export interface StoryCustom {
  category: string;
  hoursBeforeNow: number;
  settings: ChosenSettings;
}

export interface StoryVersion {
  number: number;
  publishedOn?: string;
  publishedHoursBeforeNow?: number;
  effectiveInDays: number;
  signByInDays: number;
  statedChange: string;
  changes: StoryChange[];
  adoption: StoryAdoption[];
  comprehension: StoryComprehension[];
  signedShare: number;
  lateShare: number;
  stillMissing: string[];
  declined: { staffNo: string; reason: string }[];
}

export interface StoryChange {
  key: string;
  kind: "ADDED" | "TIGHTENED" | "RELAXED" | "EDITED" | "REMOVED";
  text: string;
  reason: string;
  /** For ADDED: its number, and the clause it stands behind. */
  label?: string;
  afterKey?: string;
}

/** How people answer a text of a notice. */
export interface StoryAnswers {
  openedShare: number;
  acknowledgedShare: number;
  /** Of those who acknowledged: how many after the deadline. */
  lateShare: number;
}

export interface StoryNotice extends StoryAnswers {
  key: string;
  importance: "ORDINARY" | "IMPORTANT" | "URGENT";
  subject: string;
  purpose: string;
  body: string;
  groups: string[];
  publisher: string;
  hoursBeforeNow: number;
  dueHours: number | null;
  stillMissing: string[];
  feedback: { staffNo: string; kind: "WILL_DO" | "REMARK" | "QUESTION"; text: string }[];
  told: { staffNo: string; how: "PHONE" | "IN_PERSON" }[];
  revision:
    | (StoryAnswers & {
        hoursAfter: number;
        subject: string;
        purpose: string;
        body: string;
        dueHours: number;
        changeNote: string;
      })
    | null;
  withdrawn: { hoursAfter: number; reason: string } | null;
  asksLaterJoiners: boolean;
}

/** The story with its roster, as it lies in the repository's `demo/`. */
export interface DemoFiles {
  story: Story;
  tasks: StoryTasks;
  cases: StoryCases;
  roster: Uint8Array;
}

/** The repository's `demo/`, seen from `src/demo` and `dist/demo` alike. */
const folder = fileURLToPath(new URL("../../../../demo", import.meta.url));

export function readDemoFiles(from: string = folder): DemoFiles {
  const story = JSON.parse(readFileSync(join(from, "story.json"), "utf8")) as Story;
  const tasks = JSON.parse(readFileSync(join(from, "tasks.json"), "utf8")) as StoryTasks;
  const cases = JSON.parse(readFileSync(join(from, "cases.json"), "utf8")) as StoryCases;
  return { story, tasks, cases, roster: readFileSync(join(from, story.organisation.roster)) };
}
