import { cleanText, LIMITS, textFault } from "@riqing/schema";
import { type ReactNode, useState } from "react";
import type { Deed } from "../shell/use-deed";
import { ActionButton } from "./action-button";
import { TextArea } from "./fields";

interface TextDeedProps<Data, Variables> {
  words: { label: string; hint?: string; act: ReactNode; tooLong: string };
  /** Why it cannot be sent empty; left out: it can. */
  missing?: string;
  does: Deed<Data, Variables>;
  with: (text: string) => Variables;
  limit?: number;
  rows?: number;
  look?: "primary" | "danger";
  /** Why it cannot be sent although the text is right. */
  because?: string | null;
  /** As wide as other buttons of a sheet, instead of as high as the foot's. */
  wide?: boolean;
  onDone: () => void;
  /** Between the text and the button. */
  children?: ReactNode;
}

/** A deed that is done by writing: a reason, or an answer. */
export function TextDeed<Data, Variables>({
  words,
  missing,
  does,
  with: variablesOf,
  limit = LIMITS.reason,
  rows,
  look = "primary",
  because = null,
  wide,
  onDone,
  children,
}: TextDeedProps<Data, Variables>) {
  const [text, setText] = useState("");
  const written = cleanText(text);
  const fault = textFault(text, { max: limit });
  const why = fault === "REQUIRED" ? missing : fault ? words.tooLong : null;
  return (
    <>
      <TextArea
        rows={rows}
        label={words.label}
        placeholder={words.hint}
        value={text}
        onValue={setText}
        limit={limit}
      />
      {children}
      <ActionButton
        cta={!wide}
        wide={wide}
        look={look}
        does={does}
        with={variablesOf(written)}
        because={why ?? because}
        then={({ state }) => state === "DONE" && onDone()}
      >
        {words.act}
      </ActionButton>
    </>
  );
}
