import { ActionButton, Button, Flow, Foot, Stack } from "../../ui";
import { MEDIATION } from "../../words/mediation";
import { type MediationText, useConfirm, useObject } from "./use-mediation";

export type Asked = "CHOOSE" | "MEET" | "CONCLUDE" | "DISAGREE" | "END";

interface MediationFootProps {
  found: MediationText;
  onAsk: (asked: Asked) => void;
}

/** What the reader may do next; nothing once it is over. */
export const MediationFoot = ({ found, onAsk }: MediationFootProps) => {
  const { id: mediationId, revision, mediator, parties } = found;
  const confirm = useConfirm();
  const object = useObject();
  if (found.state === "AGREED" || found.state === "ENDED") return null;
  const mine = parties.find(({ me }) => me);
  const confirms = found.confirmRefusal === null && !mine?.confirmed;
  const chooses = found.chooseRefusal === null;
  const mediates = found.mediateRefusal === null;
  const cta = (asked: Asked) => (
    <Button cta look="primary" onPress={() => onAsk(asked)}>
      {MEDIATION.acts[asked]}
    </Button>
  );
  const act = (asked: Asked) => (
    <Button look="text" onPress={() => onAsk(asked)}>
      {MEDIATION.acts[asked]}
    </Button>
  );
  return (
    <Foot note={MEDIATION.noStrike}>
      <Stack gap={2}>
        {confirms && (
          <ActionButton
            cta
            look="primary"
            does={confirm}
            with={{ input: { mediationId, revision, agrees: true } }}
          >
            {MEDIATION.agree}
          </ActionButton>
        )}
        {chooses && !mediator && !confirms && cta("CHOOSE")}
        {chooses && mediator && !confirms && (
          <Button cta look="soft" onPress={() => onAsk("CHOOSE")}>
            {MEDIATION.chooseOther}
          </Button>
        )}
        {mediates && cta("MEET")}
      </Stack>
      <Flow gap={2} between wrap>
        {found.confirmRefusal === null && act("DISAGREE")}
        {chooses && confirms && act("CHOOSE")}
        {mediates && act("CONCLUDE")}
        {found.objectRefusal === null && mediator && !chooses && (
          <ActionButton look="text" does={object} with={{ mediationId, mediatorId: mediator.id }}>
            {mine ? MEDIATION.object : MEDIATION.standAside}
          </ActionButton>
        )}
        {found.endRefusal === null && act("END")}
      </Flow>
    </Foot>
  );
};
