import { ActionButton, Banner } from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { saveInput, type RulesForm } from "./form";
import type { PublishFootProps } from "./publish-foot";
import { useVersion } from "./use-rules";

const { settings: words } = RULES_EDIT;

interface ChangedSinceSavedProps extends Pick<PublishFootProps, "save" | "onVersion"> {
  versionId: string;
  rulebookId: string | null;
  form: RulesForm;
}

/** A saved draft prints what its categories had then: what was changed since, one tap takes over. */
export const ChangedSinceSaved = (props: ChangedSinceSavedProps) => {
  const { versionId, rulebookId, form, save, onVersion } = props;
  const changed = useVersion(versionId).value?.changedSinceSaved ?? [];
  if (changed.length === 0) return null;
  return (
    <Banner
      look="wait"
      icon="warn"
      action={
        <ActionButton
          look="text"
          does={save}
          with={{ input: saveInput(form, rulebookId) }}
          then={(outcome) => {
            if (outcome.state !== "DONE") return;
            const { rulebook, ...card } = outcome.data.saveRulesDraft;
            onVersion(card, rulebook.id, card.clauses);
          }}
        >
          {words.takeNew}
        </ActionButton>
      }
    >
      {words.changedSince([...new Set(changed.map(({ label }) => label))])}
    </Banner>
  );
};
