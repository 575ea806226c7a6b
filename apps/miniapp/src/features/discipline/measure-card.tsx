import { useState } from "react";
import { clock, copy, toast } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Icon,
  Meta,
  Pair,
  Row,
  Sheet,
  Stack,
  Tag,
  TextDeed,
} from "../../ui";
import { REVIEW } from "../../words/circular";
import {
  clauseWords,
  DISCIPLINE,
  measureNote,
  measureStateWords,
  measureWords,
} from "../../words/discipline";
import { dayWords, fullTime } from "../../words/times";
import { FilePicker, useFiles } from "../files";
import { LadderBar } from "./ladder-bar";
import {
  type CaseText,
  type MeasureText,
  useAcknowledgeMeasure,
  useCarryOut,
  useLift,
} from "./use-discipline";

interface MeasureProps {
  found: CaseText;
  measure: MeasureText;
}

/** The card that explains a measure: what, since when, when it stops counting, what comes next. */
export const MeasureCard = ({ found, measure }: MeasureProps) => {
  const now = clock.now();
  const acknowledge = useAcknowledgeMeasure();
  const note = measureNote(measure.measure);
  const [lifting, setLifting] = useState(false);
  const mutedUntil = found.measure?.mutedUntil;
  const { deviationReason, atOnceReason, decidedBy, decidedAt, endsAt, carryOutBy } = measure;
  const facts = [
    measure.counts && measure.countsUntil
      ? { key: DISCIPLINE.stopsCounting, value: dayWords(measure.countsUntil, now) }
      : null,
    found.next ? { key: DISCIPLINE.next, value: found.next } : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <Card>
        <Stack gap={2}>
          <Pair
            left={<CardTitle>{measureWords(measure.measure, measure.days)}</CardTitle>}
            right={<Tag look="near">{measureStateWords(measure.state)}</Tag>}
          />
          <LadderBar measure={measure.measure} />
          {note && <Meta>{note}</Meta>}
          {decidedBy && decidedAt && (
            <Meta num>{DISCIPLINE.decidedBy(decidedBy.name, fullTime(decidedAt, now))}</Meta>
          )}
          <Meta num>
            {measure.toldAt
              ? DISCIPLINE.toldAt(fullTime(measure.toldAt, now), measure.toldHow)
              : DISCIPLINE.notTold}
          </Meta>
          {measure.goneUp && <Meta>{REVIEW.goneUp}</Meta>}
          {measure.wentUp && <Meta>{DISCIPLINE.wentUp}</Meta>}
          {[deviationReason, atOnceReason, measure.liftReason].map(
            (reason) => reason && <Body key={reason}>{reason}</Body>,
          )}
          {endsAt && <Meta num>{DISCIPLINE.endsAt(fullTime(endsAt, now))}</Meta>}
          {mutedUntil && <Meta num>{DISCIPLINE.mutedUntil(fullTime(mutedUntil, now))}</Meta>}
          {measure.state === "LAPSED" && <Meta>{DISCIPLINE.lapsed}</Meta>}
          {carryOutBy && measure.state === "TOLD" && (
            <Meta num>
              {(measure.measure === "REMOVE" ? REVIEW : DISCIPLINE).carryOutBy(
                fullTime(carryOutBy, now),
              )}
            </Meta>
          )}
          {facts.map(({ key, value }) => (
            <Pair key={key} left={<Meta>{key}</Meta>} right={<Body num>{value}</Body>} />
          ))}
          {found.aboutMe && measure.acknowledgedAt === null && measure.state !== "REVOKED" && (
            <>
              <ActionButton wide look="soft" does={acknowledge} with={{ caseId: found.id }}>
                {DISCIPLINE.acknowledge}
              </ActionButton>
              <Meta>{DISCIPLINE.acknowledgeNote}</Meta>
            </>
          )}
          {measure.acknowledgedAt && (
            <Meta num>{DISCIPLINE.acknowledged(fullTime(measure.acknowledgedAt, now))}</Meta>
          )}
          {measure.liftRefusal === null && (
            <Button wide look="quiet" onPress={() => setLifting(true)}>
              {DISCIPLINE.lift}
            </Button>
          )}
        </Stack>
        <Sheet open={lifting} title={DISCIPLINE.lift} onClose={() => setLifting(false)}>
          {lifting && <Lifting caseId={found.id} onDone={() => setLifting(false)} />}
        </Sheet>
      </Card>
      <ForTheGroup found={found} measure={measure} />
      {measure.carryOutRefusal === null && <CarryingOut caseId={found.id} />}
    </>
  );
};

/** A reminder of the rule for the chat: it names the clause, and nobody. For those who handle the case. */
const ForTheGroup = ({ found, measure }: MeasureProps) => {
  const { clause } = found;
  const told = measure.state !== "PROPOSED" && measure.state !== "DECIDED";
  if (!clause || found.noteRefusal !== null || !told || measure.state === "REVOKED") return null;
  const text = DISCIPLINE.forTheGroup(clauseWords(clause.label, clause.text));
  return (
    <Card tight>
      <Row
        start={<Icon name="copy" />}
        onPress={() =>
          void copy(text).then((done) =>
            toast(done ? DISCIPLINE.said.copied : DISCIPLINE.said.notCopied),
          )
        }
      >
        <Body>{DISCIPLINE.copyForTheGroup}</Body>
        <Caption>{DISCIPLINE.copyNote}</Caption>
      </Row>
    </Card>
  );
};

/** It was done in the chat by hand, with a screenshot. */
const CarryingOut = ({ caseId }: { caseId: string }) => {
  const files = useFiles("CARRIED_OUT");
  return (
    <>
      <FilePicker label={DISCIPLINE.proof} files={files} />
      <ActionButton
        wide
        look="primary"
        does={useCarryOut()}
        with={{ input: { caseId, fileIds: files.ids } }}
        because={files.because}
      >
        {DISCIPLINE.carryOut}
      </ActionButton>
    </>
  );
};

const Lifting = ({ caseId, onDone }: { caseId: string; onDone: () => void }) => (
  <TextDeed
    keptAs={["lift", caseId]}
    words={{
      label: DISCIPLINE.liftReason,
      act: DISCIPLINE.liftAct,
      tooLong: DISCIPLINE.tooLong,
    }}
    missing={DISCIPLINE.reasonMissing}
    does={useLift()}
    with={(reason) => ({ caseId, reason })}
    onDone={onDone}
  />
);
