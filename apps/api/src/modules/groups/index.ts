/** Groups: which there are, who is in them, and who answers for them. */
import type { Module } from "../../kernel/module.ts";
import { onDeparted, onNameScopes } from "../people/index.ts";
import { messageKinds } from "../reach/index.ts";
import { Group } from "./group.entity.ts";
import { GroupResolver } from "./group.resolver.ts";
import { HoursSetting } from "./hours/hours-setting.entity.ts";
import { HoursResolver } from "./hours/hours.resolver.ts";
import { GroupsOfMe } from "./me.fields.ts";
import { Membership } from "./membership.entity.ts";
import { MembershipResolver } from "./membership.resolver.ts";
import { endAllMemberships } from "./membership.service.ts";
import { groupNames, PeopleResolver } from "./people.resolver.ts";

export {
  type MembershipChange,
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
export { add as addMember, lockGroups } from "./membership.service.ts";
export { setRole } from "./role.service.ts";

export { groupView, membershipView } from "./groups.views.ts";

export const module: Module = {
  name: "groups",
  entities: [Group, HoursSetting, Membership],
  resolvers: [GroupResolver, HoursResolver, MembershipResolver, PeopleResolver, GroupsOfMe],
  extensions: [
    onDeparted.subscribe(endAllMemberships),
    onNameScopes.subscribe(groupNames),
    ...messageKinds("GROUP", "GROUP_JOINED", "GROUP_LEFT", "ROLE_CHANGED"),
  ],
};
