import type { GroupRole, LeavingReason } from "@riqing/schema";
import { useState } from "react";
import { open as openPage, PAGES, toast } from "../../shell";
import { ActionButton, Button, CardTitle, Sheet, Stack } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { refusalWords } from "../../words/refusals";
import { chooseInvitees } from "./invitees";
import { LeavingChoice } from "./leaving-choice";
import { type LeftOut, LeftOutList } from "./left-out";
import { mayAppoint } from "./member-sheet";
import { useEndMemberships, useSetRoles } from "./use-deeds";
import type { Group, Me } from "./use-members";

interface BatchSheetProps {
  open: boolean;
  group: Group;
  me: Me;
  personIds: readonly string[];
  /** Those of them who have no device yet: whom an invitation is for. */
  unboundIds: readonly string[];
  onClose: () => void;
  /** Something was done: nobody is chosen any more. */
  onDone: () => void;
}

const { batch: words, members, roles } = GROUP_ADMIN;

/** Roles of which a group has several. */
const given = ["PUBLISHER", "LEADER", "ADMIN"] as const satisfies readonly GroupRole[];

/** What can be done for all who were chosen. */
export const BatchSheet = ({ open, personIds, onClose, ...rest }: BatchSheetProps) => (
  <Sheet open={open} title={words.title(personIds.length)} onClose={onClose}>
    <Acts personIds={personIds} onClose={onClose} {...rest} />
  </Sheet>
);

const Acts = ({
  group,
  me,
  personIds,
  unboundIds,
  onClose,
  onDone,
}: Omit<BatchSheetProps, "open">) => {
  const [ending, setEnding] = useState(false);
  const [why, setWhy] = useState<LeavingReason | null>(null);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[] | null>(null);
  const end = useEndMemberships();
  const setRoles = useSetRoles();
  const groupId = group.id;
  const ids = [...personIds];

  function over(missed: readonly LeftOut[]) {
    if (missed.length > 0) return setLeftOut(missed);
    onDone();
    onClose();
  }

  async function turn(role: GroupRole, held: boolean) {
    const outcome = await setRoles.act({ input: { groupId, personIds: ids, role, held } });
    if (outcome.state !== "DONE") return;
    toast(words.roles(outcome.data.setRoles.done));
    over(outcome.data.setRoles.leftOut);
  }

  async function endThem(variables: Parameters<typeof end.act>[0]) {
    const outcome = await end.act(variables);
    if (outcome.state === "DONE") {
      toast(words.ended(outcome.data.endMemberships.done));
      over(outcome.data.endMemberships.leftOut);
    }
    return outcome;
  }

  if (leftOut) {
    return (
      <LeftOutList
        of={leftOut}
        onClose={() => {
          onDone();
          onClose();
        }}
      />
    );
  }
  if (ending) {
    return (
      <>
        <CardTitle>{words.end(ids.length)}</CardTitle>
        <LeavingChoice chosen={why} onChoose={setWhy} />
        <ActionButton
          wide
          look="danger"
          does={{ ...end, act: endThem }}
          with={{ input: { groupId, personIds: ids, why } }}
          because={why === null ? GROUP_ADMIN.leaving.first : null}
        >
          {GROUP_ADMIN.member.end}
        </ActionButton>
      </>
    );
  }
  const appoint = mayAppoint(me, group) ? null : GROUP_ADMIN.member.onlyOwner;
  return (
    <Stack gap={2}>
      {given.map((role) => (
        <Button
          key={role}
          wide
          busy={setRoles.busy}
          because={appoint}
          onPress={() => void turn(role, true)}
        >
          {words.give(roles[role].words)}
        </Button>
      ))}
      {given.map((role) => (
        <Button
          key={role}
          wide
          look="quiet"
          busy={setRoles.busy}
          because={appoint}
          onPress={() => void turn(role, false)}
        >
          {words.take(roles[role].words)}
        </Button>
      ))}
      <Button
        wide
        look="quiet"
        because={
          me.inviteRefusal
            ? GROUP_ADMIN.member.inviteElse
            : unboundIds.length === 0
              ? words.allBound
              : null
        }
        onPress={() => {
          chooseInvitees(unboundIds);
          openPage(PAGES.invite);
        }}
      >
        {words.invite(unboundIds.length)}
      </Button>
      <Button
        wide
        look="danger"
        because={group.manageRefusal && refusalWords(group.manageRefusal)}
        onPress={() => setEnding(true)}
      >
        {words.end(ids.length)}
      </Button>
      <Button wide look="quiet" onPress={onClose}>
        {members.selectEnd}
      </Button>
    </Stack>
  );
};
