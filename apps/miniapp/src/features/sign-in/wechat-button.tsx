import { useState } from "react";
import { Button, Caption } from "../../ui";
import { sentenceOf } from "../../words/errors";
import { SIGN_IN } from "../../words/sign-in";
import { signInWithWechat } from "./wechat";

/** Only seen when signing in on the way has failed: the reason, and another try. */
export const WechatButton = ({ onDone }: { onDone: () => void }) => {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  async function tryAgain() {
    setBusy(true);
    try {
      if (await signInWithWechat()) onDone();
      else setSaid(SIGN_IN.wechatFailed);
    } catch (failure) {
      setSaid(sentenceOf(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button look="primary" cta busy={busy} onPress={() => void tryAgain()}>
        {SIGN_IN.wechat}
      </Button>
      {said && <Caption tone="danger">{said}</Caption>}
    </>
  );
};
