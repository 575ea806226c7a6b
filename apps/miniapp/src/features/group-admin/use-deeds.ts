import {
  AddMembers,
  CreateGroup,
  EndMembership,
  EndMemberships,
  IssueInvitation,
  IssueInvitations,
  SetGroupHours,
  SetRole,
  SetRoles,
} from "@riqing/schema";
import { useDeed } from "../../shell";
import { GROUP_ADMIN } from "../../words/group-admin";

/** Founds a group, with its owner in it. */
export const useCreateGroup = () => useDeed(CreateGroup, { said: GROUP_ADMIN.create.done });

/** Lets people in, with the reason. What is said of it is the page's. */
export const useAddMembers = () => useDeed(AddMembers);

/** Several memberships or roles at once. */
export const useEndMemberships = () => useDeed(EndMemberships);

export const useSetRoles = () => useDeed(SetRoles);

/** Codes for many; shown once. */
export const useInviteMany = () => useDeed(IssueInvitations);

/** Ends a membership, with the reason. */
export const useEndMembership = () =>
  useDeed(EndMembership, {
    said: ({ endMembership: { person } }) => GROUP_ADMIN.member.ended(person.name),
  });

/** Gives a role, or takes it back. */
export const useSetRole = () => useDeed(SetRole);

/** A code by which a person binds their account; shown once. */
export const useInvite = () => useDeed(IssueInvitation);

/** Says when the group works, is left alone, and closes its day. */
export const useSetHours = () =>
  useDeed(SetGroupHours, {
    said: GROUP_ADMIN.hours.saved,
  });
