import { gatherFacts } from "../modules/insights/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job, JobRun } from "./runner.ts";

const job = "gather-facts";

/** Audience entries handled in one transaction: few, because taps wait for it. */
const ENTRIES_PER_ROUND = 40;
/** Rounds for one organisation before the next. */
const ROUNDS_PER_ORGANISATION = 10;
/** Milliseconds between two rounds: a fact costs as much as the tap it comes from. */
const PAUSE_BETWEEN_ROUNDS_MS = 150;
/** Milliseconds to the next run when some are left: taps have priority. */
const RETRY_MS = 5_000;

/** Makes the facts of what was answered since, so that a report has little of it left (Mission T8). */
export const gatherFactsJob: Job = {
  name: job,
  everyMs: 20_000,
  async run(given) {
    let left = false;
    for (const organisation of await organisationsToServe({ em: given.app.orm.em.fork() })) {
      left = (await gatherOf(given, organisation)) || left;
    }
    return left ? RETRY_MS : undefined;
  },
};

/** Answers whether there is more to do. */
async function gatherOf(
  { app, stopping }: JobRun,
  { id, timeZone }: { id: string; timeZone: string },
): Promise<boolean> {
  for (let turn = 0; turn < ROUNDS_PER_ORGANISATION && !stopping(); turn += 1) {
    const made = await gatherFacts(
      jobContext(app, { organisationId: id, timeZone, job }),
      id,
      ENTRIES_PER_ROUND,
    );
    if (made < ENTRIES_PER_ROUND) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_BETWEEN_ROUNDS_MS));
  }
  return !stopping();
}
