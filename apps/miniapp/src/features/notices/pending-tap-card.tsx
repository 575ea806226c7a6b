import { type Entry, toast } from "../../shell";
import { Banner, Button } from "../../ui";
import { FACES } from "../../words/faces";
import { NOTICES } from "../../words/notices";
import { takeBack } from "../pending-taps";

/** Tapped, and the signal has not carried it yet. Until it leaves it can be taken back. */
export const PendingTapCard = ({ entry }: { entry: Entry }) => (
  <Banner
    look="wait"
    icon="up"
    action={
      <Button
        look="text"
        onPress={() => {
          if (!takeBack(entry)) toast(NOTICES.waiting);
        }}
      >
        {FACES.undo}
      </Button>
    }
  >
    {NOTICES.waiting}。{NOTICES.waitingNote}
  </Banner>
);
