import { CheckScreen } from "../../features/receipts";

/** Checks a receipt on this device. */
export default function ReceiptCheckPage() {
  return <CheckScreen />;
}
