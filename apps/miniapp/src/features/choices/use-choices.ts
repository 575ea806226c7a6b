import { Departments, GroupMembers, MyGroups } from "@riqing/schema";
import { useRead, useReadList } from "../../shell";

export const useMyGroups = (search: string) =>
  useReadList(MyGroups, { search: search || null }, ({ myGroups }) => myGroups);

export const useGroupMembers = (id: string, search: string) =>
  useReadList(GroupMembers, { id, search: search || null }, ({ group }) => group.members);

export const useDepartments = () => useRead(Departments, {}, (data) => data.departments);
