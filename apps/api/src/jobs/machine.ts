import { businessDayOf } from "../kernel/business-day.ts";
import type { Visit } from "../kernel/ctx.ts";
import type { House } from "../visit.ts";

/** What a service is called with by nobody: the clock's own visit to an organisation. */
export function machineVisit(
  { orm, clock, ports }: House,
  { timeZone, job }: { timeZone: string; job: string },
): Visit {
  const now = clock.now();
  return {
    em: orm.em.fork(),
    now,
    today: businessDayOf(now, timeZone),
    timeZone,
    ports,
    requestId: `job ${job}`,
    ip: "",
    actor: null,
    account: null,
    turnedAway: null,
    cache: new Map(),
  };
}
