import { cleanText, Departments, People, type PeopleQuery } from "@riqing/schema";
import { useDebounced, useRead, useReadList } from "../../shell";

export type Found = PeopleQuery["people"]["nodes"][number];

/** Colleagues by a part of their name; those who are not in a group, where one is named. */
export function usePeople(typed: string, notInGroupId: string | null, when: boolean) {
  const search = useDebounced(cleanText(typed)) || null;
  return useReadList(People, { search, notInGroupId, first: 20 }, ({ people }) => people, { when });
}

export const useDepartments = (when: boolean) =>
  useRead(Departments, {}, ({ departments }) => departments, { when });
