import { GroupLine } from "../../features/groups/group-line";
import { useMyGroups } from "../../features/groups/use-groups";
import { useMe } from "../../features/me/use-me";
import { useMyTodo } from "../../features/todo/use-my-todo";
import { Button, ListEnd, Measure, Screen } from "../../ui";
import { GROUPS } from "../../words/groups";
import { NAMES } from "../../words/names";

/** 群: my groups, each with what waits for me in it. */
export default function GroupsPage() {
  const groups = useMyGroups();
  useMe();
  useMyTodo();
  return (
    <Screen title={NAMES.tabs.groups} tab="groups" of={groups} empty={GROUPS.empty}>
      {() => (
        <Measure>
          {(groups.value ?? []).map((group) => (
            <GroupLine key={group.id} group={group} />
          ))}
          {groups.hasMore ? (
            <Button look="quiet" wide busy={groups.loadingMore} onPress={groups.more}>
              {GROUPS.more}
            </Button>
          ) : (
            <ListEnd>{GROUPS.end(groups.value?.length ?? 0)}</ListEnd>
          )}
        </Measure>
      )}
    </Screen>
  );
}
