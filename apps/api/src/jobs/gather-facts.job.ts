import { gatherFacts } from "../modules/insights/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { jobContext } from "./job-context.ts";
import type { Job, Run } from "./runner.ts";

const job = "gather-facts";

/** Places looked at in one transaction: few, for whoever taps meanwhile waits for it. */
const MANY = 40;
/** How often one organisation has a turn before the next. */
const TURNS = 10;
/** Milliseconds between two turns: a fact costs as much as the tap it comes from. */
const PAUSE = 150;
/** Milliseconds to the next run when some are left: a storm of taps comes first. */
const SOON = 5_000;

/** Makes the facts of what was answered since, so that a report has little of it left (Mission T8). */
export const makeFacts: Job = {
  name: job,
  every: 20_000,
  async run(given) {
    let left = false;
    for (const organisation of await organisationsToServe({ em: given.app.orm.em.fork() })) {
      left = (await some(given, organisation)) || left;
    }
    return left ? SOON : undefined;
  },
};

/** Answers whether there is more to do. */
async function some(
  { app, stopping }: Run,
  { id, timeZone }: { id: string; timeZone: string },
): Promise<boolean> {
  for (let turn = 0; turn < TURNS && !stopping(); turn += 1) {
    const made = await gatherFacts(
      jobContext(app, { organisationId: id, timeZone, job }),
      id,
      MANY,
    );
    if (made < MANY) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return !stopping();
}
