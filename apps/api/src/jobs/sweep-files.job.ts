import { sweepIncoming, sweepUnattached } from "../modules/files/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

const job = "sweep-files";

/** Lets go of uploads that were attached to nothing in a day, and of what never arrived whole. */
export const sweepFiles: Job = {
  name: job,
  everyMs: 10 * 60_000,
  async run({ app, log, stopping }) {
    await sweepIncoming({ now: app.clock.now(), ports: app.ports });
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      const gone = await sweepUnattached(
        jobContext(app, { organisationId: id, timeZone, job }),
        id,
      );
      if (gone > 0) log.info({ job, organisationId: id, gone }, "files let go");
    }
  },
};
