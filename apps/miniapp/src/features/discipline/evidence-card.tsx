import { cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, useKeptText } from "../../shell";
import { ActionButton, Body, Button, Caption, Card, Meta, Sheet, Stack, TextArea } from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { EVIDENCE } from "../../words/evidence";
import { shortTime } from "../../words/times";
import { FileList, FilePicker, useFiles } from "../files";
import { CopyText } from "./cited-card";
import { type CaseText, useAddEvidence } from "./use-discipline";

const { add: words } = EVIDENCE;

/** Copies, each with its mark: what became of the originals changes nothing. Added to until it is decided. */
export const EvidenceCard = ({ found }: { found: CaseText }) => {
  const [adding, setAdding] = useState(false);
  const { evidence, evidenceRefusal } = found;
  const done = () => setAdding(false);
  if (evidence.length === 0 && evidenceRefusal !== null) return null;
  return (
    <Card>
      <Stack gap={2}>
        <Meta>{DISCIPLINE.evidence}</Meta>
        {evidence.length === 0 && <Body>{EVIDENCE.none}</Body>}
        {evidence.map(({ id, kind, text, sha256, addedAt, addedBy, file }) => (
          <Stack gap={1} key={id}>
            {kind === "FILE" ? <FileList files={file ? [file] : []} /> : <CopyText text={text} />}
            <Caption num>
              {[shortTime(addedAt, clock.now()), addedBy.name, DISCIPLINE.mark(sha256)].join(" · ")}
            </Caption>
          </Stack>
        ))}
        {evidenceRefusal === null && (
          <Button wide look="quiet" onPress={() => setAdding(true)}>
            {words.title}
          </Button>
        )}
      </Stack>
      <Sheet open={adding} title={words.title} onClose={done}>
        {adding && <Adding found={found} onDone={done} />}
      </Sheet>
    </Card>
  );
};

/** The words of the chat, and files; what is cited is added from its own page. */
const Adding = ({ found, onDone }: { found: CaseText; onDone: () => void }) => {
  const [quote, setQuote, sent] = useKeptText("evidence", found.id);
  const files = useFiles("CASE", { most: LIMITS.caseFiles });
  const written = cleanText(quote);
  const nothing = written === "" && files.ids.length === 0 ? words.missing : null;
  const tooLong = written.length > LIMITS.caseQuote ? DISCIPLINE.tooLong : null;
  return (
    <>
      <TextArea
        rows={4}
        label={DISCIPLINE.violation.quote}
        value={quote}
        onValue={setQuote}
        limit={LIMITS.caseQuote}
      />
      <FilePicker bare files={files} />
      <Caption>{words.note}</Caption>
      <ActionButton
        cta
        look="primary"
        does={useAddEvidence()}
        with={{ input: { caseId: found.id, quote: written || null, fileIds: files.ids } }}
        because={tooLong ?? files.because ?? nothing}
        then={({ state }) => {
          if (state !== "DONE") return;
          sent();
          onDone();
        }}
      >
        {words.act}
      </ActionButton>
    </>
  );
};
