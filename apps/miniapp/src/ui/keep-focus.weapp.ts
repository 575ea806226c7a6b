import { useRef } from "react";

/** WeChat has no keyboard focus to keep. */
export const useKeepFocus = () => useRef<unknown>(null);
