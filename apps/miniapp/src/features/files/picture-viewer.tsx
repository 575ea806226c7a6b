import { useEffect, useState } from "react";
import { back, usePageTitle } from "../../shell";
import {
  Button,
  classes,
  Empty,
  Heading,
  Icon,
  Picture,
  Press,
  Slides,
  Spoken,
  View,
} from "../../ui";
import { FILES } from "../../words/files";
import { useSmallPicture, useWholePicture } from "./use-picture";
import styles from "./picture-viewer.module.css";

interface PictureViewerProps {
  ids: readonly string[];
  /** Which of them is looked at first. */
  first: number;
}

/** Pictures over the whole screen: swiped from one to the next, left by the way back. */
export const PictureViewer = ({ ids, first }: PictureViewerProps) => {
  const last = ids.length - 1;
  const [at, setAt] = useState(Math.min(Math.max(first, 0), Math.max(last, 0)));
  usePageTitle(FILES.viewer);
  useEffect(() => {
    if (typeof document === "undefined" || !document.addEventListener) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") back();
      if (key === "ArrowLeft") setAt((now) => Math.max(now - 1, 0));
      if (key === "ArrowRight") setAt((now) => Math.min(now + 1, last));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [last]);
  return (
    <View className={classes(styles.viewer, "dark")} role="main">
      <View className={styles.top}>
        <Heading level={1} className={styles.place}>
          <Spoken>{FILES.viewer}</Spoken>
          {ids.length > 1 ? FILES.place(at + 1, ids.length) : ""}
        </Heading>
        <Press className={styles.button} label={FILES.closeViewer} onPress={back}>
          <Icon name="x" size={24} />
        </Press>
      </View>
      {ids.length === 0 ? (
        <Empty>{FILES.noPictures}</Empty>
      ) : (
        <Slides className={styles.slides} at={at} onAt={setAt}>
          {ids.map((id, i) => (
            // The one beside it is fetched, too, so that a swipe shows it at once.
            <Slide key={id} id={id} number={i + 1} of={ids.length} wanted={Math.abs(i - at) <= 1} />
          ))}
        </Slides>
      )}
      {ids.length > 1 && (
        <View className={styles.turns}>
          <Press
            className={classes(styles.button, at === 0 && styles.gone)}
            label={FILES.previous}
            disabled={at === 0}
            onPress={() => setAt(Math.max(at - 1, 0))}
          >
            <Icon name="left" size={24} />
          </Press>
          <Press
            className={classes(styles.button, at === last && styles.gone)}
            label={FILES.next}
            disabled={at === last}
            onPress={() => setAt(Math.min(at + 1, last))}
          >
            <Icon name="right" size={24} />
          </Press>
        </View>
      )}
    </View>
  );
};

interface SlideProps {
  id: string;
  number: number;
  of: number;
  wanted: boolean;
}

const Slide = ({ id, number, of, wanted }: SlideProps) => {
  const [seen, setSeen] = useState(wanted);
  useEffect(() => setSeen((before) => before || wanted), [wanted]);
  const small = useSmallPicture(id, seen);
  const whole = useWholePicture(id, seen);
  const source = whole.source ?? small.source;
  if (whole.failed) {
    return (
      <View className={styles.failed}>
        {FILES.away}
        <Button onPress={whole.again}>{FILES.retryPicture}</Button>
      </View>
    );
  }
  return source ? (
    <Picture source={source} label={FILES.place(number, of)} className={styles.picture} />
  ) : (
    <View className={styles.failed}>{FILES.fetching}</View>
  );
};
