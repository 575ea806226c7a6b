import { open, PAGES } from "../../shell";
import { Button, Card, Meta, Stack } from "../../ui";
import { OWNERLESS } from "../../words/groups";
import { type TodoCardProps, type TodoCards, TodoWords } from "../kinds";

/** A group without an owner: whom to appoint is chosen among its members. */
const OwnerlessTodoCard = ({ item, first }: TodoCardProps) => {
  const { ownerlessGroup: group } = item;
  if (!group) return null;
  const go = () => open(PAGES.members, { groupId: group.id });
  return (
    <Card>
      <Stack gap={3}>
        <TodoWords
          title={group.name}
          left={<Meta>{OWNERLESS.title}</Meta>}
          right={<Meta num>{OWNERLESS.note(group.department.name, group.memberCount)}</Meta>}
          onPress={go}
        >
          <Meta>{OWNERLESS.why}</Meta>
        </TodoWords>
        <Button
          wide
          look={first ? "primary" : "soft"}
          label={`${OWNERLESS.act}：${group.name}`}
          onPress={go}
        >
          {OWNERLESS.act}
        </Button>
      </Stack>
    </Card>
  );
};

export const groupTodoCards = { APPOINT_OWNER: OwnerlessTodoCard } satisfies TodoCards;
