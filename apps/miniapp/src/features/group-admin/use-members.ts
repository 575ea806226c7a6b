import {
  GroupMembers,
  type GroupMembersQuery,
  GroupPage,
  type GroupPageQuery,
  Me as MeDocument,
  type MeQuery,
} from "@riqing/schema";
import { useRead, useReadList } from "../../shell";

export type Member = GroupMembersQuery["group"]["members"]["nodes"][number];

export type Group = GroupPageQuery["group"];
export type Me = MeQuery["me"];

export const useGroup = (id: string) => useRead(GroupPage, { id }, ({ group }) => group);

export const useMembers = (id: string) =>
  useReadList(GroupMembers, { id, first: 50 }, ({ group }) => group.members);

export const useMe = () => useRead(MeDocument, {}, ({ me }) => me);
