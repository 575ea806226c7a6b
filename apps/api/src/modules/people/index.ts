/** People: organisations, departments, the roster, roles, and how people sign in. */
export { workingCalendarOf } from "./calendar/calendar.read.ts";
export { CalendarOfMe, CalendarResolver } from "./calendar/calendar.resolver.ts";
export { followCalendars } from "./calendar/loading.service.ts";
export { OwnDay } from "./calendar/own-day.entity.ts";
export { Account, Binding } from "./sign-in/account.entity.ts";
export { Department } from "./department.entity.ts";
export { Grant, GROUP_ROLES, type GroupRole, Role } from "./grant.entity.ts";
export { BindAttempt, Invitation } from "./sign-in/invitation.entity.ts";
export { Organisation } from "./organisation.entity.ts";
export { Person } from "./person.entity.ts";
export { DirectoryResolver } from "./directory/directory.resolver.ts";
export { whyNotSearchPeople } from "./directory/directory.policy.ts";
export {
  headcountById,
  lineageOf,
  type PeopleSearch,
  searchPeople,
} from "./directory/directory.service.ts";
export { nearestHead } from "./heads.read.ts";
export { Leave } from "./leave/leave.entity.ts";
export {
  type LeaveFacts,
  onLeaveChanged,
  onLeaveTold,
  onStandInAccepted,
  onStandInDeclined,
  type StandIn,
} from "./leave/leave.hooks.ts";
export {
  awayAmong,
  awayOn,
  coveringLeave,
  type DaysAway,
  daysAwayOf,
  type StandingIn,
  standInOf,
  standInsToAnswer,
} from "./leave/leave.read.ts";
export { LeaveResolver } from "./leave/leave.resolver.ts";
export { turnLeaves } from "./leave/leave.turn.ts";
export { LeaveType } from "./leave/leave.type.ts";
export { InvitationResolver } from "./sign-in/invitation.resolver.ts";
export { inviteFromConsole } from "./sign-in/invitation.service.ts";
export { GrantResolver, MeResolver } from "./me/me.resolver.ts";
export { ReceiptFields } from "./me/receipt.fields.ts";
export { GrantType, MeType, OrganisationType } from "./me/me.type.ts";
export {
  type KnownOrganisation,
  listOrganisations,
  organisationsToServe,
  personIdOf,
} from "./organisation.read.ts";
export {
  createOrganisation,
  type CreatedOrganisation,
  type NewOrganisation,
} from "./organisation.service.ts";
export { onCalendarChanged, onDeparted } from "./people.hooks.ts";
export {
  boundAtOf,
  boundSince,
  canBeReached,
  colleague,
  departmentById,
  isBound,
  myself,
  personById,
  personColumns,
  phoneById,
} from "./person.read.ts";
export { PersonResolver } from "./person.resolver.ts";
export { DepartmentType, PersonPageType, PersonType } from "./person.type.ts";
export { readRoster, ROSTER_LIMITS, RosterError, type RosterFault } from "./roster/roster.csv.ts";
export { RosterResolver } from "./roster/roster.resolver.ts";
export { whyNotBringRoster } from "./roster/roster.upload.ts";
export { importRoster, type ImportedRoster, type ImportOptions } from "./roster/roster.service.ts";
export { registerScopeNames, type ScopeNames } from "./me/scope-names.ts";
export { Session } from "./sign-in/session.entity.ts";
export {
  identify,
  type Identity,
  type OpenedSession,
  openSession,
  type Someone,
} from "./sign-in/session.service.ts";
export { registerDemoCast } from "./sign-in/demo.service.ts";
export { SignInResolver } from "./sign-in/sign-in.resolver.ts";
export { enterAs } from "./sign-in/sign-in.service.ts";
export { holds, type Standing, standingOf } from "./standing.ts";
