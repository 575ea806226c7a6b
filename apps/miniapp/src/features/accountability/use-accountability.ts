import {
  AccountabilityItems,
  type AccountabilityItemsQuery,
  AnswerAccountability,
} from "@riqing/schema";
import { useDeed, useReadList } from "../../shell";
import { ACCOUNTABILITY } from "../../words/accountability";

export type AccountabilityLine = AccountabilityItemsQuery["accountabilityItems"]["nodes"][number];

export const useAccountability = () =>
  useReadList(AccountabilityItems, {}, (data) => data.accountabilityItems);

/** The head says how it came about. */
export const useAnswerAccountability = () =>
  useDeed(AnswerAccountability, {
    said: ACCOUNTABILITY.done,
  });
