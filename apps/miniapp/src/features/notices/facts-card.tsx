import { clock } from "../../shell";
import { Caption, Card, type Fact, Facts, Stack } from "../../ui";
import { NOTICES } from "../../words/notices";
import { shortTime } from "../../words/times";
import type { NoticeRead } from "./use-notice";

/** 放进收件 看过 已确认 已办, as far as this person is concerned, and the counts everybody sees. */
export const FactsCard = ({ notice, tapped }: { notice: NoticeRead; tapped?: boolean }) => {
  const { deliveredAt, openedAt, myAcknowledgement: given, dueAt, counts } = notice;
  const now = clock.now();
  const time = (at: string) => shortTime(at, now);
  const due = dueAt ? NOTICES.before(time(dueAt)) : NOTICES.noDeadline;
  const asked = notice.importance !== "ORDINARY" && notice.state === "PUBLISHED";
  const facts: Fact[] = [
    { words: NOTICES.delivered, note: deliveredAt ? time(deliveredAt) : "—", state: "yes" },
    {
      words: NOTICES.opened,
      note: openedAt ? time(openedAt) : NOTICES.notYet,
      state: openedAt ? "yes" : "no",
    },
    {
      words: NOTICES.acknowledged,
      note: given ? time(given.acknowledgedAt) : asked ? due : NOTICES.notAsked,
      state: given ? "yes" : asked ? "now" : "no",
    },
    { words: NOTICES.done, note: NOTICES.notAsked, state: "no" },
  ];
  const moved = notice.originalDueAt && notice.originalDueAt !== dueAt;
  return (
    <Card>
      <Stack gap={3}>
        {deliveredAt && <Facts facts={facts} />}
        {!tapped && (
          <Caption num>
            {NOTICES.counts(counts.asked - counts.exempt, counts.confirmed)}
            {moved && notice.originalDueAt
              ? ` · ${NOTICES.originalDue(time(notice.originalDueAt))}`
              : ""}
          </Caption>
        )}
      </Stack>
    </Card>
  );
};
