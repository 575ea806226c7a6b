import { clock, open, type ReadList } from "../../shell";
import {
  Body,
  Caption,
  Card,
  Flow,
  Meta,
  MoreOrEnd,
  Pair,
  Row,
  Section,
  Stack,
  Tag,
} from "../../ui";
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

interface InboxListProps {
  of: ReadList<InboxItem>;
  /** The ids of what waits for me in 待办. */
  waiting: ReadonlySet<string>;
  /** Only what was looked for: what came before it may not have been seen. */
  part?: boolean;
}

/** What still asks something of me comes first; each part with the newest first. */
export const InboxList = ({ of, waiting, part }: InboxListProps) => {
  const items = of.value ?? [];
  useReadInbox(items[0]?.id, !part && items.some(({ readAt }) => !readAt));
  const asks = items.filter((item) =>
    [item, ...item.waited].some(({ noticeId, taskId, rulebookId }) =>
      [noticeId, taskId, rulebookId].some((id) => id != null && waiting.has(id)),
    ),
  );
  const rest = items.filter((item) => !asks.includes(item));
  const lines = (some: readonly InboxItem[]) => (
    <Stack gap={3}>
      {some.map((item) => (
        <Line key={item.id} item={item} />
      ))}
    </Stack>
  );
  return (
    <Stack gap={3}>
      {asks.length > 0 && <Section title={INBOX.asks}>{lines(asks)}</Section>}
      {asks.length > 0 && rest.length > 0 ? (
        <Section title={INBOX.rest}>{lines(rest)}</Section>
      ) : (
        lines(rest)
      )}
      <MoreOrEnd of={of} more={INBOX.more} end={INBOX.end(items.length)} />
    </Stack>
  );
};
