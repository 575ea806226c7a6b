import { LIMITS } from "@riqing/schema";
import type { ReadList } from "../shell/use-read";
import { Button } from "./button";
import { Empty } from "./faces";
import { TextField } from "./fields";
import { Flow } from "./layout";
import { type PickItem, PickList } from "./pick-list";
import { ReadFace } from "./read-face";

interface SearchListProps<Node> {
  of: ReadList<Node>;
  words: { search: string; hint: string; list: string; nobody: string; more: string };
  typed: string;
  onType: (typed: string) => void;
  itemOf: (node: Node) => PickItem;
  chosen: ReadonlySet<string>;
  onPick: (node: Node) => void;
  many?: boolean;
  /** Turns all that are shown on, or off again. */
  all?: { words: (count: number, on: boolean) => string; onTurn: (on: boolean) => void };
  /** These are not offered. */
  without?: ReadonlySet<string>;
}

/** A list that is searched by a few letters, page by page, and from which something is chosen. */
export const SearchList = <Node,>({
  of,
  words,
  typed,
  onType,
  itemOf,
  chosen,
  onPick,
  many,
  all,
  without,
}: SearchListProps<Node>) => (
  <>
    <TextField
      label={words.search}
      kind="search"
      placeholder={words.hint}
      limit={LIMITS.searchText}
      value={typed}
      onValue={onType}
    />
    <ReadFace of={of} empty={<Empty>{words.nobody}</Empty>}>
      {(nodes) => (
        <>
          {all && <AllSwitch items={nodes.map(itemOf)} chosen={chosen} all={all} />}
          <PickList
            bare
            many={many}
            label={words.list}
            items={nodes.map(itemOf).filter(({ value }) => !without?.has(value))}
            chosen={chosen}
            onPick={(value) => {
              const node = nodes.find((one) => itemOf(one).value === value);
              if (node) onPick(node);
            }}
            more={of.hasMore ? { words: words.more, onPress: of.more } : undefined}
          />
        </>
      )}
    </ReadFace>
  </>
);

interface AllSwitchProps {
  items: readonly PickItem[];
  chosen: ReadonlySet<string>;
  all: NonNullable<SearchListProps<unknown>["all"]>;
}

/** 全选: one tap for all that the list shows now. */
const AllSwitch = ({ items, chosen, all }: AllSwitchProps) => {
  const on = items.length > 0 && items.every(({ value }) => chosen.has(value));
  return (
    <Flow>
      <Button look="text" onPress={() => all.onTurn(!on)}>
        {all.words(items.length, on)}
      </Button>
    </Flow>
  );
};

interface Colleague {
  id: string;
  name: string;
  staffNo: string;
  title: string | null;
  department: { name: string };
}

/** A colleague by name, with what tells two of one name apart. */
export const colleagueItem = ({ id, name, staffNo, title, department }: Colleague): PickItem => ({
  value: id,
  words: name,
  note: [department.name, title, staffNo].filter(Boolean).join(" · "),
});
