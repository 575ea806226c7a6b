import { Assignees, GroupMembers, type PersonCardFragment } from "@riqing/schema";
import { useEffect } from "react";
import { type ReadList, useDebounced, useReadList } from "../../shell";

export type Among = "ASSIGNEES" | "MEMBERS";

export interface Candidate {
  person: PersonCardFragment;
  away: boolean;
  openTasks: number;
  reachable: boolean;
}

/** People of a group by a part of their name. Members are searched here: there is no other way. */
export function usePeopleOf(groupId: string, among: Among, typed: string): ReadList<Candidate> {
  const text = useDebounced(typed) || null;
  const assignees = useReadList(Assignees, { groupId, text, first: 20 }, (data) => data.assignees, {
    when: among === "ASSIGNEES",
  });
  const members = useReadList(GroupMembers, { id: groupId, first: 50 }, membersIn, {
    when: among === "MEMBERS",
  });
  const { hasMore, loadingMore, more } = members;
  useEffect(() => {
    // What is searched for may stand on a page that is not here yet.
    if (among === "MEMBERS" && text && hasMore && !loadingMore) more();
  });
  if (among === "ASSIGNEES") return assignees;
  return {
    ...members,
    value: members.value?.filter(({ person }) => person.name.includes(text ?? "")),
  };
}

const membersIn = ({
  group: { members },
}: {
  group: {
    members: {
      nodes: readonly { person: PersonCardFragment }[];
      endCursor: string | null;
      hasMore: boolean;
    };
  };
}) => ({
  ...members,
  nodes: members.nodes.map(({ person }): Candidate => ({
    person,
    away: false,
    openTasks: 0,
    reachable: person.reachable,
  })),
});
