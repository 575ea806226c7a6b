import { open, PAGES } from "../../shell";
import { Card, CardTitle, Flow, Meta, Pair, Stack, Tag } from "../../ui";
import { GROUPS } from "../../words/groups";
import { roleWords } from "../../words/me";
import type { MyGroup } from "./use-groups";

/** What waits for me in a group, in words. */
export function waits({ waitingNotices, rulebooks }: MyGroup): string[] {
  const rules = rulebooks.flatMap(({ toSign }) =>
    toSign && asks(toSign.signRefusal) ? [GROUPS.rulesToSign(toSign.number)] : [],
  );
  return [...(waitingNotices > 0 ? [GROUPS.waitingNotices(waitingNotices)] : []), ...rules];
}

/** A signature is asked for: now, or once the end was read. */
export const asks = (signRefusal: string | null): boolean =>
  signRefusal === null || signRefusal === "RULES_END_NOT_REACHED";

/** A group of mine: what it is, what I am in it, what waits for me. */
export const GroupLine = ({ group }: { group: MyGroup }) => {
  const waiting = waits(group);
  return (
    <Card onPress={() => open(PAGES.group, { id: group.id })}>
      <Stack gap={1}>
        <Pair
          left={
            <Flow gap={2} wrap>
              <Meta>{group.department.name}</Meta>
              {group.myRoles.map((role) => (
                <Tag key={role}>{roleWords(role)}</Tag>
              ))}
            </Flow>
          }
          right={<Meta num>{GROUPS.members(group.memberCount)}</Meta>}
        />
        <CardTitle>{group.name}</CardTitle>
        {waiting.length > 0 ? (
          waiting.map((words) => (
            <Meta key={words} tone="brand" strong num>
              {words}
            </Meta>
          ))
        ) : (
          <Meta>{group.state === "DISSOLVED" ? GROUPS.dissolved : GROUPS.clear}</Meta>
        )}
      </Stack>
    </Card>
  );
};
