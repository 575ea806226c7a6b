import { copy, toast } from "../../shell";
import { Body, Button, Meta, Sheet, Well } from "../../ui";
import { PASTE } from "../../words/board";
import styles from "./paste-sheet.module.css";

interface PasteSheetProps {
  open: boolean;
  onClose: () => void;
  /** How many are named in the text. */
  count: number;
  text: string;
}

/** Whom no message reaches is called in the chat: a text to paste there. */
export const PasteSheet = ({ open, onClose, count, text }: PasteSheetProps) => {
  async function copyIt() {
    const copied = await copy(text);
    toast(copied ? PASTE.copied : PASTE.failed);
    if (copied) onClose();
  }
  return (
    <Sheet open={open} title={PASTE.title(count)} onClose={onClose}>
      <Meta>{PASTE.why}</Meta>
      <Well>
        <Body className={styles.text}>{text}</Body>
      </Well>
      <Button cta look="primary" onPress={() => void copyIt()}>
        {PASTE.copy}
      </Button>
    </Sheet>
  );
};
