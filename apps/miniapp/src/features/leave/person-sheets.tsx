import { useState } from "react";
import type { ReadList } from "../../shell";
import { Button, colleagueItem, SearchList, Sheet, SheetFoot } from "../../ui";
import { LEAVE_EDIT } from "../../words/leave-edit";
import type { LeaveForm, Named } from "./form";
import { type Candidate, useCandidates, useColleagues } from "./use-leaves";

interface SheetProps {
  open: boolean;
  form: LeaveForm;
  onClose: () => void;
  /** Null: oneself, or nobody. */
  onChoose: (person: Named | null) => void;
}

/** Whose leave a head records. Whether they answer for the person, the server says. */
export const PersonSheet = ({ open, form, onClose, onChoose }: SheetProps) => (
  <Sheet open={open} title={LEAVE_EDIT.who} onClose={onClose}>
    {open && <Colleagues form={form} onChoose={onChoose} />}
  </Sheet>
);

/** Who is asked to stand in; whoever is away then cannot be. */
export const StandInSheet = ({ open, form, onClose, onChoose }: SheetProps) => (
  <Sheet open={open} title={LEAVE_EDIT.standInField} onClose={onClose}>
    {open && <Candidates form={form} onChoose={onChoose} />}
  </Sheet>
);

type BodyProps = Pick<SheetProps, "form" | "onChoose">;

const Colleagues = ({ form, onChoose }: BodyProps) => {
  const [typed, setTyped] = useState("");
  return (
    <Choosing
      of={useColleagues(typed)}
      offered={(person) => ({ person, away: false })}
      typed={typed}
      onType={setTyped}
      chosen={form.person}
      none={LEAVE_EDIT.me}
      onChoose={onChoose}
    />
  );
};

const Candidates = ({ form, onChoose }: BodyProps) => {
  const [typed, setTyped] = useState("");
  const days = { personId: form.person?.id ?? null, fromOn: form.fromOn, untilOn: form.untilOn };
  return (
    <Choosing
      of={useCandidates(days, typed)}
      offered={(candidate) => candidate}
      typed={typed}
      onType={setTyped}
      chosen={form.standIn}
      none={LEAVE_EDIT.nobody}
      onChoose={onChoose}
    />
  );
};

interface ChoosingProps<Node> {
  of: ReadList<Node>;
  offered: (node: Node) => Pick<Candidate, "person" | "away">;
  typed: string;
  onType: (typed: string) => void;
  chosen: Named | null;
  /** The words for choosing no one else. */
  none: string;
  onChoose: (person: Named | null) => void;
}

/** One of the organisation's people, found by name or number. */
const Choosing = <Node,>({ of, offered, typed, onType, ...choice }: ChoosingProps<Node>) => {
  const { chosen, none, onChoose } = choice;
  return (
    <>
      <SearchList
        of={of}
        words={LEAVE_EDIT.people}
        typed={typed}
        onType={onType}
        itemOf={(node) => {
          const { person, away } = offered(node);
          return { ...colleagueItem(person), because: away ? LEAVE_EDIT.away : null };
        }}
        chosen={new Set(chosen === null ? [] : [chosen.id])}
        onPick={(node) => {
          const { id, name } = offered(node).person;
          onChoose({ id, name });
        }}
      />
      <SheetFoot>
        <Button wide look="quiet" onPress={() => onChoose(null)}>
          {none}
        </Button>
      </SheetFoot>
    </>
  );
};
