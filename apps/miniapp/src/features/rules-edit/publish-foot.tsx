import type { VersionCardFragment } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace } from "../../shell";
import { ActionButton, Button, Dialog, Foot } from "../../ui";
import { refusalWords } from "../../words/refusals";
import { RULES_EDIT } from "../../words/rules-edit";
import { type RulesForm, saveInput, type Stop, whyNotPublish } from "./form";
import { useApprove, usePublishRules, type useSave } from "./use-rules";

interface PublishFootProps {
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
  /** That groups keep other quiet hours than it prints. */
  quiet: string | null;
  onVersion: (version: VersionCardFragment, rulebookId: string) => void;
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
            onVersion(card, rulebook.id);
          }}
        >
          {RULES_EDIT.save}
        </ActionButton>
      </Foot>
    );
  }
  const lack = whyNotPublish(form, version.number === 1);
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
    <Publish version={version} quiet={props.quiet} />
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
  return (
    <Foot note={supersededWords(version)}>
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

/** It cannot be taken back, so it is asked, with what follows from it. */
const Publish = ({ version, quiet }: { version: VersionCardFragment; quiet: string | null }) => {
  const [asking, setAsking] = useState(false);
  const publish = usePublishRules();
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
        actions={<Actions does={publish} version={version} onClose={() => setAsking(false)} />}
      >
        {RULES_EDIT.publishFact}
        {supersededWords(version)}。{quiet && `${quiet}。`}
      </Dialog>
    </>
  );
};

interface ActionsProps {
  does: ReturnType<typeof usePublishRules>;
  version: VersionCardFragment;
  onClose: () => void;
}

const Actions = ({ does, version, onClose }: ActionsProps) => (
  <>
    <ActionButton
      wide
      look="primary"
      does={does}
      with={{ versionId: version.id, textHash: version.textHash }}
      then={(outcome) => {
        onClose();
        if (outcome.state !== "DONE") return;
        replace(PAGES.signatures, { rulebookId: outcome.data.publishRules.rulebook.id });
      }}
    >
      {RULES_EDIT.publishAct}
    </ActionButton>
    <Button wide look="quiet" onPress={onClose}>
      {RULES_EDIT.publishKeep}
    </Button>
  </>
);
