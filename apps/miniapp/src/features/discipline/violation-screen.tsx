import { cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, PAGES, replace, useFormDraft } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Card,
  Chips,
  DateTimeField,
  DraftBanner,
  Foot,
  Measure,
  Meta,
  PickList,
  Row,
  Screen,
  Sheet,
  Stack,
  TextArea,
} from "../../ui";
import { clauseWords, DISCIPLINE, measureWords } from "../../words/discipline";
import { goodReasonWords } from "../../words/evidence";
import { fromFields, toFields } from "../../words/times";
import { GroupChoice, MemberChoice } from "../choices";
import { FilePicker, useFiles } from "../files";
import { CitedCard, type Cited, useCitation } from "./cited-card";
import { emptyForm, whyNotRecord } from "./form";
import { useKinds, useLadder, useRecord } from "./use-discipline";

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
  const { person, kindKey, clauseKey } = form;
  const citation = useCitation(cited);
  // What is cited belongs to a group, so that is the group unless there are several.
  const group = form.group ?? (citation?.groups.length === 1 ? citation.groups[0] : null) ?? null;
  const [choosing, setChoosing] = useState<"GROUP" | "PERSON" | "CLAUSE" | null>(null);
  const kinds = useKinds(group?.id ?? "").value ?? [];
  const ladder = useLadder(group?.id ?? "", person?.id ?? "", kindKey).value;
  const clauses = ladder?.ladder.clauses ?? [];
  const clause = clauses.find(({ key }) => key === clauseKey);
  const record = useRecord();
  const files = useFiles("CASE");
  const goodReason = goodReasonIn(record.outcome);
  const close = () => setChoosing(null);
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
                cites: cited ? [cited] : [],
              },
            }}
            because={whyNotRecord({ ...form, group }, clauses.length > 0) ?? files.because}
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
        <Sheet
          open={choosing !== null}
          title={
            choosing === "CLAUSE" ? words.clause : choosing === "GROUP" ? words.group : words.person
          }
          onClose={close}
        >
          {choosing === "GROUP" && citation && (
            <PickList
              bare
              label={words.group}
              items={citation.groups.map(({ id, name }) => ({ value: id, words: name }))}
              chosen={new Set([group?.id ?? ""])}
              onPick={(id) => {
                const one = citation.groups.find((each) => each.id === id) ?? null;
                change({ group: one, person: null, kindKey: "", clauseKey: "" });
                close();
              }}
            />
          )}
          {choosing === "GROUP" && !citation && (
            <GroupChoice
              onChoose={(one) => {
                change({ group: one, person: null, kindKey: "", clauseKey: "" });
                close();
              }}
            />
          )}
          {choosing === "PERSON" && group && (
            <MemberChoice
              groupId={group.id}
              onChoose={(one) => {
                change({ person: one });
                close();
              }}
            />
          )}
          {choosing === "CLAUSE" && (
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
                close();
              }}
            />
          )}
        </Sheet>
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
                onChoose={(key) => change({ kindKey: key })}
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
                      end={<Meta>{clause ? clause.label : words.choose}</Meta>}
                      onPress={() => setChoosing("CLAUSE")}
                    >
                      <Body>{words.clause}</Body>
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
        <FilePicker files={files} />
      </Measure>
    </Screen>
  );
};
