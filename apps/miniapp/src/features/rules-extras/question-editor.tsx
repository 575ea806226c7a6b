import { LIMITS } from "@riqing/schema";
import { useFormDraft } from "../../shell";
import {
  ActionButton,
  Chips,
  DraftBanner,
  Meta,
  PickList,
  SheetFoot,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { RULES_EXTRAS } from "../../words/rules-extras";
import type { VersionRead } from "../rules";
import { emptyQuestion, formOf, inputOf, type QuestionForm, whyNotKeep } from "./form";
import { useSaveComprehension } from "./use-extras";

const { questions: words } = RULES_EXTRAS;

interface QuestionEditorProps {
  version: VersionRead;
  place: number;
  onDone: () => void;
}

/** One question: what is asked, what may be chosen, which is right, and where the rules say so. */
export const QuestionEditor = ({ version, place, onDone }: QuestionEditorProps) => {
  const known = version.comprehension[place];
  const draft = useFormDraft<QuestionForm>({
    name: "comprehension-question",
    place: `${version.id}.${place}`,
    start: () => (known ? formOf(known) : emptyQuestion),
  });
  const { form, change } = draft;
  const save = useSaveComprehension();
  const written = form.choices
    .map((choice, at) => ({ value: String(at), words: choice.trim() }))
    .filter((choice) => choice.words !== "");
  const questions = version.comprehension.map((one) => inputOf(formOf(one)));
  questions[place] = inputOf(form);

  return (
    <Stack gap={4}>
      <DraftBanner of={draft} />
      <TextArea
        rows={2}
        label={words.question}
        placeholder={words.questionHint}
        value={form.question}
        onValue={(question) => change({ question })}
        limit={LIMITS.comprehensionQuestion}
      />
      {form.choices.map((choice, at) => (
        <TextField
          key={at}
          label={words.choice(at + 1)}
          value={choice}
          onValue={(value) =>
            change({ choices: form.choices.map((one, i) => (i === at ? value : one)) })
          }
          limit={LIMITS.comprehensionChoice}
        />
      ))}
      {written.length > 0 && (
        <Stack gap={1}>
          <Meta tone="ink2">{words.right}</Meta>
          <Chips
            label={words.right}
            choices={written}
            chosen={String(form.right)}
            onChoose={(right) => change({ right: Number(right) })}
          />
        </Stack>
      )}
      <Meta tone="ink2">{words.clause}</Meta>
      <PickList
        bare
        label={words.clause}
        items={version.clauses
          .filter(({ heading }) => !heading)
          .map(({ key, label, text }) => ({ value: key, words: `${label} ${text}`.trim() }))}
        chosen={new Set(form.clauseKey ? [form.clauseKey] : [])}
        onPick={(clauseKey) => change({ clauseKey })}
      />
      <SheetFoot>
        <ActionButton
          cta
          look="primary"
          does={save}
          with={{ input: { versionId: version.id, textHash: version.textHash, questions } }}
          because={whyNotKeep(form)}
          then={({ state }) => {
            if (state !== "DONE") return;
            draft.done();
            onDone();
          }}
        >
          {words.save}
        </ActionButton>
      </SheetFoot>
    </Stack>
  );
};
