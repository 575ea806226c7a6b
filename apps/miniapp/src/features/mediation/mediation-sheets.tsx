import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock } from "../../shell";
import { ActionButton, Caption, DayChoice, Stack, TextDeed } from "../../ui";
import { MEDIATION } from "../../words/mediation";
import { dayWords, toFields } from "../../words/times";
import { MemberChoice, type Named } from "../choices";
import { FilePicker, useFiles } from "../files";
import {
  type MediationText,
  useChooseMediator,
  useConclude,
  useConfirm,
  useMeet,
} from "./use-mediation";

interface SheetProps {
  found: MediationText;
  onDone: () => void;
}

const words = { tooLong: MEDIATION.tooLong };

/** Another mediator, from the group. */
export const ChoosingMediator = ({ found, onDone }: SheetProps) => {
  const [chosen, setChosen] = useState<Named | null>(null);
  const choose = useChooseMediator();
  if (chosen)
    return (
      <Stack gap={3}>
        <Caption>{MEDIATION.chooseNote}</Caption>
        <ActionButton
          cta
          look="primary"
          does={choose}
          with={{ mediationId: found.id, mediatorId: chosen.id }}
          then={onDone}
        >
          {MEDIATION.choose(chosen.name)}
        </ActionButton>
      </Stack>
    );
  return <MemberChoice groupId={found.groupId} onChoose={setChosen} />;
};

/** A meeting, on its day. */
export const Meeting = ({ found, onDone }: SheetProps) => {
  const today = toFields(clock.now()).date;
  const [heldOn, setHeldOn] = useState(today);
  const files = useFiles("VOICE");
  return (
    <TextDeed
      keptAs={["mediation-meeting", found.id]}
      rows={4}
      limit={LIMITS.voiceText}
      words={{ ...words, label: MEDIATION.metWhat, act: MEDIATION.note }}
      missing={MEDIATION.missing}
      because={files.because}
      does={useMeet()}
      with={(text) => ({ input: { mediationId: found.id, heldOn, text, fileIds: files.ids } })}
      onDone={onDone}
    >
      <DayChoice
        label={MEDIATION.heldOn}
        value={heldOn}
        words={dayWords(heldOn, clock.now())}
        onValue={setHeldOn}
        max={today}
      />
      <FilePicker files={files} />
    </TextDeed>
  );
};

/** The outcome in words, which every party is asked to confirm. */
export const Concluding = ({ found, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["mediation-outcome", found.id]}
    rows={5}
    limit={LIMITS.voiceText}
    words={{ ...words, label: MEDIATION.outcome, hint: MEDIATION.outcomeHint, act: MEDIATION.ask }}
    missing={MEDIATION.missing}
    does={useConclude()}
    with={(text) => ({ input: { mediationId: found.id, agreed: true, text } })}
    onDone={onDone}
  />
);

/** What should be otherwise: they go on talking. */
export const Disagreeing = ({ found, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["mediation-disagree", found.id]}
    rows={3}
    limit={LIMITS.voiceText}
    words={{ ...words, label: MEDIATION.otherwise, act: MEDIATION.acts.DISAGREE }}
    does={useConfirm()}
    with={(text) => ({
      input: { mediationId: found.id, revision: found.revision, agrees: false, text: text || null },
    })}
    onDone={onDone}
  />
);

/** It ends without agreement. */
export const Ending = ({ found, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["mediation-end", found.id]}
    rows={3}
    limit={LIMITS.voiceText}
    words={{ ...words, label: MEDIATION.whyEnd, act: MEDIATION.acts.END }}
    missing={MEDIATION.missing}
    look="danger"
    does={useConclude()}
    with={(text) => ({ input: { mediationId: found.id, agreed: false, text } })}
    onDone={onDone}
  />
);
