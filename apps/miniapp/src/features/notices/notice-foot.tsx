import { open, openTab } from "../../shell";
import { ActionButton, Button, Foot } from "../../ui";
import { NOTICES } from "../../words/notices";
import { tapOf, type useAcknowledge } from "./use-acknowledge";
import type { NoticeRead } from "./use-notice";

/** Something to do after this. */
export interface Next {
  title: string;
  path: string;
  parameters: Record<string, string>;
}

interface NoticeFootProps {
  notice: NoticeRead;
  does: ReturnType<typeof useAcknowledge>;
  kept: boolean;
  next: Next | undefined;
  onRemark: () => void;
}

/** One tap confirms; once confirmed, the next thing stands in its place. */
export const NoticeFoot = ({ notice, does, kept, next, onRemark }: NoticeFootProps) => {
  if (notice.myAcknowledgement || kept) {
    return (
      <Foot>
        {next ? (
          <Button cta look="soft" onPress={() => open(next.path, next.parameters)}>
            {NOTICES.next(next.title)}
          </Button>
        ) : (
          <Button cta look="soft" onPress={() => openTab("todo")}>
            {NOTICES.nothingNext}
          </Button>
        )}
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
