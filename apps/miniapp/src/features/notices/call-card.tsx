import { call } from "../../shell";
import { Body, Caption, Card, Icon, Row } from "../../ui";
import { NOTICES } from "../../words/notices";
import type { NoticeRead } from "./use-notice";

/** A phone call is often the right answer, so it stands directly under the text. */
export const CallCard = ({ notice }: { notice: NoticeRead }) => {
  const { contactPhone: phone, contactName } = notice;
  if (!phone) return null;
  const name = contactName ?? notice.publisher.name;
  return (
    <Card tight>
      <Row
        start={<Icon name="phone" size={24} />}
        end={
          <Body tone="brand" strong>
            {NOTICES.call}
          </Body>
        }
        label={NOTICES.callName(name)}
        onPress={() => call(phone)}
      >
        <Body>{NOTICES.onDuty(name)}</Body>
        <Caption>{NOTICES.callNote}</Caption>
      </Row>
    </Card>
  );
};
