import type { LeavingReason } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, Body, Button, CardTitle } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { LeavingChoice } from "./leaving-choice";
import { useEndMembership } from "./use-deeds";

interface EndMembershipProps {
  group: { id: string };
  person: { id: string; name: string };
  onKeep: () => void;
  onDone: () => void;
}

const { member: words } = GROUP_ADMIN;

/** The way out of a group, with the reason that the person will read. */
export const EndMembership = ({ group, person, onKeep, onDone }: EndMembershipProps) => {
  const [why, setWhy] = useState<LeavingReason | null>(null);
  const end = useEndMembership();
  return (
    <>
      <CardTitle>{words.endTitle(person.name)}</CardTitle>
      <Body tone="ink2">{words.endFact}</Body>
      <LeavingChoice chosen={why} onChoose={setWhy} />
      <ActionButton
        wide
        look="danger"
        does={end}
        with={{ groupId: group.id, personId: person.id, why: why ?? "LEFT" }}
        because={why === null ? GROUP_ADMIN.leaving.first : null}
        then={({ state }) => {
          if (state === "DONE") onDone();
        }}
      >
        {words.end}
      </ActionButton>
      <Button wide look="quiet" onPress={onKeep}>
        {words.endKeep}
      </Button>
    </>
  );
};
