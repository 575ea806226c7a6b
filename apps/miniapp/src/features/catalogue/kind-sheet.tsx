import { LIMITS } from "@riqing/schema";
import { useFormDraft } from "../../shell";
import { ActionButton, Caption, Sheet, Stack, Switch, TextField } from "../../ui";
import { CATALOGUE } from "../../words/catalogue";
import { versionAhead } from "../categories";
import { kindFormOf, whyNotSaveKind } from "./form";
import { type CatalogueKind, type CatalogueValue, useSaveKind } from "./use-catalogue";

const { kind: words } = CATALOGUE;

interface KindSheetProps {
  category: CatalogueValue;
  /** Null: a new one. */
  kind: CatalogueKind | null;
  onClose: () => void;
}

/** What a kind is called, and what is special about it; a new one, or one to be changed or taken out of use. */
export const KindSheet = ({ category, kind, onClose }: KindSheetProps) => {
  const save = useSaveKind();
  const draft = useFormDraft({
    name: "violation-kind",
    place: `${category.id}.${kind?.key ?? "new"}`,
    start: () => kindFormOf(kind),
  });
  const { form, change } = draft;
  const { id: categoryId, revision } = category;
  return (
    <Sheet open title={kind ? words.editTitle : words.newTitle} onClose={onClose}>
      <Stack gap={4}>
        <TextField
          label={words.name}
          placeholder={words.nameHint}
          value={form.name}
          onValue={(name) => change({ name })}
          limit={LIMITS.violationName}
        />
        <Switch
          label={words.atOnce}
          note={words.atOnceNote}
          on={form.atOnce}
          onTurn={(atOnce) => change({ atOnce })}
        />
        <Switch
          label={words.goodReason}
          on={form.unlessGoodReason}
          onTurn={(unlessGoodReason) => change({ unlessGoodReason })}
        />
        {kind ? (
          <Switch
            label={words.retire}
            note={words.retireNote}
            on={form.retired}
            onTurn={(retired) => change({ retired })}
          />
        ) : (
          <Caption>{words.stepsNote}</Caption>
        )}
        <ActionButton
          cta
          look="primary"
          does={save}
          with={{ input: { categoryId, revision, key: kind?.key ?? null, ...form } }}
          refusal={category.saveRefusal}
          because={whyNotSaveKind(form, kind, category.catalogue)}
          then={({ state }) => {
            if (state !== "DONE") return;
            draft.done();
            onClose();
          }}
        >
          {words.act(versionAhead(category))}
        </ActionButton>
      </Stack>
    </Sheet>
  );
};
