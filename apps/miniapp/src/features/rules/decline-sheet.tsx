import { cleanText, lengthOf, LIMITS } from "@riqing/schema";
import { useKeptText } from "../../shell";
import { Button, Caption, Sheet, Stack, TextArea } from "../../ui";
import { FACES } from "../../words/faces";
import { RULES } from "../../words/rules";
import { useDeclineRules } from "./use-sign-rules";

interface DeclineSheetProps {
  version: { id: string; interpretingOffice: string };
  open: boolean;
  onClose: () => void;
}

/** 不同意: it is recorded, with its reason, and closes no door. */
export const DeclineSheet = ({ version, open, onClose }: DeclineSheetProps) => {
  const [reason, setReason, sent] = useKeptText("rules-decline", version.id);
  const decline = useDeclineRules();
  const over = lengthOf(reason) - LIMITS.reason;
  const because =
    over > 0 ? FACES.tooLong(over) : cleanText(reason) === "" ? RULES.declineEmpty : null;

  async function send() {
    const outcome = await decline.act({ versionId: version.id, reason: cleanText(reason) });
    if (outcome.state !== "DONE") return;
    sent();
    onClose();
  }

  return (
    <Sheet open={open} title={RULES.declineTitle} onClose={onClose}>
      <Stack gap={3}>
        <TextArea
          label={RULES.declineField}
          placeholder={RULES.declineHint}
          value={reason}
          onValue={setReason}
          limit={LIMITS.reason}
          rows={4}
        />
        <Caption>{RULES.declineNote(version.interpretingOffice)}</Caption>
        <Button
          look="primary"
          cta
          busy={decline.busy}
          because={because}
          onPress={() => void send()}
        >
          {RULES.declineSend}
        </Button>
      </Stack>
    </Sheet>
  );
};
