import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock } from "../../shell";
import {
  Button,
  Caption,
  Card,
  CardTitle,
  Meta,
  Reading,
  Sheet,
  Stack,
  TextDeed,
  Well,
} from "../../ui";
import { CIRCULAR } from "../../words/circular";
import { shortTime } from "../../words/times";
import { CircularTexts } from "./circular-texts";
import { Publishing } from "./publishing";
import { useCorrectCircular, useDeclineCircular } from "./use-circular";
import type { CaseText } from "./use-discipline";

interface CaseProps {
  found: CaseText;
}

interface SheetProps extends CaseProps {
  onDone: () => void;
}

/** What was told to others of the case, and telling it: a decision of its own. */
export const CircularCard = ({ found }: CaseProps) => {
  const [asked, setAsked] = useState<"WRITE" | "DECLINE" | null>(null);
  const { circulars, circularProposal, proposesCircular } = found;
  const mayPublish = found.circularRefusal === null;
  const mayCorrect = found.correctCircularRefusal === null;
  const proposal = circulars.length === 0 && circularProposal ? circularProposal : null;
  if (circulars.length === 0 && proposal === null && !mayPublish) return null;
  const done = () => setAsked(null);
  const write = mayCorrect
    ? CIRCULAR.correct
    : proposesCircular
      ? CIRCULAR.propose
      : CIRCULAR.publish;
  return (
    <Card>
      <Stack gap={2}>
        <CardTitle>{CIRCULAR.title}</CardTitle>
        <CircularTexts all={circulars} />
        {proposal && <Proposed proposal={proposal} />}
        {(mayPublish || mayCorrect) && (
          <Button wide look="quiet" onPress={() => setAsked("WRITE")}>
            {write}
          </Button>
        )}
        {mayPublish && found.declineCircularRefusal === null && (
          <Button wide look="text" onPress={() => setAsked("DECLINE")}>
            {CIRCULAR.decline}
          </Button>
        )}
      </Stack>
      <Sheet
        open={asked !== null}
        title={
          asked === "DECLINE"
            ? CIRCULAR.declineTitle
            : mayCorrect
              ? CIRCULAR.correct
              : CIRCULAR.publishTitle
        }
        onClose={done}
      >
        {asked === "WRITE" && mayPublish && <Publishing found={found} onDone={done} />}
        {asked === "WRITE" && mayCorrect && <Correction found={found} onDone={done} />}
        {asked === "DECLINE" && <Declining found={found} onDone={done} />}
      </Sheet>
    </Card>
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

/** What somebody proposes who may not publish it. */
const Proposed = ({ proposal }: { proposal: NonNullable<CaseText["circularProposal"]> }) => {
  const { by, at, audience, text, declinedAt, declineReason } = proposal;
  return (
    <Well>
      <Meta num>{CIRCULAR.proposed(by.name, shortTime(at, clock.now()))}</Meta>
      <Reading>{text}</Reading>
      <Caption>{CIRCULAR.proposedTo(CIRCULAR.audiences[audience])}</Caption>
      <Caption tone="ink">
        {declinedAt ? CIRCULAR.declined(declineReason ?? "") : CIRCULAR.waits}
      </Caption>
    </Well>
  );
};

/** It is not published, and its proposer reads why. */
const Declining = ({ found, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["circular-decline", found.id]}
    words={{
      label: CIRCULAR.declineReason,
      act: CIRCULAR.declineAct,
      tooLong: CIRCULAR.tooLong,
    }}
    missing={CIRCULAR.declineMissing}
    does={useDeclineCircular()}
    with={(reason) => ({ caseId: found.id, reason })}
    onDone={onDone}
  />
);
