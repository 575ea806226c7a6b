import { announceDue } from "../modules/discipline/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Cases looked at in one statement. */
const PER_ROUND = 50;

const job = "announce-discipline";

/** Says what has gone up, lapsed or been suspended in cases because nobody acted in time (Mission D5, P2). */
export const announceDiscipline: Job = {
  name: job,
  everyMs: 60_000,
  async run({ app, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      const ctx = jobContext(app, { organisationId: id, timeZone, job });
      const announced = await announceDue(ctx, PER_ROUND);
      if (announced > 0)
        log.info({ job, organisationId: id, announced }, "cases went up or lapsed");
    }
  },
};
