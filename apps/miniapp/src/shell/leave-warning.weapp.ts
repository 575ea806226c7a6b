import Taro from "@tarojs/taro";
import { useEffect } from "react";

/** WeChat asks in these words before the page is left by its own way back (base library 2.12.0). */
export function useLeaveWarning(message: string): void {
  useEffect(() => {
    const quiet = () => undefined;
    void Promise.resolve(Taro.enableAlertBeforeUnload?.({ message })).catch(quiet);
    return () => void Promise.resolve(Taro.disableAlertBeforeUnload?.()).catch(quiet);
  }, [message]);
}
