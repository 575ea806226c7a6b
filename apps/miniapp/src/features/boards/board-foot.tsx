import { LIMITS, type NudgeInput } from "@riqing/schema";
import { clock, type ReadList, useWide } from "../../shell";
import { ActionButton, Button, Foot } from "../../ui";
import { PASTE } from "../../words/board";
import { EXPORT } from "../../words/export";
import type { Line } from "./line";
import { nudgeFace, type NudgeFacts } from "./nudge-face";
import type { useNudge } from "./use-nudge";

interface BoardFootProps {
  facts: Omit<NudgeFacts, "nudgedHere">;
  /** The first of those a nudge could reach; read only to know what they were reminded of. */
  resting: ReadList<Line>;
  nudge: ReturnType<typeof useNudge>;
  /** What the board is of: for nudging, and for the file. */
  of: Pick<NudgeInput, "noticeId" | "rulebookId">;
  onPaste: () => void;
  onExport: () => void;
}

const nudgedHere = ({ value }: ReadList<Line>): boolean =>
  value === undefined || value.some(({ nudgedAt }) => nudgedAt !== null);

/** How many names the text to paste has: no more than a chat takes. */
export const calledBy = ({ counts }: Pick<NudgeFacts, "counts">): number =>
  Math.min(counts.unreachable, LIMITS.pasteNames);

/** Nudge whom a nudge reaches; for the others a text to paste; and the whole as a file. */
export const BoardFoot = ({ facts, resting, nudge, of, onPaste, onExport }: BoardFootProps) => {
  const face = nudgeFace({ ...facts, nudgedHere: nudgedHere(resting) }, clock.now());
  // Beside the head there is no room for it, and the table says of each when they were nudged.
  const wide = useWide();
  const called = calledBy(facts);
  return (
    <Foot
      note={wide ? null : face.note}
      side={
        <>
          {called > 0 && (
            <Button look="text" icon="copy" onPress={onPaste}>
              {PASTE.button(called)}
            </Button>
          )}
          <Button look="text" icon="down2" onPress={onExport}>
            {EXPORT.button}
          </Button>
        </>
      }
    >
      <ActionButton cta look="primary" does={nudge} with={{ input: of }} because={face.because}>
        {face.words}
      </ActionButton>
    </Foot>
  );
};
