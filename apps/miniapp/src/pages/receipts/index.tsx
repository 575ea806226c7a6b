import { ReceiptList, useReceipts } from "../../features/receipts";
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
