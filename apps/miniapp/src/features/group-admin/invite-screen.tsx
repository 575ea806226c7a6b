import type { IssueInvitationsMutation } from "@riqing/schema";
import { useState } from "react";
import { clock, copy, hashLinkTo, PAGES, print, toast } from "../../shell";
import {
  ActionButton,
  Banner,
  Button,
  Caption,
  Card,
  Flow,
  Foot,
  ListEnd,
  Meta,
  PickList,
  Screen,
  Section,
  Stack,
  Switch,
  Title,
  View,
} from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { refusalWords } from "../../words/refusals";
import { fullTime } from "../../words/times";
import { DepartmentChoice } from "./department-choice";
import { chosenInvitees } from "./invitees";
import { LeftOutList } from "./left-out";
import { QrCode } from "./qr-code";
import { useInviteMany } from "./use-deeds";
import { useMe } from "./use-members";
import styles from "./invite-screen.module.css";

type Batch = IssueInvitationsMutation["issueInvitations"];
type Invitation = Batch["invitations"][number];
type To = "PEOPLE" | "ALL" | "DEPARTMENT";

const { invite: words } = GROUP_ADMIN;

/** The page that opens with the code filled in. Behind the #, so that no server reads the code. */
const linkOf = (code: string): string | null => hashLinkTo(`${PAGES.bind}?code=${code}`);

const textOf = (organisation: string, { code, expiresAt, person }: Invitation): string =>
  words.text({
    organisation,
    name: person.name,
    code,
    until: fullTime(expiresAt, clock.now()),
    link: linkOf(code),
  });

/** Invitations for many: each a slip of paper and a text. The codes are shown here once and kept nowhere. */
export const InviteScreen = () => {
  const me = useMe();
  const people = chosenInvitees();
  const [to, setTo] = useState<To>(people.length > 0 ? "PEOPLE" : "ALL");
  const [department, setDepartment] = useState<{ id: string; name: string } | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [again, setAgain] = useState(false);
  const [issued, setIssued] = useState<readonly Invitation[]>([]);
  const [last, setLast] = useState<Batch | null>(null);
  const invite = useInviteMany();
  const organisation = me.value?.organisation.name ?? "";

  const who = {
    PEOPLE: { personIds: [...people] },
    DEPARTMENT: { departmentId: department?.id },
    ALL: {},
  }[to];
  const refusal = me.value?.inviteRefusal;
  const because =
    (refusal &&
      (refusal === "NOT_ALLOWED" ? GROUP_ADMIN.member.inviteElse : refusalWords(refusal))) ||
    (to === "DEPARTMENT" && !department ? words.choose : null);

  async function copyAll() {
    const text = issued.map((one) => textOf(organisation, one)).join("\n\n");
    toast((await copy(text)) ? words.copied(issued.length) : words.copyFailed);
  }

  const issue = (
    <ActionButton
      cta
      look={issued.length > 0 ? "soft" : "primary"}
      does={invite}
      with={{ input: { ...who, again } }}
      because={because}
      then={(outcome) => {
        if (outcome.state !== "DONE") return;
        const batch = outcome.data.issueInvitations;
        setLast(batch);
        setIssued((before) => [...before, ...batch.invitations]);
      }}
    >
      {last && last.remaining > 0 ? words.more(last.remaining) : words.act}
    </ActionButton>
  );

  return (
    <Screen
      title={words.title}
      of={me}
      footer={
        issued.length > 0 ? (
          <Foot
            note={words.leaveNote}
            side={
              print && (
                <Button look="text" icon="copy" onPress={() => void copyAll()}>
                  {words.copyAll}
                </Button>
              )
            }
          >
            <Button cta look="primary" onPress={() => (print ? print() : void copyAll())}>
              {print ? words.print : words.copyAll}
            </Button>
          </Foot>
        ) : (
          <Foot>{issue}</Foot>
        )
      }
      over={
        <DepartmentChoice
          open={choosing}
          onClose={() => setChoosing(false)}
          chosen={department?.id ?? null}
          onChoose={(chosen) => {
            setDepartment(chosen);
            setChoosing(false);
          }}
        />
      }
    >
      {() => (
        <>
          {issued.length === 0 ? (
            <>
              <Section title={words.who}>
                <PickList
                  label={words.who}
                  items={[
                    ...(people.length > 0
                      ? [{ value: "PEOPLE", words: words.people(people.length) }]
                      : []),
                    { value: "ALL", words: words.all },
                    {
                      value: "DEPARTMENT",
                      words: words.department,
                      note: department?.name ?? words.choose,
                    },
                  ]}
                  chosen={new Set([to])}
                  onPick={(value) => {
                    setTo(value as To);
                    if (value === "DEPARTMENT") setChoosing(true);
                  }}
                />
              </Section>
              <Card>
                <Switch label={words.again} note={words.againNote} on={again} onTurn={setAgain} />
              </Card>
              {last && (
                <Meta>
                  {last.invitedBefore > 0 ? words.before(last.invitedBefore) : words.nobody}
                </Meta>
              )}
            </>
          ) : (
            <>
              <View className={styles.screenOnly}>
                <Stack gap={3}>
                  <Banner look="wait" icon="warn">
                    {words.issued(issued.length)}
                  </Banner>
                  {last && last.invitedBefore > 0 && (
                    <Meta>{words.before(last.invitedBefore)}</Meta>
                  )}
                  {last && last.remaining > 0 && issue}
                </Stack>
              </View>
              <View className={styles.sheet}>
                {issued.map((one) => (
                  <Slip key={one.code} invitation={one} organisation={organisation} />
                ))}
              </View>
            </>
          )}
          {last && last.leftOut.length > 0 && (
            <View className={styles.screenOnly}>
              <LeftOutList of={last.leftOut} />
            </View>
          )}
          {issued.length > 0 && <ListEnd>{words.end(issued.length)}</ListEnd>}
        </>
      )}
    </Screen>
  );
};

interface SlipProps {
  invitation: Invitation;
  organisation: string;
}

/** One slip, cut along its border: whose, the code, where to, and the picture of both. */
const Slip = ({ invitation, organisation }: SlipProps) => {
  const { code, expiresAt, person } = invitation;
  const link = linkOf(code);

  async function copyIt() {
    toast((await copy(textOf(organisation, invitation))) ? words.copied(1) : words.copyFailed);
  }

  return (
    <View className={styles.slip}>
      <View className={styles.words}>
        <Caption>{words.heading(organisation)}</Caption>
        <Title>{person.name}</Title>
        <Meta num>
          {person.department.name} · {person.staffNo}
        </Meta>
        <View className={styles.code}>{code}</View>
        <Caption num>{words.until(fullTime(expiresAt, clock.now()))}</Caption>
        {link && (
          <Caption>
            {words.address} {link.split("#")[0]}
          </Caption>
        )}
        <Caption>{link ? words.how : words.howWithout}</Caption>
        <View className={styles.screenOnly}>
          <Flow>
            <Button
              look="text"
              icon="copy"
              label={`${words.copyOne}：${person.name}`}
              onPress={() => void copyIt()}
            >
              {words.copyOne}
            </Button>
          </Flow>
        </View>
      </View>
      {link && <QrCode text={link} label={words.qr(person.name)} />}
    </View>
  );
};
