import { businessDayOf } from "../kernel/business-day.ts";
import { after, MINUTE } from "../kernel/clock.ts";
import { closeAt, openDay } from "../kernel/closing-time.ts";
import { instantAt, minuteOfDay } from "../kernel/time-of-day.ts";
import { type OwnDays, workingCalendar } from "../kernel/working-calendar.ts";
import { DEFAULT_HOURS } from "../modules/groups/index.ts";
import {
  acceptTask,
  assignTask,
  carryOverTask,
  completeTask,
  confirmTask,
  decideNewDeadline,
  type GroupDay,
  markTaskOpened,
  reportOnTask,
  returnTask,
  assignmentOf,
} from "../modules/tasks/index.ts";
import type { StoryDeed, Stage } from "./stage.ts";
import type { StoryMoment, StoryPromise, StoryTask, StoryTaskDeed } from "./task-story.ts";

/** Where tasks are assigned, and when the story is told. */
export interface TaskSetting {
  groupIds: ReadonlyMap<string, string>;
  now: Date;
  timeZone: string;
  /** The organisation's own days: it works on the day on which the story is told. */
  own: OwnDays;
}

/** How the days of the demo's groups go: nobody in the story changes their hours. */
export const demoDay = ({ timeZone, own }: Pick<TaskSetting, "timeZone" | "own">): GroupDay => ({
  ...DEFAULT_HOURS,
  calendar: workingCalendar(own),
  timeZone,
});

/** The so-manieth workday before a day. */
export function workdayBefore({ calendar }: GroupDay, day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; left -= calendar.isWorkday(reached) ? 1 : 0) {
    reached = dayBefore(reached);
  }
  return reached;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * MINUTE).toISOString().slice(0, 10);

/** In the evening the story is told as of this time of the day. */
const STORY_TIME = "15:59";

/**
 * The moment from which the story counts back: now, on a workday that is open; otherwise the last
 * workday's afternoon, so that its close-out had something to close.
 */
function storyNow(day: GroupDay, now: Date): Date {
  const open = openDay(day, now);
  if (open === businessDayOf(now, day.timeZone)) return now;
  return timeOn(workdayBefore(day, open, 1), STORY_TIME, day.timeZone);
}

const timeOn = (day: string, time: string, timeZone: string): Date =>
  instantAt(day, minuteOfDay(time), timeZone);

/** Everything that happened to a task: assigned, taken on, carried over, done, returned. */
export function taskDeeds(stage: Stage, task: StoryTask, setting: TaskSetting): StoryDeed[] {
  const day = demoDay(setting);
  const told = storyNow(day, setting.now);
  const momentOf = (moment: StoryMoment): Date =>
    "minutesAgo" in moment
      ? after(told, -moment.minutesAgo * MINUTE)
      : timeOn(workdayBefore(day, openDay(day, told), moment.workdaysAgo), moment.at, day.timeZone);
  const out = { taskId: "" };
  const assigned: StoryDeed = {
    at: momentOf(task.assigned),
    by: "OFFICE",
    do: async (at) => {
      const ids = (people: string[]) => Promise.all(people.map((who) => stage.personId(who)));
      const due = day.calendar.workdaysAfter(openDay(day, at), task.dueInWorkdays);
      const { id } = await assignTask(stage.as(task.assigner, at), {
        groupId: setting.groupIds.get(task.group)!,
        goal: task.goal,
        requirements: task.requirements,
        dueAt: closeAt(day, due),
        responsibleIds: await ids(task.responsible),
        collaboratorIds: await ids(task.helping),
      });
      out.taskId = id;
    },
  };
  const followed = task.deeds.map((told): StoryDeed => ({
    at: momentOf(told),
    by: "OFFICE",
    do: (at) => follow(stage, told, at, out.taskId, setting),
  }));
  return [assigned, ...followed];
}

/** One thing that somebody does, through the service that their phone calls. */
async function follow(
  stage: Stage,
  told: StoryTaskDeed,
  at: Date,
  taskId: string,
  setting: TaskSetting,
): Promise<unknown> {
  const ctx = stage.as(told.by, at);
  const of = async (who: string) => assignmentOf(ctx, taskId, await stage.personId(who));
  switch (told.does) {
    case "OPEN":
      return markTaskOpened(ctx, taskId);
    case "CONFIRM": {
      const plannedAt = told.promise ? promised(told.promise, at, setting) : null;
      return confirmTask(ctx, { taskId, method: told.method, plannedAt, plan: told.text ?? null });
    }
    case "CANNOT": {
      const plannedAt = promised(told.promise, at, setting);
      const input = { taskId, method: "CANNOT" as const, reason: told.why, plan: told.text };
      return confirmTask(ctx, { ...input, plannedAt });
    }
    case "CARRY":
      return carryOverTask(ctx, { taskId, reason: told.reason });
    case "PROGRESS":
    case "HELP":
      return reportOnTask(ctx, { taskId, kind: told.does, text: told.text });
    case "OBSTACLE":
      return reportOnTask(ctx, { taskId, kind: told.does, waitsFor: told.text });
    case "DONE":
      return completeTask(ctx, { taskId, result: told.text });
    case "ACCEPT":
      return acceptTask(ctx, (await of(told.of)).id);
    case "RETURN":
      return returnTask(ctx, (await of(told.of)).id, told.text);
    case "GRANT":
      return decideNewDeadline(ctx, (await of(told.of)).openRequestId ?? "", true, null);
  }
}

function promised(promise: StoryPromise, at: Date, setting: TaskSetting): Date {
  const day = demoDay(setting);
  if ("minutesAgo" in promise)
    return after(storyNow(day, setting.now), -promise.minutesAgo * MINUTE);
  const on = day.calendar.workdaysAfter(openDay(day, at), promise.inWorkdays);
  return timeOn(on, promise.at, day.timeZone);
}
