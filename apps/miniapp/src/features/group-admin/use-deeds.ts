import {
  AddMember,
  CreateGroup,
  EndMembership,
  IssueInvitation,
  SetGroupHours,
  SetRole,
} from "@riqing/schema";
import { useDeed } from "../../shell";
import { GROUP_ADMIN } from "../../words/group-admin";

/** Founds a group, with its owner in it. */
export const useCreateGroup = () => useDeed(CreateGroup, { said: GROUP_ADMIN.create.done });

/** Lets one person in; what is said of several together is the page's. */
export const useAddMember = () => useDeed(AddMember);

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
