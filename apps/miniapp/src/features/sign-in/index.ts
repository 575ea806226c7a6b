/** Signing in: by WeChat, by an invitation, or as somebody of the demo. */
export { DemoList } from "./demo-list";
export { shaped, whyNotCode } from "./invitation-code";
export { InvitationForm } from "./invitation-form";
export { useBound, useWaiting, WaitingCard, WaitingEnd } from "./waiting";
export { enableSilentSignIn } from "./wechat";
export { WechatButton } from "./wechat-button";
