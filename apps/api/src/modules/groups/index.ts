/** Groups: which there are, who is in them, and who answers for them. */
import type { Module } from "../../kernel/module.ts";
import {
  onDeparted,
  onNameScopes,
  onOfficeScopes,
  onOrganisationCreated,
} from "../people/index.ts";
import { messageKinds, subjectPages } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { BotResolver } from "./bot/bot.resolver.ts";
import { groupsOfOffice } from "./category/category-office.read.ts";
import { endOffices } from "./category/category-office.service.ts";
import { GroupCategory } from "./category/category.entity.ts";
import { CategoryOfGroup, CategoryResolver } from "./category/category.resolver.ts";
import { addShippedCategories } from "./category/category.service.ts";
import { GroupOfFirstSteps } from "./first-steps.fields.ts";
import { Group } from "./group.entity.ts";
import { GroupResolver } from "./group.resolver.ts";
import { HoursSetting } from "./hours/hours-setting.entity.ts";
import { HoursResolver } from "./hours/hours.resolver.ts";
import { GroupsOfMe } from "./me.fields.ts";
import { Membership } from "./membership.entity.ts";
import { MembershipResolver } from "./membership.resolver.ts";
import { endAllMemberships } from "./membership.service.ts";
import { ownerlessEntries, OwnerlessOfTodo, ownerWaitsFor } from "./ownerless.ts";
import { groupNames, PeopleResolver } from "./people.resolver.ts";
import { GroupSettings } from "./settings/settings-row.entity.ts";

export {
  type MembershipChange,
  type MembershipEnding,
  onCategoryChanged,
  onEnding,
  onFounded,
  onHoursChanged,
  onJoined,
  onLeft,
} from "./group.hooks.ts";
export { type GroupFacts, whyNotPublish, whyNotSeeBoard } from "./group.policy.ts";
export {
  boardScope,
  type BoardScope,
  groupById,
  type GroupRow,
  knownGroups,
  visibleGroup,
} from "./group.read.ts";
export { create as createGroup } from "./group.service.ts";
export { GroupType } from "./group.type.ts";
export {
  calendarOfGroup,
  type GroupHours,
  groupCalendarOf,
  DEFAULT_HOURS,
  hoursIn,
  hoursOf,
} from "./hours/hours.read.ts";
export {
  add as addMember,
  join as joinGroup,
  leave as leaveGroup,
  lockGroups,
} from "./membership.service.ts";
export {
  GroupCategoryType,
  GroupSettingsType,
  SettingInput,
  SettingKeyEnum,
  settingOf,
  settingsToTypes,
  SettingType,
} from "./category/category.type.ts";
export { adoptSettings, saveCategory } from "./category/category.service.ts";
export { setRole } from "./role.service.ts";
export {
  type ChangeAhead,
  changesAhead,
  type SettingsInForce,
} from "./settings/settings.policy.ts";
export { readSettings, type SettingWish } from "./settings/settings.input.ts";
export { categorySettingsIn, settingsIn, settingsOf, statedFor } from "./settings/settings.read.ts";
export { lockSettings, type SettingsFrom, stateSettings } from "./settings/settings.service.ts";
export { officesOf } from "./category/category-office.read.ts";
export { categoriesOf, type CategoryRow, chosenIn } from "./category/category.read.ts";

export { groupView, membershipView } from "./groups.views.ts";

export const module: Module = {
  name: "groups",
  entities: [Group, GroupCategory, GroupSettings, HoursSetting, Membership],
  resolvers: [
    CategoryResolver,
    CategoryOfGroup,
    GroupResolver,
    BotResolver,
    HoursResolver,
    MembershipResolver,
    PeopleResolver,
    GroupOfFirstSteps,
    GroupsOfMe,
    OwnerlessOfTodo,
  ],
  extensions: [
    onDeparted.subscribe(endAllMemberships),
    onDeparted.subscribe(endOffices),
    onOfficeScopes.subscribe(groupsOfOffice),
    onOrganisationCreated.subscribe(addShippedCategories),
    onNameScopes.subscribe(groupNames),
    subjectPages.provide("GROUP", ({ subjectId }) => `pages/group/index?id=${subjectId}`),
    ...messageKinds("GROUP", "GROUP_JOINED", "GROUP_LEFT", "ROLE_CHANGED", "GROUP_OWNERLESS"),
    todoKinds.provide("APPOINT_OWNER", { entries: ownerlessEntries, waitsFor: ownerWaitsFor }),
  ],
};
