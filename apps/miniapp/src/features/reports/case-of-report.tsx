import { useState } from "react";
import { clock, useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Chips,
  DateTimeField,
  Meta,
  PickList,
  Row,
  Stack,
} from "../../ui";
import { clauseWords } from "../../words/discipline";
import { REPORTS } from "../../words/reports";
import { fromFields, toFields } from "../../words/times";
import { MemberChoice } from "../choices";
import { useKinds, useLadder } from "../discipline";
import { blackened, saysSomething, sentencesOf } from "./blacken";
import { Blackening } from "./blackening";
import { type ReportText, useMakeCase } from "./use-reports";

const { case: words } = REPORTS;

interface CaseProps {
  report: ReportText;
  onDone: () => void;
}

/** What a case of discipline is made of: whom, which kind and clause, and the words that its subject will see. */
export const CaseOfReport = ({ report, onDone }: CaseProps) =>
  report.groupId ? (
    <CaseForm report={report} groupId={report.groupId} onDone={onDone} />
  ) : (
    <Body>{words.noGroup}</Body>
  );

const CaseForm = ({ report, groupId, onDone }: CaseProps & { groupId: string }) => {
  const draft = useFormDraft({
    name: "case-of-report",
    place: report.id,
    start: () => ({
      ...toFields(report.receivedAt ? new Date(report.receivedAt) : clock.now()),
      person: report.named.length === 1 ? report.named[0]! : null,
      kindKey: "",
      clauseKey: "",
      black: [] as string[],
    }),
  });
  const { form, change } = draft;
  const { person, kindKey } = form;
  const [others, setOthers] = useState(report.named.length === 0);
  const kinds = useKinds(groupId).value ?? [];
  const asked = useLadder(groupId, person?.id ?? "", kindKey);
  const ladder = asked.value?.ladder;
  const clauses = ladder?.clauses ?? [];
  // What the kind rests on stands first; where that is one clause, it is the one.
  const [proposed, ...furtherOnes] = ladder?.restsOn ?? [];
  const clauseKey = form.clauseKey || (furtherOnes.length === 0 && proposed) || "";
  const clause = clauses.find(({ key }) => key === clauseKey);
  const [choosing, setChoosing] = useState(false);
  const black = new Set(form.black);
  const shown = blackened(sentencesOf(report.text), black);
  const because =
    (person === null && words.missing.person) ||
    (kindKey === "" && words.missing.kind) ||
    (ladder === undefined && !asked.error && words.missing.ladder) ||
    (clauses.length > 0 && clauseKey === "" && words.missing.clause) ||
    (!saysSomething(shown) && words.missing.text) ||
    null;
  return (
    <Stack gap={4}>
      <Meta>{words.person}</Meta>
      {others ? (
        <MemberChoice
          groupId={groupId}
          onChoose={(one) => {
            change({ person: one });
            setOthers(false);
          }}
        />
      ) : (
        <Chips
          label={words.person}
          choices={(report.named.length > 0 ? report.named : person ? [person] : []).map(
            ({ id, name }) => ({ value: id, words: name }),
          )}
          chosen={person?.id ?? null}
          onChoose={(id) =>
            change({ person: report.named.find((one) => one.id === id) ?? person, clauseKey: "" })
          }
        />
      )}
      <Meta>{words.kind}</Meta>
      <Chips
        label={words.kind}
        choices={kinds.map(({ key, name }) => ({ value: key, words: name }))}
        chosen={kindKey || null}
        onChoose={(key) => change({ kindKey: key, clauseKey: "" })}
      />
      {clauses.length > 0 && (
        <Stack gap={2}>
          <Meta>{words.clause}</Meta>
          {clause && !choosing ? (
            <Row
              end={
                <Button look="text" onPress={() => setChoosing(true)}>
                  {words.another}
                </Button>
              }
            >
              <Body>{clauseWords(clause.label, clause.text)}</Body>
            </Row>
          ) : (
            <PickList
              bare
              label={words.clause}
              items={clauses.map(({ key, label, text }) => ({
                value: key,
                words: clauseWords(label, text),
              }))}
              chosen={new Set([clauseKey])}
              onPick={(key) => {
                change({ clauseKey: key });
                setChoosing(false);
              }}
            />
          )}
        </Stack>
      )}
      <DateTimeField
        label={words.when}
        date={form.date}
        time={form.time}
        max={toFields(clock.now()).date}
        onDate={(date) => change({ date })}
        onTime={(time) => change({ time })}
      />
      <Blackening
        text={report.text}
        black={black}
        words={words}
        onBlacken={(next) => change({ black: [...next] })}
      />
      <ActionButton
        cta
        look="primary"
        does={useMakeCase()}
        because={because}
        with={{
          input: {
            reportId: report.id,
            groupId,
            personId: person?.id ?? "",
            kindKey,
            clauseKey: clauseKey || null,
            happenedAt: fromFields(form.date, form.time),
            whatHappened: shown,
          },
        }}
        then={({ state }) => {
          if (state !== "DONE") return;
          draft.done();
          onDone();
        }}
      >
        {words.act}
      </ActionButton>
    </Stack>
  );
};
