import { type ReactNode, useId } from "react";
import { FACES } from "../words/faces";
import { useDialogFocus } from "./dialog-focus";
import { Heading, Press, View } from "./elements";
import { Icon } from "./icon";
import styles from "./sheet.module.css";

interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Rises from the bottom; on a wide screen it stands in the middle. Escape and the scrim close it. */
export const Sheet = ({ open, title, onClose, children }: SheetProps) => {
  const id = useId();
  const panel = useDialogFocus(open, onClose);
  if (!open) return null;
  return (
    <View className={styles.layer}>
      <View decorative className={styles.scrim} onTap={onClose} />
      <View ref={panel} role="dialog" labelledBy={id} className={styles.sheet}>
        <View decorative className={styles.grab} />
        <View className={styles.head}>
          <Heading level={2} id={id} className={styles.title}>
            {title}
          </Heading>
          <Press label={FACES.close} className={styles.close} onPress={onClose}>
            <Icon name="x" />
          </Press>
        </View>
        <View className={styles.content}>{children}</View>
      </View>
    </View>
  );
};

/** What is done with a long list in a sheet stays under the thumb while the list moves. */
export const SheetFoot = ({ children }: { children: ReactNode }) => (
  <View className={styles.sheetFoot}>{children}</View>
);

interface DialogProps extends SheetProps {
  /** Buttons: the deed first, the way back last. */
  actions: ReactNode;
}

/** For what cannot be undone. Never for what can: that has 撤回. */
export const Dialog = ({ open, title, onClose, children, actions }: DialogProps) => {
  const id = useId();
  const panel = useDialogFocus(open, onClose);
  if (!open) return null;
  return (
    <View className={styles.layer}>
      <View decorative className={styles.scrim} onTap={onClose} />
      <View ref={panel} role="alertdialog" labelledBy={id} className={styles.dialog}>
        <Heading level={2} id={id} className={styles.title}>
          {title}
        </Heading>
        <View className={styles.said}>{children}</View>
        <View className={styles.actions}>{actions}</View>
      </View>
    </View>
  );
};
