import { type LadderStep, LIMITS, MEASURE_WORDS, MEASURES } from "@riqing/schema";
import { Button, Chips, Sheet, Stack, TextField } from "../../ui";
import { CATALOGUE } from "../../words/catalogue";

const { ladder: words } = CATALOGUE;

interface StepSheetProps {
  /** The step, counted from 0. */
  at: number;
  step: LadderStep;
  onChange: (step: LadderStep) => void;
  /** Null: the only one stays. */
  onRemove: (() => void) | null;
  onClose: () => void;
}

/** What the n-th time brings. */
export const StepSheet = ({ at, step, onChange, onRemove, onClose }: StepSheetProps) => (
  <Sheet open title={words.step(at + 1)} onClose={onClose}>
    <Stack gap={4}>
      <Chips
        label={words.measure}
        choices={MEASURES.map((value) => ({ value, words: MEASURE_WORDS[value] }))}
        chosen={step.measure}
        onChoose={(measure) =>
          onChange(measure === "MUTE" ? { measure, days: step.days ?? 1 } : { measure })
        }
      />
      {step.measure === "MUTE" && (
        <TextField
          kind="number"
          label={words.days}
          value={Number.isNaN(step.days) ? "" : `${step.days}`}
          onValue={(typed) =>
            onChange({ measure: "MUTE", days: /^\d{1,3}$/.test(typed) ? Number(typed) : NaN })
          }
          problem={isDays(step.days) ? null : words.daysWrong(LIMITS.muteDays)}
        />
      )}
      <Button cta look="primary" onPress={onClose}>
        {words.done}
      </Button>
      {onRemove && (
        <Button wide look="text" onPress={onRemove}>
          {words.remove}
        </Button>
      )}
    </Stack>
  </Sheet>
);

const isDays = (days = 0): boolean => days >= 1 && days <= LIMITS.muteDays;
