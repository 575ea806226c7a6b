import { cleanText } from "@riqing/schema";
import { useState } from "react";
import { SearchList } from "../../ui";
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
  const people = usePeopleOf(groupId, among, cleanText(search));
  return (
    <SearchList
      of={people}
      words={{ ...PEOPLE, list: label }}
      typed={search}
      onType={setSearch}
      itemOf={itemOf}
      chosen={chosen}
      without={without}
      onPick={({ person }) => onPick(person)}
      many={many}
    />
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
