import { device } from "./device";

/** True once the text is on the clipboard. */
export const copy = (text: string): Promise<boolean> =>
  device.copy(text).then(
    () => true,
    () => false,
  );

/** Opens the dialler; the person still presses call. */
export const call = device.call;

/** For the record beside a signature. */
export const deviceName = device.name;
