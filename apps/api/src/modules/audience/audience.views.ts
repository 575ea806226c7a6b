import { view } from "../../kernel/table.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";

/** What other modules may read of these tables. */
export const askedView = view(
  Asked,
  "answeredAt",
  "askedAt",
  "awaited",
  "departmentId",
  "dueAt",
  "exemptAt",
  "id",
  "late",
  "leftAt",
  "openedAt",
  "organisationId",
  "personId",
  "populationId",
);

export const askedThroughView = view(
  AskedThrough,
  "groupId",
  "id",
  "live",
  "organisationId",
  "personId",
  "populationId",
);
