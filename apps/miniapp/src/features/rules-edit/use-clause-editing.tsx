import { type ReactNode, useCallback, useState } from "react";
import { newId, toast } from "../../shell";
import { RULES_EDIT } from "../../words/rules-edit";
import { ClauseSheet } from "./clause-sheet";
import { addAfter, type DraftClause, edit, merge, remove, split } from "./clauses";
import type { LookOverDeeds } from "./look-over";
import { noiseOf, settled, splitAll, withoutNoise } from "./pasted";

interface ClauseEditing {
  open: (id: string) => void;
  add: () => void;
  sheet: ReactNode;
  lookOver: LookOverDeeds;
}

/** Opens one clause at a time; every deed begins with what has been written in it. */
export function useClauseEditing(
  clauses: readonly DraftClause[],
  onChange: (clauses: DraftClause[]) => void,
  marks: boolean,
): ClauseEditing {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = useCallback((id: string) => setOpenId(id), []);
  const clause = clauses.find(({ id }) => id === openId) ?? null;
  const written = (now: DraftClause) => edit(clauses, now.id, now);

  function settle(next: DraftClause[], opens: string | null = null) {
    onChange(next);
    setOpenId(opens);
  }

  /** Done in one tap, so it is undone in one. */
  function quickly(next: DraftClause[], said: string) {
    const before = [...clauses];
    onChange(next);
    toast(said, { seconds: 8, onUndo: () => onChange(before) });
  }

  const { pasted } = RULES_EDIT;
  return {
    open,
    lookOver: {
      onSettle: (id) => onChange(settled(clauses, id)),
      onMerge: (id) => quickly(merge(clauses, id), pasted.merged),
      onSplitAll: (id) => quickly(splitAll(clauses, id, newId), pasted.splitDone),
      onDropNoise: () => quickly(withoutNoise(clauses), pasted.dropped(noiseOf(clauses).length)),
    },
    add() {
      const id = newId();
      settle(addAfter(clauses, null, id), id);
    },
    sheet: (
      <ClauseSheet
        clause={clause}
        first={clause !== null && clauses[0]?.id === clause.id}
        marks={marks}
        onClose={(now) => settle(written(now))}
        onMerge={(now) => settle(merge(written(now), now.id))}
        onSplit={(now, offset) => settle(split(written(now), now.id, offset, newId()))}
        onAdd={(now) => {
          const id = newId();
          settle(addAfter(written(now), now.id, id), id);
        }}
        onRemove={(now) => {
          const before = written(now);
          settle(remove(before, now.id));
          toast(RULES_EDIT.clause.removed(now.label), {
            seconds: 8,
            onUndo: () => onChange(before),
          });
        }}
      />
    ),
  };
}
