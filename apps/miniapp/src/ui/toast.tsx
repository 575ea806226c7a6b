import { useEffect, useState, useSyncExternalStore } from "react";
import { type Toast, dismissToast, shownToast } from "../shell/toast";
import { sentenceOf } from "../words/errors";
import { FACES } from "../words/faces";
import { Press, Text, View } from "./elements";
import styles from "./toast.module.css";

const readableSeconds = 4;

function wordsOf({ content }: Toast): string {
  if ("words" in content) return content.words;
  return content.event === "KEPT_OFFLINE" ? FACES.offline : sentenceOf(content.event);
}

const Line = ({ said }: { said: Toast }) => {
  const [left, setLeft] = useState(said.undo?.seconds ?? readableSeconds);

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
  const said = useSyncExternalStore(shownToast.watch, shownToast.get, shownToast.get);
  return (
    <View role="status" live="polite" className={styles.place}>
      {said && <Line key={said.key} said={said} />}
    </View>
  );
};
