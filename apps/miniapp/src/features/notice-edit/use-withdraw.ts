import { Boards, MyTodo, Notice, NoticeBoard, Notices, WithdrawNotice } from "@riqing/schema";
import { useDeed } from "../../shell";
import { CORRECT } from "../../words/notice-edit";

/** Takes a notice back, with the reason. */
export const useWithdraw = () =>
  useDeed(WithdrawNotice, {
    refreshes: [Notice, Notices, MyTodo, Boards, NoticeBoard],
    said: CORRECT.withdrawn,
  });
