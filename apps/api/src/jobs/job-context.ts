import type { AppContext } from "../context.ts";
import { businessDayOf } from "../kernel/business-day.ts";
import type { RequestContext } from "../kernel/ctx.ts";

/** The context in which a job calls a service: nobody is signed in, and the organisation's time zone holds. */
export function jobContext(
  { orm, clock, ports }: AppContext,
  { organisationId, timeZone, job }: { organisationId: string; timeZone: string; job: string },
): RequestContext {
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
    organisationId,
    account: null,
    authRefusal: null,
    cache: new Map(),
  };
}
