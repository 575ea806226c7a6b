/** People: organisations, departments, the roster, roles, and how people sign in. */
import { LIMITS, ROSTER_TYPES } from "@riqing/schema";
import type { Module } from "../../kernel/module.ts";
import { fileAccess } from "../files/index.ts";
import { LeftOutFields } from "./batch/person-outcome.type.ts";
import { Department } from "./department.entity.ts";
import { DeviceRequest } from "./devices/device-request.entity.ts";
import { DeviceResolver } from "./devices/device.resolver.ts";
import { DirectoryResolver } from "./directory/directory.resolver.ts";
import { FirstStepsResolver } from "./first-steps/first-steps.ts";
import { Grant } from "./grant.entity.ts";
import { MeResolver, GrantResolver } from "./me/me.resolver.ts";
import { ReceiptFields } from "./me/receipt.fields.ts";
import { Organisation } from "./organisation.entity.ts";
import { heldByPeople } from "./own/held-data.provider.ts";
import { MyDataResolver } from "./own/my-data.resolver.ts";
import { Person } from "./person.entity.ts";
import { PersonResolver } from "./person.resolver.ts";
import { RosterResolver } from "./roster/roster.resolver.ts";
import { whyNotUploadRoster } from "./roster/roster.upload.ts";
import { Account, Binding } from "./sign-in/account.entity.ts";
import { BindAttempt } from "./sign-in/attempt.entity.ts";
import { Invitation } from "./sign-in/invitation.entity.ts";
import { InvitationResolver } from "./sign-in/invitation.resolver.ts";
import { Session } from "./sign-in/session.entity.ts";
import { SignInResolver } from "./sign-in/sign-in.resolver.ts";

export { colleagues, namedOnce, notFoundAmong, part } from "./batch/batch.ts";
export { FirstStepsType } from "./first-steps/first-steps.ts";
export { LeftOutType } from "./batch/person-outcome.type.ts";
export { callerRoles, onOfficeScopes } from "./caller-roles.ts";
export { requestsToAnswer, waitingDevice } from "./devices/device-request.service.ts";
export { activeOn } from "./devices/active.read.ts";
export { recordDeviceUse } from "./devices/device.service.ts";
export { DeviceRequestType, WaitingDeviceType } from "./devices/device.type.ts";
export { whyNotSearchPeople } from "./directory/directory.policy.ts";
export { lineageOf, searchPeople } from "./directory/directory.service.ts";
export { chatNameOf, distinctName, myName } from "./distinct-name.read.ts";
export { endRoles, giveRole } from "./grant.service.ts";
export { GROUP_ROLES, type GroupRole, Role } from "./grant.entity.ts";
export { nearestHead } from "./heads.read.ts";
export { holdersInOrganisation } from "./supervisors.read.ts";
export { MeType } from "./me/me.type.ts";
export { recordWithReceipt } from "./me/receipted-deed.service.ts";
export { onNameScopes } from "./me/scope-names.ts";
export { Organisation } from "./organisation.entity.ts";
export {
  type OrganisationSummary,
  listOrganisations,
  organisationsToServe,
  personIdOf,
} from "./organisation.read.ts";
export { createOrganisation, markCalendarKnown } from "./organisation.service.ts";
export { heldData } from "./people-data.kinds.ts";
export {
  type NewDevice,
  onAccountsUnbound,
  onDeparted,
  onDeviceBound,
  onDeviceRequested,
  onDeviceRequestsOver,
  onInviting,
  onMayInvite,
  onOrganisationCreated,
  type RequestedDevice,
} from "./people.hooks.ts";
export {
  boundAtOf,
  boundSince,
  canBeReached,
  colleague,
  departmentById,
  isBound,
  lockPerson,
  myself,
  personById,
  personColumns,
  phoneById,
} from "./person.read.ts";
export { DepartmentType, PersonPageType, PersonType } from "./person.type.ts";
export { fillPersonKeys } from "./person-keys.service.ts";
export { readRoster } from "./roster/roster.file.ts";
export { RosterError } from "./roster/roster.line.ts";
export { importRoster, type ImportOptions } from "./roster/roster.service.ts";
export { countingWrongCodes, forgetAttempts } from "./sign-in/attempt.service.ts";
export { registerDemoCast } from "./sign-in/demo.service.ts";
export { codeHash, newCode } from "./sign-in/invitation.code.ts";
export {
  inviteFromConsole,
  inviteManyFromConsole,
  issue as issueInvitation,
  revokeInvitations,
  whyNotInvitePerson,
} from "./sign-in/invitation.service.ts";
export { InvitationType } from "./sign-in/invitation.type.ts";
export { endDevicesOf } from "./sign-in/account.service.ts";
export {
  identify,
  isNewDevice,
  openSession,
  type PersonKey,
  wasLost,
} from "./sign-in/session.service.ts";
export {
  type DisownedTap,
  inWindow,
  type Tap,
  tapKinds,
  type TapWindow,
} from "./taps/tap.kinds.ts";
export { dueAgain } from "./taps/tap.policy.ts";
export { wechatAccounts, whoseOpenid } from "./sign-in/wechat-account.read.ts";
export { enterAs } from "./sign-in/sign-in.service.ts";

export {
  bindingView,
  departmentView,
  grantView,
  organisationView,
  personView,
} from "./people.views.ts";

export const module: Module = {
  name: "people",
  entities: [
    Organisation,
    Department,
    Person,
    Account,
    Binding,
    Session,
    Invitation,
    BindAttempt,
    DeviceRequest,
    Grant,
  ],
  resolvers: [
    MeResolver,
    GrantResolver,
    SignInResolver,
    FirstStepsResolver,
    InvitationResolver,
    LeftOutFields,
    DeviceResolver,
    DirectoryResolver,
    MyDataResolver,
    PersonResolver,
    ReceiptFields,
    RosterResolver,
  ],
  extensions: [
    ...heldByPeople,
    // A roster is read only by the import, not downloaded afterwards.
    fileAccess.provide("ROSTER", {
      mayRead: async () => false,
      whyNotUpload: whyNotUploadRoster,
      maxBytes: LIMITS.rosterBytes,
      mediaTypes: ROSTER_TYPES,
    }),
  ],
};
