import { LIMITS, type Importance } from "@riqing/schema";
import { clock } from "../../shell";
import {
  Caption,
  Card,
  Chips,
  DateTimeField,
  Meta,
  Section,
  Stack,
  Switch,
  TextArea,
  TextField,
} from "../../ui";
import { PUBLISH } from "../../words/notice-edit";
import { toFields } from "../../words/times";
import { dueProblem, presetsAt } from "./deadline";
import type { NoticeForm } from "./form";

interface FieldsProps {
  form: NoticeForm;
  change: (part: Partial<NoticeForm>) => void;
  /** What the server did not take, by field. */
  problems: Readonly<Record<string, string | undefined>>;
}

const importances: readonly Importance[] = ["ORDINARY", "IMPORTANT", "URGENT"];

/** How much it weighs, and what that means for everybody who gets it. */
export const ImportanceField = ({ form, change }: Pick<FieldsProps, "form" | "change">) => (
  <Section title={PUBLISH.importance}>
    <Card>
      <Stack gap={2}>
        <Chips
          even
          label={PUBLISH.importance}
          choices={importances.map((value) => ({
            value,
            words: PUBLISH.importances[value].words,
          }))}
          chosen={form.importance}
          onChoose={(importance) => change({ importance })}
        />
        <Meta>{PUBLISH.importances[form.importance].note}</Meta>
      </Stack>
    </Card>
  </Section>
);

/** What it says: why before what. */
export const TextFields = ({ form, change, problems }: FieldsProps) => (
  <Card>
    <Stack gap={4}>
      <TextField
        label={PUBLISH.subject}
        placeholder={PUBLISH.subjectHint}
        value={form.subject}
        onValue={(subject) => change({ subject })}
        limit={LIMITS.noticeSubject}
        problem={problems.subject}
      />
      <TextArea
        rows={2}
        label={PUBLISH.purpose}
        placeholder={PUBLISH.purposeHint}
        value={form.purpose}
        onValue={(purpose) => change({ purpose })}
        limit={LIMITS.noticePurpose}
        problem={problems.purpose}
      />
      <TextArea
        rows={6}
        label={PUBLISH.body}
        placeholder={PUBLISH.bodyHint}
        value={form.body}
        onValue={(body) => change({ body })}
        limit={LIMITS.noticeBody}
        problem={problems.body}
      />
    </Stack>
  </Card>
);

/** Until when: a word for the usual, or day and hour. */
export const DueField = ({ form, change, problems }: FieldsProps) => {
  const now = clock.now();
  const { due } = form;
  const today = toFields(now).date;
  const last = toFields(new Date(now.getTime() + LIMITS.deadlineWithinDays * 86_400_000)).date;
  const choices = presetsAt(now, form.importance === "ORDINARY");
  const problem = problems.dueAt ?? dueProblem(due, now);
  return (
    <Section title={PUBLISH.due}>
      <Card>
        <Stack gap={3}>
          <Chips
            label={PUBLISH.due}
            choices={choices.map((value) => ({ value, words: PUBLISH.dues[value] }))}
            chosen={due.preset}
            onChoose={(preset) => change({ due: { ...due, preset } })}
          />
          {due.preset === "PICK" && (
            <DateTimeField
              label={PUBLISH.due}
              date={due.date}
              time={due.time}
              onDate={(date) => change({ due: { ...due, date } })}
              onTime={(time) => change({ due: { ...due, time } })}
              min={today}
              max={last}
              problem={problem}
            />
          )}
          {due.preset !== "PICK" && problem && <Caption tone="danger">{problem}</Caption>}
        </Stack>
      </Card>
    </Section>
  );
};

/** Whether people who join later are asked, too. */
export const LaterField = ({ form, change }: Pick<FieldsProps, "form" | "change">) => (
  <Card tight>
    <Switch
      label={PUBLISH.later}
      note={form.asksLaterJoiners ? PUBLISH.laterOn : PUBLISH.laterOff}
      on={form.asksLaterJoiners}
      onTurn={(asksLaterJoiners) => change({ asksLaterJoiners })}
    />
  </Card>
);
