import { ActionButton, Button, Foot } from "../../ui";
import { NOTICES } from "../../words/notices";
import { type Next, NextButton } from "../kinds";
import { tapOf, type useAcknowledge } from "./use-acknowledge";
import type { NoticeRead } from "./use-notice";

interface NoticeFootProps {
  notice: NoticeRead;
  does: ReturnType<typeof useAcknowledge>;
  /** A tap on it waits for a signal. */
  waiting: boolean;
  next: Next | undefined;
  onRemark: () => void;
}

/** One tap confirms; once confirmed, the next thing stands in its place. */
export const NoticeFoot = ({ notice, does, waiting, next, onRemark }: NoticeFootProps) => {
  if (notice.myAcknowledgement || waiting) {
    const mayAdd = notice.addFeedbackRefusal === null && !waiting;
    return (
      <Foot
        side={
          mayAdd && (
            <Button look="text" onPress={onRemark}>
              {NOTICES.remark}
            </Button>
          )
        }
      >
        <NextButton next={next} />
      </Foot>
    );
  }
  const refusal = notice.acknowledgeRefusal;
  // An ordinary notice is only to be read: confirming it is welcome, and nothing waits for it.
  const asked = notice.importance !== "ORDINARY";
  return (
    <Foot
      note={refusal ? undefined : asked ? NOTICES.recorded : NOTICES.readOnly}
      side={
        !refusal && (
          <Button look="text" onPress={onRemark}>
            {NOTICES.remark}
          </Button>
        )
      }
    >
      <ActionButton
        cta
        look={asked ? "primary" : "soft"}
        does={does}
        with={tapOf(notice)}
        refusal={refusal}
      >
        {NOTICES.acknowledge}
      </ActionButton>
    </Foot>
  );
};
