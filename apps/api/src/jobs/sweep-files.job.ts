import { sweepIncoming, sweepUnattached } from "../modules/files/index.ts";
import { organisationsToServe } from "../modules/people/index.ts";
import { machineVisit } from "./machine.ts";
import type { Job } from "./runner.ts";

const job = "sweep-files";

/** Lets go of uploads that were attached to nothing in a day, and of what never arrived whole. */
export const sweepFiles: Job = {
  name: job,
  every: 10 * 60_000,
  async run({ house, log, stopping }) {
    await sweepIncoming({ now: house.clock.now(), ports: house.ports });
    for (const { id, timeZone } of await organisationsToServe({ em: house.orm.em.fork() })) {
      if (stopping()) return;
      const gone = await sweepUnattached(machineVisit(house, { timeZone, job }), id);
      if (gone > 0) log.info({ job, organisationId: id, gone }, "files let go");
    }
  },
};
