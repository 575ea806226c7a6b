import { InboxList, useInbox } from "../../features/inbox";
import { useWaitingIds } from "../../features/todo";
import { emptyOr, FindBar, Screen, useFind } from "../../ui";
import { FIND } from "../../words/find";
import { INBOX } from "../../words/inbox";

/** 收件: what the app has told me. */
export default function InboxPage() {
  const find = useFind();
  const inbox = useInbox(find.search);
  const waiting = useWaitingIds();
  return (
    <Screen
      title={INBOX.title}
      head={<FindBar find={find} of={inbox} hint={FIND.hints.inbox} />}
      of={inbox}
      empty={emptyOr(find, INBOX.empty)}
    >
      {() => <InboxList of={inbox} waiting={waiting} part={find.active} />}
    </Screen>
  );
}
