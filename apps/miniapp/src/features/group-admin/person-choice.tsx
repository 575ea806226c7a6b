import { type ReactNode, useState } from "react";
import { colleagueItem, SearchList, Sheet } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { type Found, usePeople } from "./use-directory";

interface PeopleFieldProps {
  /** Only those who are not in it yet. */
  notInGroupId?: string;
  chosen: ReadonlySet<string>;
  onPick: (person: Found) => void;
  many?: boolean;
  /** All that are shown are turned on, or off. */
  onAll?: (people: readonly Found[], on: boolean) => void;
  empty?: string;
}

/** Colleagues by search, page by page. */
export const PeopleField = ({
  notInGroupId,
  chosen,
  onPick,
  many,
  onAll,
  empty,
}: PeopleFieldProps) => {
  const [search, setSearch] = useState("");
  const people = usePeople(search, notInGroupId ?? null, true);
  return (
    <SearchList
      of={people}
      words={empty ? { ...GROUP_ADMIN.colleagues, nobody: empty } : GROUP_ADMIN.colleagues}
      typed={search}
      onType={setSearch}
      itemOf={colleagueItem}
      chosen={chosen}
      onPick={onPick}
      many={many}
      all={
        onAll && {
          words: GROUP_ADMIN.batch.all,
          onTurn: (on) => onAll(people.value ?? [], on),
        }
      }
    />
  );
};

interface PersonChoiceProps {
  open: boolean;
  title: string;
  onClose: () => void;
  chosen: string | null;
  onChoose: (person: Found) => void;
}

/** One colleague. */
export const PersonChoice = ({
  open,
  title,
  onClose,
  chosen,
  onChoose,
}: PersonChoiceProps): ReactNode => (
  <Sheet open={open} title={title} onClose={onClose}>
    <PeopleField chosen={new Set(chosen === null ? [] : [chosen])} onPick={onChoose} />
  </Sheet>
);
