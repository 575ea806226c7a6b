import { cleanText, LIMITS, textFault } from "@riqing/schema";
import type { ReactNode } from "react";
import { useKeptText } from "../shell/form-draft";
import type { Deed } from "../shell/use-deed";
import { ActionButton } from "./action-button";
import { TextArea } from "./fields";

interface TextDeedProps<Data, Variables> {
  /** Under which name, and for what, it is kept until it is sent. */
  keptAs: readonly [name: string, place: string];
  /** What it begins with, where nothing is kept. */
  start?: string;
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
  keptAs,
  start,
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
  const [text, setText, sent] = useKeptText(...keptAs, start);
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
        then={({ state }) => {
          if (state !== "DONE") return;
          sent();
          onDone();
        }}
      >
        {words.act}
      </ActionButton>
    </>
  );
}
