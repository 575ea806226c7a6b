import { type Entry, toast } from "../../shell";
import { Banner, Button } from "../../ui";
import { FACES } from "../../words/faces";
import { takeBack } from "./pending-taps";

interface PendingTapBannerProps {
  entry: Entry;
  /** What was tapped. */
  words: string;
  /** What will come of it. */
  note: string;
}

/** Tapped, and the signal has not carried it yet. Until it leaves it can be taken back. */
export const PendingTapBanner = ({ entry, words, note }: PendingTapBannerProps) => (
  <Banner
    look="wait"
    icon="up"
    action={
      <Button
        look="text"
        onPress={() => {
          if (!takeBack(entry)) toast(words);
        }}
      >
        {FACES.undo}
      </Button>
    }
  >
    {words}。{note}
  </Banner>
);
