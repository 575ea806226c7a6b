import { useRef } from "react";

/** WeChat has no keyboard focus to keep; its reader follows the dialog role. */
export function useDialogFocus(_open: boolean, _onClose: () => void) {
  return useRef<unknown>(null);
}
