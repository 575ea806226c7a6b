import { useEffect, useState, useSyncExternalStore } from "react";
import { usePageHidden } from "../shell/page-life";
import { type Toast, dismissToast, shownToast, takeBackOnLeaving } from "../shell/toast";
import { sentenceOf } from "../words/errors";
import { FACES } from "../words/faces";
import { Press, Text, View } from "./elements";
import styles from "./toast.module.css";

const readableSeconds = 4;

/** What is on its way is said until it has come. */
const secondsOf = ({ content, undo }: Toast): number =>
  "event" in content && content.event === "OPENING" ? Infinity : (undo?.seconds ?? readableSeconds);

function wordsOf({ content }: Toast): string {
  if ("words" in content) return content.words;
  const { event } = content;
  return typeof event === "string" ? FACES.events[event] : sentenceOf(event);
}

const Line = ({ said }: { said: Toast }) => {
  const [left, setLeft] = useState(secondsOf(said));

  useEffect(() => {
    const tick = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(tick);
  }, []);

  useEffect(() => {
    if (left <= 0 && shownToast.get()?.key === said.key) dismissToast();
  }, [left, said.key]);

  return (
    <View className={styles.toast}>
      <View>{wordsOf(said)}</View>
      {said.undo && (
        <Press
          className={styles.undo}
          once
          onPress={() => {
            dismissToast();
            said.undo?.onUndo();
          }}
        >
          {FACES.undo}
          <Text decorative>{left}</Text>
        </Press>
      )}
    </View>
  );
};

/** Where toasts appear; every Screen has one. Present from the start, so that readers listen to it. */
export const ToastPlace = () => {
  // The system has ways to leave a page that are none of ours.
  usePageHidden(takeBackOnLeaving);
  useEffect(() => takeBackOnLeaving, []);
  const said = useSyncExternalStore(shownToast.watch, shownToast.get, shownToast.get);
  return (
    <View role="status" live="polite" className={styles.place}>
      {said && <Line key={said.key} said={said} />}
    </View>
  );
};
