import {
  MyReceipts,
  type MyReceiptsQuery,
  ReceiptDocument,
  type ReceiptDocumentQuery,
} from "@riqing/schema";
import { useRead, useReadList } from "../../shell";

export type ReceiptLine = MyReceiptsQuery["myReceipts"]["nodes"][number];
export type ReceiptRead = ReceiptDocumentQuery["receipt"];

export const useReceipts = () => useReadList(MyReceipts, {}, (data) => data.myReceipts);

export const useReceipt = (id: string | undefined) =>
  useRead(ReceiptDocument, { id: id ?? "" }, (data) => data.receipt, { when: Boolean(id) });
