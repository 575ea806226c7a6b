/** What is known of an organisation's people before a roster is imported. */
import { nameKeyOf } from "../../../../kernel/name-key.ts";
import type { Row } from "../../../../kernel/table.ts";
import type { RosterRole } from "../../../../words/roster.zh-cn.ts";
import type { Department } from "../../department.entity.ts";
import type { Grant } from "../../grant.entity.ts";
import type { Person } from "../../person.entity.ts";

export type CurrentDepartment = Pick<
  Row<Department>,
  "id" | "parentId" | "name" | "path" | "pathKey" | "lineage"
>;

export type CurrentPerson = Pick<
  Row<Person>,
  "id" | "staffNo" | "name" | "departmentId" | "title" | "phone" | "departedAt"
>;

export type CurrentGrant = Pick<Row<Grant>, "id" | "personId" | "scopeId"> & { role: RosterRole };

/** Departments, people and roles before a roster is imported. */
export interface CurrentRoster {
  organisationId: string;
  firstAdminId: string | null;
  departments: CurrentDepartment[];
  people: CurrentPerson[];
  /** Those roles held now that a roster gives. */
  grants: CurrentGrant[];
}

/** A department of a roster by the names above it, as they are compared. */
export const keyOfPath = (path: readonly string[]): string => path.map(nameKeyOf).join("/");
