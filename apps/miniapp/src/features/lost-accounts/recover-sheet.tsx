import { useState } from "react";
import { clock, copy, toast } from "../../shell";
import { Body, Button, Caption, Chips, Code, Meta, Sheet, Stack, TextDeed } from "../../ui";
import { LOST } from "../../words/lost-accounts";
import { fullTime } from "../../words/times";
import { type LossText, useRecover } from "./use-lost-accounts";

const { page: words } = LOST;

interface RecoverSheetProps {
  loss: LossText;
  open: boolean;
  onClose: () => void;
}

/** Whoever makes sure of the owner says how; the last one needed gets the code, which is shown this once. */
export const RecoverSheet = ({ loss, open, onClose }: RecoverSheetProps) => (
  <Sheet open={open} title={words.sheet} onClose={onClose}>
    {open && <Recovering loss={loss} onClose={onClose} />}
  </Sheet>
);

const Recovering = ({ loss, onClose }: Omit<RecoverSheetProps, "open">) => {
  const recover = useRecover();
  const [lost, setLost] = useState<"LOST" | "FALSE">("LOST");
  const done = recover.outcome?.state === "DONE" ? recover.outcome.data.recoverAccount : null;
  if (done && !loss.mine) return <Checked of={done} onClose={onClose} />;
  return (
    <TextDeed
      keptAs={["recover-account", loss.id]}
      wide
      rows={2}
      words={{ label: words.sheet, hint: words.hint, act: words.act, tooLong: words.tooLong }}
      missing={words.missing}
      does={recover}
      with={(text) => ({ input: { id: loss.id, words: text, falseReport: lost === "FALSE" } })}
      onDone={() => loss.mine && onClose()}
    >
      <Chips
        label={words.which}
        choices={[
          { value: "LOST", words: words.wasLost },
          { value: "FALSE", words: words.wasFalse },
        ]}
        chosen={lost}
        onChoose={setLost}
      />
      <Meta>{words.sheetNote}</Meta>
    </TextDeed>
  );
};

interface CheckedProps {
  of: {
    lostAccount: { checks: readonly unknown[]; checksNeeded: number };
    invitation?: { code: string; expiresAt: string } | null;
  };
  onClose: () => void;
}

const copyCode = async (code: string) =>
  toast((await copy(code)) ? LOST.said.copied : LOST.said.copyFailed);

/** What the check has come to: the code, or what is missing still. */
const Checked = ({ of: { lostAccount, invitation }, onClose }: CheckedProps) => {
  const missing = lostAccount.checksNeeded - lostAccount.checks.length;
  return (
    <Stack gap={3}>
      {invitation ? (
        <>
          <Meta>{words.codeTitle}</Meta>
          <Body>
            <Code>{invitation.code}</Code>
          </Body>
          <Caption>{words.codeNote}</Caption>
          <Caption num>{words.until(fullTime(invitation.expiresAt, clock.now()))}</Caption>
          <Button wide look="soft" icon="copy" onPress={() => void copyCode(invitation.code)}>
            {words.copy}
          </Button>
        </>
      ) : (
        <Body>{missing > 0 ? words.more(missing) : words.noInvite}</Body>
      )}
      <Button wide look="quiet" onPress={onClose}>
        {words.done}
      </Button>
    </Stack>
  );
};
