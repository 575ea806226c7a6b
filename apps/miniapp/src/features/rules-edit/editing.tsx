import { RulesVersion, type RulesQuery, type VersionCardFragment } from "@riqing/schema";
import { useState } from "react";
import { clock, PAGES, type RefusedError, replace, request, toast, useWide } from "../../shell";
import { Banner, Button, Columns, Screen, Seg } from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { sentenceOf } from "../../words/errors";
import { RULES_EDIT } from "../../words/rules-edit";
import { toFields } from "../../words/times";
import type { Group } from "./about-view";
import { BesideRow } from "./beside-row";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { ChangedSinceSaved } from "./changed-since-saved";
import { withKeys } from "./clauses";
import { ClausesView } from "./clauses-view";
import { DraftStanding } from "./draft-standing";
import {
  allSettings,
  emptyForm,
  fromTemplate,
  fromText,
  fromVersion,
  type RulesForm,
  type Template,
  type VersionValue,
  type View,
  whyNotSave,
} from "./form";
import { judgements, type LawJudgementDraft, left } from "./law";
import { LibraryView } from "./library-view";
import { OtherView } from "./other-view";
import { PublishFoot, type PublishFootProps } from "./publish-foot";
import { Start } from "./start";
import { useClauseEditing } from "./use-clause-editing";
import { useDraft } from "./use-draft";
import { useSave, useStanding } from "./use-rules";

type Book = RulesQuery["rules"];

const views = ["clauses", "about", "settings", "law"] as const satisfies readonly View[];

export interface EditingProps {
  book: Book | null;
  /** The draft as it was saved. */
  version: VersionValue | null;
  groups: readonly Group[];
  templates: readonly Template[];
  mayAll: boolean;
  groupId: string | undefined;
}

const groupIdsOf = (book: Book | null): string[] => book?.groups.map(({ id }) => id) ?? [];

/** Every setting that any template knows, by its name. */
const knownSettings = (templates: readonly Template[]) => [
  ...new Map(templates.flatMap(({ settings }) => settings).map((one) => [one.key, one])).values(),
];

/** Writes a version: begin, correct, save, have it approved, publish. */
export const Editing = ({ book, version, groups, templates, mayAll, groupId }: EditingProps) => {
  const start = (): RulesForm =>
    version ? fromVersion(version, groupIdsOf(book)) : withScope(emptyForm(groupId, mayAll), book);
  const draft = useDraft(book?.id ?? groupId ?? "new", start);
  const { form, change } = draft;
  const [bookId, setBookId] = useState(book?.id ?? null);
  /** What was saved last, from which all that is written now differs. */
  const [begun, setBegun] = useState<RulesForm | null>(draft.resumed ? null : draft.form);
  /** The refusal after which both drafts were joined. */
  const [joined, setJoined] = useState<RefusedError | null>(null);
  const [savedHere, setSaved] = useState<VersionCardFragment | null>(version);
  const saved = useStanding(savedHere, form.revision);
  const [view, setView] = useState<View>("clauses");
  const [opening, setOpening] = useState(false);
  const [library, setLibrary] = useState(false);
  const [judged, setJudged] = useState<LawJudgementDraft[]>([]);
  /** Of the clauses as they were saved, in their order. */
  const [keys, setKeys] = useState<readonly string[]>(version?.clauses.map(({ key }) => key) ?? []);
  const save = useSave();
  const wide = useWide();
  const current = book?.current ?? null;
  const today = toFields(clock.now()).date;
  const stop = whyNotSave(form, today);
  const refused = save.outcome?.state === "REFUSED" && draft.dirty ? save.outcome.error : null;
  const problems = problemsOf(refused);
  const editing = useClauseEditing(
    form.clauses,
    (clauses) => change({ clauses }),
    current !== null,
  );
  const settings = allSettings(knownSettings(templates), form.settings);
  const exists = refused?.code === "RULES_DRAFT_EXISTS" ? refused.extensions.rulebookId : null;

  /** The text that is in force, with its keys, so that every clause stays the one it was. */
  async function useCurrent(id: string) {
    setOpening(true);
    try {
      const { rulesVersion } = await request(RulesVersion, { id });
      draft.begin(fromVersion(rulesVersion, groupIdsOf(book)), true);
    } catch (error) {
      toast(sentenceOf(error));
    }
    setOpening(false);
  }

  if (form.clauses.length === 0) {
    const named = groups.find(({ id }) => id === groupId)?.name;
    return (
      <Start
        title={book?.title ?? RULES_EDIT.title}
        current={
          current && {
            number: current.number,
            onUse: () => void useCurrent(current.id),
            busy: opening,
          }
        }
        rulebookId={book?.id}
        onTemplate={(template) => draft.begin(fromTemplate(form, template), true)}
        onClauses={(clauses) => draft.begin(fromText(form, clauses, named), true)}
      />
    );
  }

  if (library) {
    return (
      <LibraryView
        clauses={form.clauses}
        marks={current !== null}
        onClauses={(clauses) => change({ clauses })}
        onBack={() => setLibrary(false)}
      />
    );
  }

  /** The server has it, as it was sent. */
  const onVersion: PublishFootProps["onVersion"] = (card, id, written) => {
    setSaved(card);
    if (written) setKeys(written.map(({ key }) => key));
    setBookId(id);
    const now = written
      ? { ...form, revision: card.revision, clauses: withKeys(form.clauses, written) }
      : form;
    setBegun(now);
    draft.begin(now, false);
  };

  const musts = left(form.clauses, judged).length;
  const clauseProblem = (index: number): string | null => {
    const wrong = Object.keys(problems).find((path) => path.startsWith(`clauses.${index}.`));
    return wrong ? (problems[wrong] ?? null) : null;
  };

  const clauses = (
    <ClausesView
      clauses={form.clauses}
      problemAt={clauseProblem}
      onOpen={editing.open}
      onAdd={editing.add}
      onLibrary={() => setLibrary(true)}
      lookOver={editing.lookOver}
    />
  );
  // On a wide screen the clauses stand beside whatever else is written.
  const beside = wide && view === "clauses" ? "about" : view;
  const choice = (
    <Seg
      label={RULES_EDIT.title}
      choices={views
        .filter((value) => !wide || value !== "clauses")
        .map((value) => ({ value, words: RULES_EDIT.views[value] }))}
      chosen={beside}
      onChoose={setView}
    />
  );
  const written = (
    <OtherView
      view={beside}
      form={form}
      change={change}
      problems={problems}
      groups={groups}
      mayAll={mayAll}
      first={current === null}
      today={today}
      settings={settings}
      judged={judged}
      onOpen={editing.open}
      onJudge={setJudged}
    />
  );

  return (
    <Screen
      title={form.title || RULES_EDIT.title}
      broad
      footer={
        <PublishFoot
          form={form}
          rulebookId={bookId}
          dirty={draft.dirty}
          stop={stop}
          onFix={(at) => {
            setView(at.view);
            if (at.clauseId) editing.open(at.clauseId);
          }}
          save={save}
          version={saved}
          unlawful={musts > 0 ? { because: RULES_EDIT.law.must(musts), view: "law" } : null}
          lawJudgements={judgements(form.clauses, keys, judged)}
          onVersion={onVersion}
        />
      }
      over={editing.sheet}
    >
      {saved && <DraftStanding version={saved} dirty={draft.dirty} />}
      {refused?.code === "RULES_DRAFT_CHANGED" && refused !== joined && (
        <ChangedMeanwhile
          refusal={refused.extensions}
          base={begun}
          form={form}
          onMerged={(next, theirs) => {
            setBegun(theirs);
            draft.begin(next, true);
            setJoined(refused);
          }}
        />
      )}
      {saved && !draft.dirty && (
        <ChangedSinceSaved
          versionId={saved.id}
          rulebookId={bookId}
          form={form}
          save={save}
          onVersion={onVersion}
        />
      )}
      {saved && <BesideRow versionId={saved.id} rulebookId={bookId} />}
      {typeof exists === "string" && (
        <Banner
          look="wait"
          icon="file"
          action={
            <Button look="text" onPress={() => replace(PAGES.rulesEdit, { rulebookId: exists })}>
              {RULES_EDIT.openDraft}
            </Button>
          }
        >
          {RULES_EDIT.draftExists}
        </Banner>
      )}
      {draft.resumed && (
        <Banner
          icon="pen"
          action={
            <Button look="text" onPress={() => draft.begin(start(), false)}>
              {RULES_EDIT.drop}
            </Button>
          }
        >
          {RULES_EDIT.resumed}
        </Banner>
      )}
      {musts > 0 && view !== "law" && (
        <Banner
          look="wait"
          icon="warn"
          action={
            <Button look="text" onPress={() => setView("law")}>
              {RULES_EDIT.law.see}
            </Button>
          }
        >
          {RULES_EDIT.law.must(musts)}
        </Banner>
      )}
      {wide ? (
        <Columns
          left={clauses}
          right={
            <>
              {choice}
              {written}
            </>
          }
        />
      ) : (
        <>
          {choice}
          {view === "clauses" ? clauses : written}
        </>
      )}
    </Screen>
  );
};

/** A rulebook keeps the groups it is for, unless somebody changes them. */
const withScope = (form: RulesForm, book: Book | null): RulesForm =>
  book
    ? { ...form, title: book.title, appliesToAll: book.appliesToAll, groupIds: groupIdsOf(book) }
    : form;
