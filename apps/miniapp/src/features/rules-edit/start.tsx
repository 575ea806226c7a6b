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
  Foot,
  Icon,
  Measure,
  PickList,
  ReadFace,
  Row,
  Screen,
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
  title: string;
  /** The version in force, to go on from. */
  current: { number: number; onUse: () => void; busy: boolean } | null;
  rulebookId: string | undefined;
  onTemplate: (template: Template) => void;
  onClauses: (clauses: DraftClause[]) => void;
}

const { starts } = RULES_EDIT;

/** Of the choices: the version in force, which is no template. */
const CURRENT = "current";

/** Where to begin: with what is in force, a template, or a policy of one's own. */
export const Start = ({ title, current, rulebookId, onTemplate, onClauses }: StartProps) => {
  const templates = useTemplates();
  const [pasting, setPasting] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  if (pasting) {
    return (
      <Screen title={title} broad>
        <Paste rulebookId={rulebookId} onClauses={onClauses} onBack={() => setPasting(false)} />
      </Screen>
    );
  }
  const list = templates.value ?? [];
  const chosen = picked ?? (current ? CURRENT : list[0]?.key);
  const template = list.find(({ key }) => key === chosen);
  const inForce = current && {
    value: CURRENT,
    words: starts.now(current.number),
    note: starts.currentNote,
  };
  return (
    <Screen
      title={title}
      footer={
        template ? (
          <Foot note={starts.suited(template.suitedFor)}>
            <Button cta look="primary" onPress={() => onTemplate(template)}>
              {starts.use(template.name)}
            </Button>
          </Foot>
        ) : (
          current && (
            <Foot note={starts.currentNote}>
              <Button cta look="primary" busy={current.busy} onPress={current.onUse}>
                {starts.current(current.number)}
              </Button>
            </Foot>
          )
        )
      }
    >
      <Measure>
        <Card tight>
          <Row start={<Icon name="copy" />} onPress={() => setPasting(true)}>
            <Body>{starts.paste}</Body>
            <Caption>{starts.pasteNote}</Caption>
          </Row>
        </Card>
        <Section title={starts.title} note={starts.templateNote(list.length)}>
          <ReadFace of={templates}>
            {(all) => (
              <PickList
                label={starts.title}
                items={[
                  ...(inForce ? [inForce] : []),
                  ...all.map(({ key, name, summary, clauses }) => ({
                    value: key,
                    words: name,
                    note: `${starts.clauses(articlesOf(clauses).length)} · ${summary}`,
                  })),
                ]}
                chosen={new Set(chosen ? [chosen] : [])}
                onPick={setPicked}
              />
            )}
          </ReadFace>
        </Section>
      </Measure>
    </Screen>
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
