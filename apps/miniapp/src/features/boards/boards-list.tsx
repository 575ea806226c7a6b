import { useState } from "react";
import { open, PAGES } from "../../shell";
import { Body, Caption, Card, Icon, Row, useFind } from "../../ui";
import { WAYS } from "../../words/ways";
import { useGroupChoice } from "./group-choice";
import { useBoardGroups, useBoards } from "./use-boards";

/** The list of boards with the choice of a group, as it stands alone or beside a board. */
export function useBoardsList(ofGroup: string | undefined) {
  const [groupId, setGroupId] = useState(ofGroup ?? null);
  const find = useFind();
  const boards = useBoards(groupId, find.search);
  const groups = useBoardGroups();
  const choice = useGroupChoice({
    groups: groups.value ?? [],
    chosen: groupId,
    onChoose: setGroupId,
  });
  // Of several groups the lines of work would be as many as there are groups.
  const only = groupId ?? (groups.value?.length === 1 ? groups.value[0]?.id : null) ?? null;
  return { boards, choice, find, only, chosen: groupId };
}

/** The way to people against all that is open. */
export const MatrixEntry = ({ groupId }: { groupId?: string }) => (
  <Card tight>
    <Row
      start={<Icon name="todo" />}
      onPress={() => open(PAGES.matrix, groupId ? { groupId } : undefined)}
    >
      <Body>{WAYS.matrix.title}</Body>
      <Caption>{WAYS.matrix.note}</Caption>
    </Row>
  </Card>
);

/** The way to how long answers take: one's own figure for everybody, the rest for who answers for it. */
export const TimesEntry = ({ own, groupId }: { own?: boolean; groupId?: string }) => (
  <Card tight>
    <Row
      start={<Icon name="clock" />}
      onPress={() => open(PAGES.times, groupId ? { groupId } : undefined)}
    >
      <Body>{WAYS.times.title}</Body>
      <Caption>{own ? WAYS.times.ownNote : WAYS.times.note}</Caption>
    </Row>
  </Card>
);
