import type { CannotReason, CarryReason, ConfirmMethod } from "@riqing/schema";

/**
 * A moment of the story: so many minutes before it is told, or at a time of the so-manieth workday
 * before the one that is open then. In the evening it is told as of the afternoon.
 */
export type StoryMoment = { minutesAgo: number } | { workdaysAgo: number; at: string };

/** A promise: so many minutes before now, or at a time of a workday after the one that is open then. */
export type StoryPromise = { minutesAgo: number } | { inWorkdays: number; at: string };

/** What somebody does about a task, by whose staff number, and when. */
export type StoryTaskDeed = { by: string } & StoryMoment &
  (
    | { does: "OPEN" }
    | { does: "CONFIRM"; method: ConfirmMethod; promise?: StoryPromise; text?: string }
    | { does: "CANNOT"; why: CannotReason; promise: StoryPromise; text: string }
    | { does: "CARRY"; reason: CarryReason }
    | { does: "PROGRESS" | "OBSTACLE" | "HELP"; text: string }
    | { does: "DONE"; text: string }
    | { does: "ACCEPT" | "GRANT"; of: string }
    | { does: "RETURN"; of: string; text: string }
  );

/** A task that the story tells one by one; people are staff numbers. */
export interface StoryTask {
  key: string;
  group: string;
  assigner: string;
  goal: string;
  requirements: string;
  responsible: string[];
  helping: string[];
  assigned: StoryMoment;
  /** Due at the close-out of the so-manieth workday after the one that is open when it is assigned. */
  dueInWorkdays: number;
  deeds: StoryTaskDeed[];
}

/** What `demo/tasks.json` tells. */
export interface StoryTasks {
  tasks: StoryTask[];
  /** What is assigned again and again, over so many workdays before. */
  routine: {
    workdays: number;
    tasks: { group: string; assigner: string; goal: string; responsible: string[] }[];
  };
}
