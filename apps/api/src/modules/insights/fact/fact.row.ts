import { table } from "../../../kernel/table.ts";
import { ResponseFact } from "./fact.entity.ts";
import { type Fact, TIME_MEASURES } from "./fact.ts";

const minutes = (["work", "wall"] as const).flatMap((basis) =>
  TIME_MEASURES.map((measure) => `${basis}${measure}` as const),
);

const TEXT_COLUMNS = [
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

const NUMBER_COLUMNS = [
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

/** Of `response_fact f`: everything there is of a fact. */
export const factSelect = table(ResponseFact, "f").pick("id", ...TEXT_COLUMNS, ...NUMBER_COLUMNS);

export type FactRow = Record<keyof Fact | "id", unknown>;

/** One database answers numbers as text. */
export const factFrom = (read: FactRow): Fact & { id: string } => ({
  ...(read as unknown as Fact & { id: string }),
  ...Object.fromEntries(
    NUMBER_COLUMNS.map((property) => [
      property,
      read[property] === null ? null : Number(read[property]),
    ]),
  ),
});
