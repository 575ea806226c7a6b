import { LIMITS, People } from "@riqing/schema";
import { useEffect, useState } from "react";
import { useReadList } from "../../shell";
import { Button, Empty, PickList, ReadFace, Sheet, SheetFoot, TextField } from "../../ui";
import { LEAVE } from "../../words/leave";
import type { Named } from "./form";

interface PersonSheetProps {
  open: boolean;
  chosen: Named | null;
  onClose: () => void;
  /** Null: oneself. */
  onChoose: (person: Named | null) => void;
}

/** Whose leave a head records. Whether they answer for the person, the server says. */
export const PersonSheet = ({ open, chosen, onClose, onChoose }: PersonSheetProps) => (
  <Sheet open={open} title={LEAVE.who} onClose={onClose}>
    {open && <Choosing chosen={chosen} onChoose={onChoose} />}
  </Sheet>
);

const Choosing = ({ chosen, onChoose }: Pick<PersonSheetProps, "chosen" | "onChoose">) => {
  const [typed, setTyped] = useState("");
  const [search, setSearch] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setSearch(typed.trim()), 300);
    return () => clearTimeout(wait);
  }, [typed]);
  const people = useReadList(
    People,
    { search: search || null, notInGroupId: null, first: 20 },
    (data) => data.people,
  );
  return (
    <>
      <TextField
        label={LEAVE.search}
        kind="search"
        placeholder={LEAVE.searchHint}
        limit={LIMITS.searchText}
        value={typed}
        onValue={setTyped}
      />
      <ReadFace of={people} empty={<Empty>{LEAVE.nobodyFound}</Empty>}>
        {(found) => (
          <PickList
            bare
            label={LEAVE.colleagues}
            items={found.map(({ id, name, staffNo, title, department }) => ({
              value: id,
              words: name,
              note: [department.name, title, staffNo].filter(Boolean).join(" · "),
            }))}
            chosen={new Set(chosen === null ? [] : [chosen.id])}
            onPick={(id) => {
              const person = found.find((one) => one.id === id);
              if (person) onChoose({ id, name: person.name });
            }}
            more={
              people.hasMore ? { words: LEAVE.moreColleagues, onPress: people.more } : undefined
            }
          />
        )}
      </ReadFace>
      <SheetFoot>
        <Button wide look="quiet" onPress={() => onChoose(null)}>
          {LEAVE.me}
        </Button>
      </SheetFoot>
    </>
  );
};
