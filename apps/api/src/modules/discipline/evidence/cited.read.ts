import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import type { RowOf } from "../../../kernel/table.ts";
import { evidenceWords as words } from "../../../words/evidence.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { askedView } from "../../audience/index.ts";
import { noticeToCite } from "../../notices/index.ts";
import { distinctName, myName } from "../../people/index.ts";
import { messageToCite } from "../../reach/index.ts";
import { accountabilityToCite, shareToCite, taskToCite } from "../../tasks/index.ts";
import type { CitedKind } from "../case/case.state.ts";

const a = askedView("a");
const askedColumns = a.pick("askedAt", "answeredAt", "exemptAt", "leftAt", "openedAt");

/** Something of the product that is cited as evidence. */
export interface Citation {
  kind: CitedKind;
  id: string;
}

/** It as it stands now, in words, and to which groups it belongs. */
export interface CitedCopy {
  title: string;
  text: string;
  groupIds: string[];
  /** What is attached to it, and copied with it. */
  files: readonly CitedFile[];
}

interface CitedFile {
  id: string;
  name: string;
  sha256: string;
}

/** How somebody was asked to acknowledge a notice; null: they were not. */
export const howAsked = (
  ctx: Ctx,
  noticeId: string,
  personId: string,
): Promise<RowOf<typeof askedColumns> | null> =>
  row<RowOf<typeof askedColumns>>(
    ctx,
    sql`select ${askedColumns} from ${a} where ${a.organisationId} = ${ctx.actor.organisationId}
      and ${a.populationId} = ${noticeId} and ${a.personId} = ${personId}`,
  );

/**
 * What is cited, copied: withdrawn or cancelled or not. What the caller may not know of is not found. Of a
 * message only one of the caller's own that leads to a notice, a task or a group: another case stays with its people.
 */
export function copyOf(
  ctx: Ctx,
  { kind, id }: Citation,
  personId: string | null,
): Promise<CitedCopy> {
  switch (kind) {
    case "NOTICE":
      return copyOfNotice(ctx, id, personId);
    case "TASK":
      return copyOfTask(ctx, id, personId);
    case "MESSAGE":
      return copyOfMessage(ctx, id);
    case "ACCOUNTABILITY":
      return copyOfAccountability(ctx, id);
  }
}

const timeIn =
  (ctx: Ctx) =>
  (at: number | null): string | null =>
    at === null ? null : clockTime(new Date(Number(at)), ctx);

async function copyOfNotice(ctx: Ctx, id: string, personId: string | null): Promise<CitedCopy> {
  const { notice, revision, files, groupIds } = await noticeToCite(ctx, id);
  const time = timeIn(ctx);
  const asked = personId === null ? null : await howAsked(ctx, id, personId);
  const text = words.notice({
    subject: revision.subject,
    number: Number(revision.number),
    publisher: await distinctName(ctx, notice.publisherId),
    at: clockTime(new Date(Number(revision.publishedAt)), ctx),
    due: time(notice.dueAt),
    withdrawn:
      notice.withdrawnAt === null
        ? null
        : { at: time(notice.withdrawnAt) ?? "", reason: notice.withdrawnReason ?? "" },
    text: [revision.purpose, revision.body].filter(Boolean).join("\n"),
    files: files.map(({ name, sha256 }) => words.file(name, sha256)),
    person:
      asked === null || personId === null
        ? null
        : { name: await distinctName(ctx, personId), answered: time(asked.answeredAt) },
  });
  return { title: revision.subject, text, groupIds, files };
}

async function copyOfTask(ctx: Ctx, id: string, personId: string | null): Promise<CitedCopy> {
  const { task, files } = await taskToCite(ctx, id);
  const time = timeIn(ctx);
  const asked = personId === null ? null : await shareToCite(ctx, id, personId);
  const handedIn = asked?.deliverables ?? [];
  const text = words.task({
    goal: task.goal,
    requirements: task.requirements,
    assigner: await distinctName(ctx, task.assignerId),
    at: clockTime(new Date(Number(task.assignedAt)), ctx),
    due: clockTime(new Date(Number(task.dueAt)), ctx),
    cancelled: task.cancelReason,
    files: [
      ...files.map(({ name, sha256 }) => words.file(name, sha256)),
      ...handedIn.map(({ name, sha256 }) => words.deliverable(name, sha256)),
    ],
    person:
      asked === null || personId === null
        ? null
        : {
            name: await distinctName(ctx, personId),
            answered: time(asked.share.confirmedAt),
            done: time(asked.share.doneAt),
            late: time(asked.granted.at(-1)?.wantedAt ?? null),
          },
  });
  return { title: task.goal, text, groupIds: [task.groupId], files: [...files, ...handedIn] };
}

/** What a message may lead to where it is cited. */
const CITABLE_SUBJECTS: readonly string[] = ["NOTICE", "TASK", "GROUP", "GROUP_DAY"];

/** Whether a message that leads to such a thing can be cited: another case stays with its people. */
export const isCitable = (subjectKind: string | null): boolean =>
  subjectKind !== null && CITABLE_SUBJECTS.includes(subjectKind);

async function copyOfMessage(ctx: Ctx, id: string): Promise<CitedCopy> {
  const read = await messageToCite(ctx, id);
  const { title, body, at, groupId, subjectKind, subjectId } = read;
  orNotFound(isCitable(subjectKind) ? read : null);
  const to = await myName(ctx);
  const text = words.message({ title, body, at: clockTime(new Date(Number(at)), ctx), to });
  // A message about a notice or a task belongs where that does.
  if (groupId === null && subjectKind === "NOTICE" && subjectId !== null)
    return { title, text, groupIds: (await noticeToCite(ctx, subjectId)).groupIds, files: [] };
  if (groupId === null && subjectKind === "TASK" && subjectId !== null)
    return { title, text, groupIds: [(await taskToCite(ctx, subjectId)).task.groupId], files: [] };
  return { title, text, groupIds: groupId === null ? [] : [groupId], files: [] };
}

async function copyOfAccountability(ctx: Ctx, id: string): Promise<CitedCopy> {
  const { item, task } = await accountabilityToCite(ctx, id);
  const text = words.accountability({
    person: await distinctName(ctx, item.personId),
    passedOn: item.occasion === "PASSED_ON",
    goal: task.goal,
    at: clockTime(new Date(Number(item.openedAt)), ctx),
    answer: item.answer,
  });
  return { title: task.goal, text, groupIds: [item.groupId], files: [] };
}
