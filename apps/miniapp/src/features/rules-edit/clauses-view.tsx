import { articlesOf, foldText } from "@riqing/schema";
import { memo, useCallback, useState } from "react";
import {
  Button,
  Caption,
  Card,
  classes,
  Empty,
  ListEnd,
  MoreRow,
  Press,
  Tag,
  TextField,
  View,
  type TagLook,
} from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { type DraftClause, sizeOf } from "./clauses";
import { clauseProblem } from "./form";
import { LookOver, type LookOverDeeds, DoubtfulClause } from "./look-over";
import { isUnsure } from "./marks";
import styles from "./clauses-view.module.css";

interface ClausesViewProps {
  clauses: readonly DraftClause[];
  /** What the server did not take, by the place of the clause. */
  problemAt: (index: number) => string | null;
  onOpen: (id: string) => void;
  onAdd: () => void;
  onLibrary: () => void;
  lookOver: LookOverDeeds;
}

/** So many rows at once: a policy of 50 000 characters has hundreds. */
const clausesAtOnce = 40;

const { clauses: words, changes } = RULES_EDIT;

/** The clauses as rows; one is opened to be changed. */
export const ClausesView = ({
  clauses,
  problemAt,
  onOpen,
  onAdd,
  onLibrary,
  lookOver,
}: ClausesViewProps) => {
  const [search, setSearch] = useState("");
  const [only, setOnly] = useState(false);
  const [shown, setShown] = useState(clausesAtOnce);
  const open = useCallback((id: string) => onOpen(id), [onOpen]);
  const wanted = foldText(search);
  // The last one that was looked at takes the filter with it.
  const narrowed = only && clauses.some(isUnsure);
  const found = clauses
    .map((clause, index) => ({ clause, index }))
    .filter(({ clause }) => !narrowed || isUnsure(clause))
    .filter(
      ({ clause: { label, text } }) =>
        wanted === "" || foldText(`${label}${text}`).includes(wanted),
    );
  const left = found.length - shown;
  return (
    <>
      <Card>
        <TextField
          label={words.find}
          kind="search"
          placeholder={words.findHint}
          value={search}
          onValue={(value) => {
            setSearch(value);
            setShown(clausesAtOnce);
          }}
        />
      </Card>
      <Caption num>{words.count(articlesOf(clauses).length, sizeOf(clauses))}</Caption>
      <LookOver
        clauses={clauses}
        only={narrowed}
        onOnly={setOnly}
        onDropNoise={lookOver.onDropNoise}
      />
      {found.length === 0 ? (
        <Empty>{clauses.length === 0 ? words.none : words.nothingFound}</Empty>
      ) : (
        <Card tight>
          {found.slice(0, shown).map(({ clause, index }) => (
            <View key={clause.id} className={styles.item}>
              <ClauseRow clause={clause} problem={problemAt(index)} onOpen={open} />
              {isUnsure(clause) && (
                <DoubtfulClause clause={clause} first={index === 0} {...lookOver} />
              )}
            </View>
          ))}
          {left > 0 && (
            <MoreRow onPress={() => setShown(shown + clausesAtOnce)}>
              {words.more(Math.min(left, clausesAtOnce))}
            </MoreRow>
          )}
        </Card>
      )}
      {left <= 0 && found.length > 0 && <ListEnd>{words.end(found.length)}</ListEnd>}
      <Button wide look="quiet" icon="plus" onPress={onAdd}>
        {words.add}
      </Button>
      <Button wide look="quiet" icon="plus" onPress={onLibrary}>
        {RULES_EDIT.library.open}
      </Button>
    </>
  );
};

const looks: Record<NonNullable<DraftClause["change"]>, TagLook> = {
  ADDED: "near",
  TIGHTENED: "weighty",
  RELAXED: "kind",
  EDITED: "kind",
  REMOVED: "kind",
};

interface ClauseRowProps {
  clause: DraftClause;
  problem: string | null;
  onOpen: (id: string) => void;
}

const ClauseRow = memo(({ clause, problem, onOpen }: ClauseRowProps) => {
  const { id, label, text, depth, heading, change, noise = [] } = clause;
  const wrong = problem ?? clauseProblem(clause);
  return (
    <Press
      className={styles.row}
      style={{ paddingLeft: `${Math.min(depth, 4) * 12}px` }}
      onPress={() => onOpen(id)}
    >
      <View className={styles.head}>
        <View className={classes(styles.label, !label && styles.dim)}>
          {label || words.unlabelled}
        </View>
        {heading && <Tag>{words.titleTag}</Tag>}
        {noise.length > 0 && <Tag>{RULES_EDIT.pasted.noiseTag}</Tag>}
        {change && <Tag look={looks[change]}>{changes[change]}</Tag>}
      </View>
      <View className={classes(styles.text, heading && styles.heading, !text && styles.dim)}>
        {text || (heading ? "" : words.empty)}
      </View>
      {wrong && <View className={styles.wrong}>{wrong}</View>}
    </Press>
  );
});
ClauseRow.displayName = "ClauseRow";
