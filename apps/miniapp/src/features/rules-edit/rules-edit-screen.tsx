import { Me, type MeQuery } from "@riqing/schema";
import { useEffect, useState } from "react";
import { useRead } from "../../shell";
import { RefusedFace, Screen } from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { Editing, type EditingProps } from "./editing";
import { useGroups, useRulebook, useTemplates, useVersion } from "./use-rules";

interface RulesEditScreenProps {
  /** The rulebook whose next version is written; without it a new rulebook is begun. */
  rulebookId: string | undefined;
  /** The group a new rulebook is begun in. */
  groupId: string | undefined;
}

/** Those who answer for the rules of all groups. */
const governs = ({ roles }: MeQuery["me"]): boolean =>
  roles.some(({ role }) => role === "ORGANISATION_ADMIN" || role === "OFFICE");

/** Waits until everything is here that writing begins with; then nothing read later replaces it. */
export const RulesEditScreen = ({ rulebookId, groupId }: RulesEditScreenProps) => {
  const [begun, setBegun] = useState<EditingProps | null>(null);
  const book = useRulebook(rulebookId);
  const draft = useVersion(book.value?.draft?.id ?? null);
  const groups = useGroups();
  const templates = useTemplates();
  const me = useRead(Me, {}, (data) => data.me);

  const waiting = [
    ...(rulebookId ? [book] : []),
    ...(book.value?.draft ? [draft] : []),
    groups,
    templates,
    me,
  ].find(({ value, refreshing }) => value === undefined || refreshing);

  useEffect(() => {
    if (begun || waiting) return;
    setBegun({
      book: book.value ?? null,
      version: draft.value ?? null,
      groups: groups.value ?? [],
      templates: templates.value ?? [],
      mayAll: me.value ? governs(me.value) : false,
      groupId,
    });
  }, [begun, waiting, book.value, draft.value, groups.value, templates.value, me.value, groupId]);

  const refusal = rulebookId ? book.value?.draftRefusal : me.value?.draftRulesRefusal;
  if (refusal) {
    return (
      <Screen title={book.value?.title ?? RULES_EDIT.title}>
        <RefusedFace
          code={refusal}
          because={refusal === "NOT_ALLOWED" ? RULES_EDIT.notYours : undefined}
        />
      </Screen>
    );
  }
  if (begun) return <Editing {...begun} />;
  return (
    <Screen title={RULES_EDIT.title} of={waiting && { ...waiting, value: undefined }}>
      {waiting ? () => null : null}
    </Screen>
  );
};
