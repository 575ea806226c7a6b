import { PhoneScreen } from "../../features/channels";

/** 模拟的手机. */
export default function PhonePage() {
  return <PhoneScreen />;
}
