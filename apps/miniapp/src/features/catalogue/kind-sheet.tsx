import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  Meta,
  PickList,
  Row,
  Sheet,
  Stack,
  Switch,
  TextField,
} from "../../ui";
import { CATALOGUE } from "../../words/catalogue";
import { clauseWords } from "../../words/discipline";
import { versionAhead } from "../categories";
import { clauseLabels, kindFormOf, whyNotSaveKind } from "./form";
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
        <RestsOn
          all={category.clauses}
          chosen={form.clauses}
          onChange={(clauses) => change({ clauses })}
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

interface RestsOnProps {
  all: CatalogueValue["clauses"];
  chosen: readonly string[];
  onChange: (keys: string[]) => void;
}

/** The clauses of the rules that a kind rests on: they are proposed first when something is recorded by it. */
const RestsOn = ({ all, chosen, onChange }: RestsOnProps) => {
  const [open, setOpen] = useState(false);
  if (all.length === 0) return null;
  const full = chosen.length >= LIMITS.kindClauses ? words.clausesFull(LIMITS.kindClauses) : null;
  return (
    <Card tight>
      <Row
        end={<Meta tone="brand">{open ? words.clausesDone : words.clausesChoose}</Meta>}
        onPress={() => setOpen(!open)}
      >
        <Body>{words.clauses}</Body>
        <Caption>{clauseLabels({ clauses: [...chosen] }, all) || words.clausesNote}</Caption>
      </Row>
      {open && (
        <PickList
          bare
          many
          label={words.clauses}
          items={all.map(({ key, label, text }) => ({
            value: key,
            words: clauseWords(label, text),
            because: chosen.includes(key) ? undefined : (full ?? undefined),
          }))}
          chosen={new Set(chosen)}
          onPick={(key) =>
            onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
          }
        />
      )}
    </Card>
  );
};
