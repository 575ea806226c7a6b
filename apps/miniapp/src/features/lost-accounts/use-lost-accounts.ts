import {
  DisownedDeeds,
  LostAccount,
  type LostAccountQuery,
  LostAccounts,
  MakeLossCode,
  MyDevices,
  MyLostAccounts,
  RecoverAccount,
  ReportLostAccount,
  ReportLostByCode,
  ReviewTap,
  TapsLeft,
  TapsToReview,
  type TapsToReviewQuery,
} from "@riqing/schema";
import { useDeed, useRead, useReadList } from "../../shell";
import { LOST } from "../../words/lost-accounts";

export type LossText = LostAccountQuery["lostAccount"];
export type TapLine = TapsToReviewQuery["tapsToReview"]["nodes"][number];

const { said } = LOST;

export const useLoss = (id: string) => useRead(LostAccount, { id }, (data) => data.lostAccount);

/** Of those for whom I answer. */
export const useLosses = (filter: { open: boolean; atOffice: boolean }) =>
  useReadList(LostAccounts, filter, ({ lostAccounts }) => lostAccounts);

/** Of my own account. */
export const useMyLosses = () =>
  useReadList(MyLostAccounts, {}, ({ myLostAccounts }) => myLostAccounts);

export const useMyDevices = () => useRead(MyDevices, {}, (data) => data.myDevices);

export const useTaps = (lossId: string) =>
  useReadList(TapsToReview, { lossId }, ({ tapsToReview }) => tapsToReview);

/** How many of them are not answered yet, on whatever page they come. */
export const useTapsLeft = (id: string) =>
  useRead(TapsLeft, { id }, ({ lostAccount }) => lostAccount.tapsLeft);

export const useDisowned = (groupId: string) =>
  useReadList(DisownedDeeds, { groupId }, ({ disownedDeeds }) => disownedDeeds);

export const useReport = () => useDeed(ReportLostAccount, { said: said.reported });

export const useMakeCode = () => useDeed(MakeLossCode, { said: said.made });

export const useReportByCode = () => useDeed(ReportLostByCode, { said: said.reported });

export const useRecover = () => useDeed(RecoverAccount, { said: said.checked });

export const useReview = () =>
  useDeed(ReviewTap, {
    said: ({ reviewTap: { verdict } }) => (verdict === "MINE" ? said.mine : said.notMine),
  });
