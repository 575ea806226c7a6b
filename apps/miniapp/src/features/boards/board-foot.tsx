import type { ExportBoardInput, NudgeInput } from "@riqing/schema";
import { clock } from "../../shell";
import { ActionButton, Button, Foot } from "../../ui";
import { EXPORT, PASTE } from "../../words/boards";
import { nudgeFace, type NudgeFacts } from "./nudge-face";
import { useExport } from "./use-export";
import type { useNudge } from "./use-nudge";

interface BoardFootProps {
  facts: NudgeFacts;
  nudge: ReturnType<typeof useNudge>;
  of: Pick<NudgeInput, "noticeId" | "rulebookId">;
  exported: ExportBoardInput;
  onPaste: () => void;
}

/** Nudge whom a nudge reaches; for the others a text to paste; and the whole as a file. */
export const BoardFoot = ({ facts, nudge, of, exported, onPaste }: BoardFootProps) => {
  const { deed, save } = useExport();
  const face = nudgeFace(facts, clock.now());
  const { unreachable } = facts.counts;
  return (
    <Foot
      note={face.note}
      side={
        <>
          {unreachable > 0 && (
            <Button look="text" icon="copy" onPress={onPaste}>
              {PASTE.button(unreachable)}
            </Button>
          )}
          <ActionButton look="text" icon="down2" does={deed} with={{ input: exported }} then={save}>
            {EXPORT.button}
          </ActionButton>
        </>
      }
    >
      <ActionButton cta look="primary" does={nudge} with={{ input: of }} because={face.because}>
        {face.words}
      </ActionButton>
    </Foot>
  );
};
