import { cleanText, LIMITS, type ClauseChangeKind } from "@riqing/schema";
import { useState } from "react";
import {
  Button,
  Caption,
  Chips,
  Flow,
  Grow,
  Meta,
  Press,
  Sheet,
  Switch,
  TextArea,
  TextField,
  View,
} from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { deepest, type DraftClause, piecesOf } from "./clauses";
import styles from "./clause-sheet.module.css";

/** What can be done with a clause beside writing it. */
export interface ClauseDeeds {
  onMerge: (clause: DraftClause) => void;
  onSplit: (clause: DraftClause, offset: number) => void;
  onAdd: (clause: DraftClause) => void;
  onRemove: (clause: DraftClause) => void;
}

interface ClauseSheetProps extends ClauseDeeds {
  clause: DraftClause | null;
  /** Nothing stands before it to be joined to. */
  first: boolean;
  /** Nothing is published yet, so nothing can have changed. */
  marks: boolean;
  /** What was written is kept, however the sheet is closed. */
  onClose: (clause: DraftClause) => void;
}

const { clause: words, changes } = RULES_EDIT;

/** One clause, to be written, joined, cut or marked. */
export const ClauseSheet = ({ clause, ...rest }: ClauseSheetProps) =>
  clause && <Open key={clause.id} given={clause} {...rest} />;

type OpenProps = Omit<ClauseSheetProps, "clause"> & { given: DraftClause };

const Open = ({ given, first, marks, onClose, ...deeds }: OpenProps) => {
  const [clause, setClause] = useState(given);
  const [splitting, setSplitting] = useState(false);
  const write = (part: Partial<DraftClause>) => setClause({ ...clause, ...part });
  const title = clause.label ? words.edit(clause.label) : words.editUnlabelled;
  return (
    <Sheet
      open
      title={splitting ? words.splitTitle : title}
      onClose={() => (splitting ? setSplitting(false) : onClose(clause))}
    >
      {splitting ? (
        <Pieces text={clause.text} onCut={(offset) => deeds.onSplit(clause, offset)} />
      ) : (
        <>
          <TextField
            label={words.label}
            placeholder={words.labelHint}
            value={clause.label}
            onValue={(label) => write({ label })}
            limit={LIMITS.clauseLabel}
          />
          <TextArea
            rows={8}
            label={words.text}
            value={clause.text}
            onValue={(text) => write({ text })}
            limit={LIMITS.clauseText}
            problem={!clause.heading && cleanText(clause.text) === "" ? words.empty : null}
          />
          <Depth depth={clause.depth} onDepth={(depth) => write({ depth })} />
          <Switch
            label={words.heading}
            note={words.headingNote}
            on={clause.heading}
            onTurn={(heading) => write({ heading })}
          />
          {marks && <Change clause={clause} onWrite={write} />}
          <Button cta look="primary" onPress={() => onClose(clause)}>
            {words.done}
          </Button>
          <Others clause={clause} first={first} onSplitting={() => setSplitting(true)} {...deeds} />
        </>
      )}
    </Sheet>
  );
};

const Depth = ({ depth, onDepth }: { depth: number; onDepth: (depth: number) => void }) => (
  <Flow gap={2} wrap>
    <Grow>
      <Meta>
        {words.depth}：{words.depthAt(depth)}
      </Meta>
    </Grow>
    {depth > 0 && (
      <Button look="quiet" onPress={() => onDepth(depth - 1)}>
        {words.outer}
      </Button>
    )}
    {depth < deepest && (
      <Button look="quiet" onPress={() => onDepth(depth + 1)}>
        {words.inner}
      </Button>
    )}
  </Flow>
);

const kinds: readonly ClauseChangeKind[] = ["ADDED", "TIGHTENED", "RELAXED", "EDITED"];

interface ChangeProps {
  clause: DraftClause;
  onWrite: (part: Partial<DraftClause>) => void;
}

/** What this version does to the duty, and why: members see it beside the clause. */
const Change = ({ clause, onWrite }: ChangeProps) => (
  <>
    <Meta>{words.change}</Meta>
    <Chips
      label={words.change}
      choices={[
        { value: "NONE", words: changes.none },
        ...kinds.map((value) => ({ value, words: changes[value] })),
      ]}
      chosen={clause.change ?? "NONE"}
      onChoose={(value) => onWrite({ change: kinds.find((kind) => kind === value) ?? null })}
    />
    {clause.change && (
      <TextField
        label={words.reason}
        placeholder={words.reasonHint}
        value={clause.changeReason}
        onValue={(changeReason) => onWrite({ changeReason })}
        limit={LIMITS.clauseReason}
      />
    )}
  </>
);

interface OthersProps extends ClauseDeeds {
  clause: DraftClause;
  first: boolean;
  onSplitting: () => void;
}

const Others = ({ clause, first, onSplitting, onMerge, onAdd, onRemove }: OthersProps) => {
  const single = piecesOf(clause.text).length < 2;
  return (
    <>
      <Flow gap={2} wrap>
        <Grow className={styles.half}>
          <Button
            wide
            look="quiet"
            because={first ? words.mergeFirst : null}
            onPress={() => onMerge(clause)}
          >
            {words.merge}
          </Button>
        </Grow>
        <Grow className={styles.half}>
          <Button
            wide
            look="quiet"
            because={single ? words.splitNowhere : null}
            onPress={onSplitting}
          >
            {words.split}
          </Button>
        </Grow>
      </Flow>
      <Flow gap={2} wrap>
        <Grow className={styles.half}>
          <Button wide look="quiet" onPress={() => onAdd(clause)}>
            {words.add}
          </Button>
        </Grow>
        <Grow className={styles.half}>
          <Button wide look="danger" onPress={() => onRemove(clause)}>
            {words.remove}
          </Button>
        </Grow>
      </Flow>
    </>
  );
};

/** The text in its sentences, with a place to cut between each two. */
const Pieces = ({ text, onCut }: { text: string; onCut: (offset: number) => void }) => (
  <>
    <Caption>{words.splitNote}</Caption>
    <View>
      {piecesOf(text).map((piece, i) => (
        <View key={piece.offset}>
          {i > 0 && (
            <Press
              className={styles.cut}
              label={`${words.splitHere}：${piece.text.trim()}`}
              onPress={() => onCut(piece.offset)}
            >
              {words.splitHere}
            </Press>
          )}
          <View className={styles.piece}>{piece.text.trim()}</View>
        </View>
      ))}
    </View>
  </>
);
