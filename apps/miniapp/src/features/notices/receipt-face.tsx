import { clock, open, PAGES, useSecondsUntil } from "../../shell";
import { Button, Card, DoneFace, Grow, KeyValue, Meta, Row, Tag, View } from "../../ui";
import { shortHash } from "../../words/hash";
import { feedbackWords, NOTICES } from "../../words/notices";
import { fullTime } from "../../words/times";
import { useUndoAcknowledgement } from "./use-acknowledge";
import type { NoticeRead } from "./use-notice";
import styles from "./receipt-face.module.css";

/** A receipt in place of the button: when, on time or not, what was said, and 15 s to take it back. */
export const ReceiptFace = ({ notice }: { notice: NoticeRead }) => {
  const given = notice.myAcknowledgement;
  const seconds = useSecondsUntil(given?.undoUntil);
  const undo = useUndoAcknowledgement();
  if (!given) return null;
  const when = fullTime(given.acknowledgedAt, clock.now(), { seconds: true });
  return (
    <Card>
      <DoneFace title={NOTICES.acknowledged}>
        {when} · {given.late ? <Tag look="over">{NOTICES.late}</Tag> : NOTICES.onTime} ·{" "}
        {NOTICES.revision(given.revisionNumber)}
      </DoneFace>
      {seconds > 0 && (
        <View className={styles.undo}>
          <Grow>
            <Meta num tone="ink2">
              {NOTICES.undoQuestion(seconds)}
            </Meta>
          </Grow>
          <Button
            look="text"
            icon="undo"
            busy={undo.busy}
            onPress={() => void undo.act({ noticeId: notice.id, revisionId: given.revisionId })}
          >
            {NOTICES.undo}
          </Button>
        </View>
      )}
    </Card>
  );
};

/** What the receipt says, and where it is kept. */
export const ReceiptLines = ({ notice }: { notice: NoticeRead }) => {
  const given = notice.myAcknowledgement;
  if (!given) return null;
  const note = [feedbackWords(given.feedbackKind), given.feedback].filter(Boolean).join("：");
  return (
    <Card
      end={
        <Row onPress={() => open(PAGES.receipt, { id: given.receiptId })}>
          <Meta>{NOTICES.toReceipt}</Meta>
        </Row>
      }
    >
      <KeyValue
        lines={[
          { key: NOTICES.subject, value: notice.subject },
          { key: NOTICES.said, value: `“${given.statement}”` },
          ...(note ? [{ key: NOTICES.note, value: note }] : []),
          { key: NOTICES.hash, value: shortHash(given.textHash), mono: true },
        ]}
      />
    </Card>
  );
};
