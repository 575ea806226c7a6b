import type { LawJudgementInput, VersionCardFragment } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace } from "../../shell";
import { ActionButton, Button, Dialog, Foot, Sheet, TextDeed } from "../../ui";
import { ADOPTION } from "../../words/clauses";
import { refusalWords } from "../../words/refusals";
import { RULES_EDIT } from "../../words/rules-edit";
import { type RulesForm, saveInput, type Stop, whyNotPublish } from "./form";
import {
  useApprove,
  usePublishRules,
  useReturnRules,
  type useSave,
  useSubmit,
  useVersion,
} from "./use-rules";

export interface PublishFootProps {
  form: RulesForm;
  /** Null until a new rulebook was saved for the first time. */
  rulebookId: string | null;
  dirty: boolean;
  /** Why it cannot be saved yet, and where that is put right. */
  stop: Stop | null;
  onFix: (stop: Stop) => void;
  save: ReturnType<typeof useSave>;
  /** The version as the server has it. */
  version: VersionCardFragment | null;
  /** That the law forbids something in it, and nobody has said why it does not. */
  unlawful: Stop | null;
  lawJudgements: LawJudgementInput[];
  onVersion: (
    version: VersionCardFragment,
    rulebookId: string,
    clauses?: readonly { key: string }[],
  ) => void;
}

/** Save, then approve, then publish: one step at a time, each saying why it cannot be taken. */
export const PublishFoot = (props: PublishFootProps) => {
  const { form, rulebookId, dirty, stop, onFix, save, version, onVersion } = props;
  if (dirty || version === null) {
    return (
      <Foot
        note={version?.state === "APPROVED" ? RULES_EDIT.approvedNote : RULES_EDIT.unsaved}
        side={stop && <Fix stop={stop} onFix={onFix} />}
      >
        <ActionButton
          cta
          look="primary"
          does={save}
          with={{ input: saveInput(form, rulebookId) }}
          because={stop?.because}
          then={(outcome) => {
            if (outcome.state !== "DONE") return;
            const { rulebook, ...card } = outcome.data.saveRulesDraft;
            onVersion(card, rulebook.id, card.clauses);
          }}
        >
          {RULES_EDIT.save}
        </ActionButton>
      </Foot>
    );
  }
  const lack =
    whyNotPublish(form, version.number === 1) ??
    (version.state === "APPROVED" ? props.unlawful : null);
  if (lack) {
    return (
      <Foot note={supersededWords(version)} side={<Fix stop={lack} onFix={onFix} />}>
        <Button cta look="primary" because={lack.because}>
          {RULES_EDIT.publish(version.number)}
        </Button>
      </Foot>
    );
  }
  return version.state === "APPROVED" ? (
    <Publish version={version} lawJudgements={props.lawJudgements} />
  ) : (
    <Approve version={version} onVersion={onVersion} />
  );
};

/** The way to what stands in the way. */
const Fix = ({ stop, onFix }: { stop: Stop; onFix: (stop: Stop) => void }) => (
  <Button look="text" onPress={() => onFix(stop)}>
    {RULES_EDIT.goFix}
  </Button>
);

const supersededWords = ({ supersededSignatures }: VersionCardFragment): string =>
  supersededSignatures > 0
    ? RULES_EDIT.superseded(supersededSignatures)
    : RULES_EDIT.supersedesNobody;

/** Only who answers for all rules approves: whoever may not is told who does. */
const refusalOf = (code: string | null): string | null => {
  if (code === null) return null;
  return code === "NOT_ALLOWED" ? RULES_EDIT.approveElse : refusalWords(code);
};

const Approve = ({
  version,
  onVersion,
}: { version: VersionCardFragment } & Pick<PublishFootProps, "onVersion">) => {
  const approve = useApprove();
  const [returning, setReturning] = useState(false);
  if (version.approveRefusal === "NOT_ALLOWED") {
    return <Submit version={version} onVersion={onVersion} />;
  }
  return (
    <Foot
      note={supersededWords(version)}
      side={
        version.submittedAt && (
          <>
            <Button look="text" onPress={() => setReturning(true)}>
              {RULES_EDIT.returnDraft}
            </Button>
            <ReturnSheet
              version={version}
              onVersion={onVersion}
              open={returning}
              onClose={() => setReturning(false)}
            />
          </>
        )
      }
    >
      <ActionButton
        cta
        look="primary"
        does={approve}
        with={{ versionId: version.id, textHash: version.textHash }}
        because={refusalOf(version.approveRefusal)}
        then={(outcome) => {
          if (outcome.state !== "DONE") return;
          const { rulebook, ...card } = outcome.data.approveRules;
          onVersion(card, rulebook.id);
        }}
      >
        {RULES_EDIT.approve(version.number)}
      </ActionButton>
    </Foot>
  );
};

/** Whoever may not approve hands it in to those who may; then it waits for them. */
const Submit = ({
  version,
  onVersion,
}: { version: VersionCardFragment } & Pick<PublishFootProps, "onVersion">) => {
  const submit = useSubmit();
  return (
    <Foot note={version.submittedAt ? RULES_EDIT.submittedNote : RULES_EDIT.submitNote}>
      <ActionButton
        cta
        look="primary"
        does={submit}
        with={{ versionId: version.id }}
        because={version.submittedAt ? RULES_EDIT.submittedAlready : null}
        then={(outcome) => {
          if (outcome.state !== "DONE") return;
          const { rulebook, ...card } = outcome.data.submitRules;
          onVersion(card, rulebook.id);
        }}
      >
        {RULES_EDIT.submit(version.number)}
      </ActionButton>
    </Foot>
  );
};

interface ReturnSheetProps extends Pick<PublishFootProps, "onVersion"> {
  version: VersionCardFragment;
  open: boolean;
  onClose: () => void;
}

/** Hands it back to who handed it in, saying what is to be written otherwise. */
const ReturnSheet = ({ version, onVersion, open, onClose }: ReturnSheetProps) => {
  const hand = useReturnRules();

  async function returnIt(variables: Parameters<typeof hand.act>[0]) {
    const outcome = await hand.act(variables);
    if (outcome.state === "DONE") {
      const { rulebook, ...card } = outcome.data.returnRules;
      onVersion(card, rulebook.id);
    }
    return outcome;
  }

  return (
    <Sheet open={open} title={RULES_EDIT.returnTitle} onClose={onClose}>
      <TextDeed
        keptAs={["rules-return", version.id]}
        words={RULES_EDIT.returnWords}
        missing={RULES_EDIT.returnMissing}
        does={{ ...hand, act: returnIt }}
        with={(reason) => ({ versionId: version.id, reason })}
        onDone={onClose}
      />
    </Sheet>
  );
};

/** It cannot be taken back, so it is asked, with what follows from it. */
const Publish = ({
  version,
  lawJudgements,
}: { version: VersionCardFragment } & Pick<PublishFootProps, "lawJudgements">) => {
  const [asking, setAsking] = useState(false);
  const publish = usePublishRules();
  const lacks = useVersion(version.id).value?.adoptionLacks ?? [];
  return (
    <>
      <Foot note={supersededWords(version)}>
        <Button
          cta
          look="primary"
          because={refusalOf(version.publishRefusal)}
          onPress={() => setAsking(true)}
        >
          {RULES_EDIT.publish(version.number)}
        </Button>
      </Foot>
      <Dialog
        open={asking}
        title={RULES_EDIT.publishTitle(version.number)}
        onClose={() => setAsking(false)}
        actions={
          <Actions
            does={publish}
            version={version}
            lawJudgements={lawJudgements}
            onClose={() => setAsking(false)}
          />
        }
      >
        {RULES_EDIT.publishFact}
        {supersededWords(version)}。
        {lacks.length > 0 &&
          `${ADOPTION.missing(lacks.map((lack) => ADOPTION.lacks[lack]))}。${ADOPTION.warning}。`}
      </Dialog>
    </>
  );
};

interface ActionsProps {
  does: ReturnType<typeof usePublishRules>;
  version: VersionCardFragment;
  lawJudgements: LawJudgementInput[];
  onClose: () => void;
}

const Actions = ({ does, version, lawJudgements, onClose }: ActionsProps) => (
  <>
    <ActionButton
      wide
      look="primary"
      does={does}
      with={{ versionId: version.id, textHash: version.textHash, lawJudgements }}
      then={(outcome) => {
        onClose();
        if (outcome.state !== "DONE") return;
        const { rulebook } = outcome.data.publishRules;
        replace(PAGES.signatures, { rulebookId: rulebook.id, fresh: "1" });
      }}
    >
      {RULES_EDIT.publishAct}
    </ActionButton>
    <Button wide look="quiet" onPress={onClose}>
      {RULES_EDIT.publishKeep}
    </Button>
  </>
);
