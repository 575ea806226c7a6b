import { cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, PAGES, RefusedError, replace, useFormDraft } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Caption,
  Card,
  Chips,
  DateTimeField,
  DraftBanner,
  Foot,
  Measure,
  Meta,
  Row,
  Screen,
  Stack,
  TextArea,
} from "../../ui";
import { clauseWords, DISCIPLINE, measureWords } from "../../words/discipline";
import { EVIDENCE, goodReasonWords } from "../../words/evidence";
import { fromFields, toFields } from "../../words/times";
import { FilePicker, useFiles } from "../files";
import { CitedCard, type Cited, useCitation } from "./cited-card";
import { CitedIntoCase } from "./cited-into-case";
import { citesOf, emptyForm, whyNotRecord } from "./form";
import { useKinds, useLadder, useRecord } from "./use-discipline";
import { type Choosing, ViolationSheet } from "./violation-sheet";

const { violation: words } = DISCIPLINE;

/** Why it was not without good reason, where the server has found one. */
const goodReasonIn = (outcome: ReturnType<typeof useRecord>["outcome"]): unknown =>
  outcome?.state === "REFUSED" && outcome.error.code === "CASE_GOOD_REASON"
    ? outcome.error.extensions.reason
    : null;

/** Records what may have been a violation: who, what, when, by which clause, with what evidence. */
export const ViolationScreen = ({ cited }: { cited: Cited | null }) => {
  const draft = useFormDraft({
    name: "violation",
    place: cited?.id ?? "",
    start: () => emptyForm(toFields(clock.now())),
  });
  const { form, change } = draft;
  const { person, kindKey } = form;
  const citation = useCitation(cited);
  // What is cited belongs to a group, so that is the group unless there are several.
  const group = form.group ?? (citation?.groups.length === 1 ? citation.groups[0] : null) ?? null;
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const kinds = useKinds(group?.id ?? "").value ?? [];
  const proposed = useLadder(group?.id ?? "", person?.id ?? "", kindKey);
  const ladder = proposed.value;
  const notMine =
    proposed.error instanceof RefusedError && proposed.error.code === "NOT_ALLOWED"
      ? words.missing.notMine
      : null;
  const clauses = ladder?.ladder.clauses ?? [];
  // What the kind rests on is proposed, until another one is chosen.
  const clauseKey = form.clauseKey || (ladder?.ladder.restsOn[0] ?? "");
  const clause = clauses.find(({ key }) => key === clauseKey);
  const record = useRecord();
  const files = useFiles("CASE");
  const goodReason = goodReasonIn(record.outcome);
  return (
    <Screen
      title={words.title}
      footer={
        <Foot note={words.note}>
          <ActionButton
            cta
            look="primary"
            does={record}
            with={{
              input: {
                groupId: group?.id ?? "",
                personId: person?.id ?? "",
                kindKey,
                clauseKey: clauseKey || null,
                happenedAt: fromFields(form.date, form.time),
                whatHappened: form.whatHappened,
                quote: cleanText(form.quote) || null,
                fileIds: files.ids,
                cites: citesOf(cited, form),
              },
            }}
            because={
              notMine ??
              whyNotRecord({ ...form, group, clauseKey }, clauses.length > 0) ??
              files.because
            }
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              replace(PAGES.case, { id: outcome.data.recordViolation.id });
            }}
          >
            {words.act}
          </ActionButton>
        </Foot>
      }
      over={
        <ViolationSheet
          asked={choosing}
          group={group}
          groups={citation?.groups ?? null}
          clauses={clauses}
          clauseKey={clauseKey}
          messages={form.messages}
          most={LIMITS.caseCites - (cited ? 1 : 0)}
          onChange={change}
          onClose={() => setChoosing(null)}
        />
      }
    >
      <Measure>
        <DraftBanner of={draft} />
        {goodReason !== null && (
          <Banner look="danger" icon="shield">
            {goodReasonWords(goodReason)}
          </Banner>
        )}
        {citation && <CitedCard kind={citation.kind} text={citation.text} />}
        {cited && group && <CitedIntoCase cited={cited} groupId={group.id} />}
        <Card tight>
          <Row
            end={<Meta>{group?.name ?? words.choose}</Meta>}
            onPress={() => setChoosing("GROUP")}
          >
            <Body>{words.group}</Body>
          </Row>
          {group && (
            <Row
              end={<Meta>{person?.name ?? words.choose}</Meta>}
              onPress={() => setChoosing("PERSON")}
            >
              <Body>{words.person}</Body>
            </Row>
          )}
        </Card>
        {person && (
          <Card>
            <Stack gap={3}>
              <Meta>{words.kind}</Meta>
              <Chips
                label={words.kind}
                choices={kinds.map(({ key, name }) => ({ value: key, words: name }))}
                chosen={kindKey || null}
                onChoose={(key) => change({ kindKey: key, clauseKey: "" })}
              />
              {ladder && (
                <>
                  <Body>
                    {words.proposal(
                      measureWords(ladder.ladder.step.measure, ladder.ladder.step.days),
                    )}
                  </Body>
                  {!ladder.ladder.signed && <Meta>{words.unsigned}</Meta>}
                  <Meta>{words.nextFive(ladder.nextCases.join(" → "))}</Meta>
                  {clauses.length === 0 ? (
                    <Meta>{words.clauseNone}</Meta>
                  ) : (
                    <Row
                      end={<Meta tone="brand">{clause ? words.another : words.choose}</Meta>}
                      onPress={() => setChoosing("CLAUSE")}
                    >
                      <Body>{words.clause}</Body>
                      {clause && <Caption>{clauseWords(clause.label, clause.text)}</Caption>}
                    </Row>
                  )}
                </>
              )}
            </Stack>
          </Card>
        )}
        <Card>
          <Stack gap={4}>
            <DateTimeField
              label={words.when}
              date={form.date}
              time={form.time}
              max={toFields(clock.now()).date}
              onDate={(date) => change({ date })}
              onTime={(time) => change({ time })}
            />
            <TextArea
              label={words.what}
              placeholder={words.whatHint}
              value={form.whatHappened}
              onValue={(whatHappened) => change({ whatHappened })}
              limit={LIMITS.caseText}
            />
            <TextArea
              label={words.quote}
              value={form.quote}
              onValue={(quote) => change({ quote })}
              limit={LIMITS.caseQuote}
            />
          </Stack>
        </Card>
        {group && (
          <Card tight>
            <Row
              end={<Meta>{EVIDENCE.messages.chosen(form.messages.length)}</Meta>}
              onPress={() => setChoosing("MESSAGES")}
            >
              <Body>{EVIDENCE.messages.title}</Body>
              <Caption>{EVIDENCE.note}</Caption>
            </Row>
          </Card>
        )}
        <FilePicker files={files} />
      </Measure>
    </Screen>
  );
};
