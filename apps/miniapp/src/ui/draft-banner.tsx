import { FACES } from "../words/faces";
import { Banner } from "./banner";
import { Button } from "./button";

interface DraftBannerProps {
  of: { resumed: boolean; drop: () => void };
  /** What goes besides with what was written, such as its files. */
  onDrop?: () => void;
}

/** That a form goes on with what was written earlier, and the way to begin anew. */
export const DraftBanner = ({ of: { resumed, drop }, onDrop }: DraftBannerProps) =>
  resumed && (
    <Banner
      icon="pen"
      action={
        <Button
          look="text"
          onPress={() => {
            onDrop?.();
            drop();
          }}
        >
          {FACES.draftDrop}
        </Button>
      }
    >
      {FACES.draftBack}
    </Banner>
  );
