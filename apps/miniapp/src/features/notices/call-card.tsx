import { call } from "../../shell";
import { Body, Button, Caption, Card, Icon, Row } from "../../ui";
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
          <Button look="text" label={`${NOTICES.call} ${name}`} onPress={() => call(phone)}>
            {NOTICES.call}
          </Button>
        }
      >
        <Body>{NOTICES.onDuty(name)}</Body>
        <Caption>{NOTICES.callNote}</Caption>
      </Row>
    </Card>
  );
};
