import { useState } from "react";
import { toast } from "../../shell";
import { Button, Sheet, SheetFoot } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { PeopleField } from "./person-choice";
import { useAddMember } from "./use-deeds";

interface AddSheetProps {
  open: boolean;
  groupId: string;
  onClose: () => void;
}

const { members: words } = GROUP_ADMIN;

/** Lets several people in at once. */
export const AddSheet = ({ open, groupId, onClose }: AddSheetProps) => (
  <Sheet open={open} title={words.addTitle} onClose={onClose}>
    <Adding groupId={groupId} onClose={onClose} />
  </Sheet>
);

const Adding = ({ groupId, onClose }: Omit<AddSheetProps, "open">) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const add = useAddMember();

  function turn(personId: string) {
    const next = new Set(chosen);
    if (!next.delete(personId)) next.add(personId);
    setChosen(next);
  }

  /** One after the other: each is a membership of its own, and one refusal stops no other. */
  async function addAll() {
    setBusy(true);
    let added = 0;
    for (const personId of chosen) {
      const outcome = await add.act({ groupId, personId });
      if (outcome.state === "DONE") added += 1;
    }
    setBusy(false);
    const failed = chosen.size - added;
    toast(failed > 0 ? words.addedSome(added, failed) : words.added(added));
    if (added > 0) onClose();
  }

  return (
    <>
      <PeopleField
        many
        notInGroupId={groupId}
        chosen={chosen}
        onPick={({ id }) => turn(id)}
        empty={words.addEmpty}
      />
      <SheetFoot>
        <Button
          cta
          look="primary"
          busy={busy}
          because={chosen.size === 0 ? words.addFirst : null}
          onPress={() => void addAll()}
        >
          {words.addAct(chosen.size)}
        </Button>
      </SheetFoot>
    </>
  );
};
