import { articlesOf, LIMITS, rulesLength, type RulesFromTextQuery } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Columns,
  Meta,
  ReadFace,
  Section,
  Stack,
  TextArea,
} from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { type DraftClause, toDraft } from "./clauses";
import type { Template } from "./form";
import { type PastedPolicy, policiesOf } from "./pasted";
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
  const own = (
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
    </>
  );
  return (
    <Columns
      left={own}
      right={
        <Section title={starts.template} note={starts.templateNote(templates.value?.length ?? 0)}>
          <ReadFace of={templates}>
            {(list) =>
              list.map((template) => (
                <Card key={template.key}>
                  <Stack gap={2}>
                    <CardTitle>{template.name}</CardTitle>
                    <Body>{template.summary}</Body>
                    <Meta>{starts.suited(template.suitedFor)}</Meta>
                    <Caption num>{starts.clauses(articlesOf(template.clauses).length)}</Caption>
                    <Button
                      wide
                      label={`${starts.use}：${template.name}`}
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
      }
    />
  );
};

interface PasteProps {
  rulebookId: string | undefined;
  onClauses: (clauses: DraftClause[]) => void;
  onBack: () => void;
}

type Pasted = RulesFromTextQuery["rulesFromText"][number];

interface ChoosePolicyProps {
  policies: readonly PastedPolicy<Pasted>[];
  onUse: (clauses: readonly Pasted[]) => void;
  onBack: () => void;
}

/** A text that holds several policies: one is drafted at a time, or all as one. */
const ChoosePolicy = ({ policies, onUse, onBack }: ChoosePolicyProps) => {
  const { several } = RULES_EDIT;
  return (
    <Section title={several.title(policies.length)} note={several.note}>
      {policies.map(({ title, clauses, count }, i) => (
        <Card key={clauses[0]?.part}>
          <Stack gap={3}>
            <CardTitle>{title || several.untitled(i + 1)}</CardTitle>
            <Caption num>{starts.clauses(count)}</Caption>
            <Button
              wide
              label={`${several.use}：${title || several.untitled(i + 1)}`}
              onPress={() => onUse(clauses)}
            >
              {several.use}
            </Button>
          </Stack>
        </Card>
      ))}
      <Button wide look="quiet" onPress={() => onUse(policies.flatMap(({ clauses }) => clauses))}>
        {several.together}
      </Button>
      <Button wide look="text" onPress={onBack}>
        {several.back}
      </Button>
    </Section>
  );
};

/** A whole policy in one field; the server cuts it, and not a character is lost. */
const Paste = ({ rulebookId, onClauses, onBack }: PasteProps) => {
  const [text, setText, sent] = useKeptText("rules-paste", rulebookId ?? "new");
  const [policies, setPolicies] = useState<PastedPolicy<Pasted>[]>([]);
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
  function use(clauses: readonly Pasted[]) {
    sent();
    onClauses(toDraft(clauses, { marks: false, keys: true }));
  }
  if (policies.length > 1) {
    return <ChoosePolicy policies={policies} onUse={use} onBack={() => setPolicies([])} />;
  }
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
            const found = policiesOf(outcome.data.rulesFromText);
            if (found.length > 1) setPolicies(found);
            else use(outcome.data.rulesFromText);
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
