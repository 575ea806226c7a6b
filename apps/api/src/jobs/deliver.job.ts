import type { AppContext } from "../context.ts";
import { clockDifference } from "../database/clock-difference.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { waysOut, nextLeaveAt, sendDue } from "../modules/reach/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Portions of one organisation before the next, so that none waits for another's thousand. */
const PORTIONS_PER_ORGANISATION = 5;
/** The fewest milliseconds to the next look. */
const MIN_WAIT_MS = 1_000;

const job = "deliver";

/** The database's clock as it was just now, and counted from there; of the embedded one, our own. */
async function sharedClock({ orm, clock }: AppContext): Promise<() => number> {
  const ahead = (await clockDifference({ em: orm.em.fork() }, clock)) ?? 0;
  const begun = { at: clock.now().getTime() - ahead, counted: performance.now() };
  return () => Math.round(begun.at + performance.now() - begun.counted);
}

/** Sends what waits for its channel (Mission X1); several processes may run it. */
export const deliver: Job = {
  name: job,
  everyMs: 5_000,
  async run({ app, log, stopping }) {
    let soonest = Infinity;
    const sharedMs = await sharedClock(app);
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      const sending = {
        context: () => jobContext(app, { organisationId: id, timeZone, job }),
        channels: waysOut(app.ports),
        elapsedMs: () => performance.now(),
        sharedMs,
        stopping,
      };
      try {
        for (let portion = 0; portion < PORTIONS_PER_ORGANISATION && !stopping(); portion += 1)
          if ((await sendDue(sending, id)) === 0) break;
      } catch (error) {
        log.error({ job, organisationId: id, err: error }, "messages could not be sent");
      }
      const next = await nextLeaveAt({ em: app.orm.em.fork() }, id);
      if (next) soonest = Math.min(soonest, next.getTime());
    }
    if (soonest === Infinity) return undefined;
    return Math.max(MIN_WAIT_MS, soonest - app.clock.now().getTime());
  },
};
