import { organisationsToServe } from "../modules/people/index.ts";
import { nextReminderAt, remindDue, tellBehind } from "../modules/reach/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Moments taken at a time, so that requests are served in between. */
const MOMENTS_PER_ROUND = 50;
/** The fewest milliseconds to the next look. */
const MIN_WAIT_MS = 1_000;

const job = "remind";

/** Reminds whoever has not answered before, at and after a deadline (Mission X3); several processes may run it. */
export const remind: Job = {
  name: job,
  everyMs: 20_000,
  async run({ app, log, stopping }) {
    let soonest = Infinity;
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      for (let more = true; more && !stopping();) {
        const ctx = jobContext(app, { organisationId: id, timeZone, job });
        const taken = await remindDue(ctx, id, MOMENTS_PER_ROUND);
        if (taken > 0) log.info({ job, organisationId: id, taken }, "reminded");
        more = taken === MOMENTS_PER_ROUND;
      }
      const ctx = jobContext(app, { organisationId: id, timeZone, job });
      await tellBehind(ctx, id, MOMENTS_PER_ROUND);
      const next = await nextReminderAt({ em: app.orm.em.fork() }, id);
      if (next) soonest = Math.min(soonest, next.getTime());
    }
    if (soonest === Infinity) return undefined;
    return Math.max(MIN_WAIT_MS, soonest - app.clock.now().getTime());
  },
};
