import type { DebtState } from "@riqing/schema";
import { clock } from "../../shell";
import { classes, Icon, Press, Scroller, Spoken, View } from "../../ui";
import { MATRIX } from "../../words/matrix";
import { type Column, columnKey, dueInColumn, dueInWords, type MatrixRow } from "./matrix";
import styles from "./matrix.module.css";

interface MatrixTableProps {
  columns: readonly Column[];
  rows: readonly MatrixRow[];
  /** The column that is to be reminded. */
  chosen: string | null;
  onColumn: (key: string) => void;
  onRow: (row: MatrixRow) => void;
}

/** People down, obligations across. The names stay where they are while the rest moves. */
export const MatrixTable = ({ columns, rows, chosen, onColumn, onRow }: MatrixTableProps) => (
  <View className={styles.card}>
    <Scroller className={styles.scroller} label={MATRIX.title}>
      <View role="table" label={MATRIX.title} className={styles.table}>
        <View role="row" className={classes(styles.row, styles.head)}>
          <View role="columnheader" className={classes(styles.name, styles.corner)}>
            {MATRIX.order}
          </View>
          {columns.map((column) => (
            <Head
              key={columnKey(column)}
              column={column}
              on={chosen === columnKey(column)}
              onPress={() => onColumn(columnKey(column))}
            />
          ))}
        </View>
        <View role="row" className={styles.row}>
          <View role="rowheader" className={classes(styles.name, styles.sum)}>
            {MATRIX.missing}
          </View>
          {columns.map((column) => (
            <View
              key={columnKey(column)}
              role="cell"
              className={classes(
                styles.cell,
                styles.total,
                chosen === columnKey(column) && styles.totalOn,
              )}
            >
              {column.missing}
            </View>
          ))}
        </View>
        {rows.map((row) => (
          <Person key={row.person.id} row={row} columns={columns} chosen={chosen} onRow={onRow} />
        ))}
      </View>
    </Scroller>
  </View>
);

interface HeadProps {
  column: Column;
  on: boolean;
  onPress: () => void;
}

const Head = ({ column, on, onPress }: HeadProps) => {
  const now = clock.now();
  return (
    <View role="columnheader" className={styles.headCell}>
      <Press
        className={classes(styles.column, on && styles.columnOn)}
        // First what stands there, as it stands there; then what its short form means.
        label={`${column.title} ${dueInColumn(column, now)}，${MATRIX.column(dueInWords(column, now), column.missing)}`}
        current={on}
        onPress={onPress}
      >
        <View className={styles.columnTitle}>{column.title}</View>
        <View className={styles.columnDue}>{dueInColumn(column, now)}</View>
      </Press>
    </View>
  );
};

interface PersonProps {
  row: MatrixRow;
  columns: readonly Column[];
  chosen: string | null;
  onRow: (row: MatrixRow) => void;
}

const Person = ({ row, columns, chosen, onRow }: PersonProps) => {
  const { person, department, debts, own } = row;
  return (
    <View role="row" className={styles.row} onTap={() => onRow(row)}>
      <View role="rowheader" className={styles.name}>
        <Press
          className={styles.person}
          label={MATRIX.row(person.name, own ? MATRIX.me : department.name, debts)}
          onPress={() => onRow(row)}
        >
          <View
            className={classes(styles.words, debts > 1 && styles.owes, debts === 0 && styles.clear)}
          >
            {person.name}
          </View>
          <View className={styles.department}>{own ? MATRIX.me : department.name}</View>
        </Press>
      </View>
      {columns.map((column) => {
        const state = row.states.get(columnKey(column)) ?? "NOT_ASKED";
        return (
          <View
            key={columnKey(column)}
            role="cell"
            className={classes(styles.cell, chosen === columnKey(column) && styles.cellOn)}
          >
            <Mark state={state} />
            <Spoken>{MATRIX.cell(column.title, state)}</Spoken>
          </View>
        );
      })}
    </View>
  );
};

const blocks: Partial<Record<DebtState, string | undefined>> = {
  OPEN: styles.open,
  NEAR: styles.near,
  BEHIND: styles.behind,
  OVER: styles.over,
};

/** Emptiness is good: done is a thin tick, a debt a block whose weight grows. */
export const Mark = ({ state }: { state: DebtState }) => {
  if (state in blocks) return <View decorative className={classes(styles.block, blocks[state])} />;
  if (state === "UNREACHABLE") {
    return (
      <View decorative className={classes(styles.block, styles.unreachable)}>
        <Icon name="x" size={16} />
      </View>
    );
  }
  return (
    <View decorative className={styles.quiet}>
      {state === "DONE" ? <Icon name="check" size={16} /> : state === "EXEMPT" ? MATRIX.away : "—"}
    </View>
  );
};
