import { announceDueLeaves } from "../modules/leave/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Leaves announced at a time. */
const LEAVES_PER_ROUND = 50;

const job = "turn-leaves";

/** Announces leaves that have begun or ended (Mission B15). */
export const announceLeaves: Job = {
  name: job,
  everyMs: 20_000,
  async run({ app, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      const turned = await announceDueLeaves(
        jobContext(app, { organisationId: id, timeZone, job }),
        id,
        LEAVES_PER_ROUND,
      );
      if (turned > 0) log.info({ job, organisationId: id, turned }, "leaves begun or ended");
    }
  },
};
