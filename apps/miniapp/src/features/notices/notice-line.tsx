import { clock, open, PAGES, replace } from "../../shell";
import { Card, CardTitle, Flow, Meta, Pair, Stack, Tag, WaitingTag } from "../../ui";
import { NOTICES } from "../../words/notices";
import { shortTime } from "../../words/times";
import { usePendingTapOn } from "../pending-taps";
import { Due } from "./due";
import { ImportanceTag } from "./tags";
import type { NoticeLine as Line } from "./use-notice";
import styles from "./notice-line.module.css";

interface NoticeLineProps {
  notice: Line;
  /** Beside the list, on a wide screen, this one is shown; another takes its place. */
  shown?: string;
}

/** A notice in a list: its weight, its clock or how it ended, whose it is. */
export const NoticeLine = ({ notice, shown }: NoticeLineProps) => (
  <Card
    className={notice.id === shown ? styles.shown : undefined}
    onPress={() => (shown ? replace : open)(PAGES.notice, { id: notice.id })}
  >
    <Stack gap={1}>
      <Pair
        left={
          <>
            <ImportanceTag of={notice.importance} />
            <Meta>{NOTICES.kind}</Meta>
          </>
        }
        right={<Standing notice={notice} />}
      />
      <CardTitle>{notice.subject}</CardTitle>
      <Meta num>
        {notice.publisher.department.name} {notice.publisher.name} ·{" "}
        {shortTime(notice.publishedAt, clock.now())} ·{" "}
        {notice.groups.map(({ name }) => name).join("、")}
      </Meta>
    </Stack>
  </Card>
);

const Standing = ({ notice }: { notice: Line }) => {
  const pendingTap = usePendingTapOn(notice.id);
  const { dueAt, myAcknowledgement: given } = notice;
  if (pendingTap) return <WaitingTag />;
  if (notice.state === "WITHDRAWN") return <Tag>{NOTICES.withdrawnTag}</Tag>;
  if (given) {
    return (
      <Flow gap={1}>
        {given.late && <Tag look="over">{NOTICES.late}</Tag>}
        <Tag look="done">{NOTICES.acknowledged}</Tag>
      </Flow>
    );
  }
  if (notice.acknowledgeRefusal || notice.importance === "ORDINARY") {
    return notice.openedAt ? <Meta>{NOTICES.opened}</Meta> : null;
  }
  return <Due at={dueAt} />;
};
