import { updateApp } from "../../shell";
import { Button } from "../../ui";
import { STATES } from "../../words/states";
import { StatePage } from "./state-page";

/** The server has moved on further than this build can follow. */
export default function UpdateNeededPage() {
  return (
    <StatePage noBack icon="down2" words={STATES.updateNeeded}>
      <Button look="primary" cta onPress={updateApp}>
        {STATES.updateNeeded.action}
      </Button>
    </StatePage>
  );
}
