import { useOnline } from "../shell/connectivity";
import { outbox, useOutbox } from "../shell/use-outbox";
import { FACES } from "../words/faces";
import { refusalWords } from "../words/refusals";
import { Banner } from "./banner";
import { Button } from "./button";

/** What has not reached the server: first what it refused, then what still waits. */
export const OutboxBanner = () => {
  const entries = useOutbox();
  const online = useOnline();
  const refused = entries.find(({ state }) => state === "REFUSED");
  // Being sent is not waiting: a tap on a good network must not flash.
  const waiting = entries.some(({ state, claim }) => state === "WAITING" && !claim);

  if (refused) {
    return (
      <Banner
        look="danger"
        icon="warn"
        action={
          <>
            {refused.refusal?.code === "FAULT" && (
              <Button look="text" onPress={() => outbox.again(refused.id)}>
                {FACES.sendAgain}
              </Button>
            )}
            <Button look="text" onPress={() => outbox.dismiss(refused.id)}>
              {FACES.gotIt}
            </Button>
          </>
        }
      >
        {FACES.notSent(refused.label)}：{refusalWords(refused.refusal?.code ?? "FAULT")}
      </Banner>
    );
  }
  return !online || waiting ? (
    <Banner look="wait" icon="up">
      {FACES.offline}
    </Banner>
  ) : null;
};
