import { FACES } from "../words/faces";
import { Icon } from "./icon";
import { Flow } from "./layout";
import { Meta } from "./words";

/** Beside a thing whose tap is kept on this device. */
export const WaitingTag = () => (
  <Meta tone="wait" strong nowrap>
    <Flow gap={1}>
      <Icon name="up" size={20} />
      {FACES.waitingToSend}
    </Flow>
  </Meta>
);
