import { cleanText } from "@riqing/schema";
import { AboutView, type AboutViewProps } from "./about-view";
import { edit } from "./clauses";
import type { Setting, View } from "./form";
import type { LawJudgementDraft } from "./law";
import { LawView } from "./law-view";
import { SettingsView } from "./settings-view";
import { TypedSettings } from "./typed-settings";

interface OtherViewProps extends AboutViewProps {
  view: View;
  /** Every setting there can be, with what is chosen. */
  settings: readonly Setting[];
  judged: readonly LawJudgementDraft[];
  onOpen: (clauseId: string) => void;
  onJudge: (judged: LawJudgementDraft[]) => void;
}

/** What belongs to rules besides their clauses: whom they are for, the settings, and the law's findings. */
export const OtherView = ({
  view,
  settings,
  judged,
  onOpen,
  onJudge,
  ...about
}: OtherViewProps) => {
  const { form, change, problems } = about;
  const problemOf = (key: string): string | null => {
    const sent = form.settings.filter(({ value }) => cleanText(value) !== "");
    const index = sent.findIndex((setting) => setting.key === key);
    return index < 0 ? null : (problems[`settings.${index}.value`] ?? null);
  };
  if (view === "about") return <AboutView {...about} />;
  if (view === "law") {
    return (
      <LawView
        clauses={form.clauses}
        judged={judged}
        onReplace={(id, text) => change({ clauses: edit(form.clauses, id, { text }) })}
        onOpen={onOpen}
        onJudge={onJudge}
      />
    );
  }
  if (view !== "settings") return null;
  return form.chosen === null ? (
    <SettingsView settings={settings} change={change} problemOf={problemOf} />
  ) : (
    <TypedSettings
      appliesToAll={form.appliesToAll}
      groupIds={form.groupIds}
      chosen={form.chosen}
      onChosen={(chosen) => change({ chosen })}
    />
  );
};
