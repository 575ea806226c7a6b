import { ExportObligations } from "@riqing/schema";
import { useState } from "react";
import { type ReadList, useTypeScale, useWide } from "../../shell";
import {
  Caption,
  Empty,
  FindBar,
  Icon,
  ListEnd,
  MoreRow,
  NothingFound,
  PickList,
  Press,
  RefusedFace,
  Screen,
  Seg,
  Sheet,
  useFind,
  View,
} from "../../ui";
import { BOARDS } from "../../words/boards";
import { FIND } from "../../words/find";
import { MATRIX } from "../../words/matrix";
import { ExportSheet } from "../export";
import { DebtsSheet } from "./debts-sheet";
import { columnKey, joined, type Matrix, type MatrixRow } from "./matrix";
import { MatrixFoot, MatrixNotes } from "./matrix-foot";
import { MatrixTable } from "./matrix-table";
import { useBoardGroups } from "./use-boards";
import { useMatrix } from "./use-matrix";
import styles from "./matrix.module.css";

type Shown = "INDEBTED" | "ALL";

/** Picture 09: a row is all that one person owes, a column all who are missing. */
interface MatrixScreenProps {
  groupId: string | null;
  /** The column that is looked at first. */
  column?: string | null;
}

export const MatrixScreen = ({ groupId: opened, column: first = null }: MatrixScreenProps) => {
  const [picked, setPicked] = useState(opened);
  const [view, setView] = useState<Shown>("INDEBTED");
  const [chosen, setChosen] = useState<string | null>(first);
  const [exporting, setExporting] = useState(false);
  const [row, setRow] = useState<MatrixRow | null>(null);
  const find = useFind();
  const wide = useWide();
  const groups = useBoardGroups();
  // The only one, or the one that was chosen: never the first by the alphabet.
  const groupId = picked ?? (groups.value?.length === 1 ? groups.value[0]?.id : null) ?? null;
  const matrix = useMatrix(groupId ?? "", view === "INDEBTED", find.search, groupId !== null);
  const all = joined(matrix.value ?? []);
  const column = all?.first.columns.find((one) => columnKey(one) === chosen) ?? null;
  const choice = useChoice({
    groups: groups.value ?? [],
    chosen: groupId,
    onChoose: (id) => {
      setPicked(id);
      setChosen(null);
    },
  });

  const foot = {
    groupId: groupId ?? "",
    column,
    own: all?.rows.find(({ own }) => own),
    onExport: () => setExporting(true),
    compact: useTypeScale() > 1 && !wide,
  };

  if (groupId === null) {
    return (
      <Screen title={MATRIX.title} of={groups}>
        {(found) =>
          found.length === 0 ? (
            <RefusedFace code="NOT_ALLOWED" because={BOARDS.noNames} />
          ) : (
            <PickList
              label={BOARDS.chooseFirst}
              items={found.map(({ id, name, memberCount }) => ({
                value: id,
                words: name,
                note: BOARDS.people(memberCount),
              }))}
              chosen={new Set()}
              onPick={setPicked}
            />
          )
        }
      </Screen>
    );
  }
  return (
    <Screen
      title={MATRIX.title}
      broad
      of={matrix}
      footer={(pages: readonly Matrix[]) =>
        (pages[0]?.columns.length ?? 0) > 0 && (column || !foot.compact) ? (
          <MatrixFoot {...foot} />
        ) : null
      }
      over={
        <>
          {choice.sheet}
          <ExportSheet
            open={exporting}
            onClose={() => setExporting(false)}
            title={MATRIX.exportTitle}
            document={ExportObligations}
            fileOf={({ exportObligations }) => exportObligations}
            asks={(format) => ({ input: { groupId, format } })}
          />
          <DebtsSheet groupId={groupId} row={row} onClose={() => setRow(null)} />
        </>
      }
    >
      {all && (
        <>
          <View className={styles.top}>
            <View className={styles.views}>
              <Seg
                label={MATRIX.views}
                choices={[
                  { value: "INDEBTED", words: MATRIX.indebted(all.first.indebted) },
                  { value: "ALL", words: MATRIX.everybody(all.first.people) },
                ]}
                chosen={view}
                onChoose={setView}
              />
            </View>
            {choice.line}
          </View>
          <FindBar
            find={find}
            of={{ value: all.rows, hasMore: matrix.hasMore }}
            hint={FIND.hints.people}
          />
          {all.first.columns.length === 0 ? (
            <Empty>
              {MATRIX.none}
              <Caption centre>{MATRIX.noneFollows}</Caption>
            </Empty>
          ) : (
            <>
              <MatrixTable
                columns={all.first.columns}
                rows={all.rows}
                chosen={chosen}
                onColumn={(key) => setChosen(key === chosen ? null : key)}
                onRow={setRow}
              />
              {find.active && all.rows.length === 0 && <NothingFound find={find} />}
              <End of={matrix} people={all.rows.length} moreColumns={all.first.moreColumns} />
              <MatrixNotes {...foot} />
            </>
          )}
        </>
      )}
    </Screen>
  );
};

interface EndProps {
  of: ReadList<Matrix>;
  people: number;
  moreColumns: number;
}

const End = ({ of, people, moreColumns }: EndProps) => (
  <>
    {of.hasMore ? (
      <MoreRow onPress={of.more}>{MATRIX.more}</MoreRow>
    ) : (
      <ListEnd>{MATRIX.end(people)}</ListEnd>
    )}
    {moreColumns > 0 && (
      <Caption centre num>
        {MATRIX.moreColumns(moreColumns)}
      </Caption>
    )}
  </>
);

interface ChoiceProps {
  groups: readonly { id: string; name: string; memberCount: number }[];
  chosen: string | null;
  onChoose: (groupId: string) => void;
}

/** Whose debts: one group at a time. */
function useChoice({ groups, chosen, onChoose }: ChoiceProps) {
  const [open, setOpen] = useState(false);
  const group = groups.find(({ id }) => id === chosen);
  const line = group && groups.length > 1 && (
    <Press className={styles.group} expanded={open} onPress={() => setOpen(true)}>
      {group.name}
      <Icon name="down" size={16} />
    </Press>
  );
  const sheet = (
    <Sheet open={open} title={BOARDS.chooseGroup} onClose={() => setOpen(false)}>
      <PickList
        bare
        label={BOARDS.chooseGroup}
        items={groups.map(({ id, name, memberCount }) => ({
          value: id,
          words: name,
          note: BOARDS.people(memberCount),
        }))}
        chosen={new Set(chosen ? [chosen] : [])}
        onPick={(id) => {
          onChoose(id);
          setOpen(false);
        }}
      />
    </Sheet>
  );
  return { line, sheet };
}
