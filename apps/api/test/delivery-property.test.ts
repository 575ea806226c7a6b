import fc from "fast-check";
import { MINUTE } from "../src/kernel/clock.ts";
import { rows, sql } from "../src/kernel/sql.ts";
import { quietEnd } from "../src/kernel/working-hours.ts";
import type { Outcome, PersonChannel } from "../src/modules/reach/channels/channel.ts";
import { waysOut, DEFAULT_QUIET_HOURS, send, sendDue, settle } from "../src/modules/reach/index.ts";
import { openWorld, type Planted, type World } from "./world.ts";

/** How the channel, or the process that uses it, behaves at one send. */
const FATES = [
  "sent",
  "busy",
  "no-grant",
  "broken",
  "cut-before",
  "cut-after",
  "killed-before",
  "killed-after",
  "frozen",
] as const;
type Fate = (typeof FATES)[number];

type Step =
  | { do: "ask"; person: number; urgent: boolean }
  | { do: "answer"; person: number }
  | { do: "pass"; minutes: number }
  | { do: "jump"; minutes: number }
  | { do: "run"; fates: Fate[] }
  | { do: "wake" };

const PEOPLE = 4;
const person = fc.integer({ min: 0, max: PEOPLE - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("ask" as const), person, urgent: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("answer" as const), person }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pass" as const),
      minutes: fc.integer({ min: 1, max: 400 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("jump" as const),
      minutes: fc.integer({ min: -90, max: 600 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("run" as const),
      fates: fc.array(fc.constantFrom(...FATES), { minLength: 4, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wake" as const) }) },
);

interface Delivered {
  state: string;
  occasion: string;
  undeliverable: number | null;
  readAt: number | null;
}

/** One history: what was asked, what left the process, and the clock in between. */
class History {
  readonly left: { occasions: string[]; urgent: boolean; at: Date; certain: boolean }[] = [];
  private readonly world: World;
  private readonly organisationId: string;
  private readonly people: readonly Planted[];
  private elapsed = 0;
  private asked = 0;
  private frozen: (() => void)[] = [];
  private fates: Fate[] = [];

  constructor(world: World, organisationId: string, people: readonly Planted[]) {
    this.world = world;
    this.organisationId = organisationId;
    this.people = people;
  }

  private readonly channel: PersonChannel = {
    name: "SUBSCRIPTION",
    configured: () => true,
    reachable: async (_, __, people) => new Set(people),
    reachablePeople: () => sql`select id from person`,
    send: async (_, message, lease): Promise<Outcome> => {
      const fate = this.fates.shift() ?? "sent";
      const occasions = await this.inHandOf(message.personId);
      if (fate === "frozen") await new Promise<void>((resolve) => this.frozen.push(resolve));
      if (!lease?.held()) return { state: "RETRY", reason: "lease lost" };
      const leaves = (certain: boolean) =>
        this.left.push({
          occasions,
          urgent: message.need === "URGENT",
          at: this.world.clock.now(),
          certain,
        });
      if (fate === "busy") return { state: "RETRY", reason: "-1", afterSeconds: 5 };
      if (fate === "no-grant") return { state: "UNREACHABLE", why: "NO_GRANT", reason: "43101" };
      if (fate === "broken") return { state: "FAILED", reason: "47003" };
      if (fate === "cut-before") return { state: "UNKNOWN", reason: "reset" };
      if (fate === "killed-before") return await new Promise<never>(() => undefined);
      leaves(fate === "sent" || fate === "frozen");
      if (fate === "cut-after") return { state: "UNKNOWN", reason: "reset" };
      if (fate === "killed-after") return await new Promise<never>(() => undefined);
      return { state: "SENT" };
    },
  };

  private async inHandOf(personId: string): Promise<string[]> {
    const read = await rows<{ occasion: string; token: string }>(
      { em: this.world.orm.em.fork() },
      sql`select occasion, token from delivery where organisation_id = ${this.organisationId}
        and recipient_id = ${personId} and state = 'SENDING' and attempted_at is not null order by token desc`,
    );
    // Others of theirs may be in the hand of a process that died; tokens sort by when they were made.
    return read.filter(({ token }) => token === read[0]?.token).map(({ occasion }) => occasion);
  }

  private pass(minutes: number) {
    this.elapsed += minutes * MINUTE;
    this.world.clock.pass(minutes * MINUTE);
  }

  /** One process looks once; it may die or stand still on the way, and is not waited for then. */
  async run(fates: readonly Fate[]): Promise<void> {
    this.fates = [...fates];
    const stuck = fates.some((fate) => fate === "frozen" || fate.startsWith("killed"));
    const ctx = await this.world.system(this.organisationId);
    const done = sendDue(
      {
        context: () => ({
          ...ctx,
          em: this.world.orm.em.fork(),
          now: this.world.clock.now(),
          cache: new Map(),
        }),
        channels: { ...waysOut(ctx.ports), person: this.channel },
        elapsedMs: () => this.elapsed,
        sharedMs: () => this.world.clock.now().getTime(),
        stopping: () => false,
      },
      this.organisationId,
    );
    const patience = new Promise<void>((resolve) => setTimeout(resolve, 150));
    await (stuck ? Promise.race([done.then(() => undefined), patience]) : done);
  }

  async take(step: Step): Promise<void> {
    const ctx = await this.world.system(this.organisationId);
    if (step.do === "pass") this.pass(step.minutes);
    // A process that has the clock set under it lets its jobs rest until it is known which time it is.
    if (step.do === "jump" && this.frozen.length === 0)
      this.world.clock.pass(step.minutes * MINUTE);
    if (step.do === "run") await this.run(step.fates);
    if (step.do === "wake") await this.wake();
    if (step.do === "answer") {
      const personId = this.people[step.person]!.id;
      await settle(ctx, this.organisationId, { subjectKind: "DEVICE", subjectId: personId }, [
        personId,
      ]);
    }
    if (step.do === "ask") {
      const personId = this.people[step.person]!.id;
      const occasion = `asked:${(this.asked += 1)}`;
      const message = {
        kind: "DEVICE_BOUND" as const,
        title: occasion,
        body: "",
        urgent: step.urgent,
      };
      // Every other one is about a thing that is answered, and replaces what was said of it before.
      const about = this.asked % 2 === 0 ? { subjectId: personId } : {};
      await send(ctx, this.organisationId, [{ ...message, ...about, personId, occasion }]);
    }
  }

  private async wake(): Promise<void> {
    for (const resolve of this.frozen.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }

  /** Everybody is well again, and time passes until nothing waits. */
  async finish(): Promise<Delivered[]> {
    await this.wake();
    for (let round = 0; round < 60; round += 1) {
      this.pass(45);
      await this.run([]);
      const all = await this.deliveries();
      if (all.every(({ state }) => state !== "WAITING" && state !== "SENDING")) return all;
    }
    return this.deliveries();
  }

  private deliveries(): Promise<Delivered[]> {
    return rows<Delivered>(
      { em: this.world.orm.em.fork() },
      sql`select d.state, d.occasion, d.undeliverable, i.read_at as readAt from delivery d
        join inbox_item i on i.organisation_id = d.organisation_id and i.person_id = d.recipient_id
          and i.occasion = d.occasion where d.organisation_id = ${this.organisationId}`,
    );
  }
}

let world: World;
const processZone = process.env.TZ;
afterEach(async () => {
  await world.close();
  process.env.TZ = processZone;
});

it.each(["Asia/Shanghai", "America/New_York"])(
  "whatever fails, what is owed is sent once or listed, and in quiet hours only the urgent (%s)",
  async (timeZone) => {
    // Where the machine stands must make no difference either.
    process.env.TZ = timeZone === "Asia/Shanghai" ? "America/New_York" : "UTC";
    world = await openWorld({ now: "2026-11-19T15:42:00+08:00" });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
        const name = `单位${(number += 1)}`;
        const organisationId = await world.organisation(name);
        await rows(
          { em: world.orm.em.fork() },
          sql`update organisation set time_zone = ${timeZone} where id = ${organisationId}`,
        );
        const people: Planted[] = [];
        for (let i = 0; i < PEOPLE; i += 1)
          people.push(await world.person(`成员${i}`, { organisation: name }));
        const history = new History(world, organisationId, people);
        for (const one of steps) await history.take(one);
        const all = await history.finish();

        for (const one of all) {
          const listed = one.undeliverable === 1;
          const settled = one.state === "DROPPED" && one.readAt !== null;
          expect([one, listed || settled || one.state === "SENT"]).toEqual([one, true]);
        }
        for (const { at, urgent } of history.left)
          if (!urgent) expect(quietEnd(at, DEFAULT_QUIET_HOURS, timeZone)).toBeNull();
        for (const { occasion, state } of all) {
          const sends = history.left.filter(({ occasions }) => occasions.includes(occasion));
          const uncertain = sends.filter(({ certain }) => !certain).length;
          // Only what may have been lost is sent again, and nothing after it is known to have arrived.
          expect(sends.length - uncertain).toBeLessThanOrEqual(1);
          const known = sends.findIndex(({ certain }) => certain);
          if (known >= 0) expect(sends.slice(known + 1)).toEqual([]);
          if (state === "SENT") expect(sends.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: Number(process.env.RIQING_DELIVERY_RUNS ?? 40), endOnFailure: true },
    );
  },
);

it("a process whose clock is ahead takes over nothing that another is still sending", async () => {
  world = await openWorld({ now: "2026-11-19T15:42:00+08:00" });
  const organisationId = await world.organisation("钟不准的单位");
  const { id: personId } = await world.person("成员", { organisation: "钟不准的单位" });
  const ctx = await world.system(organisationId);
  const message = { kind: "DEVICE_BOUND" as const, title: "一", body: "", urgent: true };
  await send(ctx, organisationId, [{ ...message, personId, occasion: "一" }]);
  let sent = 0;
  const underWay = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  /** A process, by how much its clock is ahead. */
  const look = (aheadMs: number, whileSending: () => Promise<void>) =>
    sendDue(
      {
        context: () => {
          const now = new Date(world.clock.now().getTime() + aheadMs);
          return { ...ctx, em: world.orm.em.fork(), now, cache: new Map() };
        },
        channels: {
          ...waysOut(ctx.ports),
          person: {
            name: "SUBSCRIPTION",
            configured: () => true,
            reachable: async (_, __, people) => new Set(people),
            reachablePeople: () => sql`select id from person`,
            send: async () => {
              sent += 1;
              await whileSending();
              return { state: "SENT" };
            },
          },
        },
        elapsedMs: () => 0,
        sharedMs: () => world.clock.now().getTime(),
        stopping: () => false,
      },
      organisationId,
    );
  const first = look(0, async () => {
    underWay.resolve();
    await answer.promise;
  });
  await underWay.promise;
  for (const minutes of [3, 10, 60])
    expect(await look(minutes * MINUTE, async () => undefined)).toBe(0);
  answer.resolve();
  await first;
  expect(sent).toBe(1);
});
