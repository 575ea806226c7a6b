import { sql } from "../../../kernel/sql.ts";
import { type Fact, MEASURES } from "./fact.ts";

const minutes = (["work", "wall"] as const).flatMap((basis) =>
  MEASURES.map((measure) => `${basis}${measure}` as const),
);

const TEXTS = [
  "subject",
  "subjectId",
  "placeId",
  "personId",
  "departmentId",
  "lineage",
  "groupId",
  "byPersonId",
  "week",
] as const satisfies (keyof Fact)[];

const NUMBERS = [
  "publishedAt",
  "deliveredAt",
  "openedAt",
  "confirmedAt",
  "plannedAt",
  "doneAt",
  "confirmBy",
  "confirmLate",
  "doneBy",
  "doneLate",
  "counted",
  "awaited",
  "weekday",
  "hour",
  "latePublished",
  "shortDeadline",
  "carries",
  ...minutes,
] as const satisfies (keyof Fact)[];

const column = (property: string) => property.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** A fact as its table spells it. */
export const columnsOf = (fact: Fact): Record<string, unknown> =>
  Object.fromEntries([...TEXTS, ...NUMBERS].map((property) => [column(property), fact[property]]));

/** Of `response_fact f`: everything there is of a fact. */
export const factSelect = sql.join([
  sql`f.id`,
  ...[...TEXTS, ...NUMBERS].map(
    (property) => sql`${sql.ref(`f.${column(property)}`)} as ${sql.ref(property)}`,
  ),
]);

export type FactRow = Record<keyof Fact | "id", unknown>;

/** Numbers of one database are texts of the other. */
export const factFrom = (read: FactRow): Fact & { id: string } => ({
  ...(read as unknown as Fact & { id: string }),
  ...Object.fromEntries(
    NUMBERS.map((property) => [property, read[property] === null ? null : Number(read[property])]),
  ),
});
