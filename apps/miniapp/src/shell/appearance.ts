import { useSyncExternalStore } from "react";
import { device } from "./device";
import type { Scale, Theme } from "./device.types";
import { observable } from "./observable";
import { storage } from "./storage";

/** Light or dark, as the system is. */
const theme = observable<Theme>(device.theme());
device.onTheme(theme.set);
theme.watch(() => device.applyTheme(theme.get()));
device.applyTheme(theme.get());

export const useTheme = (): Theme => useSyncExternalStore(theme.watch, theme.get, theme.get);

/** Large type: what the person set here, or else what WeChat is set to. */
export type TypeSetting = "system" | Scale;

const key = "type-scale";
const settings: readonly TypeSetting[] = ["system", 1, 1.25, 1.5];

function storedSetting(): TypeSetting {
  const found = storage.read(key);
  return settings.find((setting) => setting === found) ?? "system";
}

const setting = observable<TypeSetting>(storedSetting());

export const setTypeSetting = (next: TypeSetting): void => {
  storage.write(key, next);
  setting.set(next);
};

export const useTypeSetting = (): TypeSetting =>
  useSyncExternalStore(setting.watch, setting.get, setting.get);

export function useTypeScale(): Scale {
  const chosen = useTypeSetting();
  return chosen === "system" ? device.scale() : chosen;
}

const wide = observable(device.wide());
device.onWide(wide.set);

/** List and detail side by side. */
export const useWide = (): boolean => useSyncExternalStore(wide.watch, wide.get, wide.get);
