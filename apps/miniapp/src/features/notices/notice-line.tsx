import { clock, open } from "../../shell";
import { CardTitle, Card, Flow, Icon, Meta, Pair, Stack, Tag, WaitingTag } from "../../ui";
import { NOTICES } from "../../words/notices";
import { fullTime, shortTime, timeLeft } from "../../words/times";
import { PAGES } from "../places";
import { ImportanceTag } from "./tags";
import { useKeptTap } from "./use-kept-tap";
import type { NoticeLine as Line } from "./use-notice";

/** A notice in a list: its weight, its clock or how it ended, whose it is. */
export const NoticeLine = ({ notice }: { notice: Line }) => (
  <Card onPress={() => open(PAGES.notice, { id: notice.id })}>
    <Stack gap={1}>
      <Pair
        left={
          <>
            <ImportanceTag of={notice.importance} />
            <Meta>{notice.groups.map(({ name }) => name).join("、")}</Meta>
          </>
        }
        right={<Standing notice={notice} />}
      />
      <CardTitle>{notice.subject}</CardTitle>
      <Meta num>
        {notice.publisher.department.name} {notice.publisher.name} ·{" "}
        {shortTime(notice.publishedAt, clock.now())}
      </Meta>
    </Stack>
  </Card>
);

const Standing = ({ notice }: { notice: Line }) => {
  const kept = useKeptTap(notice.id);
  const { dueAt, myAcknowledgement: given } = notice;
  const now = clock.now();
  if (kept) return <WaitingTag />;
  if (notice.state === "WITHDRAWN") return <Tag>{NOTICES.withdrawnTag}</Tag>;
  if (given) {
    return (
      <Flow gap={1}>
        {given.late && <Tag look="over">{NOTICES.late}</Tag>}
        <Tag look="done">{NOTICES.acknowledged}</Tag>
      </Flow>
    );
  }
  if (notice.acknowledgeRefusal) return null;
  const over = dueAt !== null && new Date(dueAt) < now;
  return (
    <Meta tone={over ? "danger" : "brand"} strong num>
      <Flow gap={1}>
        {dueAt && <Icon name="clock" size={16} />}
        {dueAt ? clockWords(dueAt, now) : NOTICES.waitingMe}
      </Flow>
    </Meta>
  );
};

const hour = 3_600_000;

/** Within the hour the minutes count; before that, the time itself. */
export function clockWords(dueAt: string, now: Date): string {
  const left = new Date(dueAt).getTime() - now.getTime();
  return left < hour ? timeLeft(dueAt, now) : NOTICES.before(fullTime(dueAt, now));
}
