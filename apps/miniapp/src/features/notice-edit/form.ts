import {
  cleanText,
  type Importance,
  isTooLong,
  LIMITS,
  type NoticeQuery,
  type PublishNoticeInput,
  type ReviseNoticeInput,
  textFault,
  TEXTS,
} from "@riqing/schema";
import type { KeptFile } from "../../shell";
import { CORRECT, PUBLISH } from "../../words/notice-edit";
import { toFields } from "../../words/times";
import { type Due, dueAtOf, dueProblem } from "./deadline";

export type NoticeValue = NoticeQuery["notice"];

/** Of a group: everybody, or those of some departments, or some by name. */
export interface Addressed {
  groupId: string;
  departmentIds: string[];
  personIds: string[];
  /** How many people these are, as far as the phone knows. */
  people: number;
}

/** What is being written; kept on the device until it is published. */
export interface NoticeForm {
  audience: Addressed[];
  importance: Importance;
  subject: string;
  purpose: string;
  body: string;
  due: Due;
  asksLaterJoiners: boolean;
  /** Only of a correction. */
  changeNote: string;
  /** What was sent for it, and belongs to nothing yet. */
  files: KeptFile[];
}

export const emptyForm = (): NoticeForm => ({
  audience: [],
  importance: "IMPORTANT",
  subject: "",
  purpose: "",
  body: "",
  due: { preset: null, date: "", time: "" },
  asksLaterJoiners: false,
  changeNote: "",
  files: [],
});

/** A notice as it stands, to be corrected. */
export function formOf(notice: NoticeValue): NoticeForm {
  const at = notice.revision.dueAt;
  return {
    ...emptyForm(),
    importance: notice.importance,
    subject: notice.subject,
    purpose: notice.purpose,
    body: notice.body,
    asksLaterJoiners: notice.asksLaterJoiners,
    due: at
      ? { preset: "PICK", ...toFields(new Date(at)) }
      : { preset: "NONE", date: "", time: "" },
  };
}

export const audienceInput = (audience: readonly Addressed[]) =>
  audience.map(({ groupId, departmentIds, personIds }) => ({ groupId, departmentIds, personIds }));

const blank = (text: string): boolean => cleanText(text) === "";

/** The first thing that stands in the way of publishing, in words; null: nothing does. */
export function whyNotPublish(form: NoticeForm, now: Date): string | null {
  const { audience } = form;
  const { missing } = PUBLISH;
  if (audience.length === 0) return missing.groups;
  if (audience.length > LIMITS.noticeGroups) return missing.tooManyGroups(LIMITS.noticeGroups);
  if (audience.some(({ personIds }) => personIds.length > LIMITS.noticePeople)) {
    return missing.tooManyPeople(LIMITS.noticePeople);
  }
  return whyNotText(form, now);
}

/** The first thing that stands in the way of a correction. */
export function whyNotCorrect(
  form: NoticeForm,
  notice: NoticeValue,
  now: Date,
  files: FileChange = noFiles,
): string | null {
  if (changeOf(form, notice, now, files) === "NOTHING") return CORRECT.nothing;
  return (
    whyNotText(form, now) ?? (blank(form.changeNote) ? PUBLISH.missing.changeNote : tooLong(form))
  );
}

function whyNotText(form: NoticeForm, now: Date): string | null {
  const { missing } = PUBLISH;
  const subject = textFault(form.subject, TEXTS.noticeSubject);
  if (subject === "REQUIRED") return missing.subject;
  if (subject === "TOO_SHORT") return missing.subjectShort;
  if (blank(form.purpose)) return missing.purpose;
  if (blank(form.body)) return missing.body;
  if (form.importance !== "ORDINARY" && dueAtOf(form.due, now) === null) return missing.due;
  if (form.due.preset === "PICK" && dueAtOf(form.due, now) === null) return missing.due;
  return dueProblem(form.due, now) ?? tooLong(form);
}

function tooLong({ subject, purpose, body, changeNote }: NoticeForm): string | null {
  const over =
    isTooLong(subject, LIMITS.noticeSubject) ||
    isTooLong(purpose, LIMITS.noticePurpose) ||
    isTooLong(body, LIMITS.noticeBody) ||
    isTooLong(changeNote, LIMITS.noticeChangeNote);
  return over ? PUBLISH.missing.tooLong : null;
}

/** What a correction adds to the files, and leaves out. */
export interface FileChange {
  ids: readonly string[];
  removedIds: readonly string[];
}

const noFiles: FileChange = { ids: [], removedIds: [] };

/** What a correction would do: ask everybody again, move the deadline alone, or nothing. */
export function changeOf(
  form: NoticeForm,
  notice: NoticeValue,
  now: Date,
  files: FileChange = noFiles,
): "TEXT" | "DUE" | "NOTHING" {
  const same = (mine: string, theirs: string) => cleanText(mine) === cleanText(theirs);
  const text =
    same(form.subject, notice.subject) &&
    same(form.purpose, notice.purpose) &&
    same(form.body, notice.body);
  if (!text || files.ids.length + files.removedIds.length > 0) return "TEXT";
  return dueOf(form, notice, now) === notice.revision.dueAt ? "NOTHING" : "DUE";
}

/** Fields hold minutes: a deadline nobody touched keeps its seconds. */
function dueOf(form: NoticeForm, { revision }: NoticeValue, now: Date): string | null {
  const at = dueAtOf(form.due, now);
  if (at === null || revision.dueAt === null) return at;
  const minute = (instant: string) => Math.floor(new Date(instant).getTime() / 60_000);
  return minute(at) === minute(revision.dueAt) ? revision.dueAt : at;
}

export const publishInput = (
  form: NoticeForm,
  now: Date,
  tapId: string,
  fileIds: string[] = [],
): PublishNoticeInput => ({
  audience: audienceInput(form.audience),
  importance: form.importance,
  subject: form.subject,
  purpose: form.purpose,
  body: form.body,
  dueAt: dueAtOf(form.due, now),
  asksLaterJoiners: form.asksLaterJoiners,
  fileIds,
  tapId,
});

export const reviseInput = (
  form: NoticeForm,
  notice: NoticeValue,
  now: Date,
  files: FileChange = noFiles,
): ReviseNoticeInput => ({
  noticeId: notice.id,
  subject: form.subject,
  purpose: form.purpose,
  body: form.body,
  dueAt: dueOf(form, notice, now),
  changeNote: form.changeNote,
  fileIds: [...files.ids],
  removeFileIds: files.removedIds.length > 0 ? [...files.removedIds] : null,
});
