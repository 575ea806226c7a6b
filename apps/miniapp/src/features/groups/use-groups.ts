import { GroupPage, type GroupPageQuery, MyGroups, type MyGroupsQuery } from "@riqing/schema";
import { useRead, useReadList } from "../../shell";

export type MyGroup = MyGroupsQuery["myGroups"]["nodes"][number];
export type GroupRead = GroupPageQuery["group"];

export const useMyGroups = (search: string | null = null) =>
  useReadList(MyGroups, { search }, (data) => data.myGroups);

export const useGroup = (id: string | undefined) =>
  useRead(GroupPage, { id: id ?? "" }, (data) => data.group, { named: { id } });
