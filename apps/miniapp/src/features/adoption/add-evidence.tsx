import { type AdoptionStep, AttachAdoption, cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { clock, useDeed, useFormDraft } from "../../shell";
import {
  ActionButton,
  Caption,
  Chips,
  DateTimeField,
  DraftBanner,
  Stack,
  TextArea,
} from "../../ui";
import { ADOPTION, CLAUSES } from "../../words/clauses";
import { toFields } from "../../words/times";
import { FilePicker, useFiles } from "../files";

const STEPS = [
  "STAFF_DISCUSSION",
  "STAFF_CONGRESS",
  "UNION_CONSULTATION",
  "ANNOUNCEMENT",
  "APPROVAL",
] as const satisfies readonly AdoptionStep[];

interface EvidenceForm {
  step: AdoptionStep | null;
  fromOn: string;
  untilOn: string;
  note: string;
}

const emptyForm: EvidenceForm = { step: null, fromOn: "", untilOn: "", note: "" };

/** Why it cannot be kept yet; null: it can. */
function whyNot({ step, fromOn, untilOn, note }: EvidenceForm, files: number, today: string) {
  if (step === null) return ADOPTION.missingStep;
  if (fromOn === "") return ADOPTION.missingDay;
  if (fromOn > today) return ADOPTION.future;
  if (untilOn !== "" && untilOn < fromOn) return ADOPTION.reversed;
  if (isTooLong(note, LIMITS.adoptionNote)) return CLAUSES.tooLong;
  return files === 0 ? ADOPTION.missingFiles : null;
}

interface AddEvidenceProps {
  versionId: string;
  onDone: () => void;
}

/** One step of the procedure, with the files that show it. */
export const AddEvidence = ({ versionId, onDone }: AddEvidenceProps) => {
  const draft = useFormDraft({
    name: "adoption-evidence",
    place: versionId,
    start: () => emptyForm,
  });
  const { form, change } = draft;
  const files = useFiles("RULES_ADOPTION");
  const attach = useDeed(AttachAdoption, { said: ADOPTION.saved });
  const today = toFields(clock.now()).date;
  return (
    <Stack gap={4}>
      <DraftBanner of={draft} />
      <Chips
        label={ADOPTION.step}
        choices={STEPS.map((value) => ({ value, words: ADOPTION.steps[value] }))}
        chosen={form.step}
        onChoose={(step) => change({ step })}
      />
      <DateTimeField
        label={ADOPTION.from}
        max={today}
        date={form.fromOn}
        onDate={(fromOn) => change({ fromOn })}
      />
      <DateTimeField
        label={ADOPTION.until}
        date={form.untilOn}
        onDate={(untilOn) => change({ untilOn })}
      />
      <TextArea
        rows={2}
        label={ADOPTION.noteLabel}
        placeholder={ADOPTION.noteHint}
        value={form.note}
        onValue={(note) => change({ note })}
        limit={LIMITS.adoptionNote}
      />
      <FilePicker bare files={files} label={ADOPTION.files} />
      <Caption>{ADOPTION.saveNote}</Caption>
      <ActionButton
        cta
        look="primary"
        does={attach}
        with={{
          input: {
            versionId,
            step: form.step ?? "APPROVAL",
            fromOn: form.fromOn,
            untilOn: form.untilOn || null,
            note: cleanText(form.note) || null,
            fileIds: files.ids,
          },
        }}
        because={whyNot(form, files.ids.length, today) ?? files.because}
        then={({ state }) => {
          if (state !== "DONE") return;
          draft.done();
          onDone();
        }}
      >
        {ADOPTION.save}
      </ActionButton>
    </Stack>
  );
};
