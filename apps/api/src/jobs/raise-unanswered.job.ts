import { organisationsToServe } from "../modules/people/index.ts";
import { raiseUnanswered } from "../modules/rules/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Questions and proposals taken up at a time, of each kind. */
const PER_ROUND = 50;

const job = "raise-unanswered";

/** Takes questions about clauses and proposals that nobody answered up to the administrators (Mission R7). */
export const raiseUnansweredJob: Job = {
  name: job,
  everyMs: 60_000,
  async run({ app, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      const ctx = jobContext(app, { organisationId: id, timeZone, job });
      const raised = await raiseUnanswered(ctx, id, PER_ROUND);
      if (raised > 0) log.info({ job, organisationId: id, raised }, "questions went up");
    }
  },
};
