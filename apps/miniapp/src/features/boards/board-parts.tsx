import type { ReactNode } from "react";
import { useTypeScale, useWide } from "../../shell";
import {
  Button,
  Card,
  FindBar,
  Flow,
  Meta,
  NothingFound,
  RingCard,
  Section,
  Seg,
  Stack,
  View,
} from "../../ui";
import { BOARDS } from "../../words/boards";
import { FIND } from "../../words/find";
import { DepartmentsCard, type DepartmentLine } from "./departments-card";
import type { Line } from "./line";
import { isThere, PeopleSpan, type Span } from "./people-span";
import { type LineAction, PeopleTable } from "./people-table";
import { type Looking, pageSize } from "./use-people";
import styles from "./board-parts.module.css";

interface FiguresProps {
  ring: Parameters<typeof RingCard>[0]["ring"];
  legend: Parameters<typeof RingCard>[0]["legend"];
  /** On a phone: what the board is about, inside the card. */
  top: ReactNode;
  /** The caller's own row. */
  own: ReactNode;
  departments: readonly DepartmentLine[];
  chosen: string | null;
  onChoose: (departmentId: string | null) => void;
}

/** The one number, and where it is made. Side by side when there is room. */
export const Figures = ({ ring, legend, top, own, ...departments }: FiguresProps) => {
  const wide = useWide();
  const card = (
    <Card className={wide ? styles.ring : undefined}>
      <RingCard
        ring={ring}
        legend={legend}
        top={wide ? undefined : <View className={styles.top}>{top}</View>}
      />
    </Card>
  );
  const byDepartment = departments.departments.length > 0 && <DepartmentsCard {...departments} />;
  if (wide) {
    return (
      <>
        <View className={styles.beside}>
          {card}
          <View className={styles.departments}>{byDepartment}</View>
        </View>
        {own}
      </>
    );
  }
  return (
    <>
      {card}
      {own}
      {byDepartment && (
        <Section title={BOARDS.byDepartment} note={BOARDS.mostFirst}>
          {byDepartment}
        </Section>
      )}
    </>
  );
};

interface NamesProps<Value extends string> {
  choices: readonly { value: Value; words: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** The department whose names alone are shown. */
  only: string | null;
  onAll: () => void;
  looking: Looking;
  /** How many are asked in all: among a few nobody needs a search. */
  asked: number;
  live: string;
  spans: readonly Span[];
  nobody: string;
  actionOf: (line: Line) => LineAction | null;
  onPick: (line: Line) => void;
}

/** The names behind the number: by state, and in each by whether word can get to them. */
export function Names<Value extends string>({
  spans,
  live,
  only,
  onAll,
  looking,
  asked,
  nobody,
  ...of
}: NamesProps<Value>) {
  const wide = useWide();
  // At large type a table of six columns has no room for its words.
  const table = useTypeScale() === 1 && wide;
  const { choices, chosen, onChoose, actionOf, onPick } = of;
  const shown = spans.filter(isThere);
  return (
    <Stack gap={3}>
      <View className={styles.views}>
        <View className={styles.seg}>
          <Seg label={BOARDS.table.label} choices={choices} chosen={chosen} onChoose={onChoose} />
        </View>
        {wide && (
          <Flow gap={2}>
            <View decorative className={styles.dot} />
            <Meta>{live}</Meta>
          </Flow>
        )}
      </View>
      {only && (
        <Flow between wrap>
          <Meta>{BOARDS.onlyDepartment(only)}</Meta>
          <Button look="text" onPress={onAll}>
            {BOARDS.everyDepartment}
          </Button>
        </Flow>
      )}
      <FindBar
        find={looking}
        of={{ hasMore: asked > pageSize.phone }}
        hint={FIND.hints.people}
        filters={FIND.orders}
        choice={FIND.order}
      />
      {shown.length === 0 && looking.search !== null ? (
        <NothingFound find={looking} />
      ) : shown.length === 0 ? (
        <Card>
          <Meta centre>{nobody}</Meta>
        </Card>
      ) : table ? (
        <PeopleTable spans={shown} actionOf={actionOf} onPick={onPick} />
      ) : (
        shown.map((span) => <PeopleSpan key={span.key} of={span} onPick={onPick} />)
      )}
    </Stack>
  );
}
