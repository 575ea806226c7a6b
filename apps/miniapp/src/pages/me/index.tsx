import { Empty, Screen } from "../../ui";
import { NAMES } from "../../words/names";

/** 我的: receipts, record, settings. */
export default function MePage() {
  return (
    <Screen title={NAMES.tabs.me} tab="me">
      <Empty>绑定后，你的回执在这里</Empty>
    </Screen>
  );
}
