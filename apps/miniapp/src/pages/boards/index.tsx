import { Empty, Screen } from "../../ui";
import { NAMES } from "../../words/names";

/** 看板: one number, and the names behind it. */
export default function BoardsPage() {
  return (
    <Screen title={NAMES.tabs.boards} tab="boards">
      <Empty>这里还没有要看的数</Empty>
    </Screen>
  );
}
