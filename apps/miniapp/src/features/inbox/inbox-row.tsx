import { open, PAGES } from "../../shell";
import { Body, Icon, Meta, Row } from "../../ui";
import { INBOX } from "../../words/inbox";

/** The way to the inbox, with what has not been looked at. */
export const InboxRow = ({ unread }: { unread: number }) => (
  <Row
    start={<Icon name="bell" />}
    end={unread > 0 && <Meta num>{INBOX.unread(unread)}</Meta>}
    onPress={() => open(PAGES.inbox)}
  >
    <Body>{INBOX.title}</Body>
  </Row>
);
