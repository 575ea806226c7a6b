import { articlesOf, LIMITS, rulesLength } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Meta,
  ReadFace,
  Section,
  Stack,
  TextArea,
} from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { type DraftClause, toDraft } from "./clauses";
import type { Template } from "./form";
import { useFromText, useTemplates } from "./use-rules";

interface StartProps {
  /** The version in force, to go on from. */
  current: { number: number; onUse: () => void; busy: boolean } | null;
  rulebookId: string | undefined;
  onTemplate: (template: Template) => void;
  onClauses: (clauses: DraftClause[]) => void;
}

const { starts } = RULES_EDIT;

/** Where to begin: with what is in force, a template, or a policy of one's own. */
export const Start = ({ current, rulebookId, onTemplate, onClauses }: StartProps) => {
  const templates = useTemplates();
  const [pasting, setPasting] = useState(false);
  if (pasting) {
    return <Paste rulebookId={rulebookId} onClauses={onClauses} onBack={() => setPasting(false)} />;
  }
  return (
    <>
      {current && (
        <Card>
          <Stack gap={3}>
            <CardTitle>{starts.now(current.number)}</CardTitle>
            <Meta>{starts.currentNote}</Meta>
            <Button wide look="primary" busy={current.busy} onPress={current.onUse}>
              {starts.current(current.number)}
            </Button>
          </Stack>
        </Card>
      )}
      <Section title={starts.paste}>
        <Card>
          <Stack gap={3}>
            <Body>{starts.pasteNote}</Body>
            <Button wide onPress={() => setPasting(true)}>
              {starts.paste}
            </Button>
          </Stack>
        </Card>
      </Section>
      <Section title={starts.template} note={starts.templateNote}>
        <ReadFace of={templates}>
          {(list) =>
            list.map((template) => (
              <Card key={template.key}>
                <Stack gap={2}>
                  <CardTitle>{template.title}</CardTitle>
                  <Body>{template.summary}</Body>
                  <Meta>{starts.suited(template.suitedFor)}</Meta>
                  <Caption num>{starts.clauses(articlesOf(template.clauses).length)}</Caption>
                  <Button
                    wide
                    label={`${starts.use}：${template.title}`}
                    onPress={() => onTemplate(template)}
                  >
                    {starts.use}
                  </Button>
                </Stack>
              </Card>
            ))
          }
        </ReadFace>
      </Section>
    </>
  );
};

interface PasteProps {
  rulebookId: string | undefined;
  onClauses: (clauses: DraftClause[]) => void;
  onBack: () => void;
}

/** A whole policy in one field; the server cuts it, and not a character is lost. */
const Paste = ({ rulebookId, onClauses, onBack }: PasteProps) => {
  const [text, setText, sent] = useKeptText("rules-paste", rulebookId ?? "new");
  const fromText = useFromText();
  const length = rulesLength(text);
  const short = LIMITS.rulesTextMin - length;
  const over = length - LIMITS.rulesTextMax;
  const { paste, missing } = RULES_EDIT;
  const because =
    length === 0
      ? paste.empty
      : short > 0
        ? paste.short(short)
        : over > 0
          ? missing.tooLong(over)
          : null;
  return (
    <Card>
      <Stack gap={3}>
        <TextArea
          rows={12}
          label={paste.label}
          placeholder={paste.hint}
          value={text}
          onValue={setText}
          note={paste.count(length, LIMITS.rulesTextMax)}
          problem={over > 0 ? missing.tooLong(over) : null}
        />
        <ActionButton
          wide
          look="primary"
          does={fromText}
          with={{ text, rulebookId: rulebookId ?? null }}
          because={because}
          then={(outcome) => {
            if (outcome.state !== "DONE") return;
            sent();
            onClauses(toDraft(outcome.data.rulesFromText, { marks: false, keys: true }));
          }}
        >
          {paste.split(length)}
        </ActionButton>
        <Button wide look="text" onPress={onBack}>
          {paste.back}
        </Button>
      </Stack>
    </Card>
  );
};
