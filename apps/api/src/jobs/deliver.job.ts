import { organisationsToServe } from "../modules/people/index.ts";
import { waysOut, nextLeaveAt, sendDue } from "../modules/reach/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Portions of one organisation before the next, so that none waits for another's thousand. */
const PORTIONS_PER_ORGANISATION = 5;
/** The fewest milliseconds to the next look. */
const MIN_WAIT_MS = 1_000;

const job = "deliver";

/** Sends what waits for its channel (Mission X1); several processes may run it. */
export const deliver: Job = {
  name: job,
  everyMs: 5_000,
  async run({ app, log, stopping }) {
    let soonest = Infinity;
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      const sending = {
        context: () => jobContext(app, { organisationId: id, timeZone, job }),
        channels: waysOut(app.ports),
        elapsedMs: () => performance.now(),
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
