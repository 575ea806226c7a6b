/** Facts for `bench insights`, a week at a time, with the counts that gathering would have kept. */
import { ctxOf } from "./crowd.mjs";
const { ResponseCount, ResponseFact } =
  await import("../dist/modules/insights/fact/fact.entity.js");

const { businessDayOf } = await import("../dist/kernel/business-day.js");
const { MINUTE, DAY } = await import("../dist/kernel/clock.js");
const { newId } = await import("../dist/kernel/column.js");
const { addUp, insertNew } = await import("../dist/kernel/sql.js");
const { inTransaction } = await import("../dist/kernel/transaction.js");
const { factOf } = await import("../dist/modules/insights/fact/fact.js");
const { addHistograms } = await import("../dist/modules/insights/fact/histogram.store.js");
const { addParts } = await import("../dist/modules/insights/fact/part.store.js");
const { COUNT_KEY, recountOf } = await import("../dist/modules/insights/fact/recount.js");

export const ZONE = "Asia/Shanghai";

/** Rows to a statement: as many as have parameters. */
const AT_ONCE = 500;

/** Adds `count` facts, spread over the weeks. */
export async function fill(place, company, count) {
  const { organisationId, weeks } = company;
  for (let week = 0; week < weeks; week += 1) {
    const some = Math.round(((week + 1) * count) / weeks) - Math.round((week * count) / weeks);
    const facts = Array.from({ length: some }, () => factIn(company, week));
    const changes = [{ facts, sign: 1 }];
    const { tallies, histograms, parts } = recountOf(changes, organisationId, dayOf);
    await inTransaction(ctxOf(place), async (ctx) => {
      for (let from = 0; from < facts.length; from += AT_ONCE) {
        const batch = facts.slice(from, from + AT_ONCE);
        await insertNew(
          ctx,
          ResponseFact,
          batch.map((fact) => ({ id: newId(), organisationId, ...fact })),
        );
      }
      await addUp(ctx, ResponseCount, COUNT_KEY, tallies);
      await addHistograms(ctx, organisationId, histograms);
      await addParts(ctx, organisationId, parts);
    });
  }
}

const dayOf = (at) => businessDayOf(new Date(at), ZONE);

/** An answer as it comes: in the hours of work, most within minutes, some after days. */
function factIn({ people, departments, groups, clock, at, weeks }, week) {
  const who = Math.floor(Math.random() * people.length);
  const department = departments[who % departments.length];
  const days = Math.floor((week + Math.random()) * 7);
  // Midnight in Shanghai is 16:00 in UTC.
  const midnight = Math.floor((at - (weeks * 7 - days) * DAY) / DAY) * DAY - 8 * 60 * MINUTE;
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
    groupId: groups[Math.floor(Math.random() * 2 + who) % groups.length],
    // Most is said by a few.
    byPersonId: people[Math.floor(Math.random() ** 3 * 40)],
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
}
