import { NoticeFeedback, type NoticeFeedbackQuery } from "@riqing/schema";
import { clock, useReadList } from "../../shell";
import {
  Avatar,
  Body,
  Card,
  Meta,
  MoreRow,
  ReadFace,
  Row,
  Section,
  Skeleton,
  Stack,
} from "../../ui";
import { FACES } from "../../words/faces";
import { NOTICES, feedbackWords } from "../../words/notices";
import { shortTime } from "../../words/times";

type Feedback = NoticeFeedbackQuery["notice"]["feedback"]["nodes"][number];

/** 留言: what people said beside their acknowledgement, for whoever publishes. */
export const FeedbackCard = ({ noticeId }: { noticeId: string }) => {
  const said = useReadList(NoticeFeedback, { id: noticeId }, (data) => data.notice.feedback);
  return (
    <Section title={NOTICES.feedback} note={NOTICES.feedbackNote}>
      <ReadFace of={said} skeleton={<Skeleton cards={1} />} empty={NOTICES.noFeedback}>
        {(lines) => (
          <Card tight>
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
            {said.hasMore && <MoreRow onPress={said.more}>{FACES.more}</MoreRow>}
          </Card>
        )}
      </ReadFace>
    </Section>
  );
};

const Line = ({ line }: { line: Feedback }) => (
  <Row
    start={<Avatar name={line.person.name} />}
    end={<Meta num>{shortTime(line.at, clock.now())}</Meta>}
  >
    <Stack gap={0}>
      <Meta>
        {line.person.name} · {feedbackWords(line.kind) ?? NOTICES.feedback}
      </Meta>
      {line.text && <Body>{line.text}</Body>}
    </Stack>
  </Row>
);
