import { ReceiptView, useReceipt } from "../../features/receipts";
import { useParameters } from "../../shell";

/** One receipt. */
export default function ReceiptPage() {
  const { id } = useParameters<"id">();
  return <ReceiptView of={useReceipt(id)} />;
}
