import qrcode from "qrcode-generator";
import { useMemo } from "react";
import { Picture } from "../../ui";
import styles from "./qr-code.module.css";

interface QrCodeProps {
  /** What a phone that scans it reads. */
  text: string;
  label: string;
}

/** How many pixels a dot of the code has. */
const DOT = 4;
/** White around it, in pixels; without it a phone does not find the code. */
const MARGIN = 4 * DOT;

/** A text as a picture that phones read. White in the dark theme too: many phones read no light code. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const source = useMemo(() => {
    const code = qrcode(0, "M");
    code.addData(text);
    code.make();
    return code.createDataURL(DOT, MARGIN);
  }, [text]);
  return <Picture className={styles.code} source={source} label={label} />;
};
