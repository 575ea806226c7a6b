import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { open, PAGES } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Button,
  Caption,
  Card,
  Flow,
  Meta,
  Row,
  Screen,
  Section,
  Sheet,
  Stack,
} from "../../ui";
import { ADOPTION } from "../../words/clauses";
import { RULES_EXTRAS } from "../../words/rules-extras";
import { useVersion, type VersionRead } from "../rules";
import { inputOf } from "./form";
import { MaterialsSection } from "./materials-section";
import { QuestionEditor } from "./question-editor";
import { useSaveComprehension } from "./use-extras";

const { questions: words } = RULES_EXTRAS;

/** 题和材料: what stands beside a draft. Each is saved by itself; the text is saved where it is written. */
export const RulesExtrasScreen = ({ versionId }: { versionId: string }) => {
  const version = useVersion(versionId);
  /** The place of the question that is written; one more than there are: a new one. */
  const [editing, setEditing] = useState<number | null>(null);
  return (
    <Screen
      title={RULES_EXTRAS.title}
      of={version}
      over={
        version.value && (
          <Sheet
            open={editing !== null}
            title={editing === version.value.comprehension.length ? words.add : words.edit}
            onClose={() => setEditing(null)}
          >
            {editing !== null && (
              <QuestionEditor
                key={editing}
                version={version.value}
                place={editing}
                onDone={() => setEditing(null)}
              />
            )}
          </Sheet>
        )
      }
    >
      {(value: VersionRead) => (
        <>
          {value.state === "PUBLISHED" && <Banner icon="lock">{RULES_EXTRAS.published}</Banner>}
          <Section
            title={words.title}
            note={
              <Meta num>
                {words.count(value.comprehension.length, LIMITS.comprehensionQuestions)}
              </Meta>
            }
          >
            <Stack gap={3}>
              <Caption>{value.comprehension.length === 0 ? words.none : words.note}</Caption>
              {value.comprehension.map((question, place) => (
                <QuestionCard
                  key={question.question}
                  version={value}
                  place={place}
                  onEdit={() => setEditing(place)}
                />
              ))}
              {value.state !== "PUBLISHED" && (
                <Button
                  wide
                  look="soft"
                  icon="plus"
                  because={
                    value.comprehension.length >= LIMITS.comprehensionQuestions
                      ? words.full(LIMITS.comprehensionQuestions)
                      : null
                  }
                  onPress={() => setEditing(value.comprehension.length)}
                >
                  {words.add}
                </Button>
              )}
            </Stack>
          </Section>
          <MaterialsSection version={value} />
          <Section title={RULES_EXTRAS.adoption.title}>
            <Card tight>
              <Row onPress={() => open(PAGES.adoption, { versionId: value.id })}>
                <Body>{RULES_EXTRAS.adoption.open}</Body>
                <Caption>
                  {value.adoptionLacks.length > 0
                    ? ADOPTION.missing(value.adoptionLacks.map((lack) => ADOPTION.lacks[lack]))
                    : RULES_EXTRAS.adoption.complete}
                </Caption>
              </Row>
            </Card>
          </Section>
        </>
      )}
    </Screen>
  );
};

interface QuestionCardProps {
  version: VersionRead;
  place: number;
  onEdit: () => void;
}

const QuestionCard = ({ version, place, onEdit }: QuestionCardProps) => {
  const save = useSaveComprehension();
  const question = version.comprehension[place];
  if (!question) return null;
  const clause = version.clauses.find(({ key }) => key === question.clauseKey);
  const others = version.comprehension.filter((_, at) => at !== place);
  return (
    <Card>
      <Stack gap={2}>
        <Body strong>
          {place + 1}. {question.question}
        </Body>
        <Meta>{question.choices.join(" / ")}</Meta>
        <Caption>{words.answer(question.choices[question.right ?? -1] ?? "")}</Caption>
        <Caption tone={clause ? "quiet" : "danger"}>
          {clause ? words.by(clause.label || clause.text.slice(0, 12)) : words.gone}
        </Caption>
        {version.state !== "PUBLISHED" && (
          <Flow gap={2} wrap>
            <Button look="quiet" label={`${words.edit}：${question.question}`} onPress={onEdit}>
              {words.edit}
            </Button>
            <ActionButton
              look="quiet"
              label={`${words.remove}：${question.question}`}
              does={save}
              with={{
                input: {
                  versionId: version.id,
                  textHash: version.textHash,
                  questions: others.map((one) => inputOf({ ...one, right: one.right ?? -1 })),
                },
              }}
            >
              {words.remove}
            </ActionButton>
          </Flow>
        )}
      </Stack>
    </Card>
  );
};
