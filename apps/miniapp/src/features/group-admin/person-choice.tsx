import { LIMITS } from "@riqing/schema";
import { type ReactNode, useState } from "react";
import { Empty, PickList, ReadFace, Sheet, TextField } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { type Found, usePeople } from "./use-directory";

interface PeopleFieldProps {
  /** Only those who are not in it yet. */
  notInGroupId?: string;
  chosen: ReadonlySet<string>;
  onPick: (person: Found) => void;
  many?: boolean;
  empty?: string;
}

/** Colleagues by search, page by page. */
export const PeopleField = ({ notInGroupId, chosen, onPick, many, empty }: PeopleFieldProps) => {
  const [search, setSearch] = useState("");
  const people = usePeople(search, notInGroupId ?? null, true);
  return (
    <>
      <TextField
        label={GROUP_ADMIN.search}
        kind="search"
        placeholder={GROUP_ADMIN.searchHint}
        limit={LIMITS.searchText}
        value={search}
        onValue={setSearch}
      />
      <ReadFace of={people} empty={<Empty>{empty ?? GROUP_ADMIN.nobody}</Empty>}>
        {(found) => (
          <PickList
            bare
            many={many}
            label={GROUP_ADMIN.people}
            items={found.map(({ id, name, staffNo, title, department }) => ({
              value: id,
              words: name,
              note: [department.name, title, staffNo].filter(Boolean).join(" · "),
            }))}
            chosen={chosen}
            onPick={(id) => {
              const person = found.find((one) => one.id === id);
              if (person) onPick(person);
            }}
            more={people.hasMore ? { words: GROUP_ADMIN.more, onPress: people.more } : undefined}
          />
        )}
      </ReadFace>
    </>
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
