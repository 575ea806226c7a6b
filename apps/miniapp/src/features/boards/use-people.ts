import type { Document } from "@riqing/schema";
import { useEffect, useRef } from "react";
import { clock, useReadList, useWide, type Page, type ReadList } from "../../shell";
import type { Find } from "../../ui";
import type { Line } from "./line";

/** How many names are shown before 再看. */
export const pageSize = { phone: 8, wide: 20 } as const;

/** Whom somebody looks for on a board; chosen is the order, where it is not by department. */
export type Looking = Find<"NAME" | "TIME">;

export const searchVariables = (looking: Looking | undefined) => ({
  search: looking?.search ?? null,
  order: looking?.chosen ?? null,
});

/** Names by pages, as lines; read anew when `pulse` changes, so that nobody has to touch anything. */
export function usePeople<Data, Variables extends object, Row>(
  document: Document<Data, Variables & { first?: number | null; after?: string | null }>,
  variables: Variables,
  pick: (data: Data) => Page<Row>,
  lineOf: (row: Row, now: Date) => Line,
  { when, pulse }: { when: boolean; pulse: string },
): ReadList<Line> {
  const first = useWide() ? pageSize.wide : pageSize.phone;
  const read = useReadList(document, { ...variables, first }, pick, { when });
  const seen = useRef(pulse);
  const { refresh } = read;
  useEffect(() => {
    if (seen.current === pulse) return;
    seen.current = pulse;
    if (when) void refresh();
  }, [pulse, when, refresh]);
  const now = clock.now();
  return { ...read, value: read.value?.map((row) => lineOf(row, now)) };
}
