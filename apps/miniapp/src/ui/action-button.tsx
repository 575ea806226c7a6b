import type { ReactNode } from "react";
import type { Deed, Outcome } from "../shell/use-deed";
import { refusalWords } from "../words/refusals";
import { Button, type ButtonProps } from "./button";

interface ActionButtonProps<Data, Variables> extends Pick<
  ButtonProps,
  "look" | "cta" | "wide" | "icon" | "label"
> {
  does: Deed<Data, Variables>;
  with: Variables;
  /** Why the server would say no: `…Refusal` of the thing. The button is grey and says so. */
  refusal?: string | null;
  /** A reason of the page's own, in words: 读到最后一条才能签，还有 9 条. */
  because?: string | null;
  then?: (outcome: Outcome<Data>) => void;
  children: ReactNode;
}

/** A button that does a deed. One tap is one deed: while it runs the button takes no other. */
export function ActionButton<Data, Variables>({
  does,
  with: variables,
  refusal,
  because,
  then,
  children,
  ...look
}: ActionButtonProps<Data, Variables>) {
  return (
    <Button
      {...look}
      because={because ?? (refusal ? refusalWords(refusal) : null)}
      busy={does.busy}
      onPress={() => void does.act(variables).then(then)}
    >
      {children}
    </Button>
  );
}
