import { Empty, Screen } from "../../ui";
import { NAMES } from "../../words/names";

/** 群: my groups. */
export default function GroupsPage() {
  return (
    <Screen title={NAMES.tabs.groups} tab="groups">
      <Empty>你还不在任何群里</Empty>
    </Screen>
  );
}
