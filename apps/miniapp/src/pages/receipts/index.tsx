import type { ReceiptKind } from "@riqing/schema";
import { RECEIPT_KINDS, ReceiptList, useReceipts } from "../../features/receipts";
import { emptyOr, FindBar, Screen, useFind } from "../../ui";
import { FIND } from "../../words/find";
import { RECEIPTS } from "../../words/receipts";

/** 我的回执. */
export default function ReceiptsPage() {
  const find = useFind<ReceiptKind>();
  const receipts = useReceipts(find);
  return (
    <Screen
      title={RECEIPTS.list}
      head={
        <FindBar find={find} of={receipts} hint={FIND.hints.receipts} filters={RECEIPT_KINDS} />
      }
      of={receipts}
      empty={emptyOr(find, RECEIPTS.empty)}
    >
      {() => <ReceiptList of={receipts} />}
    </Screen>
  );
}
