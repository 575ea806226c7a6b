import { organisationsToServe } from "../modules/people/index.ts";
import { raiseUnanswered } from "../modules/rules/index.ts";
import { raiseOverdueVoices } from "../modules/voices/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job } from "./runner.ts";

/** Questions and proposals taken up at a time, of each kind. */
const PER_ROUND = 50;

const job = "raise-unanswered";

/**
 * Takes questions about clauses and proposals that nobody answered up to the administrators (Mission R7), and what
 * people say that nobody answered to whoever stands above (Mission V3, V5, V6).
 */
export const raiseUnansweredJob: Job = {
  name: job,
  everyMs: 60_000,
  async run({ app, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: app.orm.em.fork() })) {
      if (stopping()) return;
      const ctx = jobContext(app, { organisationId: id, timeZone, job });
      const raised = await raiseUnanswered(ctx, id, PER_ROUND);
      if (raised > 0) log.info({ job, organisationId: id, raised }, "questions went up");
      const voices = await raiseOverdueVoices(ctx, id, PER_ROUND);
      if (voices > 0) log.info({ job, organisationId: id, raised: voices }, "voices went up");
    }
  },
};
