import { CreateGroup } from "../../features/groups/create-group";
import { GroupLine } from "../../features/groups/group-line";
import { useMyGroups } from "../../features/groups/use-groups";
import { useMe } from "../../features/me/use-me";
import { useMyTodo } from "../../features/todo/use-my-todo";
import { Button, Empty, ListEnd, Measure, Screen } from "../../ui";
import { GROUPS } from "../../words/groups";
import { NAMES } from "../../words/names";

/** 群: my groups, each with what waits for me in it. */
export default function GroupsPage() {
  const groups = useMyGroups();
  const me = useMe();
  useMyTodo();
  const create = me.value?.createGroupRefusal === null && <CreateGroup />;
  return (
    <Screen
      title={NAMES.tabs.groups}
      tab="groups"
      of={groups}
      empty={<Empty action={create}>{GROUPS.empty}</Empty>}
    >
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
          {create}
        </Measure>
      )}
    </Screen>
  );
}
