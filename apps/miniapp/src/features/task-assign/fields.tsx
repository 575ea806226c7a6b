import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Chips,
  DateTimeField,
  Meta,
  PickList,
  Row,
  Section,
  Sheet,
  SheetFoot,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { ASSIGN } from "../../words/task-assign";
import { toFields } from "../../words/times";
import { PeoplePicker } from "../tasks";
import { closeWords, duePresets, dueProblem, type TaskForm, turned } from "./form";
import { useCloseOut } from "./use-assign";

interface FieldsProps {
  form: TaskForm;
  change: (part: Partial<TaskForm>) => void;
  /** What the server did not take, by field. */
  problems: Readonly<Record<string, string | undefined>>;
}

type PlainProps = Pick<FieldsProps, "form" | "change">;

interface GroupFieldProps extends PlainProps {
  groups: readonly { id: string; name: string; department: { name: string } }[];
}

/** In which group; another one has other people. */
export const GroupField = ({ form, change, groups }: GroupFieldProps) => (
  <Section title={ASSIGN.group}>
    <PickList
      label={ASSIGN.group}
      items={groups.map(({ id, name, department }) => ({
        value: id,
        words: name,
        note: department.name,
      }))}
      chosen={new Set(form.groupId === null ? [] : [form.groupId])}
      onPick={(groupId) =>
        groupId === form.groupId || change({ groupId, responsible: [], collaborators: [] })
      }
    />
  </Section>
);

export const TextFields = ({ form, change, problems }: FieldsProps) => (
  <Card>
    <Stack gap={4}>
      <TextField
        label={ASSIGN.goal}
        placeholder={ASSIGN.goalHint}
        value={form.goal}
        onValue={(goal) => change({ goal })}
        limit={LIMITS.taskGoal}
        problem={problems.goal}
      />
      <TextArea
        rows={4}
        label={ASSIGN.requirements}
        placeholder={ASSIGN.requirementsHint}
        value={form.requirements}
        onValue={(requirements) => change({ requirements })}
        limit={LIMITS.taskRequirements}
        problem={problems.requirements}
      />
    </Stack>
  </Card>
);

/** Until when; the usual is the day's close-out. */
export const DueField = ({ form, change, problems }: FieldsProps) => {
  const now = clock.now();
  const { due } = form;
  const known = useCloseOut(form.groupId);
  const close = closeWords(known, now);
  const typed = due.date !== "" && due.time !== "";
  const problem = problems.dueAt ?? (typed ? dueProblem(form, now) : null);
  const note = problem ?? (due.preset === "CLOSE" ? close.note : null);
  return (
    <Section title={ASSIGN.due}>
      <Card>
        <Stack gap={3}>
          <Chips
            even
            label={ASSIGN.due}
            choices={duePresets(known, now).map((value) => ({
              value,
              words: value === "CLOSE" ? close.chip : ASSIGN.dues[value],
            }))}
            chosen={due.preset}
            onChoose={(preset) => change({ due: { ...due, preset } })}
          />
          {due.preset === "PICK" ? (
            <DateTimeField
              label={ASSIGN.due}
              date={due.date}
              time={due.time}
              onDate={(date) => change({ due: { ...due, date } })}
              onTime={(time) => change({ due: { ...due, time } })}
              min={toFields(now).date}
              max={toFields(new Date(now.getTime() + LIMITS.taskWithinDays * 86_400_000)).date}
              problem={problem}
            />
          ) : (
            note && (
              <Caption num tone={problem ? "danger" : "quiet"}>
                {note}
              </Caption>
            )
          )}
        </Stack>
      </Card>
    </Section>
  );
};

type As = "responsible" | "collaborators";

/** Who answers for it, and who helps: names, and the way to choose them. */
export const PeopleFields = ({ form, change, problems }: FieldsProps) => {
  const [choosing, setChoosing] = useState<As | null>(null);
  const { groupId } = form;
  const row = (as: As, title: string, note: string) => (
    <Row
      end={<Meta tone="brand">{form[as].length > 0 ? ASSIGN.chooseMore : ASSIGN.choose}</Meta>}
      onPress={() => setChoosing(as)}
    >
      <Body>{title}</Body>
      {form[as].length > 0 ? (
        <Meta tone="ink">{form[as].map(({ name }) => name).join("、")}</Meta>
      ) : (
        <Caption>{note}</Caption>
      )}
    </Row>
  );
  if (groupId === null) return null;
  const wrong = problems.responsibleIds ?? problems.collaboratorIds;
  return (
    <>
      <Card tight>
        {row("responsible", ASSIGN.responsible, ASSIGN.responsibleNote)}
        {row("collaborators", ASSIGN.collaborators, ASSIGN.collaboratorsNote)}
      </Card>
      {wrong && <Caption tone="danger">{wrong}</Caption>}
      <Sheet
        open={choosing !== null}
        title={choosing === "collaborators" ? ASSIGN.collaborators : ASSIGN.responsible}
        onClose={() => setChoosing(null)}
      >
        {choosing && (
          <>
            <PeoplePicker
              many
              groupId={groupId}
              label={choosing === "responsible" ? ASSIGN.responsible : ASSIGN.collaborators}
              chosen={new Set(form[choosing].map(({ id }) => id))}
              onPick={({ id, name }) => change(turned(form, choosing, { id, name }))}
            />
            <SheetFoot>
              <Button
                cta
                look="primary"
                because={form[choosing].length === 0 ? ASSIGN.nobodyYet : null}
                onPress={() => setChoosing(null)}
              >
                {ASSIGN.chosen(form[choosing].length)}
              </Button>
            </SheetFoot>
          </>
        )}
      </Sheet>
    </>
  );
};
