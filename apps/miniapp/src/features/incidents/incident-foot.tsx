import { ActionButton, Button, Flow, Foot, Grow, Stack } from "../../ui";
import { INCIDENTS } from "../../words/incidents";
import { refusalWords } from "../../words/refusals";
import { type IncidentText, useSeeIncident } from "./use-incidents";

export type Asked = "UPDATE" | "CHANGE" | "CLOSE";

interface IncidentFootProps {
  found: IncidentText;
  onAsk: (asked: Asked) => void;
}

/** What the reader may do next; nothing where nothing is theirs. */
export const IncidentFoot = ({ found, onAsk }: IncidentFootProps) => {
  const see = useSeeIncident();
  const waits = found.departments.filter(({ seenAt }) => seenAt === null);
  if (found.state === "CLOSED") return null;
  if (found.updateRefusal !== null)
    return found.seeRefusal === null && waits.length > 0 ? (
      <Foot note={INCIDENTS.seeNote}>
        <ActionButton cta look="primary" does={see} with={{ incidentId: found.id }}>
          {INCIDENTS.see}
        </ActionButton>
      </Foot>
    ) : null;
  const unseen = found.closeRefusal === "INCIDENT_UNSEEN";
  return (
    <Foot note={INCIDENTS.closeNote}>
      <Stack gap={2}>
        <Button
          cta
          look="primary"
          because={
            unseen
              ? INCIDENTS.unseen(waits.map(({ name }) => name).join("、"))
              : found.closeRefusal && refusalWords(found.closeRefusal)
          }
          onPress={() => onAsk("CLOSE")}
        >
          {INCIDENTS.close}
        </Button>
        <Flow gap={2}>
          <Grow>
            <Button wide look="quiet" onPress={() => onAsk("UPDATE")}>
              {INCIDENTS.update}
            </Button>
          </Grow>
          <Grow>
            <Button wide look="quiet" onPress={() => onAsk("CHANGE")}>
              {INCIDENTS.change}
            </Button>
          </Grow>
        </Flow>
      </Stack>
    </Foot>
  );
};
