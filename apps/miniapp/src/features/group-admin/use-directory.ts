import { Departments, People, type PeopleQuery } from "@riqing/schema";
import { useEffect, useState } from "react";
import { useRead, useReadList } from "../../shell";

export type Found = PeopleQuery["people"]["nodes"][number];

const typingMs = 300;

/** What was typed, once the typing stops: not every letter asks the server. */
function useSettled(value: string): string {
  const [settled, set] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => set(value), typingMs);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}

/** Colleagues by a part of their name; those who are not in a group, where one is named. */
export function usePeople(typed: string, notInGroupId: string | null, when: boolean) {
  const search = useSettled(typed.trim()) || null;
  return useReadList(People, { search, notInGroupId, first: 20 }, ({ people }) => people, { when });
}

export const useDepartments = (when: boolean) =>
  useRead(Departments, {}, ({ departments }) => departments, { when });
