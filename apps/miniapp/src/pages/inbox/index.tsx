import { InboxList, useInbox } from "../../features/inbox";
import { useWaitingIds } from "../../features/todo";
import { Screen } from "../../ui";
import { INBOX } from "../../words/inbox";

/** 收件: what the app has told me. */
export default function InboxPage() {
  const inbox = useInbox();
  const waiting = useWaitingIds();
  return (
    <Screen title={INBOX.title} of={inbox} empty={INBOX.empty}>
      {() => <InboxList of={inbox} waiting={waiting} />}
    </Screen>
  );
}
