import { closeDue, dueGroups, nextDueAt } from "../modules/closeout/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job, JobRun } from "./runner.ts";

/** Groups looked up at a time. */
const GROUPS_PER_ROUND = 50;
/** Milliseconds until the next look, where another process was closing a group. */
const RETRY_MS = 1_000;

/** The longest pause between two groups, in milliseconds. */
const MAX_PAUSE_MS = 250;

const job = "close-days";

/**
 * Closes the days of groups whose close-out is due (Mission T6): on time, and after an outage one after
 * the other. Several processes may run it; each takes groups that no other process is closing.
 */
export const closeDays: Job = {
  name: job,
  everyMs: 15_000,
  async run(given) {
    const { app } = given;
    const { held, failed } = await closeAll(given);
    if (held) return RETRY_MS;
    // What has failed is tried again in the usual time, and not at once for ever.
    if (failed) return undefined;
    const next = await nextDueAt({ em: app.orm.em.fork() });
    return next === null ? undefined : next.getTime() - app.clock.now().getTime();
  },
};

/** Answers whether something was left: somebody else was at it, or it has failed. */
async function closeAll({
  app,
  log,
  stopping,
}: JobRun): Promise<{ held: boolean; failed: boolean }> {
  const left = new Set<string>();
  const outcome = { held: false, failed: false };
  while (!stopping()) {
    const now = app.clock.now();
    const due = await dueGroups({ em: app.orm.em.fork(), now }, GROUPS_PER_ROUND, [...left]);
    if (due.length === 0) break;
    // Processes that look at the same moment begin with different groups.
    for (const group of shuffled(due)) {
      if (stopping()) break;
      const begun = performance.now();
      try {
        const closed = await closeDue(jobContext(app, { ...group, job }), group);
        if (closed === null) {
          left.add(group.groupId);
          outcome.held = true;
        }
      } catch (error) {
        left.add(group.groupId);
        outcome.failed = true;
        log.error({ job, groupId: group.groupId, err: error }, "a day could not be closed");
      }
      await pauseAfter(performance.now() - begun);
    }
  }
  return outcome;
}

/**
 * Pauses between two groups so that requests are served: where a thousand groups close in the same
 * minute, requests get three quarters of the time. A deed closes the day of its own group, so none waits.
 */
const pauseAfter = (ms: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.min(3 * ms, MAX_PAUSE_MS)));

function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, key: Math.random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
