import { clock, open } from "../../shell";
import { ActionButton, Card, CardTitle, Flow, Icon, Meta, Pair, Press, Stack } from "../../ui";
import { NOTICES } from "../../words/notices";
import { shortTime } from "../../words/times";
import { clockWords } from "../notices/notice-line";
import { ImportanceTag } from "../notices/tags";
import { tapOf, useAcknowledge } from "../notices/use-acknowledge";
import { PAGES } from "../places";
import type { TodoItem } from "./use-my-todo";
import styles from "./todo.module.css";

type WithNotice = TodoItem & { notice: NonNullable<TodoItem["notice"]> };

/** A notice that waits: read by touching its words, confirmed on the card with one tap. */
export const NoticeCard = ({ item, first }: { item: WithNotice; first: boolean }) => {
  const { notice } = item;
  const does = useAcknowledge(notice);
  const { publisher } = notice;
  return (
    <Card>
      <Stack gap={3}>
        <Press className={styles.open} onPress={() => open(PAGES.notice, { id: notice.id })}>
          <Stack gap={1}>
            <Pair
              left={
                <>
                  <ImportanceTag of={notice.importance} />
                  <Meta>{NOTICES.kind}</Meta>
                </>
              }
              right={<Due item={item} />}
            />
            <CardTitle>{item.title}</CardTitle>
            <Meta num>
              {publisher.department.name} {publisher.name} ·{" "}
              {shortTime(notice.publishedAt, clock.now())} · {item.groupNames.join("、")}
            </Meta>
          </Stack>
        </Press>
        <ActionButton
          wide
          look={first ? "primary" : "soft"}
          does={does}
          with={tapOf(notice)}
          refusal={notice.acknowledgeRefusal}
          label={`${NOTICES.acknowledge}：${item.title}`}
        >
          {NOTICES.acknowledge}
        </ActionButton>
      </Stack>
    </Card>
  );
};

/** What presses is blue, what is over is red; the rest is only a time. */
const Due = ({ item }: { item: TodoItem }) => {
  if (!item.dueAt) return <Meta>{NOTICES.noDeadline}</Meta>;
  const pressing = item.span === "NOW";
  const tone = item.overdue ? "danger" : pressing ? "brand" : "quiet";
  return (
    <Meta tone={tone} strong={pressing} num>
      <Flow gap={1}>
        {pressing && <Icon name="clock" size={16} />}
        {clockWords(item.dueAt, clock.now())}
      </Flow>
    </Meta>
  );
};
