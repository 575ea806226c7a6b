import { type AppealOutcome, LIMITS, MEASURES, type MeasureKind } from "@riqing/schema";
import { useState } from "react";
import { Body, Chips, Icon, Meta, Row, TextDeed, TextField } from "../../ui";
import { APPEALS } from "../../words/appeals";
import { DISCIPLINE, measureWords } from "../../words/discipline";
import { type CaseText, useDecideAppeal } from "./use-discipline";

const { appeal: words } = DISCIPLINE;
const OUTCOMES: readonly AppealOutcome[] = ["REVOKED", "LOWERED", "STANDS"];

/** How an appeal ends; both sides read the same reason. */
export const Judging = ({ found, onDone }: { found: CaseText; onDone: () => void }) => {
  const [outcome, setOutcome] = useState<AppealOutcome | null>(null);
  const [to, setTo] = useState<MeasureKind | null>(null);
  const [typed, setTyped] = useState("1");
  const lowers = outcome === "LOWERED";
  const at = MEASURES.findIndex((one) => one === found.measure?.measure);
  const milder = MEASURES.filter((one, i) => i < at || (i === at && one === "MUTE"));
  const because = outcome === null ? words.outcome : lowers && to === null ? words.toMissing : null;
  return (
    <>
      <Chips
        label={words.outcome}
        choices={OUTCOMES.filter((one) => one !== "LOWERED" || milder.length > 0).map((value) => ({
          value,
          words: words.outcomes[value],
        }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      {lowers && (
        <Chips
          label={words.to}
          choices={milder.map((value) => ({ value, words: measureWords(value) }))}
          chosen={to}
          onChoose={setTo}
        />
      )}
      {lowers && to === "MUTE" && (
        <TextField label={DISCIPLINE.decide.days} kind="number" value={typed} onValue={setTyped} />
      )}
      <TextDeed
        keptAs={["judge", found.id]}
        rows={5}
        limit={LIMITS.caseText}
        words={{ label: words.reason, act: words.judgeAct, tooLong: DISCIPLINE.tooLong }}
        missing={words.reasonMissing}
        because={because}
        does={useDecideAppeal()}
        with={(reason) => ({
          input: {
            caseId: found.id,
            outcome: outcome ?? "STANDS",
            reason,
            measure: lowers ? to : null,
            days: lowers && to === "MUTE" ? Number(typed) : null,
          },
        })}
        onDone={onDone}
      >
        {outcome && (
          <>
            <Meta>{APPEALS.changes.title[outcome]}</Meta>
            {[...APPEALS.changes[outcome], APPEALS.changes.both].map((change) => (
              <Row key={change} start={<Icon name="check" />}>
                <Body>{change}</Body>
              </Row>
            ))}
          </>
        )}
        <Meta>{words.final}</Meta>
      </TextDeed>
    </>
  );
};
