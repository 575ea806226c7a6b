import type { Document } from "@riqing/schema";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { usePageShown } from "./page-life";
import { request } from "./request";

/** Something on its way, here, or not to be had. Old content stays while new is on its way. */
export interface Read<Value> {
  value: Value | undefined;
  error: Error | null;
  loading: boolean;
  refreshing: boolean;
  refresh: () => Promise<unknown>;
  /** The address does not say of what: there is nothing to wait for. */
  nothing?: boolean;
}

interface ReadOptions {
  /** Reads nothing until true: an id that is not known yet. */
  when?: boolean;
  /** The id that the page's address names; without it there is nothing to read, and the page says so. */
  named?: { id: string | undefined };
  /** For boards that people watch; also stops while the app is in the background. */
  everySeconds?: number;
  /** What was shown stays while something else is looked for. */
  keeps?: boolean;
}

/** Fresh whenever the page is shown or pulled down. */
export function useRead<Data, Variables, Value>(
  document: Document<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Value,
  { named, when = named === undefined || Boolean(named.id), everySeconds }: ReadOptions = {},
): Read<Value> {
  const query = useQuery({
    queryKey: [document.name, variables],
    meta: { shows: document.shows },
    queryFn: () => request(document, variables),
    select: pick,
    enabled: when,
    refetchInterval: everySeconds ? everySeconds * 1000 : false,
  });
  usePageShown(() => {
    if (when && query.isStale && !query.isFetching) void query.refetch();
  });
  return {
    value: query.data,
    error: query.error,
    loading: query.isPending && query.isFetching,
    refreshing: query.isFetching && !query.isPending,
    refresh: query.refetch,
    nothing: named !== undefined && !named.id,
  };
}

export interface Page<Node> {
  nodes: readonly Node[];
  endCursor?: string | null;
  hasMore: boolean;
}

export interface ReadList<Node> extends Read<readonly Node[]> {
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
}

/** A list by pages: the document takes `$after`. */
export function useReadList<Data, Variables extends { after?: string | null }, Node>(
  document: Document<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Page<Node>,
  { when = true, keeps }: ReadOptions = {},
): ReadList<Node> {
  const query = useInfiniteQuery({
    queryKey: [document.name, "pages", variables],
    meta: { shows: document.shows },
    queryFn: ({ pageParam }) => request(document, { ...variables, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const page = pick(last);
      return page.hasMore ? page.endCursor : null;
    },
    select: ({ pages }) => pages.flatMap((page) => pick(page).nodes),
    enabled: when,
    placeholderData: keeps ? keepPreviousData : undefined,
  });
  usePageShown(() => {
    if (when && query.isStale && !query.isFetching) void query.refetch();
  });
  return {
    value: query.data,
    error: query.error,
    loading: query.isPending && query.isFetching,
    refreshing: query.isFetching && !query.isPending && !query.isFetchingNextPage,
    refresh: query.refetch,
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
  };
}
