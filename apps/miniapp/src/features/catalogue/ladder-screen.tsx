import { type AssumedSeries, isLadderStep, type LadderStep, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { back, clock, useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  DraftBanner,
  Foot,
  Measure,
  Meta,
  Pair,
  Press,
  Row,
  Screen,
  Section,
  Stack,
  Timeline,
  Title,
  View,
} from "../../ui";
import { CATALOGUE } from "../../words/catalogue";
import { dayWords } from "../../words/times";
import { versionAhead } from "../categories";
import { clauseLabels, nextStep, stepsOf, stepWords, whyNotLadder } from "./form";
import { KindSheet } from "./kind-sheet";
import { StepSheet } from "./step-sheet";
import {
  type CatalogueKind,
  type CatalogueValue,
  stepsToSend,
  useCatalogue,
  useLadderInWords,
  useSaveLadder,
} from "./use-catalogue";
import styles from "./ladder.module.css";

const { ladder: words } = CATALOGUE;

/** 台阶: what the n-th time of a kind brings, and in words what that means for one person. */
export const LadderScreen = ({ id, kindKey }: { id: string; kindKey: string }) => {
  const read = useCatalogue(id);
  const kind = read.value?.catalogue.find(({ key }) => key === kindKey);
  // A kind that the catalogue has not is nothing to show.
  if (!read.value || !kind) {
    const of = { ...read, nothing: read.value !== undefined };
    return <Screen title={words.title} of={of} children={() => null} />;
  }
  return <LadderForm key={kindKey} category={read.value} kind={kind} />;
};

const areSteps = (found: unknown): found is LadderStep[] =>
  Array.isArray(found) && found.length > 0 && found.every(isLadderStep);

/** In a narrow cell a number stays with what it counts: 禁言, and under it 1 天. */
const together = (words: string): string => words.replace(/(\d) /, "$1\u00a0");

const LadderForm = ({ category, kind }: { category: CatalogueValue; kind: CatalogueKind }) => {
  const before = stepsOf(kind);
  const draft = useFormDraft<{ steps: LadderStep[] }>({
    name: "ladder",
    place: `${category.id}.${kind.key}`,
    start: () => ({ steps: before }),
    read: ({ steps }: { steps?: unknown }) => (areSteps(steps) ? { steps } : null),
  });
  const { steps } = draft.form;
  const setSteps = (next: LadderStep[]) => draft.change({ steps: next });
  const [opened, setOpened] = useState<number | null>(null);
  const [editing, setEditing] = useState(false);
  const save = useSaveLadder();
  const wrong = whyNotLadder(steps);
  const changed = JSON.stringify(steps) !== JSON.stringify(before);
  const { id: categoryId, revision, saveRefusal } = category;
  const step = opened === null ? undefined : steps[opened];
  return (
    <Screen
      title={words.title}
      footer={
        <Foot
          side={
            <>
              {changed && (
                <Button look="text" onPress={draft.drop}>
                  {words.restore}
                </Button>
              )}
              <Button
                look="text"
                because={steps.length < LIMITS.ladderSteps ? null : words.full(LIMITS.ladderSteps)}
                onPress={() => {
                  setSteps([...steps, nextStep(steps)]);
                  setOpened(steps.length);
                }}
              >
                {words.add}
              </Button>
            </>
          }
        >
          <ActionButton
            cta
            look="primary"
            does={save}
            with={{ input: { categoryId, revision, kindKey: kind.key, steps: stepsToSend(steps) } }}
            refusal={saveRefusal}
            because={wrong ?? (changed ? null : words.same)}
            then={({ state }) => {
              if (state !== "DONE") return;
              draft.done();
              back();
            }}
          >
            {CATALOGUE.kind.act(versionAhead(category))}
          </ActionButton>
        </Foot>
      }
      over={
        <>
          {opened !== null && step && (
            <StepSheet
              at={opened}
              step={step}
              onChange={(next) => setSteps(steps.map((one, i) => (i === opened ? next : one)))}
              onRemove={
                steps.length === 1
                  ? null
                  : () => {
                      setSteps(steps.filter((_, i) => i !== opened));
                      setOpened(null);
                    }
              }
              onClose={() => setOpened(null)}
            />
          )}
          {editing && (
            <KindSheet category={category} kind={kind} onClose={() => setEditing(false)} />
          )}
        </>
      }
    >
      <Measure>
        <DraftBanner of={draft} />
        <Card
          end={
            saveRefusal === null && (
              <Row onPress={() => setEditing(true)}>
                <Body>{CATALOGUE.kind.edit}</Body>
              </Row>
            )
          }
        >
          <Stack gap={3}>
            <Pair
              left={
                <Meta>
                  {[category.name, clauseLabels(kind, category.clauses)]
                    .filter(Boolean)
                    .join(" · ")}
                </Meta>
              }
              right={kind.casesInYear !== null && <Meta num>{words.inYear(kind.casesInYear)}</Meta>}
            />
            <Title>{kind.name}</Title>
            <View className={styles.cells}>
              {steps.map((one, i) => (
                <Press
                  // A step has no other name than its place.
                  key={`${i} ${one.measure}`}
                  className={styles.cell}
                  label={words.edit(i + 1, stepWords(one))}
                  disabled={saveRefusal !== null}
                  onPress={() => setOpened(i)}
                >
                  <View className={styles.nth}>{words.nth(i + 1)}</View>
                  <View className={styles.measure}>
                    {isLadderStep(one) ? together(stepWords(one)) : "…"}
                  </View>
                </Press>
              ))}
            </View>
            <Caption>{kind.atOnce ? words.noteAtOnce : words.note}</Caption>
            <Caption>{words.later}</Caption>
          </Stack>
        </Card>
        <NextFive categoryId={categoryId} atOnce={kind.atOnce} steps={steps} when={!wrong} />
        <Caption>{words.unsigned}</Caption>
      </Measure>
    </Screen>
  );
};

const SERIES: readonly AssumedSeries[] = ["SOON", "CLOSE", "FAR"];

interface NextFiveProps {
  categoryId: string;
  atOnce: boolean;
  steps: readonly LadderStep[];
  when: boolean;
}

/** What one person's next five cases would bring, on days that are assumed. */
const NextFive = ({ categoryId, atOnce, steps, when }: NextFiveProps) => {
  const [turn, setTurn] = useState(0);
  const series = SERIES[turn % SERIES.length]!;
  const { value = [] } = useLadderInWords({ categoryId, atOnce, series }, steps, when);
  if (!when || value.length === 0) return null;
  return (
    <Section title={words.next} note={words.assumed}>
      <Card>
        <Stack gap={3}>
          <Timeline
            moments={value.map(
              ({ on, number, back: again, step: { measure, days }, sentence }) => ({
                title: words.case(dayWords(on, clock.now()), number, again),
                note: stepWords(days == null ? { measure } : { measure, days }),
                state: again ? "now" : "yes",
                children: <Meta>{sentence}</Meta>,
              }),
            )}
          />
          <Button wide look="soft" onPress={() => setTurn(turn + 1)}>
            {words.series[series]}
          </Button>
        </Stack>
      </Card>
    </Section>
  );
};
