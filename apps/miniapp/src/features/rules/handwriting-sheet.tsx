import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { Button, Caption, Flow, Handwriting, Sheet, Stack, type Stroke, written } from "../../ui";
import { RULES } from "../../words/rules";

interface HandwritingSheetProps {
  name: string;
  open: boolean;
  onClose: () => void;
  /** The strokes as text; null: left out. */
  onWritten: (handwriting: string | null) => void;
}

/** 手写: can be left out. The name from the roster is what counts. */
export const HandwritingSheet = ({ name, open, onClose, onWritten }: HandwritingSheetProps) => {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const text = written(strokes);
  // Beyond the bound the pad takes no more: nobody's name is that long.
  const take = (next: readonly Stroke[]) => {
    if (written(next).length <= LIMITS.handwriting) setStrokes(next);
  };
  return (
    <Sheet open={open} title={RULES.writeTitle} onClose={onClose}>
      <Stack gap={3}>
        <Handwriting
          strokes={strokes}
          onStrokes={take}
          label={`${RULES.writeTitle}：${name}`}
          hint={RULES.writeHere}
        />
        <Caption>{RULES.writeNote}</Caption>
        <Button
          look="primary"
          cta
          because={text ? null : RULES.writeHere}
          onPress={() => {
            onWritten(text);
            onClose();
          }}
        >
          {RULES.keep}
        </Button>
        <Flow between>
          <Button look="text" onPress={() => setStrokes([])}>
            {RULES.clear}
          </Button>
          <Button
            look="text"
            onPress={() => {
              setStrokes([]);
              onWritten(null);
              onClose();
            }}
          >
            {RULES.leaveOut}
          </Button>
        </Flow>
      </Stack>
    </Sheet>
  );
};
