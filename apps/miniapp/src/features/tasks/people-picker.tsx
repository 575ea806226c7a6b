import { Assignees, type AssigneesQuery, LIMITS } from "@riqing/schema";
import { useEffect, useState } from "react";
import { useReadList } from "../../shell";
import { Empty, PickList, ReadFace, TextField } from "../../ui";
import { PEOPLE } from "../../words/task-assign";

type Assignee = AssigneesQuery["assignees"]["nodes"][number];

const typingMs = 300;

/** What was typed, once the typing stops: not every letter asks the server. */
function useSettled(value: string): string {
  const [settled, set] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => set(value), typingMs);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}

interface PeoplePickerProps {
  groupId: string;
  label: string;
  chosen: ReadonlySet<string>;
  /** Those who have it already. */
  without?: ReadonlySet<string>;
  onPick: (person: { id: string; name: string }) => void;
  many?: boolean;
}

/** Members of a group whom the caller may give work, by search: who is away, and how much each has. */
export const PeoplePicker = ({
  groupId,
  label,
  chosen,
  without,
  onPick,
  many,
}: PeoplePickerProps) => {
  const [search, setSearch] = useState("");
  const text = useSettled(search.trim()) || null;
  const people = useReadList(Assignees, { groupId, text, first: 20 }, (data) => data.assignees);
  return (
    <>
      <TextField
        label={PEOPLE.search}
        kind="search"
        placeholder={PEOPLE.hint}
        limit={LIMITS.searchText}
        value={search}
        onValue={setSearch}
      />
      <ReadFace of={people} empty={<Empty>{PEOPLE.nobody}</Empty>}>
        {(found) => (
          <PickList
            bare
            many={many}
            label={label}
            items={found.filter(({ person }) => !without?.has(person.id)).map(itemOf)}
            chosen={chosen}
            onPick={(id) => {
              const person = found.find((one) => one.person.id === id)?.person;
              if (person) onPick(person);
            }}
            more={people.hasMore ? { words: PEOPLE.more, onPress: people.more } : undefined}
          />
        )}
      </ReadFace>
    </>
  );
};

/** Away people can be chosen: their stand-in takes it, or it waits until they are back. */
const itemOf = ({ person, department, away, openTasks, reachable }: Assignee) => ({
  value: person.id,
  words: person.name,
  note: [
    department.name,
    person.title,
    openTasks > 0 && PEOPLE.open(openTasks),
    away && PEOPLE.away,
    !reachable && PEOPLE.unreachable,
  ]
    .filter(Boolean)
    .join(" · "),
});
