/** Groups: which there are, who is in them, and who answers for them. */
export { Group, GroupState } from "./group.entity.ts";
export { onFounded, onHoursChanged, onJoined, onLeft } from "./group.hooks.ts";
export {
  whyNotCreateGroup,
  whyNotPublish,
  whyNotSeeBoard,
  whyNotSetHours,
} from "./group.policy.ts";
export {
  boardScope,
  type BoardScope,
  groupById,
  type GroupRow,
  knownGroups,
  visibleGroup,
} from "./group.read.ts";
export { create as createGroup } from "./group.service.ts";
export { GroupResolver } from "./group.resolver.ts";
export { GroupType } from "./group.type.ts";
export { KeptHours } from "./hours/kept-hours.entity.ts";
export { type GroupHours, HOURS_AT_FIRST, hoursIn, hoursOf } from "./hours/hours.read.ts";
export { HoursResolver } from "./hours/hours.resolver.ts";
export { Membership } from "./membership.entity.ts";
export { MembershipResolver } from "./membership.resolver.ts";
export { add as addMember, leaveAll, lockGroups } from "./membership.service.ts";
export { GroupsOfMe } from "./me.fields.ts";
export { groupNames, PeopleResolver } from "./people.resolver.ts";
export { setRole } from "./role.service.ts";
