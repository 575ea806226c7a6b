import { LIMITS } from "@riqing/schema";
import { TextDeed } from "../../ui";
import { INCIDENTS } from "../../words/incidents";
import { FilePicker, useFiles } from "../files";
import { type IncidentText, useCloseIncident, useUpdateIncident } from "./use-incidents";

interface SheetProps {
  found: IncidentText;
  onDone: () => void;
}

/** What was done since. */
export const Updating = ({ found, onDone }: SheetProps) => {
  const files = useFiles("VOICE");
  return (
    <TextDeed
      keptAs={["incident-update", found.id]}
      rows={4}
      limit={LIMITS.voiceText}
      words={{
        label: INCIDENTS.taken,
        hint: INCIDENTS.takenHint,
        act: INCIDENTS.updateAct,
        tooLong: INCIDENTS.tooLong,
      }}
      missing={INCIDENTS.takenMissing}
      because={files.because}
      does={useUpdateIncident()}
      with={(text) => ({ input: { incidentId: found.id, text, fileIds: files.ids } })}
      onDone={onDone}
    >
      <FilePicker files={files} />
    </TextDeed>
  );
};

/** The end of it, with what was done. */
export const Closing = ({ found, onDone }: SheetProps) => {
  const files = useFiles("VOICE");
  return (
    <TextDeed
      keptAs={["incident-close", found.id]}
      rows={4}
      limit={LIMITS.voiceText}
      words={{
        label: INCIDENTS.done,
        hint: INCIDENTS.doneHint,
        act: INCIDENTS.close,
        tooLong: INCIDENTS.tooLong,
      }}
      missing={INCIDENTS.doneMissing}
      because={files.because}
      does={useCloseIncident()}
      with={(done) => ({ input: { incidentId: found.id, done, fileIds: files.ids } })}
      onDone={onDone}
    >
      <FilePicker files={files} />
    </TextDeed>
  );
};
