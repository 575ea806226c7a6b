import { useState } from "react";
import { useDebounced } from "../../shell";
import { PickList, ReadFace, SearchList } from "../../ui";
import { CHOICES as words } from "../../words/choices";
import { useDepartments, useGroupMembers, useMyGroups } from "./use-choices";

export interface Named {
  id: string;
  name: string;
}

interface ChoiceProps {
  onChoose: (one: Named) => void;
}

const none: ReadonlySet<string> = new Set();

const listWords = (search: string) => ({
  search,
  hint: words.hint,
  list: search,
  nobody: words.nobody,
  more: words.more,
});

/** One of the groups that I am in, or answer for. */
export const GroupChoice = ({ onChoose }: ChoiceProps) => {
  const [typed, setTyped] = useState("");
  return (
    <SearchList
      of={useMyGroups(useDebounced(typed))}
      words={listWords(words.searchGroup)}
      typed={typed}
      onType={setTyped}
      itemOf={({ id, name }) => ({ value: id, words: name })}
      chosen={none}
      onPick={({ id, name }) => onChoose({ id, name })}
    />
  );
};

/** A member of the group. */
export const MemberChoice = ({ groupId, onChoose }: ChoiceProps & { groupId: string }) => {
  const [typed, setTyped] = useState("");
  return (
    <SearchList
      of={useGroupMembers(groupId, useDebounced(typed))}
      words={listWords(words.search)}
      typed={typed}
      onType={setTyped}
      itemOf={({ person: { id, name, department } }) => ({
        value: id,
        words: name,
        note: department.name,
      })}
      chosen={none}
      onPick={({ person: { id, name } }) => onChoose({ id, name })}
    />
  );
};

interface DepartmentChoiceProps {
  chosen: ReadonlySet<string>;
  many?: boolean;
  onPick: (one: Named) => void;
}

/** Departments of the organisation, as a tree. */
export const DepartmentChoice = ({ chosen, many, onPick }: DepartmentChoiceProps) => (
  <ReadFace of={useDepartments()}>
    {(departments) => (
      <PickList
        bare
        many={many}
        label={words.departments}
        items={departments.map(({ id, path }) => ({ value: id, words: path }))}
        chosen={chosen}
        onPick={(id) => {
          const one = departments.find((each) => each.id === id);
          if (one) onPick({ id, name: one.name });
        }}
      />
    )}
  </ReadFace>
);
