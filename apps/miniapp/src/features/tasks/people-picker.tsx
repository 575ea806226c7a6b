import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { Empty, PickList, ReadFace, TextField } from "../../ui";
import { PEOPLE } from "../../words/task-assign";
import { type Among, type Candidate, usePeopleOf } from "./use-people-of";

interface PeoplePickerProps {
  groupId: string;
  /** Whom the caller may assign to; or anybody in the group, to whom their own share may go. */
  among?: Among;
  label: string;
  chosen: ReadonlySet<string>;
  /** Those who have it already. */
  without?: ReadonlySet<string>;
  onPick: (person: { id: string; name: string }) => void;
  many?: boolean;
}

/** People of a group by search: who is away, and how much each has. */
export const PeoplePicker = ({
  groupId,
  among = "ASSIGNEES",
  label,
  chosen,
  without,
  onPick,
  many,
}: PeoplePickerProps) => {
  const [search, setSearch] = useState("");
  const people = usePeopleOf(groupId, among, search.trim());
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
const itemOf = ({ person, away, openTasks, reachable }: Candidate) => ({
  value: person.id,
  words: person.name,
  note: [
    person.department.name,
    person.title,
    openTasks > 0 && PEOPLE.open(openTasks),
    away && PEOPLE.away,
    !reachable && PEOPLE.unreachable,
  ]
    .filter(Boolean)
    .join(" · "),
});
