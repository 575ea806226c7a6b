import {
  type InsightBy,
  MyResponseTimes,
  ResponseParts,
  type ResponsePartsQuery,
  ResponseTimes,
  type ResponseTimesInput,
} from "@riqing/schema";
import fc from "fast-check";
import { businessDayOf } from "../src/kernel/business-day.ts";
import { newId } from "../src/kernel/column.ts";
import { insertNew, run, sql } from "../src/kernel/sql.ts";
import { table } from "../src/kernel/table.ts";
import { workingCalendar } from "../src/kernel/working-calendar.ts";
import { workClock } from "../src/kernel/working-hours.ts";
import { Asked, AskedThrough } from "../src/modules/audience/asked.entity.ts";
import { ResponseCount } from "../src/modules/insights/fact/fact.entity.ts";
import { factFrom, factSelect, type FactRow } from "../src/modules/insights/fact/fact.row.ts";
import { gatherAll } from "../src/modules/insights/fact/gather.service.ts";
import { histogramId, formatCounts } from "../src/modules/insights/fact/histogram.ts";
import { partCountId } from "../src/modules/insights/fact/part.ts";
import { COUNT_KEY, recountOf } from "../src/modules/insights/fact/recount.ts";
import { Notice, NoticeRevision } from "../src/modules/notices/notice/notice.entity.ts";
import { InboxItem } from "../src/modules/reach/inbox-item.entity.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-08-03T00:00:00+08:00" });

const ZONE = "Asia/Shanghai";
const MINUTE = 60_000;
const HOURS = {
  periods: [
    { from: "08:30", until: "12:00" },
    { from: "13:30", until: "17:30" },
  ],
  quiet: { from: "22:00", until: "07:00" },
};
const { isWorkday } = workingCalendar();

/** A raw fact, as this test alone remembers it. */
interface Raw {
  placeId: string;
  personId: string;
  departmentId: string;
  groupId: string;
  byPersonId: string;
  askedAt: number;
  /** When its message came; null: there was none. */
  arrivedAt: number | null;
  openedAt: number | null;
  answeredAt: number | null;
  dueAt: number;
  late: boolean;
  exempt: boolean;
}

const chance = fc.record({
  person: fc.nat(),
  /** Minutes since the first day, over ten weeks. */
  asked: fc.integer({ min: 0, max: 70 * 24 * 60 - 1 }),
  /** Some messages quiet hours held, and some there never were. */
  held: fc.option(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 540 }) },
    ),
    { freq: 8 },
  ),
  opened: fc.option(fc.integer({ min: 0, max: 600 }), { freq: 4 }),
  answered: fc.option(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 200 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 12_000 }) },
    ),
    { freq: 8 },
  ),
  due: fc.integer({ min: 10, max: 3_000 }),
  exempt: fc.integer({ min: 0, max: 19 }),
});

const BEGIN = Date.parse("2026-08-03T00:00:00+08:00");

/** Writes one asking with its answer, as publishing and tapping would have left them. */
async function plant(
  one: typeof chance extends fc.Arbitrary<infer T> ? T : never,
  people: Planted[],
  groupIds: string[],
): Promise<Raw> {
  const person = people[one.person % people.length]!;
  const groupId = groupIds[one.due % groupIds.length]!;
  const publisher = people[(one.person + one.due) % people.length]!;
  const askedAt = BEGIN + one.asked * MINUTE + (one.person % 60) * 1000;
  const dueAt = askedAt + one.due * MINUTE;
  const openedAt = one.opened === null ? null : askedAt + one.opened * MINUTE;
  const answeredAt =
    openedAt === null || one.answered === null ? null : openedAt + one.answered * MINUTE;
  const raw: Raw = {
    placeId: newId(),
    personId: person.id,
    departmentId: person.departmentId,
    groupId,
    byPersonId: publisher.id,
    askedAt,
    arrivedAt: one.held === null ? null : askedAt + one.held * MINUTE,
    openedAt,
    answeredAt,
    dueAt,
    late: answeredAt !== null && answeredAt > dueAt,
    exempt: one.exempt === 0,
  };
  const ctx = await world.system();
  const key = { organisationId: person.organisationId };
  const [noticeId, revisionId] = [newId(), newId()];
  await insertNew(ctx, Notice, [
    {
      id: noticeId,
      ...key,
      publisherId: publisher.id,
      importance: "ORDINARY",
      state: "PUBLISHED",
      asksLaterJoiners: 0,
      revisionId: revisionId,
      revisionNumber: 1,
      subject: "试",
      publishedAt: askedAt,
    },
  ]);
  await insertNew(ctx, NoticeRevision, [
    {
      id: revisionId,
      ...key,
      noticeId: noticeId,
      number: 1,
      subject: "试",
      purpose: "试",
      body: "试",
      textHash: "0".repeat(64),
      publishedAt: askedAt,
      publishedById: publisher.id,
    },
  ]);
  if (raw.arrivedAt !== null)
    await insertNew(ctx, InboxItem, [
      {
        id: newId(),
        ...key,
        personId: person.id,
        kind: "NOTICE_PUBLISHED",
        title: "试",
        body: "",
        subjectKind: "NOTICE",
        subjectId: noticeId,
        occasion: `NOTICE_PUBLISHED:${revisionId}`,
        at: raw.arrivedAt,
        heldUntil: raw.arrivedAt > askedAt ? raw.arrivedAt : null,
        brokeQuiet: 0,
      },
    ]);
  await insertNew(ctx, Asked, [
    {
      id: raw.placeId,
      ...key,
      populationId: noticeId,
      personId: person.id,
      departmentId: person.departmentId,
      sortKey: person.staffNo,
      askedAt: askedAt,
      dueAt: dueAt,
      joinedLater: 0,
      exemptAt: raw.exempt ? askedAt : null,
      openedAt: openedAt,
      answeredAt: answeredAt,
      late: raw.late ? 1 : 0,
      changed: 1,
    },
  ]);
  await insertNew(ctx, AskedThrough, [
    {
      id: newId(),
      ...key,
      populationId: noticeId,
      personId: person.id,
      groupId: groupId,
      live: 1,
    },
  ]);
  return raw;
}

const minutesOf = (basis: "WORKING" | "WALL", from: number, until: number): number =>
  basis === "WALL"
    ? Math.floor((until - from) / MINUTE)
    : workClock(HOURS, isWorkday, ZONE).minutesBetween(from, until);

/** The value at rank ⌈p·n⌉ of the sorted list: nothing cleverer. */
const atRank = (values: number[], p: number): number | null =>
  values.toSorted((a, b) => a - b)[Math.ceil(p * values.length) - 1] ?? null;

const spread = (values: number[]) => ({
  n: values.length,
  median: atRank(values, 0.5),
  p90: atRank(values, 0.9),
});
const shown = (values: number[]) =>
  values.length < 5 ? { n: values.length, median: null, p90: null } : spread(values);

const toConfirm = (basis: "WORKING" | "WALL", facts: Raw[]) =>
  facts.flatMap(({ askedAt, answeredAt }) =>
    answeredAt === null ? [] : [minutesOf(basis, askedAt, answeredAt)],
  );

/** What a wall in Shanghai shows. */
const wall = (at: number) => {
  const shown = new Date(at + 8 * 60 * MINUTE);
  const hours = [0, 8, 10, 12, 13, 14, 15, 16, 18, 20];
  const hour = Math.max(...hours.filter((from) => from <= shown.getUTCHours()));
  return { weekday: ((shown.getUTCDay() + 6) % 7) + 1, hour };
};

/** A message that was held, or the thing itself where it was seen before. */
const deliveredAt = ({ askedAt, arrivedAt, openedAt }: Raw): number => {
  const arrived = arrivedAt ?? askedAt;
  return openedAt !== null && openedAt < arrived ? openedAt : arrived;
};

function expected(all: Raw[], basis: "WORKING" | "WALL", from: number, now: number) {
  const inWindow = all.filter(({ askedAt }) => askedAt >= from);
  const facts = inWindow.filter(({ exempt }) => !exempt);
  const opened = facts.filter(({ openedAt }) => openedAt !== null);
  const answered = facts.filter(({ answeredAt }) => answeredAt !== null);
  const startOfToday =
    Math.floor((now + 8 * 60 * MINUTE) / 86_400_000) * 86_400_000 - 8 * 60 * MINUTE;
  const onTime = (of: Raw[]) => ({
    n: of.filter((one) => one.answeredAt !== null || one.dueAt < startOfToday).length,
    hits: of.filter((one) => one.answeredAt !== null && !one.late).length,
  });
  const cells = new Map<string, Raw[]>();
  const lately = BEGIN + 7 * 7 * 86_400_000;
  for (const fact of answered.filter(({ askedAt }) => askedAt >= lately)) {
    const { weekday, hour } = wall(fact.askedAt);
    cells.set(`${weekday} ${hour}`, [...(cells.get(`${weekday} ${hour}`) ?? []), fact]);
  }
  return {
    toConfirm: spread(toConfirm(basis, facts)),
    delivered: spread(facts.map((one) => minutesOf(basis, one.askedAt, deliveredAt(one)))),
    opened: spread(opened.map((one) => minutesOf(basis, deliveredAt(one), one.openedAt!))),
    confirmed: spread(answered.map((one) => minutesOf(basis, one.openedAt!, one.answeredAt!))),
    confirmedOnTime: onTime(facts),
    excluded: inWindow.length - facts.length,
    heat: new Map(
      [...cells].map(([cell, of]) => [cell, { ...shown(toConfirm(basis, of)), p90: null }]),
    ),
    parts: (of: (fact: Raw) => string) =>
      new Map(
        [...new Set(facts.map(of))].map((id) => {
          const theirs = facts.filter((fact) => of(fact) === id);
          return [id, { toConfirm: shown(toConfirm(basis, theirs)), onTime: onTime(theirs) }];
        }),
      ),
  };
}

/** What a fact is a part of, by each way of looking. */
const PART: Record<InsightBy, (fact: Raw) => string> = {
  DEPARTMENT: ({ departmentId }) => departmentId,
  PERSON: ({ personId }) => personId,
  GROUP: ({ groupId }) => groupId,
  ASSIGNER: ({ byPersonId }) => byPersonId,
  // Of Monday.
  WEEK: ({ askedAt }) =>
    businessDayOf(
      new Date(BEGIN + Math.floor((askedAt - BEGIN) / (7 * 86_400_000)) * 7 * 86_400_000),
      ZONE,
    ),
};

it("are exactly what counting the raw facts one by one gives, also after they have changed", async () => {
  const people = await Promise.all(
    ["总装车间", "机加车间", "质量部", "物流部"].flatMap((name) =>
      Array.from({ length: 4 }, (_, i) =>
        world.person(`${name}${i}`, { department: name.endsWith("间") ? `生产部/${name}` : name }),
      ),
    ),
  );
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  const groups = [await world.group("一群"), await world.group("二群")].map(({ id }) => id);
  const facts: Raw[] = [];
  for (const one of fc.sample(chance, { numRuns: 500, seed: 20261120 })) {
    facts.push(await plant(one, people, groups));
  }
  const now = BEGIN + 70 * 24 * 60 * MINUTE + 10 * 60 * MINUTE;
  world.clock.set(new Date(now).toISOString());
  await world.bind(office);

  const compare = async (given: ResponseTimesInput, of: Raw[]) => {
    const basis = given.basis ?? "WORKING";
    // Ten weeks and a day have passed: this week is the eleventh.
    const from = BEGIN + (11 - (given.weeks ?? 4)) * 7 * 86_400_000;
    const right = expected(of, basis, Math.max(from, BEGIN), now);
    const ask = (input: ResponseTimesInput) => world.as(office).do(ResponseTimes, { input });
    const { responseTimes: times } = await ask(given);
    expect(times.toConfirm).toEqual(right.toConfirm);
    expect(times.stages[0]!.spread).toEqual(right.delivered);
    expect(times.stages[1]!.spread).toEqual(right.opened);
    expect(times.stages[2]!.spread).toEqual(right.confirmed);
    expect(times.confirmedOnTime).toEqual(right.confirmedOnTime);
    expect(times.excluded).toBe(right.excluded);
    const heat = times.heat.map((one) => [`${one.weekday} ${one.hour}`, one.spread] as const);
    expect(new Map(heat)).toEqual(right.heat);
    for (const by of Object.keys(PART) as InsightBy[]) {
      const nodes = await pages({ ...given, by });
      const parts = nodes.map(({ id, toConfirm, confirmedOnTime }) => [
        id,
        { toConfirm, onTime: confirmedOnTime },
      ]);
      expect(parts).toHaveLength(new Map(parts as never).size);
      const theirs = right.parts(PART[by]);
      // A week stands there also when nothing happened in it.
      const some = parts.filter(([id]) => by !== "WEEK" || theirs.has(id as string));
      expect({ by, parts: new Map(some as never) }).toEqual({ by, parts: theirs });
    }
    if (given.scope === "ORGANISATION") await compareOwn(given, of, Math.max(from, BEGIN));
  };
  /** Of some people, what they see of themselves. */
  const compareOwn = async ({ basis, weeks }: ResponseTimesInput, of: Raw[], from: number) => {
    for (const person of people.slice(0, 3)) {
      await world.bind(person);
      const { myResponseTimes: own } = await world.as(person).do(MyResponseTimes, { basis, weeks });
      const theirs = of.filter(({ personId }) => personId === person.id);
      const counted = (some: Raw[]) => expected(some, basis ?? "WORKING", from, now);
      const { toConfirm, confirmedOnTime } = counted(theirs);
      expect(own).toMatchObject({ toConfirm, confirmedOnTime });
      const { week, toConfirm: then } = own.trend.at(-2)!;
      expect(then).toEqual(counted(theirs.filter((one) => PART.WEEK(one) === week)).toConfirm);
    }
  };
  /** All of a report's parts, a few at a time. */
  const pages = async (input: ResponseTimesInput) => {
    const nodes: ResponsePartsQuery["responseParts"]["nodes"] = [];
    for (let after: string | null = null, hasMore = true; hasMore;) {
      const { responseParts }: ResponsePartsQuery = await world
        .as(office)
        .do(ResponseParts, { input, first: 5, after });
      nodes.push(...responseParts.nodes);
      ({ endCursor: after, hasMore } = responseParts);
    }
    return nodes;
  };
  const all = async () => {
    await compare({ scope: "ORGANISATION" }, facts);
    await compare({ scope: "ORGANISATION", basis: "WALL", weeks: 13 }, facts);
    const first = facts.filter(({ groupId }) => groupId === groups[0]);
    await compare({ scope: "GROUP", scopeId: groups[0], weeks: 13 }, first);
    const production = await world.department("生产部");
    const workshops = new Set(people.slice(0, 8).map(({ departmentId }) => departmentId));
    const theirs = facts.filter(({ departmentId }) => workshops.has(departmentId));
    await compare({ scope: "DEPARTMENT", scopeId: production, basis: "WALL" }, theirs);
  };
  await all();

  // Some take their answer back, some answer now, some turn out to have been away.
  const ctx = await world.system();
  for (const [i, fact] of facts.entries()) {
    if (i % 7 !== 0) continue;
    if (i % 2 === 0) fact.answeredAt = fact.answeredAt === null ? now - MINUTE : null;
    else fact.exempt = !fact.exempt;
    fact.openedAt ??= fact.answeredAt;
    fact.late = fact.answeredAt !== null && fact.answeredAt > fact.dueAt;
    await run(
      ctx,
      sql`update asked set opened_at = ${fact.openedAt}, answered_at = ${fact.answeredAt},
        exempt_at = ${fact.exempt ? fact.askedAt : null}, late = ${fact.late ? 1 : 0}, changed = 1
        where id = ${fact.placeId}`,
    );
  }
  await all();
}, 120_000);

it("are made once by several who gather at the same time, while people go on answering", async () => {
  const people = await Promise.all(
    Array.from({ length: 6 }, (_, i) => world.person(`成员${i}`, { department: `部门${i % 3}` })),
  );
  const groups = [await world.group("一群"), await world.group("二群")].map(({ id }) => id);
  const facts: Raw[] = [];
  for (const one of fc.sample(chance, { numRuns: 250, seed: 7 })) {
    facts.push(await plant(one, people, groups));
  }
  const { organisationId } = people[0]!;
  world.clock.set(new Date(BEGIN + 71 * 24 * 60 * MINUTE).toISOString());
  const gathering = Array.from({ length: 4 }, async () =>
    gatherAll(await world.system(), organisationId),
  );
  const answering = facts.slice(0, 60).map(async ({ placeId, askedAt }) =>
    run(
      await world.system(),
      sql`update asked set opened_at = ${askedAt + MINUTE}, answered_at = ${askedAt + 9 * MINUTE},
        late = 0, changed = 1 where id = ${placeId}`,
    ),
  );
  await Promise.all([...gathering, ...answering]);
  await gatherAll(await world.system(), organisationId);

  const kept = await world.rows(sql<FactRow>`select ${factSelect} from response_fact f`);
  expect(kept).toHaveLength(facts.length);
  const right = recountOf([{ facts: kept.map(factFrom), sign: 1 }], organisationId, (at) =>
    businessDayOf(new Date(at), ZONE),
  );
  const counted = table(ResponseCount, "c");
  const counts = await world.rows(
    sql<Record<string, unknown>>`select ${counted.pick(...COUNT_KEY, "n")} from ${counted}
      where ${counted.n} <> 0`,
  );
  const told = (row: Record<string, unknown>) =>
    `${COUNT_KEY.map((column) => String(row[column])).join(" ")} = ${Number(row.n)}`;
  expect(counts.map(told).toSorted()).toEqual(right.tallies.map(told).toSorted());
  const histograms = await world.rows(
    sql<{
      id: string;
      counts: string;
    }>`select id, counts from response_histogram where counts <> ''`,
  );
  expect(new Map(histograms.map(({ id, counts }) => [id, counts]))).toEqual(
    new Map(
      right.histograms.map((one) => [histogramId(organisationId, one), formatCounts(one.counts)]),
    ),
  );
  const parts = await world.rows(
    sql<{ id: string; counts: string }>`select id, counts from response_part_count`,
  );
  expect(new Map(parts.map(({ id, counts }) => [id, JSON.parse(counts)]))).toEqual(
    new Map(
      right.parts.map((part) => [
        partCountId(organisationId, part, part.week),
        Object.fromEntries(
          [...part.counts].map(([measure, counts]) => [measure, formatCounts(counts)]),
        ),
      ]),
    ),
  );
  const left = await world.rows(sql`select id from asked where changed = 1`);
  expect(left).toEqual([]);
}, 120_000);
