import type { ReadList } from "../../shell";
import { MoreOrEnd, Stack } from "../../ui";
import { NOTICES } from "../../words/notices";
import { NoticeLine } from "./notice-line";
import type { NoticeLine as Line } from "./use-notice";

interface NoticeListProps {
  of: ReadList<Line>;
  shown?: string;
  /** The one that was opened by its address: it stands in the list, on whatever page it would come. */
  opened?: Line;
}

const withOpened = (list: readonly Line[], opened: Line | undefined): readonly Line[] =>
  opened && !list.some(({ id }) => id === opened.id) ? [opened, ...list] : list;

/** Notices, the newest first, down to the end or to the next page. */
export const NoticeList = ({ of, shown, opened }: NoticeListProps) => (
  <Stack gap={3}>
    {withOpened(of.value ?? [], opened).map((notice) => (
      <NoticeLine key={notice.id} notice={notice} shown={shown} />
    ))}
    <MoreOrEnd of={of} more={NOTICES.more} end={NOTICES.end(of.value?.length ?? 0)} />
  </Stack>
);
