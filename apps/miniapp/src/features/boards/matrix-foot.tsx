import { clock, copy, toast } from "../../shell";
import { ActionButton, Body, Button, classes, Flow, Foot, Grow, Meta, View } from "../../ui";
import { debtWords, MATRIX } from "../../words/matrix";
import { nudgeOf, obligationWords } from "./kinds";
import {
  type Column,
  columnKey,
  dueInWords,
  leftOutOf,
  type MatrixRow,
  whyNotNudge,
} from "./matrix";
import { unreachableNames, useNudgeColumn } from "./use-matrix";
import styles from "./matrix.module.css";

interface MatrixFootProps {
  groupId: string;
  column: Column | null;
  own: MatrixRow | undefined;
  onExport: () => void;
  /** At large type only the action stays in sight; the rest stands under the table. */
  compact: boolean;
}

/** What the blocks mean; once a column is chosen, what can be done about it. */
export const MatrixFoot = ({ column, ...rest }: MatrixFootProps) =>
  column ? (
    <ColumnFoot column={column} {...rest} />
  ) : (
    !rest.compact && <Legend onExport={rest.onExport} />
  );

/** At large type, under the table: what would take the room of its rows. */
export const MatrixNotes = ({ column, groupId, own, onExport, compact }: MatrixFootProps) => {
  if (!compact) return null;
  if (!column) return <Legend onExport={onExport} />;
  const note = leftOutOf(column, isMine(column, own));
  return (
    <Flow gap={2} wrap>
      {note && <Meta>{note}</Meta>}
      {column.unreachable > 0 && (
        <Button look="text" icon="copy" onPress={() => void copyNames(groupId, column)}>
          {MATRIX.copyUnreachable(column.unreachable)}
        </Button>
      )}
      <ExportButton onPress={onExport} />
    </Flow>
  );
};

function isMine(column: Column, own: MatrixRow | undefined): boolean {
  const state = own?.states.get(columnKey(column));
  return state !== undefined && !["DONE", "EXEMPT", "NOT_ASKED"].includes(state);
}

const ExportButton = ({ onPress }: { onPress: () => void }) => (
  <Button look="text" icon="down2" onPress={onPress}>
    {MATRIX.export}
  </Button>
);

const Legend = ({ onExport }: Pick<MatrixFootProps, "onExport">) => (
  <View className={styles.foot}>
    <View role="list" label={MATRIX.legend} className={styles.legend}>
      {(["OPEN", "NEAR", "BEHIND", "OVER", "UNREACHABLE"] as const).map((state) => (
        <View key={state} role="listitem" className={styles.legendItem}>
          <View decorative className={classes(styles.swatch, styles[state.toLowerCase()])} />
          {debtWords(state)}
        </View>
      ))}
      <View role="listitem" className={styles.legendItem}>
        — {MATRIX.notAsked}
      </View>
    </View>
    <Flow gap={2} wrap>
      <Grow>
        <Meta>{MATRIX.hint}</Meta>
      </Grow>
      <ExportButton onPress={onExport} />
    </Flow>
  </View>
);

async function copyNames(groupId: string, column: Column): Promise<void> {
  const names = await unreachableNames(groupId, column).catch(() => null);
  const copied = names !== null && (await copy(MATRIX.toShout(column.title, names)));
  toast(copied ? MATRIX.copied : MATRIX.notCopied);
}

const ColumnFoot = ({
  groupId,
  column,
  own,
  onExport,
  compact,
}: MatrixFootProps & { column: Column }) => {
  const nudge = useNudgeColumn();
  const now = clock.now();
  const mine = isMine(column, own);
  return (
    <>
      <View className={classes(styles.foot, styles.chosen)}>
        <Flow gap={2} wrap>
          <Grow>
            <Body strong>{column.title}</Body>
          </Grow>
          <Meta num>{dueInWords(column, now)}</Meta>
        </Flow>
      </View>
      <Foot
        note={compact ? null : leftOutOf(column, mine)}
        side={
          compact ? null : (
            <>
              {column.unreachable > 0 && (
                <Button look="text" icon="copy" onPress={() => void copyNames(groupId, column)}>
                  {MATRIX.copyUnreachable(column.unreachable)}
                </Button>
              )}
              <ExportButton onPress={onExport} />
            </>
          )
        }
      >
        <ActionButton
          cta
          look="primary"
          does={nudge}
          with={{ input: nudgeOf(column, groupId) }}
          because={whyNotNudge(column, mine, now)}
        >
          {MATRIX.nudge(obligationWords(column.kind).deed, column.nudgeable)}
        </ActionButton>
      </Foot>
    </>
  );
};
