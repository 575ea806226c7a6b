import { clock, open, PAGES } from "../../shell";
import { ActionButton, Button, Card, CardTitle, Meta, Pair, Press, Stack } from "../../ui";
import { NOTICES } from "../../words/notices";
import { shortTime } from "../../words/times";
import { TODO } from "../../words/todo";
import { Due, ImportanceTag, tapOf, useAcknowledge } from "../notices";
import type { TodoItem } from "./use-my-todo";
import styles from "./todo.module.css";

type WithNotice = TodoItem & { notice: NonNullable<TodoItem["notice"]> };

/**
 * A notice that waits: read by touching its words, confirmed on the card with one tap. An ordinary
 * one only wants to be read.
 */
export const NoticeCard = ({ item, first }: { item: WithNotice; first: boolean }) => {
  const { notice } = item;
  const does = useAcknowledge(notice);
  const { publisher } = notice;
  const read = () => open(PAGES.notice, { id: notice.id });
  return (
    <Card>
      <Stack gap={3}>
        <Press className={styles.open} onPress={read}>
          <Stack gap={1}>
            <Pair
              left={
                <>
                  <ImportanceTag of={notice.importance} />
                  <Meta>{NOTICES.kind}</Meta>
                </>
              }
              right={<Due at={item.dueAt} />}
            />
            <CardTitle>{item.title}</CardTitle>
            <Meta num>
              {publisher.department.name} {publisher.name} ·{" "}
              {shortTime(notice.publishedAt, clock.now())} · {item.groupNames.join("、")}
            </Meta>
          </Stack>
        </Press>
        {notice.importance === "ORDINARY" ? (
          <Button
            wide
            look={first ? "primary" : "soft"}
            label={`${TODO.read}：${item.title}`}
            onPress={read}
          >
            {TODO.read}
          </Button>
        ) : (
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
        )}
      </Stack>
    </Card>
  );
};
