import {
  Resend,
  Undeliverable,
  UndeliverableCounts,
  type UndeliverableQuery,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { UNDELIVERABLE } from "../../words/undeliverable";

export type UndeliverableLine = UndeliverableQuery["undeliverable"]["nodes"][number];

/** What has not arrived and is not tried any more, the latest first. */
export const useUndeliverable = () => useReadList(Undeliverable, {}, (data) => data.undeliverable);

/** How many there are, by reason. */
export const useUndeliverableCounts = () =>
  useRead(UndeliverableCounts, {}, (data) => data.undeliverableCounts);

/** Tries some of them again, or all. */
export const useResend = () =>
  useDeed(Resend, { said: ({ resend }) => UNDELIVERABLE.sent(resend) });
