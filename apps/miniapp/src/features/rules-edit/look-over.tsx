import { Button, Caption, Card, CardTitle, Flow, Meta, Stack, View } from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import type { DraftClause } from "./clauses";
import { isUnsure } from "./marks";
import { noiseOf } from "./pasted";
import styles from "./clauses-view.module.css";

const { pasted: words } = RULES_EDIT;

/** What can be done with one tap where a pasted text was not split for sure. */
export interface LookOverDeeds {
  /** It is one clause, and the whole of it. */
  onSettle: (id: string) => void;
  onMerge: (id: string) => void;
  onSplitAll: (id: string) => void;
  onDropNoise: () => void;
}

interface LookOverProps {
  clauses: readonly DraftClause[];
  /** Only the clauses to look at are shown. */
  only: boolean;
  onOnly: (only: boolean) => void;
  onDropNoise: () => void;
}

/** How sure the splitting is, and what came along from a site. Nothing when all is looked at. */
export const LookOver = ({ clauses, only, onOnly, onDropNoise }: LookOverProps) => {
  const unsure = clauses.filter(isUnsure).length;
  const noise = noiseOf(clauses);
  if (unsure === 0 && noise.length === 0) return null;
  return (
    <Card>
      <Stack gap={3}>
        {unsure > 0 && (
          <>
            <CardTitle>{words.unsure(clauses.length - unsure, unsure)}</CardTitle>
            <Button wide onPress={() => onOnly(!only)}>
              {only ? words.all : words.only(unsure)}
            </Button>
          </>
        )}
        {noise.length > 0 && (
          <>
            <CardTitle>{words.noise(noise.length)}</CardTitle>
            <Meta>{words.noiseSaid(noise)}</Meta>
            <Button wide onPress={onDropNoise}>
              {words.dropNoise}
            </Button>
          </>
        )}
      </Stack>
    </Card>
  );
};

interface UnsureProps extends Omit<LookOverDeeds, "onDropNoise"> {
  clause: DraftClause;
  /** Nothing stands before it to be joined to. */
  first: boolean;
}

/** Why a clause should be looked at, and one tap for each answer. */
export const DoubtfulClause = ({ clause, first, onSettle, onMerge, onSplitAll }: UnsureProps) => {
  const { id, label, text, doubt, cuts = [] } = clause;
  const name = label || text.slice(0, 12);
  return (
    <View className={styles.unsure}>
      {doubt && <Caption>{words.doubts[doubt]}</Caption>}
      {cuts.length > 0 && (
        <Caption>{words.cuts(cuts.map((at) => text.slice(at, at + 12)))}</Caption>
      )}
      <Flow gap={2} wrap>
        <Button look="quiet" label={`${words.fine}：${name}`} onPress={() => onSettle(id)}>
          {words.fine}
        </Button>
        {doubt && !first && (
          <Button look="quiet" label={`${words.merge}：${name}`} onPress={() => onMerge(id)}>
            {words.merge}
          </Button>
        )}
        {cuts.length > 0 && (
          <Button look="quiet" label={`${words.split}：${name}`} onPress={() => onSplitAll(id)}>
            {words.split}
          </Button>
        )}
      </Flow>
    </View>
  );
};
