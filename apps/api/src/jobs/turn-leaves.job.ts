import { organisationsToServe, turnLeaves } from "../modules/people/index.ts";
import { machineVisit } from "./machine.ts";
import type { Job } from "./runner.ts";

/** Leaves told of at a time. */
const MANY = 50;

const job = "turn-leaves";

/** Says of leaves that they have begun or ended (Mission B15). */
export const turnLeavesDue: Job = {
  name: job,
  every: 20_000,
  async run({ house, log, stopping }) {
    for (const { id, timeZone } of await organisationsToServe({ em: house.orm.em.fork() })) {
      if (stopping()) return;
      const turned = await turnLeaves(machineVisit(house, { timeZone, job }), id, MANY);
      if (turned > 0) log.info({ job, organisationId: id, turned }, "leaves begun or ended");
    }
  },
};
