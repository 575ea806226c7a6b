import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import { ActionButton, Banner, Chips, Stack, TextArea } from "../../ui";
import { PASS, RETURN } from "../../words/task-deeds";
import { PeoplePicker } from "./people-picker";
import { useReassign } from "./use-deeds";
import type { Share, TaskRead } from "./use-task";

interface PassingProps {
  task: TaskRead;
  /** What may be given to somebody else: my own first, what nobody has, and others' that I decide on. */
  from: readonly Share[];
  onDone: () => void;
}

/** A share goes to somebody else, who is asked anew; what passing it on unexplained means is said first. */
export const Passing = ({ task, from, onDone }: PassingProps) => {
  const pass = useReassign();
  const [fromId, setFromId] = useState(from[0]?.id ?? null);
  const [to, setTo] = useState<{ id: string; name: string } | null>(null);
  const [reason, setReason, sent] = useKeptText("task-pass", task.id);
  const share = from.find(({ id }) => id === fromId);
  const own = share !== undefined && share.id === task.mine?.id;
  const over = isTooLong(reason, LIMITS.reason);
  const silent = cleanText(reason) === "";
  // Of somebody else's share a reason is owed in any case; of one's own, the head answers for none.
  const missing = to === null ? PASS.missing : !own && silent ? PASS.reasonMissing : null;
  const whyNot = missing ?? (over ? RETURN.tooLong : null);
  return (
    <>
      {from.length > 1 && (
        <Chips
          label={PASS.whose}
          choices={from.map(({ id, person, unassigned }) => ({
            value: id,
            words: unassigned ? PASS.unassigned(person.name) : person.name,
          }))}
          chosen={fromId}
          onChoose={setFromId}
        />
      )}
      <PeoplePicker
        groupId={task.group.id}
        // Whoever asked a question need not be one who assigns.
        among={own || task.kind === "QUESTION" ? "MEMBERS" : "ASSIGNEES"}
        label={PASS.to}
        chosen={new Set(to ? [to.id] : [])}
        without={new Set(task.people.map(({ person }) => person.id))}
        onPick={setTo}
      />
      <Stack gap={3}>
        <TextArea
          rows={2}
          label={PASS.reason}
          value={reason}
          onValue={setReason}
          limit={LIMITS.reason}
        />
        {own && silent && (
          <Banner look="wait" icon="warn">
            {PASS.warning}
          </Banner>
        )}
        <ActionButton
          cta
          look="primary"
          does={pass}
          with={{
            input: {
              taskId: task.id,
              fromPersonId: share?.person.id ?? null,
              assignmentId: fromId,
              toPersonId: to?.id ?? "",
              reason: cleanText(reason) || null,
            },
          }}
          because={whyNot}
          then={({ state }) => {
            if (state !== "DONE") return;
            sent();
            onDone();
          }}
        >
          {PASS.act(to?.name ?? "")}
        </ActionButton>
      </Stack>
    </>
  );
};
