import { useState } from "react";
import { useDebounced } from "../../shell";
import { SearchList } from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { useGroupMembers, useMyGroups } from "./use-discipline";

const { violation: words } = DISCIPLINE;

interface Named {
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
