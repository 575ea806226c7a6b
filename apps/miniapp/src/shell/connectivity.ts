import { useSyncExternalStore } from "react";
import { device } from "./device";
import { observable } from "./observable";

const online = observable(device.online());
device.onOnline(online.set);

export const isOnline = online.get;
export const onOnlineChange = online.watch;
export const useOnline = (): boolean => useSyncExternalStore(online.watch, online.get, online.get);
