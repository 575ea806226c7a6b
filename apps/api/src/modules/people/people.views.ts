import { view } from "../../kernel/table.ts";
import { Department } from "./department.entity.ts";
import { Grant } from "./grant.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { Person } from "./person.entity.ts";
import { Binding } from "./sign-in/account.entity.ts";

/** What other modules may read of these tables. */
export const bindingView = view(Binding, "boundAt", "endedAt", "organisationId", "personId");

export const departmentView = view(
  Department,
  "id",
  "lineage",
  "name",
  "organisationId",
  "path",
  "pathKey",
);

export const organisationView = view(
  Organisation,
  "calendarThrough",
  "id",
  "name",
  "publicKey",
  "timeZone",
);

export const personView = view(
  Person,
  "departedAt",
  "departmentId",
  "id",
  "name",
  "nameOrder",
  "organisationId",
  "phone",
  "searchKey",
  "staffNo",
  "title",
);

export const grantView = view(
  Grant,
  "grantedFrom",
  "grantedUntil",
  "id",
  "live",
  "organisationId",
  "personId",
  "role",
  "scopeId",
);
