import { WithdrawNotice } from "@riqing/schema";
import { useDeed } from "../../shell";
import { CORRECT } from "../../words/notice-edit";

/** Takes a notice back, with the reason. */
export const useWithdraw = () =>
  useDeed(WithdrawNotice, {
    said: CORRECT.withdrawn,
  });
