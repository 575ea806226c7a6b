import { LIMITS } from "@riqing/schema";
import { back, PAGES, replace, useFormDraft } from "../../shell";
import {
  ActionButton,
  Card,
  CardTitle,
  Chips,
  Columns,
  DraftBanner,
  Foot,
  RefusedFace,
  Screen,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { CATEGORIES } from "../../words/categories";
import {
  type CategoryForm,
  emptyCategory,
  formOf,
  inputOf,
  problemsOfCategory,
  whyNotSaveCategory,
} from "./form";
import { type CategoryValue, useCategory, useMayAdd, useSaveCategory } from "./use-categories";

const { form: words } = CATEGORIES;

const choicesOf = <Value extends string>(said: Readonly<Record<Value, string>>) =>
  (Object.entries(said) as [Value, string][]).map(([value, text]) => ({ value, words: text }));

/** 改资料: what a category is, beside its settings; without an id a new one. */
export const CategoryEditScreen = ({ id }: { id: string | undefined }) => {
  const category = useCategory(id);
  const may = useMayAdd();
  const title = id ? words.editTitle : words.newTitle;
  const refusal = id ? category.value?.saveRefusal : may.value;
  if (refusal) {
    return (
      <Screen title={title}>
        <RefusedFace
          code={refusal}
          because={refusal === "NOT_ALLOWED" ? CATEGORIES.whoMay : undefined}
        />
      </Screen>
    );
  }
  if (id && !category.value) return <Screen title={title} of={category} children={() => null} />;
  return <Form key={id} title={title} category={category.value ?? null} />;
};

/** What is not written differently than it stands is not sent. */
const isSame = (one: CategoryForm, other: CategoryForm): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const Form = ({ title, category }: { title: string; category: CategoryValue | null }) => {
  const start = () => (category ? formOf(category) : emptyCategory);
  const draft = useFormDraft({ name: "category", place: category?.id ?? "new", start });
  const { form, change } = draft;
  const save = useSaveCategory();
  const refused = problemsOf(save.outcome?.state === "REFUSED" ? save.outcome.error : null);
  const problems = problemsOfCategory(form);
  const unchanged = category && isSame(form, formOf(category)) ? words.unchanged : null;

  return (
    <Screen
      title={title}
      broad
      footer={
        <Foot>
          <ActionButton
            cta
            look="primary"
            does={save}
            with={{ input: inputOf(form, category) }}
            because={unchanged ?? whyNotSaveCategory(form)}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              if (category) back();
              else replace(PAGES.category, { id: outcome.data.saveCategory.id });
            }}
          >
            {category ? words.save : words.add}
          </ActionButton>
        </Foot>
      }
    >
      <DraftBanner of={draft} />
      <Columns
        left={
          <Card>
            <Stack gap={4}>
              <TextField
                label={words.name}
                placeholder={words.nameHint}
                value={form.name}
                onValue={(name) => change({ name })}
                limit={LIMITS.categoryName}
                problem={refused.name}
              />
              <TextArea
                rows={2}
                label={words.description}
                placeholder={words.descriptionHint}
                value={form.description}
                onValue={(description) => change({ description })}
                limit={LIMITS.categoryDescription}
                problem={refused.description}
              />
              <TextField
                label={words.office}
                placeholder={words.officeHint}
                value={form.office}
                onValue={(office) => change({ office })}
                limit={LIMITS.interpretingOffice}
                problem={refused.office}
              />
              <TextField
                label={words.naming}
                placeholder={words.namingHint}
                value={form.naming}
                onValue={(naming) => change({ naming })}
                problem={problems.naming ?? refused.namingPattern}
                note={words.namingNote}
              />
            </Stack>
          </Card>
        }
        right={
          <Card>
            <Stack gap={4}>
              <Question
                title={words.approver}
                said={CATEGORIES.approvers}
                chosen={form.approver}
                onChoose={(approver) => change({ approver })}
              />
              <TextField
                kind="number"
                label={words.approvalDays}
                value={form.approvalDays}
                onValue={(approvalDays) => change({ approvalDays })}
                problem={problems.approvalDays ?? refused.approvalDays}
              />
              <Question
                title={words.mustBeIn}
                said={CATEGORIES.mustBeIn}
                chosen={form.mustBeIn}
                onChoose={(mustBeIn) => change({ mustBeIn })}
              />
              <Question
                title={words.admitter}
                said={CATEGORIES.admitters}
                chosen={form.admitter}
                onChoose={(admitter) => change({ admitter })}
              />
              <TextField
                kind="number"
                label={words.groupsPerOwner}
                placeholder={words.groupsPerOwnerHint}
                value={form.groupsPerOwner}
                onValue={(groupsPerOwner) => change({ groupsPerOwner })}
                problem={problems.groupsPerOwner ?? refused.groupsPerOwner}
              />
            </Stack>
          </Card>
        }
      />
    </Screen>
  );
};

interface QuestionProps<Value extends string> {
  title: string;
  said: Readonly<Record<Value, string>>;
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A question with one answer of a few. */
function Question<Value extends string>({ title, said, chosen, onChoose }: QuestionProps<Value>) {
  return (
    <Stack gap={2}>
      <CardTitle>{title}</CardTitle>
      <Chips label={title} choices={choicesOf(said)} chosen={chosen} onChoose={onChoose} />
    </Stack>
  );
}
