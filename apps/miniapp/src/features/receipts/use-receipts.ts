import {
  MyReceipts,
  type MyReceiptsQuery,
  ReceiptDocument,
  type ReceiptDocumentQuery,
  type ReceiptKind,
} from "@riqing/schema";
import { useRead, useReadList } from "../../shell";
import type { Find } from "../../ui";

export type ReceiptLine = MyReceiptsQuery["myReceipts"]["nodes"][number];
export type ReceiptRead = ReceiptDocumentQuery["receipt"];

export const useReceipts = ({ search, chosen }: Find<ReceiptKind>) =>
  useReadList(MyReceipts, { search, kind: chosen }, (data) => data.myReceipts);

export const useReceipt = (id: string | undefined) =>
  useRead(ReceiptDocument, { id: id ?? "" }, (data) => data.receipt, { named: { id } });
