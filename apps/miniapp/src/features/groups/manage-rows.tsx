import { open, PAGES } from "../../shell";
import { Body, Caption, Card, Icon, type IconName, Row, Section } from "../../ui";
import { GROUPS } from "../../words/groups";
import { WAYS } from "../../words/ways";
import type { GroupRead } from "./use-groups";

interface Entry {
  icon: IconName;
  words: string;
  note: string;
  go: () => void;
}

const hoursNote = ({ hours: { closeOutAt, quiet } }: GroupRead) =>
  GROUPS.hoursNote(closeOutAt, quiet && `${quiet.from}–${quiet.until}`);

/** What this person may do for the group. Who may do nothing sees nothing of it. */
function entriesOf(group: GroupRead): Entry[] {
  const groupId = group.id;
  const entries: (Entry | false)[] = [
    group.publishNoticeRefusal === null && {
      icon: "bell",
      words: GROUPS.publish,
      note: GROUPS.publishNote,
      go: () => open(PAGES.noticeEdit, { groupId }),
    },
    group.assignTaskRefusal === null && {
      icon: "todo",
      words: GROUPS.assignTask,
      note: GROUPS.assignTaskNote,
      go: () => open(PAGES.taskEdit, { groupId }),
    },
    group.seeBoardRefusal === null && {
      icon: "chart",
      words: GROUPS.boards,
      note: GROUPS.boardsNote,
      go: () => open(PAGES.groupBoards, { groupId }),
    },
    group.seeBoardRefusal === null && {
      icon: "todo",
      words: WAYS.matrix.title,
      note: WAYS.matrix.note,
      go: () => open(PAGES.matrix, { groupId }),
    },
    group.manageRefusal === null && {
      icon: "people",
      words: GROUPS.manageMembers,
      note: GROUPS.manageMembersNote,
      go: () => open(PAGES.members, { groupId }),
    },
    group.manageRefusal === null && {
      icon: "shield",
      words: WAYS.incidents.title,
      note: WAYS.incidents.note,
      go: () => open(PAGES.incidents, { groupId }),
    },
    group.setHoursRefusal === null && {
      icon: "clock",
      words: GROUPS.hours,
      note: hoursNote(group),
      go: () => open(PAGES.hours, { groupId }),
    },
    group.saveBotRefusal === null && {
      icon: "phone",
      words: WAYS.groupBot.title,
      note: WAYS.groupBot.note,
      go: () => open(PAGES.groupBot, { groupId }),
    },
    ...group.rulebooks.flatMap((rulebook): (Entry | false)[] => [
      // Rules are shared: a board that is open in another group says nothing about this one.
      group.seeBoardRefusal === null &&
        rulebook.seeBoardRefusal === null &&
        rulebook.current !== null && {
          icon: "check",
          words: GROUPS.signatures,
          note: `${rulebook.title} · ${GROUPS.signaturesNote}`,
          go: () => open(PAGES.signatures, { rulebookId: rulebook.id, groupId }),
        },
      rulebook.draftRefusal === null && {
        icon: "pen",
        words: rulebook.current ? GROUPS.editRules : GROUPS.goOnRules,
        note: `${rulebook.title} · ${rulebook.current ? GROUPS.editRulesNote : GROUPS.draftOnly}`,
        go: () => open(PAGES.rulesEdit, { rulebookId: rulebook.id }),
      },
    ]),
    // What the whole organisation signs does not stop a group from having rules of its own.
    group.draftRulesRefusal === null && {
      icon: "plus",
      words: group.rulebooks.length === 0 ? GROUPS.writeRules : GROUPS.writeMoreRules,
      note: GROUPS.writeRulesNote,
      go: () => open(PAGES.rulesEdit, { groupId }),
    },
  ];
  return entries.filter((entry) => entry !== false);
}

export const ManageRows = ({ group }: { group: GroupRead }) => {
  const entries = entriesOf(group);
  if (entries.length === 0) return null;
  return (
    <Section title={GROUPS.manage}>
      <Card tight>
        {entries.map(({ icon, words, note, go }) => (
          <Row key={words + note} start={<Icon name={icon} />} onPress={go}>
            <Body>{words}</Body>
            <Caption>{note}</Caption>
          </Row>
        ))}
      </Card>
    </Section>
  );
};
