/** People: organisations, departments, the roster, roles, and how people sign in. */
export { Account, Binding } from "./account.entity.ts";
export { Department } from "./department.entity.ts";
export { Grant, GROUP_ROLES, type GroupRole, Role } from "./grant.entity.ts";
export { BindAttempt, Invitation } from "./invitation.entity.ts";
export { Organisation } from "./organisation.entity.ts";
export { Person } from "./person.entity.ts";
export { onDeparted } from "./people.hooks.ts";
export {
  colleague,
  departmentById,
  myself,
  personById,
  personColumns,
  reachableById,
} from "./person.read.ts";
export { PersonResolver } from "./person.resolver.ts";
export { DepartmentType, PersonPageType, PersonType } from "./person.type.ts";
export { Session } from "./session.entity.ts";
export { holds, type Standing, standingOf } from "./standing.ts";
