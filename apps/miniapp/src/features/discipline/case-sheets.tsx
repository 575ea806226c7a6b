import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, Body, Stack, Switch, TextDeed } from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import {
  type CaseText,
  useAskToCorrect,
  useDismiss,
  useStateMySide,
  useTold,
} from "./use-discipline";

interface SheetProps {
  found: CaseText;
  onDone: () => void;
}

/** The member's own side, once. */
export const SayingMySide = ({ found, onDone }: SheetProps) => {
  const [corrected, setCorrected] = useState(false);
  return (
    <TextDeed
      keptAs={["my-side", found.id]}
      rows={4}
      limit={LIMITS.caseText}
      words={{
        label: DISCIPLINE.mySide,
        hint: DISCIPLINE.mySideHint,
        act: DISCIPLINE.sideAct,
        tooLong: DISCIPLINE.tooLong,
      }}
      missing={DISCIPLINE.sideMissing}
      does={useStateMySide()}
      with={(side) => ({ caseId: found.id, side, corrected })}
      onDone={onDone}
    >
      {found.correction !== null && (
        <Stack gap={2}>
          <Body>{found.correction}</Body>
          <Switch on={corrected} onTurn={setCorrected} label={DISCIPLINE.corrected} />
        </Stack>
      )}
    </TextDeed>
  );
};

/** It was no violation, or was corrected as asked: the end, and no strike. */
export const Dismissing = ({ found, onDone }: SheetProps) => {
  const [corrected, setCorrected] = useState(found.correction !== null && found.saysCorrected);
  return (
    <TextDeed
      keptAs={["dismiss", found.id]}
      words={{
        label: DISCIPLINE.dismissReason,
        act: DISCIPLINE.dismissAct,
        tooLong: DISCIPLINE.tooLong,
      }}
      missing={DISCIPLINE.reasonMissing}
      does={useDismiss()}
      with={(reason) => ({ caseId: found.id, reason, corrected })}
      onDone={onDone}
    >
      {found.correction !== null && (
        <Switch on={corrected} onTurn={setCorrected} label={DISCIPLINE.correctDone} />
      )}
    </TextDeed>
  );
};

/** A request to withdraw or correct, with what to do instead. */
export const Correcting = ({ found, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["correct", found.id]}
    words={{
      label: DISCIPLINE.correctReason,
      hint: DISCIPLINE.correctHint,
      act: DISCIPLINE.correctAct,
      tooLong: DISCIPLINE.tooLong,
    }}
    missing={DISCIPLINE.reasonMissing}
    does={useAskToCorrect()}
    with={(instead) => ({ caseId: found.id, instead })}
    onDone={onDone}
  />
);

/** They were told in person, or by phone. */
export const Telling = ({ found, onDone }: SheetProps) => {
  const told = useTold();
  return (
    <Stack gap={3}>
      <ActionButton
        wide
        look="primary"
        does={told}
        with={{ caseId: found.id, byPhone: true }}
        then={onDone}
      >
        {DISCIPLINE.byPhone}
      </ActionButton>
      <ActionButton
        wide
        look="soft"
        does={told}
        with={{ caseId: found.id, byPhone: false }}
        then={onDone}
      >
        {DISCIPLINE.inPerson}
      </ActionButton>
    </Stack>
  );
};
