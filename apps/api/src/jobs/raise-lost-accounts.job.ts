import { organisationsToServe } from "../modules/people/index.ts";
import { raiseLostAccounts } from "../modules/voices/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Lost accounts taken up at a time. */
const PER_ROUND = 50;

const job = "raise-lost-accounts";

/** Tells the office of accounts that are lost still after seven days (Mission V4). */
export const raiseLostAccountsJob: Job = {
  name: job,
  everyMs: 5 * 60_000,
  async run({ app, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      const ctx = jobContext(app, { organisationId: id, timeZone, job });
      const raised = await raiseLostAccounts(ctx, id, PER_ROUND);
      if (raised > 0) log.info({ job, organisationId: id, raised }, "lost accounts went up");
    }
  },
};
