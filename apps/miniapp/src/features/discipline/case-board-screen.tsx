import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Caption,
  Card,
  Empty,
  Measure,
  MoreOrEnd,
  Row,
  Screen,
  Section,
  Stack,
} from "../../ui";
import { CASE_BOARD, stageWords } from "../../words/case-board";
import { dayWords, fullTime } from "../../words/times";
import { useOpenCases } from "./use-appeals";
import type { CaseLine } from "./use-discipline";

/** What waits longest for a deed stands first. */
const ORDER = [
  "TO_CARRY_OUT",
  "TO_DECIDE",
  "TO_REVIEW",
  "MEASURE_TO_TELL",
  "CASE_TO_TELL",
  "TO_CORRECT",
  "HEARING",
  "APPEALED",
  "PAUSED",
  "RUNNING",
];

const placeOf = (stage: string): number => {
  const at = ORDER.indexOf(stage);
  return at < 0 ? ORDER.length : at;
};

/** Open cases as a board: what is to be done, and until when. */
export const CaseBoardScreen = ({ groupId }: { groupId?: string }) => {
  const cases = useOpenCases(groupId ?? null);
  return (
    <Screen title={CASE_BOARD.title} of={cases} empty={<Empty>{CASE_BOARD.empty}</Empty>}>
      {(lines: readonly CaseLine[]) => (
        <Measure>
          {stagesOf(lines).map(([stage, those]) => (
            <Section key={stage} title={stageWords(stage)} note={String(those.length)}>
              <Stack gap={3}>
                {those.map((one) => (
                  <BoardLine key={one.id} line={one} />
                ))}
              </Stack>
            </Section>
          ))}
          <MoreOrEnd of={cases} more={CASE_BOARD.more} end={CASE_BOARD.end(lines.length)} />
        </Measure>
      )}
    </Screen>
  );
};

function stagesOf(lines: readonly CaseLine[]): [stage: string, CaseLine[]][] {
  const stages = new Map<string, CaseLine[]>();
  for (const line of lines) stages.set(line.stage, [...(stages.get(line.stage) ?? []), line]);
  return [...stages].sort(([one], [other]) => placeOf(one) - placeOf(other));
}

const BoardLine = ({ line }: { line: CaseLine }) => (
  <Card tight>
    <Row onPress={() => open(PAGES.case, { id: line.id })}>
      <Body>{`${line.person.name} · ${line.kindName}`}</Body>
      <Caption num>{[line.number, dueWords(line)].filter(Boolean).join(" · ")}</Caption>
    </Row>
  </Card>
);

function dueWords({ stage, stageDueAt, stageDueOn }: CaseLine): string {
  const now = clock.now();
  if (stageDueOn) return CASE_BOARD.untilDay(dayWords(stageDueOn, now));
  if (!stageDueAt) return "";
  const when = fullTime(stageDueAt, now);
  return stage === "RUNNING" ? CASE_BOARD.ends(when) : CASE_BOARD.until(when);
}
