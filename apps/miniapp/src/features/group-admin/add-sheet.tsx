import { LIMITS } from "@riqing/schema";
import { cleanText, textFault } from "@riqing/schema";
import { useState } from "react";
import { toast, useKeptText } from "../../shell";
import { Button, Caption, Chips, Seg, Sheet, SheetFoot, TextArea } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { DepartmentList } from "./department-choice";
import { type LeftOut, LeftOutList } from "./left-out";
import { PeopleField } from "./person-choice";
import { useAddMembers } from "./use-deeds";

interface AddSheetProps {
  open: boolean;
  groupId: string;
  onClose: () => void;
}

const { members: words } = GROUP_ADMIN;

type By = "PEOPLE" | "DEPARTMENT";

/** Lets several people in at once, or all of a department. */
export const AddSheet = ({ open, groupId, onClose }: AddSheetProps) => (
  <Sheet open={open} title={words.addTitle} onClose={onClose}>
    <Adding groupId={groupId} onClose={onClose} />
  </Sheet>
);

const Adding = ({ groupId, onClose }: Omit<AddSheetProps, "open">) => {
  const [by, setBy] = useState<By>("PEOPLE");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [department, setDepartment] = useState<{ id: string; name: string } | null>(null);
  const [reason, setReason, sent] = useKeptText("add-members", groupId);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[] | null>(null);
  const add = useAddMembers();

  function turn(personId: string) {
    const next = new Set(chosen);
    if (!next.delete(personId)) next.add(personId);
    setChosen(next);
  }

  async function addAll() {
    const who =
      by === "PEOPLE" ? { personIds: [...chosen] } : { departmentId: department?.id ?? "" };
    const outcome = await add.act({ input: { groupId, reason: cleanText(reason), ...who } });
    if (outcome.state !== "DONE") return;
    const { done, remaining, leftOut: missed } = outcome.data.addMembers;
    if (remaining === 0) sent();
    toast(remaining > 0 ? words.addedOf(done, remaining) : words.added(done));
    setChosen(new Set());
    if (missed.length > 0) setLeftOut(missed);
    else if (remaining === 0) onClose();
  }

  if (leftOut) return <LeftOutList of={leftOut} onClose={onClose} />;
  const fault = textFault(reason, { max: LIMITS.reason });
  return (
    <>
      <Seg<By>
        label={words.addTitle}
        choices={[
          { value: "PEOPLE", words: words.byPeople },
          { value: "DEPARTMENT", words: words.byDepartment },
        ]}
        chosen={by}
        onChoose={setBy}
      />
      {by === "PEOPLE" ? (
        <PeopleField
          many
          notInGroupId={groupId}
          chosen={chosen}
          onPick={({ id }) => turn(id)}
          onAll={(people, on) => {
            const next = new Set(chosen);
            for (const { id } of people) {
              if (on) next.add(id);
              else next.delete(id);
            }
            setChosen(next);
          }}
          empty={words.addEmpty}
        />
      ) : (
        <DepartmentList chosen={department?.id ?? null} onChoose={setDepartment} />
      )}
      <Chips
        label={words.reason}
        choices={words.reasons.map((value) => ({ value, words: value }))}
        chosen={words.reasons.find((one) => one === reason) ?? null}
        onChoose={setReason}
      />
      <TextArea
        rows={2}
        label={words.reason}
        placeholder={words.reasonHint}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
      />
      <Caption>{words.reasonNote}</Caption>
      <SheetFoot>
        <Button
          cta
          look="primary"
          busy={add.busy}
          because={
            whyNotWho(by, chosen.size, department !== null) ??
            (fault === "REQUIRED" ? words.reasonFirst : fault && GROUP_ADMIN.create.missing.tooLong)
          }
          onPress={() => void addAll()}
        >
          {by === "PEOPLE" ? words.addAct(chosen.size) : words.addDepartment(department?.name)}
        </Button>
      </SheetFoot>
    </>
  );
};

function whyNotWho(by: By, count: number, department: boolean): string | null {
  if (by === "DEPARTMENT") return department ? null : words.departmentFirst;
  if (count > LIMITS.batchPeople) return words.tooMany(LIMITS.batchPeople);
  return count === 0 ? words.addFirst : null;
}
