import { SignInWithWechat } from "@riqing/schema";
import { deviceName, request, setSilentSignIn, wechatCode } from "../../shell";
import { begin } from "./begin";

/**
 * Exchanges WeChat's code for a session. False: WeChat gave none. Rejects with what the server or
 * WeChat said.
 */
export async function signInWithWechat(): Promise<boolean> {
  const code = await wechatCode();
  if (!code) return false;
  const { signInWithWechat: signedIn } = await request(SignInWithWechat, {
    code,
    device: deviceName(),
  });
  begin(signedIn);
  return true;
}

/** Called once when the app starts: from then on nobody in WeChat sees a form to sign in. */
export const enableSilentSignIn = (): void => setSilentSignIn(signInWithWechat);
