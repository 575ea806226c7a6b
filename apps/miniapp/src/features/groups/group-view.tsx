import { open, openReport, PAGES, type Read, useShare } from "../../shell";
import {
  Body,
  Caption,
  Card,
  Columns,
  Flow,
  Icon,
  Meta,
  Row,
  Screen,
  Section,
  ShareLink,
  Stack,
  Tag,
  Title,
} from "../../ui";
import { GROUPS } from "../../words/groups";
import { LINKS } from "../../words/links";
import { roleWords } from "../../words/me";
import { NOTICES } from "../../words/notices";
import { QUESTIONS } from "../../words/questions";
import { TASKS } from "../../words/tasks";
import { WAYS } from "../../words/ways";
import { Due, ImportanceTag, type NoticeLine, useNotices } from "../notices";
import { WaitsFor } from "../waiting";
import { ManageRows } from "./manage-rows";
import { PeopleCard } from "./people-card";
import { RulesRows } from "./rules-rows";
import type { GroupRead } from "./use-groups";

interface GroupViewProps {
  id: string;
  of: Read<GroupRead>;
}

/** A group: what waits here, its rules, who answers for it; and what I may do for it. */
export const GroupView = ({ id, of }: GroupViewProps) => {
  const path = `${PAGES.group}?id=${id}`;
  useShare(() => ({ title: of.value?.name ?? GROUPS.title, path }));
  return (
    <Screen title={GROUPS.title} broad of={of}>
      {(group: GroupRead) => (
        <Columns
          left={
            <>
              <Card>
                <Stack gap={1}>
                  <Title>{group.name}</Title>
                  <Flow gap={2} wrap>
                    <Meta num>
                      {group.department.name} · {GROUPS.members(group.memberCount)}
                    </Meta>
                    {group.myRoles.map((role) => (
                      <Tag key={role}>{roleWords(role)}</Tag>
                    ))}
                    {group.state === "DISSOLVED" && <Tag>{GROUPS.dissolved}</Tag>}
                  </Flow>
                  <Body tone="ink2">{group.purpose}</Body>
                  {group.owner === null && group.state === "ACTIVE" && (
                    <WaitsFor kind="APPOINT_OWNER" id={group.id} />
                  )}
                </Stack>
              </Card>
              <Waiting group={group} />
              <TasksCard group={group} />
              <RulesRows group={group} />
              <SettingsRow group={group} />
              <DayRows groupId={group.id} />
              <VoiceRows group={group} />
            </>
          }
          right={
            <>
              <ManageRows group={group} />
              <PeopleCard group={group} />
              <Flow>
                <ShareLink path={path} text={LINKS.group(group.name)} />
              </Flow>
            </>
          }
        />
      )}
    </Screen>
  );
};

/** How many I have in hand here, and the way to all that I may see. */
const TasksCard = ({ group }: { group: GroupRead }) => (
  <Section title={TASKS.title} note={group.openTasks > 0 && GROUPS.openTasks(group.openTasks)}>
    <Card tight>
      <Row onPress={() => open(PAGES.tasks, { groupId: group.id })}>
        <Body>{GROUPS.allTasks}</Body>
      </Row>
      {group.askDepartmentRefusal === null && (
        <Row onPress={() => open(PAGES.ask, { groupId: group.id })}>
          <Body>{QUESTIONS.ask}</Body>
          <Caption>{QUESTIONS.askNote}</Caption>
        </Row>
      )}
    </Card>
  </Section>
);

/** What holds here, and of which category the group is. */
const SettingsRow = ({ group }: { group: GroupRead }) => (
  <Card tight>
    <Row
      start={<Icon name="file" />}
      onPress={() => open(PAGES.groupSettings, { groupId: group.id })}
    >
      <Body>{WAYS.groupSettings.title}</Body>
      <Caption>{WAYS.groupSettings.note(group.groupCategory.name)}</Caption>
    </Row>
    <Row start={<Icon name="file" />} onPress={() => open(PAGES.topics, { groupId: group.id })}>
      <Body>{WAYS.discipline.topics}</Body>
      <Caption>{WAYS.discipline.topicsNote}</Caption>
    </Row>
  </Card>
);

/** What is due today, and the records of the days before. */
const DayRows = ({ groupId }: { groupId: string }) => (
  <Section title={WAYS.days.section}>
    <Card tight>
      <Row start={<Icon name="check" />} onPress={() => open(PAGES.day)}>
        <Body>{WAYS.days.today}</Body>
        <Caption>{WAYS.days.todayNote}</Caption>
      </Row>
      <Row start={<Icon name="lock" />} onPress={() => open(PAGES.dayRecords, { groupId })}>
        <Body>{WAYS.days.records}</Body>
        <Caption>{WAYS.days.recordsNote}</Caption>
      </Row>
    </Card>
  </Section>
);

/** Where members say something, or ask somebody to mediate. */
const VoiceRows = ({ group: { id: groupId, name } }: { group: GroupRead }) => (
  <Section title={WAYS.suggestions.section}>
    <Card tight>
      <Row start={<Icon name="pen" />} onPress={() => open(PAGES.suggestions, { groupId })}>
        <Body>{WAYS.suggestions.title}</Body>
        <Caption>{WAYS.suggestions.note}</Caption>
      </Row>
      <Row start={<Icon name="people" />} onPress={() => open(PAGES.mediations, { groupId })}>
        <Body>{WAYS.mediation.title}</Body>
        <Caption>{WAYS.mediation.note}</Caption>
      </Row>
      <Row
        start={<Icon name="warn" />}
        onPress={() => openReport({ group: { id: groupId, name } })}
      >
        <Body>{WAYS.reports.report}</Body>
        <Caption>{WAYS.reports.reportNote}</Caption>
      </Row>
    </Card>
  </Section>
);

const shown = 3;

/** Notices that wait for me, and the way to all the others. */
const Waiting = ({ group }: { group: GroupRead }) => {
  const notices = useNotices(group.id);
  const waiting = (notices.value ?? []).filter(
    ({ acknowledgeRefusal, importance, openedAt }) =>
      !acknowledgeRefusal && (importance !== "ORDINARY" || !openedAt),
  );
  return (
    <Section title={GROUPS.notices} note={GROUPS.noticesNote(group.waitingNotices)}>
      <Card tight>
        {waiting.slice(0, shown).map((notice) => (
          <WaitingRow key={notice.id} notice={notice} />
        ))}
        <Row onPress={() => open(PAGES.notices, { groupId: group.id })}>
          <Body>{NOTICES.all}</Body>
        </Row>
      </Card>
    </Section>
  );
};

const WaitingRow = ({ notice }: { notice: NoticeLine }) => (
  <Row onPress={() => open(PAGES.notice, { id: notice.id })}>
    <Flow gap={2} wrap>
      <ImportanceTag of={notice.importance} />
      <Body>{notice.subject}</Body>
    </Flow>
    <Due at={notice.dueAt} />
  </Row>
);
