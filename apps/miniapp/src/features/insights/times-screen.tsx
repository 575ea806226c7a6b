import { ExportResponseTimes, type InsightSubject } from "@riqing/schema";
import { type ReactNode, useState } from "react";
import { PAGES, queries, replace, useSession } from "../../shell";
import {
  ActionButton,
  Button,
  Caption,
  Columns,
  Flow,
  Grow,
  Measure,
  ReadFace,
  Screen,
  Section,
  Seg,
  Stack,
  View as Box,
} from "../../ui";
import { TIMES } from "../../words/insights";
import { useExportFile } from "../export";
import { RefusedGroup } from "../groups";
import { FactsSheet } from "./facts-sheet";
import { HeatCard } from "./heat-card";
import { OwnTimesCard } from "./own-times-card";
import { PartsCard, type PartsBy } from "./parts-card";
import { RatesCard } from "./rates-card";
import { useScopeChoice } from "./scope-choice";
import { StagesCard } from "./stages-card";
import { TrendCard } from "./trend-card";
import {
  type Drill,
  inputOf,
  type Question,
  type Scope,
  useOwnTimes,
  useParts,
  useScopes,
  useTimes,
  type View,
} from "./use-times";
import styles from "./insights.module.css";

/** 响应用时: one's own figure first and alone; for who answers for others, where the time goes. */
export const TimesScreen = ({ groupId }: { groupId?: string }) => {
  const [view, setView] = useState<View>({ weeks: 4, basis: "WORKING" });
  const [drill, setDrill] = useState<Drill | null>(null);
  const own = useOwnTimes(view);
  const scopes = useScopes();
  const me = useSession();
  const choice = useScopeChoice(scopes.value ?? [], groupId);
  // Of the group that was asked for, and of no other in its place.
  if (groupId !== undefined && scopes.value?.every(({ id }) => id !== groupId)) {
    return (
      <RefusedGroup
        id={groupId}
        title={TIMES.title}
        because={TIMES.whoMay}
        instead={{ words: TIMES.toOwn, go: () => replace(PAGES.times) }}
      />
    );
  }
  const ownDrill: Drill = {
    title: TIMES.seeOwn,
    input: { by: "PERSON", ...view },
    partId: me?.personId ?? undefined,
  };
  return (
    <Screen
      title={TIMES.title}
      broad
      // All of it is read anew when it is pulled down, not only who may see what.
      of={{ ...scopes, refresh: () => queries.invalidateQueries() }}
      over={
        <>
          {choice.sheet}
          <FactsSheet drill={drill} basis={view.basis} onClose={() => setDrill(null)} />
        </>
      }
    >
      <Stack gap={3}>
        <Measure>
          <Switches view={view} onView={setView} />
          <ReadFace of={own}>
            {(times) => (
              <Stack gap={3}>
                <OwnTimesCard times={times} view={view} onFacts={() => setDrill(ownDrill)} />
                {!choice.scope && (
                  <Section title={TIMES.trend(times.trend.length)} note={TIMES.basis[view.basis]}>
                    <TrendCard
                      trend={times.trend}
                      basis={view.basis}
                      now={times.toConfirm}
                      span={TIMES.weeks[view.weeks]}
                    />
                    <Caption>{TIMES.noOthers}</Caption>
                  </Section>
                )}
              </Stack>
            )}
          </ReadFace>
        </Measure>
        {choice.scope && (
          <Others scope={choice.scope} line={choice.line} view={view} onDrill={setDrill} />
        )}
      </Stack>
    </Screen>
  );
};

interface SwitchesProps {
  view: View;
  onView: (view: View) => void;
}

const Switches = ({ view, onView }: SwitchesProps) => (
  <Box className={styles.switches}>
    <Grow>
      <Seg
        label={TIMES.weeksLabel}
        choices={[
          { value: "4", words: TIMES.weeks[4] },
          { value: "13", words: TIMES.weeks[13] },
        ]}
        chosen={`${view.weeks}`}
        onChoose={(weeks) => onView({ ...view, weeks: weeks === "13" ? 13 : 4 })}
      />
    </Grow>
    <Grow>
      <Seg
        label={TIMES.basisLabel}
        choices={[
          { value: "WORKING", words: TIMES.basis.WORKING },
          { value: "WALL", words: TIMES.basis.WALL },
        ]}
        chosen={view.basis}
        onChoose={(basis) => onView({ ...view, basis })}
      />
    </Grow>
  </Box>
);

interface OthersProps {
  scope: Scope;
  line: ReactNode;
  view: View;
  onDrill: (drill: Drill) => void;
}

const SUBJECTS = (Object.keys(TIMES.subject) as InsightSubject[]).map((value) => ({
  value,
  words: TIMES.subject[value],
}));

const byFirst = (scope: Scope): PartsBy => (scope.scope === "GROUP" ? "PERSON" : "DEPARTMENT");

/** Of those for whom the caller answers. */
const Others = ({ scope, line, view, onDrill }: OthersProps) => {
  const [chosenBy, setBy] = useState<PartsBy | null>(null);
  const [subject, setSubject] = useState<InsightSubject>("ALL");
  const by = chosenBy === "GROUP" && scope.scope === "GROUP" ? "PERSON" : chosenBy;
  const question: Question = { ...view, scope, subject, by: by ?? byFirst(scope) };
  const read = useTimes(question);
  const parts = useParts(question);
  const exporting = useExportFile(
    ExportResponseTimes,
    ({ exportResponseTimes }) => exportResponseTimes,
  );
  const input = inputOf(question);
  const times = read.value;
  const stages = (
    <Section
      title={TIMES.stages}
      // The line that changes whose figures they are names them already.
      note={
        times && (line ? TIMES.n(times.toConfirm.n) : TIMES.of(times.scopeName, times.toConfirm.n))
      }
    >
      {line}
      <Seg label={TIMES.subjectLabel} choices={SUBJECTS} chosen={subject} onChoose={setSubject} />
      {/* What was chosen stays where the thumb is, while the figures come. */}
      <ReadFace of={read}>
        {(found) => <StagesCard stages={found.stages} basis={view.basis} />}
      </ReadFace>
    </Section>
  );
  if (!times) return stages;
  return (
    <Columns
      left={
        <>
          {stages}
          <Section title={TIMES.trend(times.trend.length)} note={TIMES.basis[view.basis]}>
            <TrendCard
              trend={times.trend}
              basis={view.basis}
              now={times.toConfirm}
              span={TIMES.weeks[view.weeks]}
            />
          </Section>
          <Section title={TIMES.heat} note={TIMES.heatNote}>
            <HeatCard
              heat={times.heat}
              whole={times.toConfirm.median ?? 0}
              basis={view.basis}
              onHour={(weekday, hour) =>
                onDrill({
                  title: TIMES.slowest(TIMES.weekdays[weekday]!, hour),
                  input: { ...input, weeks: 4 },
                  weekday,
                  hour,
                })
              }
            />
          </Section>
        </>
      }
      right={
        <>
          <Section
            title={TIMES.by[question.by as PartsBy]}
            note={TIMES.partsNote[question.by as PartsBy]}
          >
            <PartsCard
              parts={parts}
              by={question.by as PartsBy}
              scope={scope.scope}
              basis={view.basis}
              onBy={setBy}
              onPart={({ id, name }) => onDrill({ title: name, input, partId: id })}
            />
          </Section>
          <Section title={TIMES.rates}>
            <RatesCard times={times} />
          </Section>
          <Stack gap={2}>
            <Button wide onPress={() => onDrill({ title: TIMES.facts, input })}>
              {TIMES.factsAll}
            </Button>
            <Flow gap={2} wrap>
              {(["XLSX", "CSV"] as const).map((format) => (
                <Grow key={format}>
                  <ActionButton
                    wide
                    look="text"
                    icon="down2"
                    does={exporting.deed}
                    with={{ input, format }}
                    then={exporting.save}
                  >
                    {TIMES.exports[format]}
                  </ActionButton>
                </Grow>
              ))}
            </Flow>
          </Stack>
        </>
      }
    />
  );
};
