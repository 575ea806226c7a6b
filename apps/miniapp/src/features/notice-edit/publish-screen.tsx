import { useState } from "react";
import { clock, open, PAGES, type RefusedError, replace, useTapId } from "../../shell";
import { Button, Columns, Dialog, DraftBanner, Foot, RefusedFace, Screen } from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { PUBLISH } from "../../words/notice-edit";
import { fullTime } from "../../words/times";
import { FilePicker, useFiles } from "../files";
import { RefusedGroup } from "../groups";
import { type Group, useAudienceFields, wholly } from "./audience-fields";
import { emptyForm, type NoticeForm, publishInput, whyNotPublish } from "./form";
import { DueField, ImportanceField, LaterField, TextFields } from "./text-fields";
import { useAudience } from "./use-audience";
import { useDraft } from "./use-draft";
import { useMyPublishing } from "./use-groups";
import { usePublish } from "./use-publish";

/** It was begun in a group in which the caller may not: another group is not taken for it. */
const isElsewhere = (
  groupId: string | undefined,
  groups: readonly { id: string }[],
): groupId is string => groupId !== undefined && !groups.some(({ id }) => id === groupId);

/** Writes a notice and publishes it; `groupId` is the group it was begun in. */
export const PublishScreen = ({ groupId }: { groupId: string | undefined }) => {
  const groups = useMyPublishing();
  const { value } = groups;
  if (value && isElsewhere(groupId, value)) {
    return (
      <RefusedGroup
        id={groupId}
        title={PUBLISH.title}
        code="NOT_A_PUBLISHER"
        because={PUBLISH.noGroupsFollows}
      />
    );
  }
  if (!value || value.length === 0) {
    return (
      <Screen title={PUBLISH.title} of={groups}>
        {() => <RefusedFace code="NOT_A_PUBLISHER" because={PUBLISH.noGroupsFollows} />}
      </Screen>
    );
  }
  return <Writing groups={value} groupId={groupId} />;
};

/** A similar notice that is out already, as the refusal names it. */
interface Similar {
  noticeId: string;
  subject: string;
  publishedAt: string;
}

function similarOf(error: RefusedError): Similar | null {
  const { noticeId, subject, publishedAt } = error.extensions;
  if (error.code !== "NOTICE_SIMILAR_EXISTS") return null;
  const known = [noticeId, subject, publishedAt].every((part) => typeof part === "string");
  return known ? (error.extensions as unknown as Similar) : null;
}

const Writing = ({
  groups,
  groupId,
}: {
  groups: readonly Group[];
  groupId: string | undefined;
}) => {
  const begun = groups.find(({ id }) => id === groupId) ?? (groups.length === 1 ? groups[0] : null);
  const draft = useDraft(groupId ?? "any", () => ({
    ...emptyForm(),
    audience: begun ? [wholly(begun)] : [],
  }));
  const { form, change } = draft;
  const publish = usePublish();
  const [similar, setSimilar] = useState<Similar | null>(null);
  const tapIdOf = useTapId<NoticeForm>();
  const audience = useAudienceFields({
    groups,
    audience: form.audience,
    onChange: (chosen) => change({ audience: chosen }),
  });
  const files = useFiles("NOTICE", {
    begun: form.files,
    onKept: (kept) => change({ files: kept }),
  });
  const asked = useAudience(form);
  const error = publish.outcome?.state === "REFUSED" ? publish.outcome.error : null;

  async function send(evenIfSimilar: boolean) {
    setSimilar(null);
    const input = publishInput(form, clock.now(), tapIdOf(form), files.ids);
    const outcome = await publish.act({ input: { ...input, evenIfSimilar } });
    if (outcome.state === "REFUSED") setSimilar(similarOf(outcome.error));
    if (outcome.state !== "DONE") return;
    draft.done();
    const { id, seeBoardRefusal } = outcome.data.publishNotice;
    if (seeBoardRefusal === null) replace(PAGES.noticeBoard, { noticeId: id, fresh: "1" });
    else replace(PAGES.notice, { id, fresh: "1" });
  }

  return (
    <Screen
      title={PUBLISH.title}
      broad
      footer={
        <Foot note={asked ? PUBLISH.preview(form.audience.length, asked) : PUBLISH.draftKept}>
          <Button
            cta
            look="primary"
            because={whyNotPublish(form, clock.now()) ?? files.because}
            busy={publish.busy}
            onPress={() => void send(false)}
          >
            {PUBLISH.publish(asked ? asked.asked - asked.exempt : null)}
          </Button>
        </Foot>
      }
      over={
        <>
          {audience.sheet}
          <SimilarDialog
            similar={similar}
            onClose={() => setSimilar(null)}
            onAnyway={() => void send(true)}
          />
        </>
      }
    >
      <DraftBanner of={draft} onDrop={files.clear} />
      <Columns
        left={
          <>
            {audience.fields}
            <ImportanceField form={form} change={change} />
          </>
        }
        right={
          <>
            <TextFields form={form} change={change} problems={problemsOf(error)} />
            <FilePicker files={files} />
            <DueField form={form} change={change} problems={problemsOf(error)} />
            <LaterField form={form} change={change} />
          </>
        }
      />
    </Screen>
  );
};

interface SimilarDialogProps {
  similar: Similar | null;
  onClose: () => void;
  onAnyway: () => void;
}

/** One like it is out: which one, before everybody is asked twice. */
const SimilarDialog = ({ similar, onClose, onAnyway }: SimilarDialogProps) => (
  <Dialog
    open={similar !== null}
    title={PUBLISH.similar.title}
    onClose={onClose}
    actions={
      <>
        <Button
          wide
          look="soft"
          onPress={() => {
            onClose();
            if (similar) open(PAGES.notice, { id: similar.noticeId });
          }}
        >
          {PUBLISH.similar.look}
        </Button>
        <Button wide look="quiet" onPress={onAnyway}>
          {PUBLISH.similar.anyway}
        </Button>
        <Button wide look="text" onPress={onClose}>
          {PUBLISH.similar.back}
        </Button>
      </>
    }
  >
    {similar && PUBLISH.similar.fact(similar.subject, fullTime(similar.publishedAt, clock.now()))}
  </Dialog>
);
