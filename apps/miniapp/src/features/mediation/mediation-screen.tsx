import { useState } from "react";
import { clock } from "../../shell";
import {
  Avatar,
  Body,
  Caption,
  Card,
  CardTitle,
  type Fact,
  Facts,
  Measure,
  Meta,
  Pair,
  Row,
  Screen,
  Sheet,
  Stack,
  Tag,
} from "../../ui";
import { MEDIATION, mediationNoteWords, mediationStateWords } from "../../words/mediation";
import { dayWords, fullTime, shortTime } from "../../words/times";
import { NotesCard } from "../incidents";
import { type Asked, MediationFoot } from "./mediation-foot";
import { ChoosingMediator, Concluding, Disagreeing, Ending, Meeting } from "./mediation-sheets";
import { type MediationText, useMediation } from "./use-mediation";

/** One mediation: its parties, who mediates, what was said, and the outcome that all confirm. */
export const MediationScreen = ({ id }: { id: string }) => {
  const read = useMediation(id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = () => setAsked(null);
  const found = read.value;
  return (
    <Screen
      title={MEDIATION.title}
      of={read}
      footer={(found) => <MediationFoot found={found} onAsk={setAsked} />}
      over={
        found && (
          <Sheet open={asked !== null} title={asked ? MEDIATION.acts[asked] : ""} onClose={done}>
            {asked === "CHOOSE" && <ChoosingMediator found={found} onDone={done} />}
            {asked === "MEET" && <Meeting found={found} onDone={done} />}
            {asked === "CONCLUDE" && <Concluding found={found} onDone={done} />}
            {asked === "DISAGREE" && <Disagreeing found={found} onDone={done} />}
            {asked === "END" && <Ending found={found} onDone={done} />}
          </Sheet>
        )
      }
    >
      {(found: MediationText) => (
        <Measure>
          <HeadCard found={found} />
          <PeopleCard found={found} />
          {found.outcome && found.revision > 0 && (
            <Card>
              <Stack gap={2}>
                <Meta>{MEDIATION.outcome}</Meta>
                <Body>{found.outcome}</Body>
                <Caption num>{MEDIATION.revision(found.revision)}</Caption>
              </Stack>
            </Card>
          )}
          <NotesCard notes={found.notes} wordsOf={mediationNoteWords} />
          <Caption>{MEDIATION.secret}</Caption>
        </Measure>
      )}
    </Screen>
  );
};

const HeadCard = ({ found }: { found: MediationText }) => (
  <Card>
    <Stack gap={2}>
      <Pair
        left={<Meta num>{found.number}</Meta>}
        right={
          <Tag look={found.state === "AGREED" ? "done" : "near"}>
            {mediationStateWords(found.state)}
          </Tag>
        }
      />
      <CardTitle>{found.title}</CardTitle>
      <Caption num>
        {[...found.groupNames, fullTime(found.startedAt, clock.now())].join(" · ")}
      </Caption>
      <Facts facts={factsOf(found)} />
      {found.riseOn && (
        <Caption num>{MEDIATION.until(dayWords(found.riseOn, clock.now()))}</Caption>
      )}
    </Stack>
  </Card>
);

/** Asked for, a mediator, meetings, confirmed by all. */
function factsOf({ startedAt, mediator, notes, parties, state, endedAt }: MediationText): Fact[] {
  const { facts } = MEDIATION;
  const met = notes.filter(({ kind }) => kind === "MEETING").length;
  const confirmed = parties.filter((party) => party.confirmed).length;
  const agreed = state === "AGREED";
  return [
    { words: facts.started, note: shortTime(startedAt, clock.now()), state: "yes" },
    {
      words: facts.mediator,
      note: mediator?.name ?? facts.notYet,
      state: mediator ? "yes" : "now",
    },
    { words: facts.met, note: facts.times(met), state: met > 0 ? "yes" : "now" },
    {
      words: facts.confirmed,
      note: agreed
        ? shortTime(endedAt ?? startedAt, clock.now())
        : facts.of(confirmed, parties.length),
      state: agreed ? "yes" : state === "ENDED" ? "no" : "now",
    },
  ];
}

const PeopleCard = ({ found: { parties, mediator, state } }: { found: MediationText }) => (
  <Card tight>
    {parties.map(({ person, me, confirmed }) => (
      <Row
        key={person.id}
        start={<Avatar name={person.name} />}
        end={
          confirmed ? (
            <Meta tone="good">{MEDIATION.confirmed}</Meta>
          ) : (
            state === "CONCLUDED" && <Meta tone="wait">{MEDIATION.waits(me)}</Meta>
          )
        }
      >
        <Body>{me ? MEDIATION.me(person.name) : person.name}</Body>
        <Caption>{`${person.department.name} · ${MEDIATION.party}`}</Caption>
      </Row>
    ))}
    {mediator ? (
      <Row start={<Avatar name={mediator.name} />}>
        <Body>{mediator.name}</Body>
        <Caption>{`${mediator.department.name} · ${MEDIATION.mediator}`}</Caption>
      </Row>
    ) : (
      <Row>
        <Body>{MEDIATION.noMediator}</Body>
        <Caption>{MEDIATION.noMediatorNote}</Caption>
      </Row>
    )}
  </Card>
);
