import type { ReactNode } from "react";
import { open, openReport, PAGES, type Read, useOutbox } from "../../shell";
import {
  Avatar,
  Body,
  Button,
  Caption,
  Card,
  Columns,
  Flow,
  Grow,
  Icon,
  KeyValue,
  Meta,
  Row,
  Screen,
  Section,
  Stack,
  Tag,
  Title,
} from "../../ui";
import { ACCOUNTABILITY } from "../../words/accountability";
import { DEVICES } from "../../words/devices";
import { LEAVE } from "../../words/leave";
import { ME, roleWords } from "../../words/me";
import { NAMES } from "../../words/names";
import { WAYS } from "../../words/ways";
import { TypeSize } from "./type-size";
import type { MyFacts } from "./use-me";
import { useSignOut } from "./use-sign-out";

/** Who answers for others, or supervises how it is answered. */
const answering: ReadonlySet<string> = new Set([
  "HEAD",
  "OWNER",
  "ADMIN",
  "OFFICE",
  "ORGANISATION_ADMIN",
]);

/** Who says which categories of groups there are, and who sees to it. */
const supervising: ReadonlySet<string> = new Set(["OFFICE", "ORGANISATION_ADMIN"]);

interface MeViewProps {
  of: Read<MyFacts>;
  /** The way to the inbox. */
  inbox: (unread: number) => ReactNode;
}

/** 我的: who I am here, what I have signed, how it looks, what is kept. */
export const MeView = ({ of, inbox }: MeViewProps) => {
  const kept = useOutbox().filter(({ state }) => state === "WAITING").length;
  const signOut = useSignOut();
  return (
    <Screen title={NAMES.tabs.me} tab="me" broad of={of}>
      {(me: MyFacts) => (
        <Columns
          left={
            <>
              <WhoIAm me={me} />
              <Card tight>
                {inbox(me.unreadCount)}
                <Row start={<Icon name="file" />} onPress={() => open(PAGES.receipts)}>
                  <Body>{ME.receipts}</Body>
                  <Caption>{ME.receiptsNote}</Caption>
                </Row>
                <Row start={<Icon name="pen" />} onPress={() => open(PAGES.myRecord)}>
                  <Body>{WAYS.discipline.record}</Body>
                  <Caption>{WAYS.discipline.recordNote}</Caption>
                </Row>
                <Row start={<Icon name="leaf" />} onPress={() => open(PAGES.leave)}>
                  <Body>{LEAVE.title}</Body>
                  <Caption>{LEAVE.note}</Caption>
                </Row>
                <Row start={<Icon name="bell" />} onPress={() => open(PAGES.subscriptions)}>
                  <Body>{WAYS.subscriptions.title}</Body>
                  <Caption>{WAYS.subscriptions.note}</Caption>
                </Row>
                {me.organisation.isDemo && (
                  <Row start={<Icon name="phone" />} onPress={() => open(PAGES.phone)}>
                    <Body>{WAYS.phone.title}</Body>
                    <Caption>{WAYS.phone.note}</Caption>
                  </Row>
                )}
              </Card>
              <Card tight>
                <Row start={<Icon name="warn" />} onPress={() => openReport()}>
                  <Body>{WAYS.reports.report}</Body>
                  <Caption>{WAYS.reports.reportNote}</Caption>
                </Row>
                <Row start={<Icon name="lock" />} onPress={() => open(PAGES.reportByCode)}>
                  <Body>{WAYS.reports.byCode}</Body>
                  <Caption>{WAYS.reports.byCodeNote}</Caption>
                </Row>
                <Row start={<Icon name="up" />} onPress={() => open(PAGES.myReports)}>
                  <Body>{WAYS.reports.mine}</Body>
                  <Caption>{WAYS.reports.mineNote}</Caption>
                </Row>
                <Row start={<Icon name="pen" />} onPress={() => open(PAGES.suggestions)}>
                  <Body>{WAYS.suggestions.title}</Body>
                  <Caption>{WAYS.suggestions.note}</Caption>
                </Row>
                <Row start={<Icon name="people" />} onPress={() => open(PAGES.mediations)}>
                  <Body>{WAYS.mediation.title}</Body>
                  <Caption>{WAYS.mediation.note}</Caption>
                </Row>
              </Card>
              {me.roles.some(({ role }) => answering.has(role)) && (
                <Card tight>
                  <Row start={<Icon name="search" />} onPress={() => open(PAGES.reports)}>
                    <Body>{WAYS.reports.queue}</Body>
                    <Caption>{WAYS.reports.queueNote}</Caption>
                  </Row>
                  <Row start={<Icon name="shield" />} onPress={() => open(PAGES.cases)}>
                    <Body>{WAYS.discipline.cases}</Body>
                    <Caption>{WAYS.discipline.casesNote}</Caption>
                  </Row>
                  <Row start={<Icon name="warn" />} onPress={() => open(PAGES.incidents)}>
                    <Body>{WAYS.incidents.title}</Body>
                    <Caption>{WAYS.incidents.note}</Caption>
                  </Row>
                  <Row start={<Icon name="warn" />} onPress={() => open(PAGES.accountability)}>
                    <Body>{ACCOUNTABILITY.title}</Body>
                    <Caption>{ACCOUNTABILITY.note}</Caption>
                  </Row>
                  <Row start={<Icon name="lock" />} onPress={() => open(PAGES.lostAccounts)}>
                    <Body>{WAYS.lostAccounts.list}</Body>
                    <Caption>{WAYS.lostAccounts.listNote}</Caption>
                  </Row>
                </Card>
              )}
              <Card tight>
                <Row start={<Icon name="lock" />} onPress={() => open(PAGES.devices)}>
                  <Body>{DEVICES.title}</Body>
                  <Caption>{DEVICES.note}</Caption>
                </Row>
                <Row start={<Icon name="warn" />} onPress={() => open(PAGES.lostReport)}>
                  <Body>{WAYS.lostAccounts.report}</Body>
                  <Caption>{WAYS.lostAccounts.reportNote}</Caption>
                </Row>
              </Card>
            </>
          }
          right={
            <>
              {[
                me.setOwnDaysRefusal,
                me.setCategoriesRefusal,
                me.importRosterRefusal,
                me.inviteRefusal,
                me.seeChannelsRefusal,
              ].includes(null) && (
                <Section title={ME.administer}>
                  <Card tight>
                    {me.importRosterRefusal === null && (
                      <Row start={<Icon name="people" />} onPress={() => open(PAGES.roster)}>
                        <Body>{WAYS.roster.title}</Body>
                        <Caption>{WAYS.roster.note}</Caption>
                      </Row>
                    )}
                    {me.inviteRefusal === null && (
                      <Row start={<Icon name="plus" />} onPress={() => open(PAGES.invite)}>
                        <Body>{ME.invite}</Body>
                        <Caption>{ME.inviteNote}</Caption>
                      </Row>
                    )}
                    {me.seeChannelsRefusal === null && (
                      <Row start={<Icon name="chart" />} onPress={() => open(PAGES.channels)}>
                        <Body>{WAYS.channels.title}</Body>
                        <Caption>{WAYS.channels.note}</Caption>
                      </Row>
                    )}
                    {me.seeChannelsRefusal === null && (
                      <Row start={<Icon name="bell" />} onPress={() => open(PAGES.undeliverable)}>
                        <Body>{WAYS.undeliverable.title}</Body>
                        <Caption>{WAYS.undeliverable.note}</Caption>
                      </Row>
                    )}
                    {me.roles.some(({ role }) => supervising.has(role)) && (
                      <Row start={<Icon name="todo" />} onPress={() => open(PAGES.categories)}>
                        <Body>{WAYS.categories.title}</Body>
                        <Caption>{WAYS.categories.note}</Caption>
                      </Row>
                    )}
                    {me.setOwnDaysRefusal === null && (
                      <Row start={<Icon name="clock" />} onPress={() => open(PAGES.calendar)}>
                        <Body>{ME.calendar}</Body>
                        <Caption>{ME.calendarNote}</Caption>
                      </Row>
                    )}
                  </Card>
                </Section>
              )}
              <TypeSize />
              <Card tight>
                <Row start={<Icon name="shield" />} onPress={() => open(PAGES.privacy)}>
                  <Body>{WAYS.privacy.title}</Body>
                  <Caption>{WAYS.privacy.note}</Caption>
                </Row>
                <Row start={<Icon name="down2" />} onPress={() => open(PAGES.myData)}>
                  <Body>{WAYS.myData.title}</Body>
                  <Caption>{WAYS.myData.note}</Caption>
                </Row>
              </Card>
              <Stack gap={2}>
                <Button look="danger" wide onPress={() => void signOut()}>
                  {ME.signOut}
                </Button>
                {kept > 0 && <Caption centre>{ME.signOutKept(kept)}</Caption>}
              </Stack>
            </>
          }
        />
      )}
    </Screen>
  );
};

/** Roles by name, each with the groups or departments they are held in. */
function rolesOf({ roles }: MyFacts): { key: string; value: string }[] {
  const scopes = new Map<string, string[]>();
  for (const { role, scopeName } of roles) {
    const name = roleWords(role);
    scopes.set(name, [...(scopes.get(name) ?? []), scopeName]);
  }
  if (scopes.size === 0) return [{ key: ME.roles, value: ME.noRoles }];
  return [...scopes].map(([key, names]) => ({ key, value: [...new Set(names)].join("、") }));
}

const WhoIAm = ({ me }: { me: MyFacts }) => (
  <Card>
    <Stack gap={3}>
      <Flow gap={3}>
        <Avatar name={me.person.name} brand />
        <Grow>
          <Flow gap={2} wrap>
            <Title>{me.person.name}</Title>
            {me.organisation.isDemo && <Tag>{ME.demo}</Tag>}
          </Flow>
          {me.person.title && <Meta>{me.person.title}</Meta>}
        </Grow>
      </Flow>
      <KeyValue
        lines={[
          { key: ME.department, value: me.person.department.name },
          { key: ME.staffNo, value: me.person.staffNo },
          { key: ME.organisation, value: me.organisation.name },
          ...rolesOf(me),
        ]}
      />
    </Stack>
  </Card>
);
