import { gatherFacts } from "../modules/insights/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { machineVisit } from "./machine.ts";
import type { Job } from "./runner.ts";

const job = "gather-facts";

/** Places looked at in one organisation before the next has its turn. */
const MANY = 1_000;

/** Makes the facts of what was answered since, so that no report has much of it to do (Mission T8). */
export const makeFacts: Job = {
  name: job,
  every: 20_000,
  async run({ house, stopping }) {
    let left = false;
    for (const { id, timeZone } of await organisationsToServe({ em: house.orm.em.fork() })) {
      if (stopping()) return undefined;
      left = (await gatherFacts(machineVisit(house, { timeZone, job }), id, MANY)) === MANY || left;
    }
    return left ? 0 : undefined;
  },
};
