import { ReceiptList } from "../../features/receipts/receipt-list";
import { useReceipts } from "../../features/receipts/use-receipts";
import { Screen } from "../../ui";
import { RECEIPTS } from "../../words/receipts";

/** 我的回执. */
export default function ReceiptsPage() {
  const receipts = useReceipts();
  return (
    <Screen title={RECEIPTS.list} of={receipts} empty={RECEIPTS.empty}>
      {() => <ReceiptList of={receipts} />}
    </Screen>
  );
}
