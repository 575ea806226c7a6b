import { PAGES, replace, useParameters } from "../../shell";
import { Button } from "../../ui";
import { STATES } from "../../words/states";
import { StatePage } from "./state-page";

/** The server does not know this session any more. What was tapped stays, and is sent after. */
export default function SessionEndedPage() {
  const { from } = useParameters<"from">();
  return (
    <StatePage noBack icon="lock" words={STATES.sessionEnded}>
      <Button
        look="primary"
        cta
        onPress={() => replace(PAGES.signIn, { from: from && decodeURIComponent(from) })}
      >
        {STATES.sessionEnded.action}
      </Button>
    </StatePage>
  );
}
