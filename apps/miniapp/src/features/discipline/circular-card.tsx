import { type CircularAudience, cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import {
  Button,
  Card,
  CardTitle,
  Chips,
  Meta,
  Sheet,
  Stack,
  Switch,
  TextArea,
  TextDeed,
} from "../../ui";
import { CIRCULAR } from "../../words/circular";
import { CircularTexts } from "./circular-texts";
import { useCorrectCircular, usePublishCircular } from "./use-circular";
import type { CaseText } from "./use-discipline";

interface CaseProps {
  found: CaseText;
}

/** What was told to others of the case, and telling it: a decision of its own. */
export const CircularCard = ({ found }: CaseProps) => {
  const [writing, setWriting] = useState(false);
  const mayPublish = found.circularRefusal === null;
  const mayCorrect = found.correctCircularRefusal === null;
  if (found.circulars.length === 0 && !mayPublish) return null;
  const done = () => setWriting(false);
  return (
    <Card>
      <Stack gap={2}>
        <CardTitle>{CIRCULAR.title}</CardTitle>
        <CircularTexts all={found.circulars} />
        {(mayPublish || mayCorrect) && (
          <Button wide look="quiet" onPress={() => setWriting(true)}>
            {mayCorrect ? CIRCULAR.correct : CIRCULAR.publish}
          </Button>
        )}
      </Stack>
      <Sheet
        open={writing}
        title={mayCorrect ? CIRCULAR.correct : CIRCULAR.publishTitle}
        onClose={done}
      >
        {writing && mayPublish && <Publishing found={found} onDone={done} />}
        {writing && mayCorrect && <Correction found={found} onDone={done} />}
      </Sheet>
    </Card>
  );
};

const AUDIENCES: readonly CircularAudience[] = ["GROUP", "MANAGERS"];

interface SheetProps extends CaseProps {
  onDone: () => void;
}

/** Who reads it, what it says, and whether it has to name anybody. */
const Publishing = ({ found, onDone }: SheetProps) => {
  const [audience, setAudience] = useState<CircularAudience | null>(null);
  const [named, setNamed] = useState(false);
  const [why, setWhy, sent] = useKeptText("circular-named", found.id);
  const reason = named ? cleanText(why) : "";
  const missing = audience === null ? CIRCULAR.audienceMissing : null;
  return (
    <>
      <Chips
        label={CIRCULAR.audience}
        choices={AUDIENCES.map((value) => ({ value, words: CIRCULAR.audiences[value] }))}
        chosen={audience}
        onChoose={setAudience}
      />
      <TextDeed
        keptAs={["circular", found.id]}
        rows={4}
        limit={LIMITS.caseText}
        words={{
          label: CIRCULAR.text,
          hint: CIRCULAR.textHint,
          act: CIRCULAR.act,
          tooLong: CIRCULAR.tooLong,
        }}
        missing={CIRCULAR.textMissing}
        because={missing ?? (named && reason === "" ? CIRCULAR.namedMissing : null)}
        does={usePublishCircular()}
        with={(text) => ({
          input: {
            caseId: found.id,
            audience: audience ?? "MANAGERS",
            text,
            namedReason: reason || null,
          },
        })}
        onDone={() => {
          sent();
          onDone();
        }}
      >
        <Stack gap={2}>
          <Meta>{CIRCULAR.note}</Meta>
          <Switch on={named} onTurn={setNamed} label={CIRCULAR.named} />
          {named && (
            <TextArea
              label={CIRCULAR.namedReason}
              value={why}
              onValue={setWhy}
              limit={LIMITS.reason}
            />
          )}
        </Stack>
      </TextDeed>
    </>
  );
};

/** What is put right, to those who read it. */
const Correction = ({ found, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["circular-correction", found.id]}
    rows={4}
    limit={LIMITS.caseText}
    words={{
      label: CIRCULAR.correctText,
      act: CIRCULAR.correctAct,
      tooLong: CIRCULAR.tooLong,
    }}
    missing={CIRCULAR.correctMissing}
    does={useCorrectCircular()}
    with={(text) => ({ caseId: found.id, text })}
    onDone={onDone}
  />
);
