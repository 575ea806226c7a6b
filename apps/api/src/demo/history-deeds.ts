import { type BusinessDay, businessDayOf, dayAfter } from "../kernel/business-day.ts";
import { after, DAY } from "../kernel/clock.ts";
import { instantAt, minuteOfDay } from "../kernel/time-of-day.ts";
import { workingCalendar } from "../kernel/working-calendar.ts";
import { afterWorkingMinutes } from "../kernel/working-hours.ts";
import { DEFAULT_HOURS } from "../modules/groups/index.ts";
import { acknowledge, openNotice, publishNotice } from "../modules/notices/index.ts";
import { chance } from "./chance.ts";
import type { StoryDeed, Stage } from "./stage.ts";
import type { StoryHistory, StoryRoutine } from "./story.ts";

/** The last days belong to the notices that the story tells one by one. */
const STORY_MS = 5 * DAY;

interface HistorySetting {
  groupIds: ReadonlyMap<string, string>;
  /** Of each group, who is bound; and where they work. */
  bound: ReadonlyMap<string, { staffNo: string; department: string }[]>;
  now: Date;
  timeZone: string;
}

/**
 * The weeks before: the same notices week after week, which everybody has confirmed, some sooner
 * and some later. So that there is something to compare.
 */
export function historyDeeds(
  stage: Stage,
  history: StoryHistory,
  setting: HistorySetting,
): StoryDeed[] {
  const { now, timeZone } = setting;
  const { isWorkday } = workingCalendar();
  const deeds: StoryDeed[] = [];
  for (let ago = history.weeks * 7; ago > 0; ago -= 1) {
    const day = dayAfter(businessDayOf(now, timeZone), -ago);
    if (!isWorkday(day)) continue;
    const week = Math.floor(ago / 7);
    for (const routine of history.routines) {
      if (routine.weekday !== weekdayOf(day)) continue;
      const time = routine.times[week % routine.times.length]!;
      const at = instantAt(day, minuteOfDay(time), timeZone);
      if (at < after(now, -STORY_MS))
        deeds.push(...routineDeeds(stage, history, routine, at, setting));
    }
  }
  return deeds;
}

const weekdayOf = (day: BusinessDay): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** How many notices a history has, for whoever counts them. */
export const routinesOf = (deeds: readonly StoryDeed[]): number =>
  deeds.filter(({ by }) => by === "OFFICE").length;

export function routineDeeds(
  stage: Stage,
  { pace }: StoryHistory,
  routine: StoryRoutine,
  publishedAt: Date,
  { groupIds, bound, timeZone, now }: HistorySetting,
): StoryDeed[] {
  const { isWorkday } = workingCalendar();
  const people = bound.get(routine.group)!;
  const day = businessDayOf(publishedAt, timeZone);
  const out = { noticeId: "", revisionId: "" };
  const published: StoryDeed = {
    at: publishedAt,
    by: "OFFICE",
    do: async (at) => {
      const personIds = await Promise.all(people.map(({ staffNo }) => stage.personId(staffNo)));
      const notice = await publishNotice(stage.as(routine.publisher, at), {
        audience: [{ groupId: groupIds.get(routine.group)!, personIds }],
        importance: "IMPORTANT",
        subject: `${routine.subject}（${Number(day.slice(5, 7))}月${Number(day.slice(8))}日）`,
        purpose: routine.purpose,
        body: routine.body,
        dueAt: after(at, DAY),
        asksLaterJoiners: false,
        // The same as last week's, with another date.
        evenIfSimilar: true,
      });
      out.noticeId = notice.id;
      out.revisionId = notice.revisionId;
    },
  };
  // People have become faster over the weeks, a little.
  const ago = (now.getTime() - publishedAt.getTime()) / DAY;
  const answers = people.flatMap(({ staffNo, department }): StoryDeed[] => {
    const luck = chance(routine.subject, day, staffNo);
    const own = 0.6 + 0.8 * chance(staffNo);
    const minutes = 4 * Math.exp(3.9 * luck) * own * (pace[department] ?? 1) * (1 + ago / 90);
    const taken = (share: number) =>
      afterWorkingMinutes(
        after(publishedAt, Math.round(60_000 * chance(staffNo, day))),
        Math.max(1, Math.round(minutes * share)),
        DEFAULT_HOURS,
        isWorkday,
        timeZone,
      );
    return [
      {
        at: taken(0.7),
        by: "READER",
        do: (at) => openNotice(stage.as(staffNo, at), out.noticeId, out.revisionId),
      },
      {
        at: taken(1),
        by: "CONFIRMER",
        do: (at) =>
          acknowledge(stage.as(staffNo, at), { ...out, feedbackKind: null, feedback: null }),
      },
    ];
  });
  return [published, ...answers];
}
