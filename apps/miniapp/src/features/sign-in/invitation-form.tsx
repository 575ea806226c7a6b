import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { deviceName, type RefusedError } from "../../shell";
import { Button, Caption, Card, Stack, TextField } from "../../ui";
import { refusalWords } from "../../words/refusals";
import { SIGN_IN } from "../../words/sign-in";
import { begin } from "./begin";
import { shaped, whyNotCode } from "./invitation-code";
import { useBindInvitation } from "./use-bind-invitation";

/** Refusals that are about the code, and so stand at the field. */
const aboutTheCode = ["INVITATION_NOT_VALID", "INVITATION_EXPIRED", "INVITATION_USED"];

interface InvitationFormProps {
  /** From the link or the picture of an invitation; the tap is still theirs. */
  given?: string;
  onDone: () => void;
  /** The code was right, but somebody has to agree first. */
  onWaiting: () => void;
}

/** The one field there is for signing in: a code that an administrator gave out. */
export const InvitationForm = ({ given, onDone, onWaiting }: InvitationFormProps) => {
  const [code, setCode] = useState(() => shaped(given ?? ""));
  const [said, setSaid] = useState<string | null>(null);
  const [wrong, setWrong] = useState(0);
  const bind = useBindInvitation();
  const because = code ? whyNotCode(code) : null;

  async function send() {
    if (!code || because || bind.busy) return;
    const outcome = await bind.act({ code, device: deviceName() });
    if (outcome.state === "DONE") {
      if (begin(outcome.data.bindInvitation)) onDone();
      else onWaiting();
    } else if (outcome.state === "REFUSED") {
      setSaid(whySaid(outcome.error));
      if (aboutTheCode.includes(outcome.error.code)) setWrong((count) => count + 1);
    }
  }

  return (
    <Card>
      <Stack gap={3}>
        <TextField
          label={SIGN_IN.code}
          placeholder={SIGN_IN.codeShape}
          value={code}
          onValue={(typed) => {
            setCode(shaped(typed));
            setSaid(null);
          }}
          problem={said}
          note={SIGN_IN.codeNote}
          onDone={() => void send()}
        />
        <Button
          look="primary"
          cta
          busy={bind.busy}
          because={code ? because : SIGN_IN.fillIn}
          onPress={() => void send()}
        >
          {SIGN_IN.bind}
        </Button>
        {wrong > 0 && (
          <Caption tone="danger">{SIGN_IN.tried(wrong, LIMITS.failedBindsPerHour)}</Caption>
        )}
        <Caption>{SIGN_IN.noCode}</Caption>
      </Stack>
    </Card>
  );
};

/** Why not; and for how long, where it is a matter of waiting. */
function whySaid({ code, extensions }: RefusedError): string {
  const { retryAfterSeconds } = extensions;
  return code === "TOO_MANY_ATTEMPTS" && typeof retryAfterSeconds === "number"
    ? SIGN_IN.waitMinutes(Math.ceil(retryAfterSeconds / 60))
    : refusalWords(code);
}
