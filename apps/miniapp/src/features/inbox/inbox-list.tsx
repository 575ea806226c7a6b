import { clock, open, type ReadList } from "../../shell";
import { Body, Button, Caption, Card, Flow, ListEnd, Meta, Pair, Row, Stack, Tag } from "../../ui";
import { INBOX } from "../../words/inbox";
import { shortTime } from "../../words/times";
import type { Message } from "../kinds";
import { messageLink, messageWords } from "./kinds";
import { type InboxItem, useReadInbox } from "./use-inbox";

/** Opens the thing itself; a message about nothing that can be opened stays a message. */
function wayTo(message: Message): (() => void) | undefined {
  const link = messageLink(message);
  return link ? () => open(link.path, link.parameters) : undefined;
}

const Head = ({ item }: { item: Message }) => (
  <>
    <Pair
      left={
        <Flow gap={2}>
          <Meta>{messageWords(item)}</Meta>
          {!item.readAt && <Tag look="near">{INBOX.fresh}</Tag>}
        </Flow>
      }
      right={<Meta num>{shortTime(item.at, clock.now())}</Meta>}
    />
    <Body strong={!item.readAt}>{item.title}</Body>
  </>
);

const Line = ({ item }: { item: InboxItem }) =>
  item.waited.length > 0 ? (
    <Together item={item} />
  ) : (
    <Card onPress={wayTo(item)}>
      <Stack gap={1}>
        <Head item={item} />
        {item.body && <Caption>{item.body}</Caption>}
      </Stack>
    </Card>
  );

/** Messages that waited through quiet hours are one, which leads to each of them. */
const Together = ({ item }: { item: InboxItem }) => (
  <Card
    end={item.waited.map((one) => (
      <Row key={one.id} onPress={wayTo(one)}>
        <Body>{one.title}</Body>
        <Caption>{[messageWords(one), one.body].filter(Boolean).join(" · ")}</Caption>
      </Row>
    ))}
  >
    <Stack gap={1}>
      <Head item={item} />
    </Stack>
  </Card>
);

export const InboxList = ({ of }: { of: ReadList<InboxItem> }) => {
  const items = of.value ?? [];
  useReadInbox(
    items[0]?.id,
    items.some(({ readAt }) => !readAt),
  );
  return (
    <Stack gap={3}>
      {items.map((item) => (
        <Line key={item.id} item={item} />
      ))}
      {of.hasMore ? (
        <Button look="quiet" wide busy={of.loadingMore} onPress={of.more}>
          {INBOX.more}
        </Button>
      ) : (
        <ListEnd>{INBOX.end(items.length)}</ListEnd>
      )}
    </Stack>
  );
};
