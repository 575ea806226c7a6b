/** People: organisations, departments, the roster, roles, and how people sign in. */
export { Account, Binding } from "./account.entity.ts";
export { Department } from "./department.entity.ts";
export { Grant, GROUP_ROLES, type GroupRole, Role } from "./grant.entity.ts";
export { BindAttempt, Invitation } from "./invitation.entity.ts";
export { Organisation } from "./organisation.entity.ts";
export { Person } from "./person.entity.ts";
export { DirectoryResolver } from "./directory.resolver.ts";
export { whyNotSearchPeople } from "./directory.policy.ts";
export { headcountById, type PeopleSearch, searchPeople } from "./directory.service.ts";
export { InvitationResolver } from "./invitation.resolver.ts";
export { inviteFromConsole } from "./invitation.service.ts";
export { GrantResolver, MeResolver } from "./me.resolver.ts";
export { GrantType, MeType, OrganisationType } from "./me.type.ts";
export {
  createOrganisation,
  type CreatedOrganisation,
  type NewOrganisation,
} from "./organisation.service.ts";
export { onDeparted } from "./people.hooks.ts";
export {
  colleague,
  departmentById,
  isBound,
  myself,
  personById,
  personColumns,
  reachableById,
} from "./person.read.ts";
export { PersonResolver } from "./person.resolver.ts";
export { DepartmentType, PersonPageType, PersonType } from "./person.type.ts";
export { registerScopeNames, type ScopeNames } from "./scope-names.ts";
export { Session } from "./session.entity.ts";
export {
  identify,
  type Identity,
  type OpenedSession,
  openSession,
  type Someone,
} from "./session.service.ts";
export { SignInResolver } from "./sign-in.resolver.ts";
export { holds, type Standing, standingOf } from "./standing.ts";
