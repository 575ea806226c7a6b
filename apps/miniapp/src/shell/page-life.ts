import Taro, {
  useDidHide,
  useDidShow,
  usePullDownRefresh,
  useRouter,
  useShareAppMessage,
} from "@tarojs/taro";
import { useEffect } from "react";
import { device } from "./device";

/** The page came to the front: opened, or come back to. */
export const usePageShown = (then: () => void): void => useDidShow(then);
export const usePageHidden = (then: () => void): void => useDidHide(then);

/** Pulled down in WeChat; needs `enablePullDownRefresh` in the page's config. */
export const usePulledDown = (refresh: () => Promise<unknown>): void =>
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));

/** What the page was opened with: `?id=…`. */
export function useParameters<Name extends string>(): Partial<Record<Name, string>> {
  const { params } = useRouter();
  return params as Partial<Record<Name, string>>;
}

export interface ShareCard {
  title: string;
  /** The thing itself, never a home page: `/pages/notice/index?id=…`. */
  path: string;
}

/** The card that 转发 sends; needs `enableShareAppMessage: true` in the page's config. */
export const useShare = (card: () => ShareCard): void => {
  useShareAppMessage(() => ({ ...card(), imageUrl: SHARE_PICTURE }));
};

/** In the package: what a page shows stays among those it is for, so a card has no picture of it. */
const SHARE_PICTURE = "/assets/share.png";

/** Whether the system shows title and way back by itself. */
export const hasNativeBar = device.nativeBar;

/** Tells the system how the page is called, each time it comes to the front. */
export function usePageTitle(title: string): void {
  useEffect(() => device.title(title), [title]);
  useDidShow(() => device.title(title));
}
