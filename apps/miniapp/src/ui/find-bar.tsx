import { LIMITS } from "@riqing/schema";
import { type ReactNode, useRef, useState } from "react";
import { useDebounced } from "../shell/use-debounced";
import { FIND } from "../words/find";
import { Button } from "./button";
import { Chips } from "./chips";
import { Field, Press, View } from "./elements";
import { Empty } from "./faces";
import styles from "./find-bar.module.css";

/** As many entries are seen without looking for one. */
const FEW = 6;

/** What somebody looks for in a list: some letters, and one of a few filters. */
export interface Find<Filter extends string = never> {
  typed: string;
  type: (typed: string) => void;
  chosen: Filter | null;
  choose: (chosen: Filter | null) => void;
  /** What to ask the server for, once the typing stops. */
  search: string | null;
  /** Whether the list is less than all there is. */
  active: boolean;
  clear: () => void;
}

/** Kept by the page, so it is still there when one comes back to it. */
export function useFind<Filter extends string = never>(): Find<Filter> {
  const [typed, type] = useState("");
  const [chosen, choose] = useState<Filter | null>(null);
  const settled = useDebounced(typed).trim();
  // Emptied, the whole list is back at once.
  const search = typed.trim() === "" ? null : settled.slice(0, LIMITS.searchText) || null;
  const clear = () => {
    type("");
    choose(null);
  };
  return { typed, type, chosen, choose, search, active: search !== null || chosen !== null, clear };
}

interface FindBarProps<Filter extends string> {
  find: Find<Filter>;
  /** The list: one that is short needs no search. */
  of: { value?: readonly unknown[]; hasMore: boolean };
  hint: string;
  /** The filters with their words, in this order; none: only a search. */
  filters?: Readonly<Partial<Record<Filter, string>>>;
  /** What the choice is, and what none of them means, where they are no filters: 排序, 按部门. */
  choice?: { label: string; none: string };
}

/** So many filters are seen at once; of more, the others on a tap. */
const MANY = 7;

/** Over a list that may outgrow the screen: a search, and a few filters. */
export function FindBar<Filter extends string = never>({
  find,
  of,
  hint,
  filters,
  choice = { label: FIND.filter, none: FIND.any },
}: FindBarProps<Filter>) {
  const worth = useRef(false);
  const [unfolded, unfold] = useState(false);
  // Once there, it stays: a list that was found is short, too.
  if (of.hasMore || (of.value?.length ?? 0) > FEW || find.active || find.typed !== "")
    worth.current = true;
  if (!worth.current) return null;
  const choices = Object.entries<string | undefined>(filters ?? {}).map(([value, words]) => ({
    value,
    words: words ?? "",
  }));
  const folds = choices.length > MANY && !unfolded;
  const shown = folds
    ? choices.filter(({ value }, i) => i < MANY - 2 || value === find.chosen)
    : choices;
  return (
    <View role="search" className={styles.bar}>
      <View className={styles.search}>
        <Field
          className={styles.field}
          kind="search"
          label={`${FIND.search}：${hint}`}
          placeholder={hint}
          value={find.typed}
          onValue={find.type}
        />
        {find.typed !== "" && (
          <Press className={styles.clear} onPress={() => find.type("")}>
            {FIND.clear}
          </Press>
        )}
      </View>
      {choices.length > 0 && (
        <View className={styles.filters}>
          <Chips
            raised
            label={choice.label}
            choices={[{ value: "", words: choice.none }, ...shown]}
            chosen={find.chosen ?? ""}
            onChoose={(value) => find.choose((value || null) as Filter | null)}
          />
          {folds && (
            <Button look="text" onPress={() => unfold(true)}>
              {FIND.more(choices.length - shown.length)}
            </Button>
          )}
        </View>
      )}
    </View>
  );
}

/** Nothing fits what is looked for: one tap, and all of it is back. */
export const NothingFound = ({ find }: { find: { clear: () => void } }) => (
  <Empty
    action={
      <Button look="quiet" onPress={find.clear}>
        {FIND.all}
      </Button>
    }
  >
    {FIND.nothing}
  </Empty>
);

/** The face of an empty list: there is nothing, or nothing that fits what is looked for. */
export const emptyOr = (find: { active: boolean; clear: () => void }, empty: ReactNode) =>
  find.active ? <NothingFound find={find} /> : empty;
