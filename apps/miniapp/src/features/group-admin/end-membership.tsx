import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useKeptText } from "../../shell";
import { ActionButton, Body, Button, CardTitle, TextArea } from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { GROUP_ADMIN } from "../../words/group-admin";
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
  const [reason, setReason, sent] = useKeptText("end-membership", `${group.id}.${person.id}`);
  const end = useEndMembership();
  const error = end.outcome?.state === "REFUSED" ? end.outcome.error : null;
  const over = isTooLong(reason, LIMITS.reason);
  return (
    <>
      <CardTitle>{words.endTitle(person.name)}</CardTitle>
      <Body tone="ink2">{words.endFact}</Body>
      <TextArea
        rows={3}
        label={words.endReason}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
        problem={problemsOf(error).reason}
      />
      <ActionButton
        wide
        look="danger"
        does={end}
        with={{ groupId: group.id, personId: person.id, reason }}
        because={
          cleanText(reason) === ""
            ? words.endReasonFirst
            : over
              ? GROUP_ADMIN.create.missing.tooLong
              : null
        }
        then={(outcome) => {
          if (outcome.state !== "DONE") return;
          sent();
          onDone();
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
