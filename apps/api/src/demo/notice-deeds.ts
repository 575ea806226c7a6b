import { after, HOUR, MINUTE } from "../kernel/clock.ts";
import {
  acknowledge,
  openNotice,
  publishNotice,
  recordTold,
  reviseNotice,
  withdrawNotice,
} from "../modules/notices/index.ts";
import { byKeenness, chance, momentBetween } from "./chance.ts";
import type { StoryDeed, Stage } from "./stage.ts";
import type { StoryAnswers, StoryNotice } from "./story.ts";
import type { WakingHours } from "./waking-hours.ts";

/** How long somebody looks at a notice before they confirm it. */
const READING_MS = 2 * MINUTE;
/** What is due later than this is due on the hour or the half hour, as people set it. */
const EXACT_HOURS = 2;

function deadlineOf(from: Date, hours: number): Date {
  const at = after(from, hours * HOUR);
  if (hours <= EXACT_HOURS) return at;
  return new Date(Math.ceil(at.getTime() / (30 * MINUTE)) * (30 * MINUTE));
}

/** Where a notice goes, and who there can act. */
interface NoticeSetting {
  groupIds: string[];
  /** The owner of the first group, who tells in person those whom nothing reaches. */
  owner: string;
  /** The people asked who are bound. */
  bound: string[];
  now: Date;
  waking: WakingHours;
}

/** Everything that happened to a notice: published, answered, corrected, withdrawn. */
export function noticeDeeds(
  stage: Stage,
  notice: StoryNotice,
  setting: NoticeSetting,
): StoryDeed[] {
  const { key, publisher, subject, purpose, body, importance, asksLaterJoiners, dueHours } = notice;
  const publishedAt = after(setting.now, -notice.hoursBeforeNow * HOUR);
  const out = { noticeId: "", revisionId: "" };
  const deeds: StoryDeed[] = [];
  const office = (at: Date, deed: StoryDeed["do"]) =>
    void deeds.push({ at, by: "OFFICE", do: deed });

  const dueAfter = (from: Date, hours: number) => setting.waking.deadline(deadlineOf(from, hours));

  office(publishedAt, async (at) => {
    const published = await publishNotice(stage.as(publisher, at), {
      audience: setting.groupIds.map((groupId) => ({ groupId })),
      importance,
      subject,
      purpose,
      body,
      dueAt: dueHours === null ? null : dueAfter(publishedAt, dueHours),
      asksLaterJoiners,
    });
    out.noticeId = published.id;
    out.revisionId = published.revisionId;
  });

  const { revision, withdrawn } = notice;
  const changedAt = revision && after(publishedAt, revision.hoursAfter * HOUR);
  const withdrawnAt = withdrawn && after(publishedAt, withdrawn.hoursAfter * HOUR);
  const answersTo = (
    said: StoryAnswers,
    matter: string,
    from: Date,
    due: number | null,
    until: Date,
  ) =>
    answers(stage, { ...notice, feedback: said === notice ? notice.feedback : [] }, out, setting, {
      said,
      matter,
      from,
      due,
      until,
    });

  const firstUntil = changedAt ?? withdrawnAt ?? setting.now;
  deeds.push(...answersTo(notice, key, publishedAt, dueHours, firstUntil));

  if (revision && changedAt) {
    office(changedAt, async (at) => {
      const { subject, purpose, body, changeNote } = revision;
      const text = {
        subject,
        purpose,
        body,
        changeNote,
        dueAt: dueAfter(changedAt, revision.dueHours),
      };
      const input = { noticeId: out.noticeId, ...text };
      out.revisionId = (await reviseNotice(stage.as(publisher, at), input)).revisionId;
    });
    deeds.push(...answersTo(revision, `${key} 2`, changedAt, revision.dueHours, setting.now));
  }
  if (withdrawn && withdrawnAt) {
    office(withdrawnAt, (at) =>
      withdrawNotice(stage.as(publisher, at), out.noticeId, withdrawn.reason),
    );
  }
  for (const { staffNo, how } of notice.told) {
    office(momentBetween(publishedAt.getTime(), setting.now.getTime(), 0.7), async (at) =>
      recordTold(stage.as(setting.owner, at), out.noticeId, await stage.personId(staffNo), how),
    );
  }
  return deeds;
}

interface Asked {
  said: StoryAnswers;
  matter: string;
  from: Date;
  /** In hours after `from`. */
  due: number | null;
  until: Date;
}

/** Who read a text, and who confirmed it: the keen first, nobody of those who are still missing. */
function answers(
  stage: Stage,
  { stillMissing, feedback }: StoryNotice,
  out: { noticeId: string; revisionId: string },
  { bound }: NoticeSetting,
  { said, matter, from, due, until }: Asked,
): StoryDeed[] {
  const first = feedback.map(({ staffNo }) => staffNo);
  const others = bound.filter((who) => !stillMissing.includes(who) && !first.includes(who));
  const people = [...first, ...byKeenness(matter, others)];
  const countOf = (share: number) => Math.min(Math.round(bound.length * share), people.length);
  const confirming = people.slice(0, countOf(said.acknowledgedShare));
  const late = new Set(
    confirming.slice(confirming.length - Math.round(confirming.length * said.lateShare)),
  );
  const reading = people.slice(0, Math.max(countOf(said.openedShare), confirming.length));

  const dueAt = due === null ? until : deadlineOf(from, due);
  const inTime = Math.min(dueAt.getTime(), until.getTime());
  return reading.flatMap((staffNo) => {
    const luck = chance(matter, staffNo, "when");
    const confirmedAt = late.has(staffNo)
      ? momentBetween(dueAt.getTime(), until.getTime(), luck)
      : momentBetween(from.getTime(), inTime, luck);
    const looked = Math.max(from.getTime(), confirmedAt.getTime() - READING_MS * (0.2 + luck));
    const deeds: StoryDeed[] = [
      {
        at: new Date(Math.round(looked)),
        by: "READER",
        do: (at) => openNotice(stage.as(staffNo, at), out.noticeId, out.revisionId),
      },
    ];
    if (!confirming.includes(staffNo)) return deeds;
    const word = feedback.find((each) => each.staffNo === staffNo);
    deeds.push({
      at: confirmedAt,
      by: "CONFIRMER",
      do: (at) =>
        acknowledge(stage.as(staffNo, at), {
          ...out,
          feedbackKind: word?.kind ?? null,
          feedback: word?.text ?? null,
        }),
    });
    return deeds;
  });
}
