import { organisationsToServe } from "../modules/people/index.ts";
import { attendReports } from "../modules/voices/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

const job = "attend-reports";

/** Tells whoever handles a report now: its days run out at midnight, and people come and go (Mission B13). */
export const attendReportsJob: Job = {
  name: job,
  everyMs: 5 * 60_000,
  async run({ app, stopping }) {
    // How many there were is not logged: it would date them.
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      await attendReports(jobContext(app, { organisationId: id, timeZone, job }));
    }
  },
};
