import { InboxRow } from "../../features/inbox";
import { MeView, useMe } from "../../features/me";
import { useMyTodo } from "../../features/todo";

/** 我的: receipts, settings, privacy, the way out. */
export default function MePage() {
  useMyTodo();
  return <MeView of={useMe()} inbox={(unread) => <InboxRow unread={unread} />} />;
}
