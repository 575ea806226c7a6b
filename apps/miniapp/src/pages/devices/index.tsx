import { DevicesScreen } from "../../features/devices";

/** 登录设备. */
export default function DevicesPage() {
  return <DevicesScreen />;
}
