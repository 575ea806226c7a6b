import { MEASURES, type MeasureKind } from "@riqing/schema";
import { useState } from "react";
import { Chips, Meta, TextDeed, TextField } from "../../ui";
import { DISCIPLINE, measureWords } from "../../words/discipline";
import { type CaseText, useDecide } from "./use-discipline";

const { decide: words } = DISCIPLINE;
const MOST_DAYS = 30;

/** What the case brings; what leaves the ladder needs a reason. */
export const Deciding = ({ found, onDone }: { found: CaseText; onDone: () => void }) => {
  const { proposal } = found;
  const [measure, setMeasure] = useState<MeasureKind>(proposal?.measure ?? "REMIND");
  const [typed, setTyped] = useState(String(proposal?.days ?? 1));
  const days = measure === "MUTE" ? Number(typed) : null;
  const fits = days === null || (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS);
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
          label: words.reason,
          hint: words.reasonHint,
          act: words.act(measureWords(measure, days)),
          tooLong: DISCIPLINE.tooLong,
        }}
        missing={asProposed ? undefined : words.reasonMissing}
        because={fits ? null : words.daysMissing}
        does={useDecide()}
        with={(deviationReason) => ({
          input: { caseId: found.id, measure, days, deviationReason: deviationReason || null },
        })}
        onDone={onDone}
      />
    </>
  );
};
