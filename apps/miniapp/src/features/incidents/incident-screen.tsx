import { useState } from "react";
import { clock } from "../../shell";
import {
  Body,
  Caption,
  Card,
  CardTitle,
  type Fact,
  Facts,
  KeyValue,
  Measure,
  Meta,
  Pair,
  Screen,
  Sheet,
  Stack,
  Tag,
} from "../../ui";
import { INCIDENTS, incidentNoteWords } from "../../words/incidents";
import { dayWords, fullTime, shortTime } from "../../words/times";
import { Changing } from "./changing";
import { IncidentFoot, type Asked } from "./incident-foot";
import { Closing, Updating } from "./incident-sheets";
import { NotesCard } from "./notes-card";
import { type IncidentText, useIncident } from "./use-incidents";

/** One incident: the risk, what was done, which departments know, and how it was closed. */
export const IncidentScreen = ({ id }: { id: string }) => {
  const read = useIncident(id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = () => setAsked(null);
  return (
    <Screen
      title={INCIDENTS.title}
      of={read}
      footer={(found) => <IncidentFoot found={found} onAsk={setAsked} />}
      over={
        read.value && (
          <Sheet open={asked !== null} title={INCIDENTS.sheets[asked ?? "UPDATE"]} onClose={done}>
            {asked === "UPDATE" && <Updating found={read.value} onDone={done} />}
            {asked === "CHANGE" && <Changing found={read.value} onDone={done} />}
            {asked === "CLOSE" && <Closing found={read.value} onDone={done} />}
          </Sheet>
        )
      }
    >
      {(found: IncidentText) => (
        <Measure>
          <HeadCard found={found} />
          <NotesCard notes={found.notes} wordsOf={incidentNoteWords} />
          {found.departments.length > 0 && (
            <Card>
              <Stack gap={2}>
                <Meta>{INCIDENTS.departments}</Meta>
                <KeyValue
                  lines={found.departments.map(({ name, toldAt, seenAt }) => ({
                    key: name,
                    value: seenAt
                      ? INCIDENTS.seenAt(shortTime(seenAt, clock.now()))
                      : INCIDENTS.toldAt(shortTime(toldAt, clock.now())),
                  }))}
                />
              </Stack>
            </Card>
          )}
        </Measure>
      )}
    </Screen>
  );
};

const HeadCard = ({ found }: { found: IncidentText }) => {
  const { number, title, groupName, recordedBy, person, state, overdue, wentUpTo } = found;
  const now = clock.now();
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<Meta num>{number}</Meta>}
          right={
            overdue ? (
              <Tag look="over">{INCIDENTS.list.overdue}</Tag>
            ) : state === "OPEN" ? (
              <Meta num>{INCIDENTS.until(dayWords(found.dueOn, now))}</Meta>
            ) : (
              <Tag look="done">{INCIDENTS.list.closed}</Tag>
            )
          }
        />
        <CardTitle>{title}</CardTitle>
        <Caption num>
          {[groupName, INCIDENTS.by(recordedBy.name), fullTime(found.recordedAt, now)].join(" · ")}
        </Caption>
        <Facts facts={factsOf(found)} />
        <Body>{INCIDENTS.seesTo(person.name)}</Body>
        {wentUpTo.length > 0 && (
          <Body tone="danger">{INCIDENTS.wentUp(wentUpTo.map(({ name }) => name).join("、"))}</Body>
        )}
      </Stack>
    </Card>
  );
};

/** Recorded, measure taken, departments told, closed. */
function factsOf({ notes, departments, recordedAt, closedAt }: IncidentText): Fact[] {
  const now = clock.now();
  const { facts } = INCIDENTS;
  const taken = notes.find(({ kind }) => kind === "MEASURE");
  const seen = departments.filter(({ seenAt }) => seenAt !== null).length;
  const fact = (words: string, at: string | null | undefined): Fact => ({
    words,
    note: at ? shortTime(at, now) : facts.notYet,
    state: at ? "yes" : "now",
  });
  return [
    fact(facts.recorded, recordedAt),
    fact(facts.taken, taken?.at),
    departments.length === 0
      ? { words: facts.told, note: facts.nobody, state: "no" }
      : {
          words: facts.told,
          note: facts.seen(seen, departments.length),
          state: seen === departments.length ? "yes" : "now",
        },
    fact(facts.closed, closedAt),
  ];
}
