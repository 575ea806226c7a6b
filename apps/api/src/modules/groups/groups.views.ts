import { view } from "../../kernel/table.ts";
import { Group } from "./group.entity.ts";
import { Membership } from "./membership.entity.ts";

/** What other modules may read of these tables. */
export const membershipView = view(
  Membership,
  "groupId",
  "joinedAt",
  "leftAt",
  "live",
  "organisationId",
  "personId",
);

export const groupView = view(
  Group,
  "categoryId",
  "departmentId",
  "id",
  "name",
  "organisationId",
  "state",
);
