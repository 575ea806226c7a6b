import { useMe } from "../../features/me";
import { RulesView, useRulebook, useVersion } from "../../features/rules";
import { useParameters } from "../../shell";
import { Screen } from "../../ui";
import { RULES } from "../../words/rules";

/** 群规: by version, or the one of a rulebook that is to be signed. */
export default function RulesPage() {
  const { versionId, rulebookId, at } = useParameters<"versionId" | "rulebookId" | "at">();
  const rulebook = useRulebook(versionId ? undefined : rulebookId);
  const toRead = rulebook.value?.toSign ?? rulebook.value?.current;
  const version = useVersion(versionId ?? toRead?.id);
  const me = useMe();
  const waiting = !versionId && (rulebook.error || !toRead);
  if (waiting) {
    return (
      <Screen
        title={RULES.title}
        of={{ ...rulebook, value: rulebook.value && null }}
        empty={RULES.notPublished}
      >
        {null}
      </Screen>
    );
  }
  return <RulesView of={version} me={me.value} atEnd={at === "end"} />;
}
