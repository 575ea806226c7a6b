import { GroupMembers, type GroupMembersQuery } from "@riqing/schema";
import { useEffect } from "react";
import { useReadList } from "../../shell";
import { useGroupsThat } from "../groups";

/** The groups in which the caller publishes. */
export const useMyPublishing = () =>
  useGroupsThat(({ publishNoticeRefusal }) => publishNoticeRefusal === null);

export type Member = GroupMembersQuery["group"]["members"]["nodes"][number];

/** Everybody in a group, page after page until all are here: departments are counted from them. */
export function useEverybody(groupId: string, when: boolean) {
  const read = useReadList(GroupMembers, { id: groupId, first: 50 }, ({ group }) => group.members, {
    when,
  });
  const { hasMore, loadingMore, more } = read;
  useEffect(() => {
    if (when && hasMore && !loadingMore) more();
  });
  return read;
}
