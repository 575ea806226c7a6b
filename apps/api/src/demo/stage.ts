import type { AppContext } from "../context.ts";
import { businessDayOf } from "../kernel/business-day.ts";
import { after } from "../kernel/clock.ts";
import type { Actor, Ctx, RequestContext } from "../kernel/ctx.ts";
import { rows, sql } from "../kernel/sql.ts";
import { enterAs, identify, personIdOf } from "../modules/people/index.ts";
import { addGrants } from "../modules/reach/index.ts";

/** One deed of the story, to be done as if it were `at`. */
export interface StoryDeed {
  at: Date;
  /** Official deeds keep their order; what people answer in between may be done together. */
  by: "OFFICE" | "READER" | "CONFIRMER" | "SIGNER";
  do(at: Date): Promise<unknown>;
}

/** How many messages of each kind somebody has allowed. */
const ALLOWED_MESSAGES = 8;
const PURPOSES = ["NOTICE", "DUE", "OUTCOME"] as const;

/** Somebody is not there, or not any more. */
export class PersonAbsentError extends Error {}

/** Where the story is played: people act at moments that have passed, through the same services. */
export class Stage {
  readonly departments = new Map<string, string>();
  private readonly actors = new Map<string, Actor>();
  private readonly app: AppContext;
  private readonly em: RequestContext["em"];
  private readonly timeZone: string;
  organisationId = "";

  constructor(app: AppContext, em: RequestContext["em"], timeZone: string) {
    this.app = app;
    this.em = em;
    this.timeZone = timeZone;
  }

  /** The context in which nobody asks, at a moment. */
  contextAt(at: Date): RequestContext {
    const { ports } = this.app;
    const { em, timeZone } = this;
    const today = businessDayOf(at, timeZone);
    const organisationId = this.organisationId || null;
    const nobody = { actor: null, organisationId, account: null, authRefusal: null };
    return {
      em,
      now: at,
      today,
      timeZone,
      ports,
      requestId: "demo",
      ip: "",
      ...nobody,
      cache: new Map(),
    };
  }

  /** A person who is bound, at a moment. */
  as(staffNo: string, at: Date): Ctx {
    const actor = this.actors.get(staffNo);
    if (!actor) throw new PersonAbsentError(`${staffNo} cannot act: nobody has entered as them`);
    return { ...this.contextAt(at), actor };
  }

  async personId(staffNo: string): Promise<string> {
    const known = this.actors.get(staffNo)?.personId;
    const id =
      known ??
      (await personIdOf(this.contextAt(this.app.clock.now()), this.organisationId, staffNo));
    if (id === null) throw new PersonAbsentError(`the roster has no ${staffNo}`);
    return id;
  }

  /** Binds a person to an account of the demo's, as whoever enters as them would. */
  async enter(staffNo: string, at: Date): Promise<void> {
    const context = this.contextAt(at);
    const { token } = await enterAs(context, await this.personId(staffNo));
    const { actor } = await identify(this.em, after(at, 1), token);
    this.actors.set(staffNo, actor!);
  }

  /** As if somebody had tapped 允许 so often that a visitor does not see the end of it. */
  async allowMessages(staffNo: string, at: Date): Promise<void> {
    const ctx = this.as(staffNo, at);
    const { organisationId, personId, accountId } = ctx.actor;
    for (let tap = 1; tap <= ALLOWED_MESSAGES; tap += 1)
      await addGrants(ctx, { organisationId, personId, accountId }, PURPOSES, `story:${tap}`);
  }

  /** Learns the organisation's departments by their names. */
  async learnDepartments(): Promise<void> {
    const known = await rows<{ id: string; name: string }>(
      { em: this.em },
      sql`select id, name from department where organisation_id = ${this.organisationId}`,
    );
    for (const { id, name } of known) this.departments.set(name, id);
  }
}

/**
 * Does deeds in the order of their moments. Between two official ones people first read, then confirm
 * and sign; those who confirm are committed together, as in a busy minute of a running server.
 */
export async function play(deeds: readonly StoryDeed[]): Promise<void> {
  const inOrder = deeds.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  let waiting: StoryDeed[] = [];
  const settle = async () => {
    const of = (by: StoryDeed["by"]) => waiting.filter((deed) => deed.by === by);
    for (const deed of of("READER")) await deed.do(deed.at);
    await Promise.all(of("CONFIRMER").map((deed) => deed.do(deed.at)));
    for (const deed of of("SIGNER")) await deed.do(deed.at);
    waiting = [];
  };
  for (const deed of inOrder) {
    if (deed.by !== "OFFICE") {
      waiting.push(deed);
      continue;
    }
    await settle();
    await deed.do(deed.at);
  }
  await settle();
}
