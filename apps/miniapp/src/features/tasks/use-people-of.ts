import { Assignees, GroupMembers, type PersonCardFragment } from "@riqing/schema";
import { type ReadList, useDebounced, useReadList } from "../../shell";

export type Among = "ASSIGNEES" | "MEMBERS";

export interface Candidate {
  person: PersonCardFragment;
  away: boolean;
  openTasks: number;
  reachable: boolean;
}

/** People of a group by a part of their name. */
export function usePeopleOf(groupId: string, among: Among, typed: string): ReadList<Candidate> {
  const text = useDebounced(typed) || null;
  const assignees = useReadList(Assignees, { groupId, text, first: 20 }, (data) => data.assignees, {
    when: among === "ASSIGNEES",
  });
  const asked = { id: groupId, search: text, first: 20 };
  const members = useReadList(GroupMembers, asked, membersIn, { when: among === "MEMBERS" });
  return among === "ASSIGNEES" ? assignees : members;
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
