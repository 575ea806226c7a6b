import { MeView } from "../../features/me/me-view";
import { useMe } from "../../features/me/use-me";
import { useMyTodo } from "../../features/todo/use-my-todo";

/** 我的: receipts, settings, privacy, the way out. */
export default function MePage() {
  useMyTodo();
  return <MeView of={useMe()} />;
}
