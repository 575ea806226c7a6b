import { cleanText, LIMITS, MEASURES, type MeasureKind } from "@riqing/schema";
import { useState } from "react";
import { clock, useKeptText } from "../../shell";
import { Chips, Meta, Switch, TextArea, TextDeed, TextField } from "../../ui";
import { REVIEW } from "../../words/circular";
import { DISCIPLINE, measureWords } from "../../words/discipline";
import { type CaseText, useDecide } from "./use-discipline";

const { decide: words } = DISCIPLINE;
const MOST_DAYS = 30;

/** What the case brings; what leaves the ladder needs a reason. */
export const Deciding = ({ found, onDone }: { found: CaseText; onDone: () => void }) => {
  const { proposal } = found;
  const until = new Date(found.hearUntil ?? 0);
  const [measure, setMeasure] = useState<MeasureKind>(proposal?.measure ?? "REMIND");
  const [typed, setTyped] = useState(String(proposal?.days ?? 1));
  const days = measure === "MUTE" ? Number(typed) : null;
  const fits = days === null || (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS);
  // Kinds that cannot wait may be decided before the person was heard; somebody else looks at it afterwards.
  const waits = found.sideStatedAt === null && (found.hearUntil === null || until > clock.now());
  const hears = measure === "MUTE" || measure === "REMOVE" || measure === "REFER";
  const mayHurry = found.atOnceAllowed && waits && hears;
  const [hurries, setHurries] = useState(false);
  const [haste, setHaste, sent] = useKeptText("at-once", found.id);
  const atOnceReason = mayHurry && hurries ? cleanText(haste) : "";
  const asProposed = measure === proposal?.measure && days === (proposal.days ?? null);
  return (
    <>
      <Chips
        label={words.choose}
        choices={MEASURES.map((value) => ({ value, words: measureWords(value) }))}
        chosen={measure}
        onChoose={setMeasure}
      />
      {measure === "MUTE" && (
        <TextField label={words.days} kind="number" value={typed} onValue={setTyped} />
      )}
      {proposal && (
        <Meta>{`${DISCIPLINE.ladder}：${measureWords(proposal.measure, proposal.days)}`}</Meta>
      )}
      <TextDeed
        keptAs={["decide", found.id]}
        words={{
          label: asProposed ? words.remark : words.reason,
          hint: asProposed ? undefined : words.reasonHint,
          act: words.act(measureWords(measure, days)),
          tooLong: DISCIPLINE.tooLong,
        }}
        missing={asProposed ? undefined : words.reasonMissing}
        because={
          fits
            ? mayHurry && hurries && atOnceReason === ""
              ? REVIEW.atOnceMissing
              : null
            : words.daysMissing
        }
        does={useDecide()}
        with={(deviationReason) => ({
          input: {
            caseId: found.id,
            measure,
            days,
            deviationReason: deviationReason || null,
            atOnceReason: atOnceReason || null,
          },
        })}
        onDone={() => {
          sent();
          onDone();
        }}
      >
        {mayHurry && <Switch on={hurries} onTurn={setHurries} label={REVIEW.atOnce} />}
        {mayHurry && hurries && (
          <TextArea
            label={REVIEW.atOnceReason}
            value={haste}
            onValue={setHaste}
            limit={LIMITS.reason}
          />
        )}
      </TextDeed>
    </>
  );
};
