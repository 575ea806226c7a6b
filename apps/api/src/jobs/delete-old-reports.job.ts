import { organisationsToServe } from "../modules/people/index.ts";
import { deleteOldReports } from "../modules/voices/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

const job = "delete-old-reports";

/** Deletes closed reports whose time is over (Mission V2). */
export const deleteOldReportsJob: Job = {
  name: job,
  everyMs: 60 * 60_000,
  async run({ app, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      try {
        await deleteOldReports(jobContext(app, { organisationId: id, timeZone, job }));
      } catch (error) {
        log.error({ job, organisationId: id, err: error }, "old reports could not be deleted");
      }
    }
  },
};
