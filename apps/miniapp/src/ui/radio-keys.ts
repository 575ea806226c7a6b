import { useRef } from "react";

export interface Choice<Value extends string> {
  value: Value;
  words: string;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A radio group is one stop of the Tab key; the arrows move inside it. Touch needs none of this. */
export function useRadioKeys<Value extends string>(
  choices: readonly Choice<Value>[],
  chosen: Value | null,
  onChoose: (value: Value) => void,
) {
  const buttons = useRef(new Map<Value, HTMLButtonElement>());
  const stop = chosen ?? choices[0]?.value;

  return (value: Value) => ({
    skipTab: value !== stop,
    ref: (button: unknown) => {
      if (button) buttons.current.set(value, button as HTMLButtonElement);
      else buttons.current.delete(value);
    },
    onKey: (key: string) => {
      const step = steps[key];
      if (!step) return;
      const at = choices.findIndex((choice) => choice.value === value);
      const next = choices[(at + step + choices.length) % choices.length];
      if (!next) return;
      onChoose(next.value);
      buttons.current.get(next.value)?.focus();
    },
  });
}
