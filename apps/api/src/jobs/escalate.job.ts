import { organisationsToServe } from "../modules/people/index.ts";
import { escalateDue, nextStepDueAt } from "../modules/tasks/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Steps taken at a time, so that requests are served in between. */
const STEPS_PER_ROUND = 50;
/** The fewest milliseconds to the next look. */
const MIN_WAIT_MS = 1_000;

const job = "escalate";

/** Escalates what nobody has confirmed (Mission T3); several processes may run it. */
export const escalate: Job = {
  name: job,
  everyMs: 20_000,
  async run({ app, log, stopping }) {
    let soonest: number | null = null;
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      for (let more = true; more && !stopping();) {
        const taken = await escalateDue(
          jobContext(app, { organisationId: id, timeZone, job }),
          id,
          STEPS_PER_ROUND,
        );
        if (taken > 0) log.info({ job, organisationId: id, taken }, "taken further up");
        more = taken === STEPS_PER_ROUND;
      }
      const next = await nextStepDueAt({ em: app.orm.em.fork() }, id);
      if (next !== null) soonest = Math.min(soonest ?? Infinity, next.getTime());
    }
    return soonest === null
      ? undefined
      : Math.max(MIN_WAIT_MS, soonest - app.clock.now().getTime());
  },
};
