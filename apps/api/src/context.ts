import type { IncomingHttpHeaders } from "node:http";
import { LIMITS, type Refusal } from "@riqing/schema";
import type { Orm } from "./database/database.ts";
import { businessDayOf } from "./kernel/business-day.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Actor, Ports, RequestContext } from "./kernel/ctx.ts";
import { refuseIf } from "./kernel/refusal.ts";
import { identify, wasLost } from "./modules/people/index.ts";

/** What the process gives every request. */
export interface AppContext {
  orm: Orm;
  clock: Clock;
  ports: Ports;
}

/** A request, as far as it matters who makes it. */
export interface RequestMeta {
  requestId: string;
  ip: string;
  headers: IncomingHttpHeaders;
}

/** The time zone of callers whose organisation is not known. */
const DEFAULT_TIME_ZONE = "Asia/Shanghai";

/**
 * What one request works with: its own `em`, its own moment, and whoever is asking. Refuses a client
 * that is too old; why a token is not valid stands in `authRefusal`, for the route to answer.
 */
export async function openRequestContext(
  { orm, clock, ports }: AppContext,
  request: RequestMeta,
): Promise<RequestContext> {
  const { headers, requestId, ip } = request;
  refuseIf(whyNotServe(text(headers["x-riqing-client"])));
  const now = clock.now();
  const em = orm.em.fork();
  const { actor, account, authRefusal, timeZone } = await identify(em, now, tokenOf(headers));
  const under = text(headers["x-riqing-tapped-under"]);
  const stranger =
    whyNotAs(text(headers["x-riqing-person"]), actor) ??
    (actor && under && (await wasLost(em, under)) ? "TAPPED_WHILE_LOST" : null);
  const zone = timeZone ?? DEFAULT_TIME_ZONE;
  return {
    em,
    now,
    today: businessDayOf(now, zone),
    timeZone: zone,
    ports,
    requestId,
    ip,
    actor: stranger ? null : actor,
    organisationId: stranger ? null : (actor?.organisationId ?? null),
    account,
    authRefusal: authRefusal ?? stranger,
    cache: new Map(),
  };
}

/** The context of whoever runs the machine, or of the machine itself: nobody is signed in. */
export function systemContext(
  { orm, clock, ports }: AppContext,
  requestId: string,
): RequestContext {
  const now = clock.now();
  return {
    em: orm.em.fork(),
    now,
    today: businessDayOf(now, DEFAULT_TIME_ZONE),
    timeZone: DEFAULT_TIME_ZONE,
    ports,
    requestId,
    ip: "",
    actor: null,
    organisationId: null,
    account: null,
    authRefusal: null,
    cache: new Map(),
  };
}

/** The session's token, as in `Authorization: Bearer …`; null where none is shown. */
export const tokenOf = (headers: IncomingHttpHeaders): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? null;

/** Whether the client, as "h5/0.1.0", is older than any that still understands the contract. */
export function whyNotServe(
  client: string | null,
  oldest: string = LIMITS.oldestClient,
): Refusal | null {
  const [theirs, ours] = [versionIn(client ?? ""), versionIn(oldest)];
  if (!theirs || !ours) return null;
  const difference = theirs.map((part, i) => part - ours[i]!).find((each) => each !== 0) ?? 0;
  return difference < 0 ? "CLIENT_TOO_OLD" : null;
}

const versionIn = (text: string): number[] | null =>
  /(?:^|\/)(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? null;

/** What was queued while one person was signed in must not be done as another (Mission B5). */
const whyNotAs = (personId: string | null, actor: Actor | null): Refusal | null =>
  personId !== null && actor !== null && actor.personId !== personId
    ? "SESSION_OF_ANOTHER_PERSON"
    : null;

const text = (header: string | string[] | undefined): string | null =>
  typeof header === "string" && header !== "" ? header : null;
