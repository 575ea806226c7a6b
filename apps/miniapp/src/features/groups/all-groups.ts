import { MyGroups, type MyGroupsQuery } from "@riqing/schema";
import { useEffect } from "react";
import { type Read, useReadList } from "../../shell";

type Group = MyGroupsQuery["myGroups"]["nodes"][number];

/**
 * Of all the groups that the caller is in, those that `fit`: page after page, and only once all are
 * here. A form that begins in one of them must not begin before it is known.
 */
export function useGroupsThat(fit: (group: Group) => boolean, when = true): Read<Group[]> {
  const read = useReadList(MyGroups, { first: 50 }, ({ myGroups }) => myGroups, { when });
  const { value, error, hasMore, loadingMore, more, loading, refreshing, refresh } = read;
  useEffect(() => {
    if (hasMore && !loadingMore && !error) more();
  });
  const all = hasMore ? undefined : value?.filter(fit);
  return { value: all, error, loading: loading || (hasMore && !error), refreshing, refresh };
}
