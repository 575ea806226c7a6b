import { clock, open, PAGES } from "../../shell";
import { ActionButton, Button, Card, Meta, Stack } from "../../ui";
import { NOTICES } from "../../words/notices";
import { shortTime } from "../../words/times";
import { TODO } from "../../words/todo";
import {
  JustDoneRow,
  removeFromTodo,
  type TodoCardProps,
  type TodoCards,
  TodoWords,
  useJustDone,
} from "../kinds";
import { Due } from "./due";
import { ImportanceTag } from "./tags";
import { tapOf, useAcknowledge, useUndoAcknowledgement } from "./use-acknowledge";

type Notice = NonNullable<TodoCardProps["item"]["notice"]>;

/**
 * A notice that waits: read by touching its words, confirmed on the card with one tap. An ordinary
 * one only wants to be read.
 */
const NoticeTodoCard = ({ item, first }: TodoCardProps) =>
  item.notice ? <NoticeCard item={item} notice={item.notice} first={first} /> : null;

const NoticeCard = ({ item, notice, first }: TodoCardProps & { notice: Notice }) => {
  const does = useAcknowledge(notice, "CARD");
  const undo = useUndoAcknowledgement();
  const done = useJustDone().find(({ id }) => id === notice.id);
  const { publisher } = notice;
  const read = () => open(PAGES.notice, { id: notice.id });
  if (done) {
    return (
      <JustDoneRow
        done={done}
        title={item.title}
        undo={undo}
        with={{ noticeId: notice.id, revisionId: notice.revision.id }}
        onOver={() => removeFromTodo(item.id)}
      />
    );
  }
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={item.title}
          left={
            <>
              <ImportanceTag of={notice.importance} />
              <Meta>{NOTICES.kind}</Meta>
            </>
          }
          right={<Due at={item.dueAt} />}
          onPress={read}
        >
          <Meta num>
            {publisher.department.name} {publisher.name} ·{" "}
            {shortTime(notice.publishedAt, clock.now())} · {item.groupNames.join("、")}
          </Meta>
        </TodoWords>
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

export const noticeTodoCards = { ACKNOWLEDGE_NOTICE: NoticeTodoCard } satisfies TodoCards;
