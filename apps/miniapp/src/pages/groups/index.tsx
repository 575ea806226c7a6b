import { CreateGroup, GroupLine, useMyGroups } from "../../features/groups";
import { useMe } from "../../features/me";
import { useMyTodo } from "../../features/todo";
import { Button, Empty, emptyOr, FindBar, ListEnd, Measure, Screen, useFind } from "../../ui";
import { FIND } from "../../words/find";
import { GROUPS } from "../../words/groups";
import { NAMES } from "../../words/names";

/** 群: my groups, each with what waits for me in it. */
export default function GroupsPage() {
  const find = useFind();
  const groups = useMyGroups(find.search);
  const me = useMe();
  useMyTodo();
  const create = me.value?.createGroupRefusal === null && <CreateGroup />;
  return (
    <Screen
      title={NAMES.tabs.groups}
      tab="groups"
      head={<FindBar find={find} of={groups} hint={FIND.hints.groups} />}
      of={groups}
      empty={emptyOr(find, <Empty action={create}>{GROUPS.empty}</Empty>)}
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
