import { RulesVersion } from "@riqing/schema";
import { useState } from "react";
import { request, toast } from "../../shell";
import { Banner, Body, Button, Caption, Card, Stack, Tag, Well } from "../../ui";
import { sentenceOf } from "../../words/errors";
import { RULES_EDIT } from "../../words/rules-edit";
import { fromVersion, type RulesForm } from "./form";
import { type Merged, merged } from "./merge";

const { together: words } = RULES_EDIT;

interface ChangedMeanwhileProps {
  /** What the server said: who has saved since, and which version to look at. */
  refusal: Readonly<Record<string, unknown>>;
  /** With what the caller began; null: it is not known any more. */
  base: RulesForm | null;
  form: RulesForm;
  onMerged: (form: RulesForm, theirs: RulesForm) => void;
}

/** Somebody else has saved the draft meanwhile: what they changed, and both drafts as one to go on with. */
export const ChangedMeanwhile = ({ refusal, base, form, onMerged }: ChangedMeanwhileProps) => {
  const [found, setFound] = useState<{ both: Merged; theirs: RulesForm } | null>(null);
  const [busy, setBusy] = useState(false);
  const by = typeof refusal.by === "string" ? refusal.by : "";

  async function look() {
    setBusy(true);
    try {
      const { rulesVersion } = await request(RulesVersion, { id: String(refusal.versionId) });
      const groupIds = rulesVersion.rulebook.groups.map(({ id }) => id);
      const theirs = fromVersion(rulesVersion, groupIds);
      setFound({ both: merged(base, form, theirs), theirs });
    } catch (error) {
      toast(sentenceOf(error));
    }
    setBusy(false);
  }

  if (!found) {
    return (
      <Banner
        look="wait"
        icon="pen"
        action={
          <Button look="text" busy={busy} onPress={() => void look()}>
            {words.see}
          </Button>
        }
      >
        {words.changed(by)}
      </Banner>
    );
  }
  const { changes } = found.both;
  return (
    <Card>
      <Stack gap={3}>
        <Body strong>{words.title(by, changes.length)}</Body>
        {changes.map(({ key, label, theirs, both }) => (
          <Stack key={key} gap={1}>
            <Caption>
              {label} {both && <Tag look="behind">{words.both}</Tag>}
            </Caption>
            <Well>
              <Body>{theirs ?? words.removed}</Body>
            </Well>
          </Stack>
        ))}
        <Button wide look="primary" onPress={() => onMerged(found.both.form, found.theirs)}>
          {words.join}
        </Button>
        <Caption>{words.note}</Caption>
      </Stack>
    </Card>
  );
};
