/** `bench insights`: whether a report of the same weeks takes longer over a hundred times the facts. */
import { MyResponseTimes, ResponseFacts, ResponseParts, ResponseTimes } from "@riqing/schema";
import { ctxOf, openPlace, plantCrowd } from "./crowd.mjs";
import { fill, ZONE } from "./insights-facts.mjs";
import { load, post } from "./load.mjs";
import { startOurs } from "./place.mjs";
const { Department } = await import("../dist/modules/people/department.entity.js");
const { Grant } = await import("../dist/modules/people/grant.entity.js");
const { Group } = await import("../dist/modules/groups/group.entity.js");

const { systemClock } = await import("../dist/kernel/clock.js");
const { newId } = await import("../dist/kernel/column.js");
const { insertNew } = await import("../dist/kernel/sql.js");
const { inTransaction } = await import("../dist/kernel/transaction.js");
const { workClock } = await import("../dist/kernel/working-hours.js");
const { workingCalendar } = await import("../dist/kernel/working-calendar.js");
const { DEFAULT_HOURS } = await import("../dist/modules/groups/index.js");

const PEOPLE = 1_000;
const DEPARTMENTS = 12;
const GROUPS = 6;
const WEEKS = 13;

export async function insights(
  place,
  { sizes = [10_000, 100_000, 1_000_000], taps = 120, connections = 1 },
) {
  const opened = await openPlace(place);
  const crowd = await plantCrowd(opened, { people: PEOPLE, notices: 0, signedIn: 1 });
  const company = await plantCompany(opened, crowd);
  const scopes = {
    organisation: { scope: "ORGANISATION", weeks: WEEKS },
    department: { scope: "DEPARTMENT", scopeId: company.departments[0].id, weeks: WEEKS },
    group: { scope: "GROUP", scopeId: company.groups[0], weeks: WEEKS },
  };
  const questions = Object.entries(scopes).flatMap(([scope, input]) => [
    { name: scope, query: ResponseTimes.text, variables: { input } },
    ...["PERSON", "ASSIGNER", scope === "group" ? "DEPARTMENT" : "GROUP"].map((by) => ({
      name: `${scope}, by ${by.toLowerCase()}`,
      query: ResponseParts.text,
      variables: { input: { ...input, by }, first: 20 },
    })),
    {
      name: `${scope}, answers to one`,
      query: ResponseFacts.text,
      variables: { input: { ...input, by: "ASSIGNER" }, partId: company.people[1], first: 20 },
    },
  ]);
  questions.push({ name: "own", query: MyResponseTimes.text, variables: { weeks: WEEKS } });
  let written = 0;
  const lines = [];
  for (const size of sizes.toSorted((a, b) => a - b)) {
    const since = performance.now();
    await fill(opened, company, size - written);
    written = size;
    const seconds = ((performance.now() - since) / 1_000).toFixed(1);
    console.log(`${place.name}: ${size} facts are there after ${seconds} s`);
    const server = await startOurs(place);
    try {
      for (const { name, ...question } of questions) {
        const headers = { authorization: `Bearer ${crowd.tokens[0]}` };
        const request = post("/graphql", question, headers);
        await load(server.port, Array(5).fill(request), connections);
        const before = server.cpu();
        const { p50, p95 } = await load(server.port, Array(taps).fill(request), connections);
        const cpu = (server.cpu() - before) / taps;
        lines.push({ database: place.name, name, facts: size, p50, p95, cpu });
        const ms = [p50, p95, cpu].map((one) => one.toFixed(1)).join(" / ");
        console.log(`${place.name}, ${name}, ${size}: p50 / p95 / CPU ${ms} ms`);
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
  for (const { name } of questions) {
    const of = lines.filter((line) => line.name === name);
    const [first, last] = [of[0], of.at(-1)];
    const ratios = ["p50", "p95", "cpu"].map((p) => (last[p] / first[p]).toFixed(2));
    const times = last.facts / first.facts;
    console.log(
      `${place.name}, ${name}: ${ratios[0]} × the p50, ${ratios[1]} × the p95, ${ratios[2]} × the CPU at ${times} × the facts`,
    );
  }
}

/** Departments and groups for the facts to lie in; whoever asks sits in the office. */
async function plantCompany(place, { organisationId, people }) {
  const at = systemClock.now().getTime();
  const departments = Array.from({ length: DEPARTMENTS }, (_, i) => {
    const id = newId();
    return { id, name: `${i} 车间`, path: `${i} 车间`, pathKey: `${i}车间`, lineage: `${id}/` };
  });
  const groups = Array.from({ length: GROUPS }, newId);
  await inTransaction(ctxOf(place), async (ctx) => {
    const within = { organisation_id: organisationId };
    await insertNew(
      ctx,
      Department,
      departments.map((one) => ({ ...one, ...within, parentId: null })),
    );
    await insertNew(
      ctx,
      Group,
      groups.map((id, i) => ({
        ...within,
        id,
        name: `${i} 群`,
        nameKey: `${i}群`,
        purpose: "压力",
        category: null,
        department_id: departments[i].id,
        state: "ACTIVE",
        created_by_id: people[0],
        created_at: at,
      })),
    );
    await insertNew(ctx, Grant, [
      {
        ...within,
        id: newId(),
        personId: people[0],
        role: "OFFICE",
        scopeId: organisationId,
        grantedFrom: at,
        grantedUntil: null,
        live: 1,
      },
    ]);
  });
  const { isWorkday } = workingCalendar();
  const clock = workClock(DEFAULT_HOURS, isWorkday, ZONE);
  return { organisationId, people, departments, groups, clock, at, weeks: WEEKS - 1 };
}
