import type { SqlEntityManager } from "@mikro-orm/sql";
import type { BusinessDay } from "./business-day.ts";
import type { FileStore } from "./file-store.ts";
import type {
  GroupBots,
  PushedMessages,
  Secrets,
  SimulatedPhone,
  SubscriptionMessages,
} from "./message-ports.ts";
import type { Refusal } from "./refusal.ts";

/** Who is asking: one person of one organisation, through one session. */
export interface Actor {
  organisationId: string;
  personId: string;
  sessionId: string;
  accountId: string;
  /** Until when the device they use counts as new, in milliseconds. */
  newDeviceUntil: number;
  /** The last day on which the device was used, as far as it is noted; null: never. */
  lastUsedOn: BusinessDay | null;
}

/** The refusals that WeChat sign-in may answer. */
export type WechatRefusal = Extract<Refusal, `WECHAT_${string}` | "FAULT">;

/** The connections to the outside that the process was started with. */
export interface Ports {
  /** Exchanges a WeChat login code; null where no WeChat app is configured. */
  wechat: ((code: string) => Promise<{ openid: string } | { refusal: WechatRefusal }>) | null;
  keys: {
    /** Makes an organisation's key, and answers its public half, as base64. */
    create(organisationId: string): string;
    /** Signs with the key whose public half this is, as base64; throws where it has another key or none. */
    sign(organisationId: string, publicKey: string, text: string): string;
    /** The public half of the key that is there now; null where there is none that can be read. */
    publicKeyOf(organisationId: string): Promise<string | null>;
  };
  /** Subscription messages of WeChat; null where no app or no template is configured. */
  subscriptions: SubscriptionMessages | null;
  groupBots: GroupBots;
  /** What WeChat pushes to us; null where message push is not configured. */
  pushed: PushedMessages | null;
  secrets: Secrets;
  /** Where messages end in the demo; null where they really leave. */
  simulatedPhone: SimulatedPhone | null;
  files: FileStore;
  /** Whether people of a demo organisation may be entered without an invitation. */
  demo: boolean;
}

/** The context of a request whose caller may not be signed in. */
export interface RequestContext {
  em: SqlEntityManager;
  now: Date;
  today: BusinessDay;
  timeZone: string;
  ports: Ports;
  /** The id that the logs and a masked fault carry. */
  requestId: string;
  /** The address it came from, for rate limits; never shown, never stored with a deed. */
  ip: string;
  actor: Actor | null;
  /** Whose data is read: the caller's organisation, or the one that a job is about; null: nobody's yet. */
  organisationId: string | null;
  /** An account that has signed in but is not bound to a person yet. */
  account: { id: string; sessionId: string } | null;
  /** Why a token that was shown does not count. */
  authRefusal: Refusal | null;
  /** What this request has read already, by question; emptied after each deed. */
  cache: Map<unknown, unknown>;
}

/** The context of a request whose caller is signed in. `now` is read once, so a request has one time. */
export interface Ctx extends RequestContext {
  actor: Actor;
}

/**
 * The same request, about one organisation: for jobs, the console and sign-in, where nobody is the caller.
 * Asked again, it answers the same, so that what is read through it is read together.
 */
export function inOrganisation<C extends RequestContext>(ctx: C, organisationId: string): C {
  if (ctx.organisationId === organisationId) return ctx;
  const key = `in organisation ${organisationId}`;
  const known = ctx.cache.get(key) as C | undefined;
  const about = known ?? { ...ctx, organisationId, cache: new Map<unknown, unknown>() };
  ctx.cache.set(key, about);
  return about;
}

/** The organisation that a statement names; a fault where the request is about none. */
export function organisationOf({ organisationId }: Pick<RequestContext, "organisationId">): string {
  if (!organisationId) throw new Error("this request is about no organisation");
  return organisationId;
}
