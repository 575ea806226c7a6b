/** `bench insights`: whether a report of the same weeks takes longer over a hundred times the facts. */
import { ResponseTimes } from "@riqing/schema";
import { ctxOf, openPlace, plantCrowd } from "./crowd.mjs";
import { load, post } from "./load.mjs";
import { startOurs } from "./place.mjs";

const { businessDayOf } = await import("../dist/kernel/business-day.js");
const { systemClock, MINUTE, DAY } = await import("../dist/kernel/clock.js");
const { newId } = await import("../dist/kernel/column.js");
const { addUp, insertNew } = await import("../dist/kernel/sql.js");
const { inTransaction } = await import("../dist/kernel/transaction.js");
const { workClock } = await import("../dist/kernel/work-clock.js");
const { workingCalendar } = await import("../dist/kernel/working-calendar.js");
const { HOURS_AT_FIRST } = await import("../dist/modules/groups/index.js");
const { countTables } = await import("../dist/modules/insights/fact/count.js");
const { factOf } = await import("../dist/modules/insights/fact/fact.js");
const { columnsOf } = await import("../dist/modules/insights/fact/fact.row.js");

const PEOPLE = 1_000;
const DEPARTMENTS = 12;
const GROUPS = 6;
const WEEKS = 13;
const ZONE = "Asia/Shanghai";
/** Facts made and written at a time. */
const CHUNK = 25_000;

export async function insights(
  place,
  { sizes = [10_000, 100_000, 1_000_000], taps = 120, connections = 1 },
) {
  const opened = await openPlace(place);
  const crowd = await plantCrowd(opened, { people: PEOPLE, notices: 0, signedIn: 1 });
  const company = await plantCompany(opened, crowd);
  const questions = {
    organisation: { scope: "ORGANISATION", weeks: WEEKS },
    department: { scope: "DEPARTMENT", scopeId: company.departments[0].id, weeks: WEEKS },
    group: { scope: "GROUP", scopeId: company.groups[0], weeks: WEEKS, by: "WEEK" },
  };
  let written = 0;
  const lines = [];
  for (const size of sizes.toSorted((a, b) => a - b)) {
    while (written < size) {
      const some = Math.min(CHUNK, size - written);
      await fill(opened, company, some);
      written += some;
    }
    const server = await startOurs(place);
    try {
      for (const [scope, input] of Object.entries(questions)) {
        const request = post(
          "/graphql",
          { query: ResponseTimes.text, variables: { input } },
          { authorization: `Bearer ${crowd.tokens[0]}` },
        );
        await load(server.port, Array(5).fill(request), connections);
        const before = server.cpu();
        const { p50, p95 } = await load(server.port, Array(taps).fill(request), connections);
        const cpu = (server.cpu() - before) / taps;
        lines.push({ database: place.name, scope, facts: size, p50, p95, cpu });
        const ms = [p50, p95, cpu].map((one) => one.toFixed(1)).join(" / ");
        console.log(`${place.name}, ${scope}, ${size}: p50 / p95 / CPU ${ms} ms`);
      }
    } finally {
      await server.stop();
    }
  }
  await opened.orm.close();
  console.table(
    lines.map(({ p50, p95, cpu, ...line }) => ({
      ...line,
      p50: p50.toFixed(1),
      p95: p95.toFixed(1),
      cpu: cpu.toFixed(1),
    })),
  );
  for (const scope of Object.keys(questions)) {
    const of = lines.filter((line) => line.scope === scope);
    const [first, last] = [of[0], of.at(-1)];
    const ratios = ["p50", "p95", "cpu"].map((p) => (last[p] / first[p]).toFixed(2));
    const times = last.facts / first.facts;
    console.log(
      `${place.name}, ${scope}: ${ratios[0]} × the p50, ${ratios[1]} × the p95, ${ratios[2]} × the CPU at ${times} × the facts`,
    );
  }
}

/** Departments and groups for the facts to lie in; whoever asks sits in the office. */
async function plantCompany(place, { organisationId, people }) {
  const at = systemClock.now().getTime();
  const departments = Array.from({ length: DEPARTMENTS }, (_, i) => {
    const id = newId();
    return { id, name: `${i} 车间`, path: `${i} 车间`, lineage: `${id}/` };
  });
  const groups = Array.from({ length: GROUPS }, newId);
  await inTransaction(ctxOf(place), async (ctx) => {
    const within = { organisation_id: organisationId };
    await insertNew(
      ctx,
      "department",
      departments.map((one) => ({ ...one, ...within, parent_id: null })),
    );
    await insertNew(
      ctx,
      "work_group",
      groups.map((id, i) => ({
        ...within,
        id,
        name: `${i} 群`,
        purpose: "压力",
        category: null,
        department_id: departments[i].id,
        state: "ACTIVE",
        created_by_id: people[0],
        created_at: at,
      })),
    );
    await insertNew(ctx, "role_grant", [
      {
        ...within,
        id: newId(),
        person_id: people[0],
        role: "OFFICE",
        scope_id: organisationId,
        granted_from: at,
        granted_until: null,
        live: 1,
      },
    ]);
  });
  const { isWorkday } = workingCalendar();
  const clock = workClock(HOURS_AT_FIRST, isWorkday, ZONE);
  return { organisationId, people, departments, groups, clock, from: at - (WEEKS - 1) * 7 * DAY };
}

/** Answers as they come: in the hours of work, most within minutes, some after days. */
async function fill(place, company, count) {
  const { organisationId, people, departments, groups, clock, from } = company;
  const dayOf = (at) => businessDayOf(new Date(at), ZONE);
  const facts = Array.from({ length: count }, () => {
    const who = Math.floor(Math.random() * people.length);
    const department = departments[who % departments.length];
    const days = Math.floor(Math.random() * (WEEKS - 1) * 7);
    // Midnight in Shanghai is 16:00 in UTC.
    const midnight = Math.floor((from + days * DAY) / DAY) * DAY - 8 * 60 * MINUTE;
    const publishedAt = midnight + (8 * 60 + Math.random() * 12 * 60) * MINUTE;
    const slow = () => Math.exp(Math.random() * 7.5 - 0.5) * MINUTE;
    const openedAt = Math.round(publishedAt + slow());
    const confirmedAt = Math.round(openedAt + slow() / 3);
    const task = Math.random() < 0.15;
    const happened = {
      subject: task ? "TASK" : "NOTICE",
      subjectId: newId(),
      placeId: newId(),
      personId: people[who],
      departmentId: department.id,
      lineage: department.lineage,
      groupId: groups[who % groups.length],
      byPersonId: people[0],
      publishedAt: Math.round(publishedAt),
      reachable: true,
      exempt: false,
      openedAt,
      confirmedAt,
      plannedAt: task ? confirmedAt : null,
      doneAt: task ? Math.round(confirmedAt + 8 * slow()) : null,
      confirmBy: Math.round(publishedAt + 4 * 60 * MINUTE),
      confirmLate: confirmedAt > publishedAt + 4 * 60 * MINUTE,
      doneBy: task ? Math.round(publishedAt + DAY) : null,
      doneLate: false,
      awaited: true,
      carries: 0,
    };
    return factOf(happened, clock, ZONE);
  });
  const tables = countTables([{ facts, sign: 1 }], organisationId, dayOf);
  await inTransaction(ctxOf(place), async (ctx) => {
    const within = { organisation_id: organisationId };
    await insertNew(
      ctx,
      "response_fact",
      facts.map((fact) => ({ id: newId(), ...within, ...columnsOf(fact) })),
    );
    for (const { table, key, rows } of tables) await addUp(ctx, table, key, rows);
  });
}
