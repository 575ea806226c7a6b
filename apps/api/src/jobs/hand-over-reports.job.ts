import { organisationsToServe } from "../modules/people/index.ts";
import { handOverDue, settleDays } from "../modules/voices/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

const job = "hand-over-reports";

/**
 * Hands anonymous reports to those who handle them at the hours set for that, and ends the day before (Mission
 * B19). What it did is not logged: it would say how much came in.
 */
export const handOverReports: Job = {
  name: job,
  everyMs: 30_000,
  async run({ app, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      try {
        await settleDays(jobContext(app, { organisationId: id, timeZone, job }));
        await handOverDue(jobContext(app, { organisationId: id, timeZone, job }));
      } catch (error) {
        log.error({ job, organisationId: id, err: error }, "reports could not be handed over");
      }
    }
  },
};
