import type { ReadList } from "../../shell";
import { Button, ListEnd, Stack } from "../../ui";
import { NOTICES } from "../../words/notices";
import { NoticeLine } from "./notice-line";
import type { NoticeLine as Line } from "./use-notice";

/** Notices, the newest first, down to the end or to the next page. */
export const NoticeList = ({ of, shown }: { of: ReadList<Line>; shown?: string }) => (
  <Stack gap={3}>
    {(of.value ?? []).map((notice) => (
      <NoticeLine key={notice.id} notice={notice} shown={shown} />
    ))}
    {of.hasMore ? (
      <Button look="quiet" wide busy={of.loadingMore} onPress={of.more}>
        {NOTICES.more}
      </Button>
    ) : (
      <ListEnd>{NOTICES.end(of.value?.length ?? 0)}</ListEnd>
    )}
  </Stack>
);
