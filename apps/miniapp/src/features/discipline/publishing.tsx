import { type CircularAudience, cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import { Chips, Meta, Stack, Switch, TextArea, TextDeed } from "../../ui";
import { CIRCULAR } from "../../words/circular";
import { usePublishCircular } from "./use-circular";
import type { CaseText } from "./use-discipline";

const AUDIENCES: readonly CircularAudience[] = ["GROUP", "MANAGERS"];

interface PublishingProps {
  found: CaseText;
  onDone: () => void;
}

/** Who reads it, what it says, and whether it has to name anybody. */
export const Publishing = ({ found, onDone }: PublishingProps) => {
  const { circularProposal: proposed, proposesCircular } = found;
  const [audience, setAudience] = useState<CircularAudience | null>(proposed?.audience ?? null);
  const [named, setNamed] = useState((proposed?.namedReason ?? null) !== null);
  const begun = proposed?.namedReason ?? "";
  const [why, setWhy, sent] = useKeptText("circular-named", found.id, begun);
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
        start={proposed?.text}
        rows={4}
        limit={LIMITS.caseText}
        words={{
          label: CIRCULAR.text,
          hint: CIRCULAR.textHint,
          act: proposesCircular ? CIRCULAR.proposeAct : CIRCULAR.act,
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
