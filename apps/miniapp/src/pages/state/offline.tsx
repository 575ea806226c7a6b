import { resume, useParameters } from "../../shell";
import { Button } from "../../ui";
import { STATES } from "../../words/states";
import { StatePage } from "./state-page";

/** A page that is not on this phone yet, and no network to fetch it. */
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
