import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { Button, Empty, PickList, ReadFace, Sheet, SheetFoot, TextField } from "../../ui";
import { LEAVE } from "../../words/leave";
import type { LeaveForm, Named } from "./form";
import { useCandidates } from "./use-leaves";

interface StandInSheetProps {
  open: boolean;
  form: LeaveForm;
  onClose: () => void;
  onChoose: (standIn: Named | null) => void;
}

/** Who is asked to stand in; whoever is away then cannot be. */
export const StandInSheet = ({ open, form, onClose, onChoose }: StandInSheetProps) => (
  <Sheet open={open} title={LEAVE.standInField} onClose={onClose}>
    {open && <Choosing form={form} onChoose={onChoose} />}
  </Sheet>
);

const Choosing = ({ form, onChoose }: Pick<StandInSheetProps, "form" | "onChoose">) => {
  const [typed, setTyped] = useState("");
  const days = { personId: form.person?.id ?? null, fromOn: form.fromOn, untilOn: form.untilOn };
  const people = useCandidates(days, typed, true);
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
            items={found.map(({ person, away }) => ({
              value: person.id,
              words: person.name,
              note: [person.department.name, person.title, person.staffNo]
                .filter(Boolean)
                .join(" · "),
              because: away ? LEAVE.away : null,
            }))}
            chosen={new Set(form.standIn === null ? [] : [form.standIn.id])}
            onPick={(id) => {
              const one = found.find(({ person }) => person.id === id);
              if (one) onChoose({ id, name: one.person.name });
            }}
            more={
              people.hasMore ? { words: LEAVE.moreColleagues, onPress: people.more } : undefined
            }
          />
        )}
      </ReadFace>
      <SheetFoot>
        <Button wide look="quiet" onPress={() => onChoose(null)}>
          {LEAVE.nobody}
        </Button>
      </SheetFoot>
    </>
  );
};
