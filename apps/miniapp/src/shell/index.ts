/** All that pages and features may know of network, storage, sign-in and platform. */
export {
  setTypeSetting,
  type TypeSetting,
  useTheme,
  useTypeScale,
  useTypeSetting,
  useWide,
} from "./appearance";
export { setBadge } from "./badges";
export { call, copy, deviceName } from "./clipboard";
export { clock } from "./clock";
export { useOnline } from "./connectivity";
export { OfflineError, RefusedError, type BadField } from "./errors";
export {
  type Chosen,
  chooseFiles,
  choosePictures,
  download,
  type KeptFile,
  letGoOfPicture,
  pictureOf,
  sendPictureWithoutName,
  smallPictureOf,
  upload,
  type Uploading,
} from "./files";
export { type FormDraft, useFormDraft, useKeptText } from "./form-draft";
export { setSilentSignIn } from "./gate";
export { back, here, open, openTab, replace, resume } from "./navigate";
export { newId } from "./new-id";
export type { Entry } from "./outbox";
export { observable } from "./observable";
export { loadPagesAhead } from "./pages-ahead";
export {
  usePageHidden,
  usePageShown,
  usePageTitle,
  useParameters,
  usePulledDown,
  useShare,
  type ShareCard,
} from "./page-life";
export { PAGES, type Tab } from "./pages";
export { openPrivacyContract } from "./privacy";
export { queries, invalidateAfter } from "./query";
export { request, requestWithoutName } from "./request";
export { hush } from "./hush";
export { useQuietSeconds } from "./use-quiet-seconds";
export { openReport, type ReportFrom, takeReportFrom } from "./open-report";
export { useLeaveWarning } from "./leave-warning";
export { lateTokens } from "./late-tokens";
export type { LateTokens } from "./late-tokens.slot";
export { startTokens } from "./start-tokens";
export { randomBytes } from "./random-bytes";
export { print } from "./print";
export { saveBytes, saveFile, type Saved } from "./save-file";
export { savePicture } from "./save-picture";
export { scrollTo } from "./scroll";
export { watchSeen } from "./seen";
export { session, type Session, useSession } from "./session";
export { showPictures } from "./show-pictures";
export { hashLinkTo, linkTo } from "./share";
export { inWechat, wechatCode } from "./sign-in";
export { storage } from "./storage";
export {
  canSubscribe,
  keepAnswers,
  openSubscriptionSettings,
  startSubscriptions,
  subscriptionsAreShut,
  topUp,
} from "./subscriptions";
export { toast } from "./toast";
export { updateApp } from "./update";
export { useDebounced } from "./use-debounced";
export { type Deed, type OfflineTap, type Outcome, useDeed } from "./use-deed";
export { type Kept, useKeptInPlace } from "./use-kept-in-place";
export { useSecondsUntil } from "./use-seconds-until";
export { useTapId } from "./use-tap-id";
export { outbox, startOutbox, useOutbox } from "./use-outbox";
export { type Page, type Read, type ReadList, useRead, useReadList } from "./use-read";
export { readText } from "./read-text";
export { choosing } from "./choose-file";
