import {
  AcknowledgeNotice,
  AddMember,
  CancelLeave,
  EndMembership,
  NoticeBoard,
  PublishNotice,
  RecordLeave,
  ReviseNotice,
} from "@riqing/schema";
import * as fc from "fast-check";
import { sql } from "../src/kernel/sql.ts";
import { openWorld, type Planted, type World } from "./world.ts";

/** What may happen to an audience: to one of eight people, in one of two groups. */
type Step =
  | { kind: "join" | "leave"; who: number; group: 0 | 1 }
  | { kind: "acknowledge"; who: number }
  | { kind: "away"; who: number; days: Days }
  | { kind: "back"; who: number }
  | { kind: "revise" };

/** The deadline is tomorrow: away today alone excuses from what has none, tomorrow alone from what has. */
type Days = "today" | "tomorrow" | "both";
const DAYS = {
  today: { fromOn: "2026-11-19", untilOn: "2026-11-19" },
  tomorrow: { fromOn: "2026-11-20", untilOn: "2026-11-20" },
  both: { fromOn: "2026-11-19", untilOn: "2026-11-20" },
};

const PEOPLE = 8;
const who = fc.nat(PEOPLE - 1);
const group = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("join" as const), who, group }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("leave" as const), who, group }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("acknowledge" as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("away" as const),
      who,
      days: fc.constantFrom<Days>("today", "tomorrow", "both"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("back" as const), who }) },
  { weight: 1, arbitrary: fc.constant({ kind: "revise" as const }) },
);

/** The audience as one would keep it by hand: who was asked through which group, and who answered. */
class ByHand {
  private readonly asked = new Map<
    number,
    { through: Map<0 | 1, boolean>; first: boolean; answered: boolean }
  >();

  readonly inside: [Set<number>, Set<number>];
  private readonly asksLater: boolean;

  /** Who is on leave, and when. */
  readonly away = new Map<number, Days>();
  private readonly dueTomorrow: boolean;

  constructor(inside: [Set<number>, Set<number>], asksLater: boolean, dueTomorrow: boolean) {
    this.inside = inside;
    this.dueTomorrow = dueTomorrow;
    this.asksLater = asksLater;
    for (const group of [0, 1] as const) {
      for (const person of inside[group]) this.ask(person, group, true);
    }
  }

  private ask(person: number, group: 0 | 1, first: boolean) {
    const place = this.asked.get(person) ?? { through: new Map(), first, answered: false };
    place.through.set(group, true);
    this.asked.set(person, place);
  }

  isAsked = (person: number): boolean =>
    [...(this.asked.get(person)?.through.values() ?? [])].includes(true);

  join(person: number, group: 0 | 1) {
    this.inside[group].add(person);
    if (this.asksLater) this.ask(person, group, false);
    else if (this.asked.get(person)?.through.has(group)) this.ask(person, group, true);
  }

  leave(person: number, group: 0 | 1) {
    this.inside[group].delete(person);
    const through = this.asked.get(person)?.through;
    if (through?.has(group)) through.set(group, false);
  }

  acknowledge(person: number) {
    const place = this.asked.get(person);
    if (place) place.answered = true;
  }

  revise() {
    for (const place of this.asked.values()) place.answered = false;
  }

  private isExcused(person: number): boolean {
    const days = this.away.get(person);
    return days === "both" || days === (this.dueTomorrow ? "tomorrow" : "today");
  }

  counts() {
    const places = [...this.asked.keys()].map((person) => ({
      ...this.asked.get(person)!,
      live: this.isAsked(person),
      excused: this.isExcused(person),
    }));
    const frozen = places.filter((one) => one.first).length;
    const left = places.filter((one) => !one.live).length;
    const confirmed = places.filter((one) => one.live && one.answered).length;
    const exempt = places.filter((one) => one.live && !one.answered && one.excused).length;
    const asked = places.length - left;
    return {
      frozen,
      joined: places.length - frozen,
      left,
      asked,
      confirmed,
      missing: asked - confirmed - exempt,
      exempt,
    };
  }
}

let world: World;
beforeAll(async () => (world = await openWorld({ now: "2026-11-19T15:42:00+08:00" })));
afterAll(() => world.close());

it("confirmed + missing + exempt = frozen + joined − left, whatever happens", async () => {
  const people: Planted[] = [];
  for (let i = 0; i < PEOPLE; i += 1) people.push(await world.person(`成员${i}`));
  const [publisher, admin] = [await world.person("发布人"), await world.admin()];
  const manage = world.as(admin);
  let round = 0;
  const leaves = new Map<number, string>();
  const back = async (n: number) => {
    await manage.do(CancelLeave, { id: leaves.get(n)! });
    leaves.delete(n);
  };

  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(who, { maxLength: PEOPLE }),
      fc.uniqueArray(who, { maxLength: PEOPLE }),
      fc.boolean(),
      fc.boolean(),
      fc.array(step, { minLength: 4, maxLength: 16 }),
      async (inFirst, inSecond, asksLaterJoiners, dueTomorrow, steps) => {
        round += 1;
        for (const n of leaves.keys()) await back(n);
        const groups = [];
        for (const [i, members] of [inFirst, inSecond].entries()) {
          const name = `群${round}-${i}`;
          const given = {
            owner: publisher,
            publishers: [publisher],
            members: members.map((n) => people[n]!),
          };
          groups.push((await world.group(name, given)).id);
        }
        const text = { subject: `第 ${round} 次`, purpose: "演练", body: "正文 1" };
        const due = { importance: "IMPORTANT" as const, dueAt: "2026-11-20T17:00:00+08:00" };
        const audience = groups.map((groupId) => ({ groupId }));
        const { publishNotice: notice } = await world.as(publisher).do(PublishNotice, {
          input: {
            ...text,
            audience,
            ...(dueTomorrow ? due : { importance: "ORDINARY" as const }),
            asksLaterJoiners,
            evenIfSimilar: true,
          },
        });
        const inside: [Set<number>, Set<number>] = [new Set(inFirst), new Set(inSecond)];
        const byHand = new ByHand(inside, asksLaterJoiners, dueTomorrow);
        let revisionId = notice.revision.id;

        for (const [i, one] of steps.entries()) {
          if (one.kind === "join" && !byHand.inside[one.group].has(one.who)) {
            await manage.do(AddMember, {
              groupId: groups[one.group]!,
              personId: people[one.who]!.id,
            });
            byHand.join(one.who, one.group);
          } else if (one.kind === "leave" && byHand.inside[one.group].has(one.who)) {
            const personId = people[one.who]!.id;
            await manage.do(EndMembership, {
              groupId: groups[one.group]!,
              personId,
              why: "DEPARTED",
            });
            byHand.leave(one.who, one.group);
          } else if (one.kind === "acknowledge") {
            const input = { noticeId: notice.id, revisionId };
            const { refusal } = await world.as(people[one.who]!).send(AcknowledgeNotice, { input });
            expect(refusal === null).toBe(byHand.isAsked(one.who));
            if (refusal === null) byHand.acknowledge(one.who);
          } else if (one.kind === "revise") {
            const changed = { body: `正文 ${i + 2}`, changeNote: "改" };
            const dueAt = dueTomorrow ? due.dueAt : null;
            const input = { ...text, ...changed, noticeId: notice.id, dueAt };
            revisionId = (await world.as(publisher).do(ReviseNotice, { input })).reviseNotice
              .revision.id;
            byHand.revise();
          } else if (one.kind === "away" && !leaves.has(one.who)) {
            // All of this happens in one day, in which nobody records so many leaves.
            await world.rows(sql`delete from daily_use`);
            const input = { ...DAYS[one.days], reason: "年假", personId: people[one.who]!.id };
            leaves.set(one.who, (await manage.do(RecordLeave, { input })).recordLeave.id);
            byHand.away.set(one.who, one.days);
          } else if (one.kind === "back" && leaves.has(one.who)) {
            await back(one.who);
            byHand.away.delete(one.who);
          }
          const { noticeBoard } = await manage.do(NoticeBoard, { noticeId: notice.id });
          const { counts } = noticeBoard;
          // The publisher owns both groups, and never answers.
          const expected = byHand.counts();
          expect(counts).toMatchObject({
            ...expected,
            frozen: expected.frozen + 1,
            asked: expected.asked + 1,
            missing: expected.missing + 1,
          });
          expect(counts.confirmed + counts.missing + counts.exempt).toBe(
            counts.frozen + counts.joined - counts.left,
          );
          expect(counts.reachable + counts.unreachable).toBe(counts.missing);
        }
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
