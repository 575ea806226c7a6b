import { GroupMembers, GroupPage, Me, type GroupMembersQuery } from "@riqing/schema";
import { useRead, useReadList } from "../../shell";

export type Member = GroupMembersQuery["group"]["members"]["nodes"][number];

export const useGroup = (id: string) => useRead(GroupPage, { id }, ({ group }) => group);

export const useMembers = (id: string) =>
  useReadList(GroupMembers, { id, first: 50 }, ({ group }) => group.members);

export const useMe = () => useRead(Me, {}, ({ me }) => me);
