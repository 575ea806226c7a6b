import { ReceiptView } from "../../features/receipts/receipt-view";
import { useReceipt } from "../../features/receipts/use-receipts";
import { useParameters } from "../../shell";

/** One receipt. */
export default function ReceiptPage() {
  const { id } = useParameters<"id">();
  return <ReceiptView of={useReceipt(id)} />;
}
