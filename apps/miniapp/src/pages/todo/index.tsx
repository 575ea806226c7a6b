import { Empty, Screen } from "../../ui";
import { NAMES } from "../../words/names";

/** 待办: only what needs me, ordered by the clock. */
export default function TodoPage() {
  return (
    <Screen title={NAMES.tabs.todo} tab="todo">
      <Empty>现在没有要你做的</Empty>
    </Screen>
  );
}
