import { LIMITS, MEASURES, type MeasureKind, type ReviewOutcome } from "@riqing/schema";
import { useState } from "react";
import { clock } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Chips,
  Meta,
  Sheet,
  Stack,
  TextDeed,
  TextField,
} from "../../ui";
import { REVIEW } from "../../words/circular";
import { measureWords } from "../../words/discipline";
import { fullTime } from "../../words/times";
import { useReviewMeasure } from "./use-circular";
import type { CaseText, MeasureText } from "./use-discipline";

interface ReviewProps {
  found: CaseText;
  measure: MeasureText;
}

/** Why a measure is looked at once more, until when, and how that ended. */
export const ReviewCard = ({ found, measure }: ReviewProps) => {
  const [asked, setAsked] = useState(false);
  const { reviewKind, reviewBy, reviewedAt, reviewedBy, reviewOutcome, reviewReason } = measure;
  const now = clock.now();
  if (reviewKind === null) return null;
  const done = () => setAsked(false);
  return (
    <Card>
      <Stack gap={2}>
        <CardTitle>{REVIEW.act}</CardTitle>
        <Meta>{REVIEW.kinds[reviewKind] ?? REVIEW.act}</Meta>
        {reviewedAt === null && reviewBy !== null && (
          <Meta num>{REVIEW.until(fullTime(reviewBy, now))}</Meta>
        )}
        {reviewOutcome !== null && reviewedAt !== null && (
          <>
            <Body>{REVIEW.done[reviewOutcome] ?? REVIEW.act}</Body>
            {reviewReason && <Body>{reviewReason}</Body>}
            <Caption num>{`${reviewedBy?.name ?? ""} · ${fullTime(reviewedAt, now)}`}</Caption>
          </>
        )}
        {measure.reviewRefusal === null && (
          <Button wide look="soft" onPress={() => setAsked(true)}>
            {REVIEW.act}
          </Button>
        )}
      </Stack>
      <Sheet open={asked} title={REVIEW.title} onClose={done}>
        {asked && <Reviewing found={found} measure={measure} onDone={done} />}
      </Sheet>
    </Card>
  );
};

const OUTCOMES: readonly ReviewOutcome[] = ["CONFIRMED", "LOWERED", "REVOKED"];
const MOST_DAYS = 30;

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;

/** Confirmed, lowered or revoked, with a reason that both sides read. */
const Reviewing = ({ found, measure, onDone }: ReviewProps & { onDone: () => void }) => {
  const [outcome, setOutcome] = useState<ReviewOutcome | null>(null);
  const [to, setTo] = useState<MeasureKind | null>(null);
  const [typed, setTyped] = useState("1");
  const lowers = outcome === "LOWERED";
  const mutes = lowers && to === "MUTE";
  const at = MEASURES.findIndex((one) => one === measure.measure);
  const milder = MEASURES.filter((one, i) => i < at || (i === at && one === "MUTE"));
  const why = () => {
    if (outcome === null) return REVIEW.outcomeMissing;
    if (lowers && to === null) return REVIEW.toMissing;
    return mutes && !isDays(Number(typed)) ? REVIEW.daysMissing : null;
  };
  return (
    <>
      <Chips
        label={REVIEW.outcome}
        choices={OUTCOMES.filter((one) => one !== "LOWERED" || milder.length > 0).map((value) => ({
          value,
          words: REVIEW.outcomes[value],
        }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      {lowers && (
        <Chips
          label={REVIEW.to}
          choices={milder.map((value) => ({ value, words: measureWords(value) }))}
          chosen={to}
          onChoose={setTo}
        />
      )}
      {mutes && <TextField label={REVIEW.days} kind="number" value={typed} onValue={setTyped} />}
      <TextDeed
        keptAs={["review", found.id]}
        rows={4}
        limit={LIMITS.caseText}
        words={{ label: REVIEW.reason, act: REVIEW.send, tooLong: REVIEW.tooLong }}
        missing={REVIEW.reasonMissing}
        because={why()}
        does={useReviewMeasure()}
        with={(reason) => ({
          input: {
            caseId: found.id,
            outcome: outcome ?? "CONFIRMED",
            reason,
            measure: lowers ? to : null,
            days: mutes ? Number(typed) : null,
          },
        })}
        onDone={onDone}
      />
    </>
  );
};
