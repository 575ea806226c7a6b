import { resume, useParameters } from "../../shell";
import { Button } from "../../ui";
import { STATES } from "../../words/states";
import { StatePage } from "./state-page";

/** Nothing can be read, and nothing read before is here. */
export default function OfflinePage() {
  const { from } = useParameters<"from">();
  return (
    <StatePage icon="up" words={STATES.offline}>
      <Button look="primary" cta onPress={() => resume(from)}>
        {STATES.offline.action}
      </Button>
    </StatePage>
  );
}
