export type Theme = "light" | "dark";
export type Scale = 1 | 1.25 | 1.5;
type Stop = () => void;

/** What the phone or the browser knows, and tells when it changes. */
export interface Device {
  /** The system draws the title bar and the way back. */
  nativeBar: boolean;
  /** For the record of a signature: 浏览器, iPhone 15. */
  name: () => string;
  theme: () => Theme;
  onTheme: (listener: (theme: Theme) => void) => Stop;
  /** The size of type set in WeChat. */
  scale: () => Scale;
  online: () => boolean;
  onOnline: (listener: (online: boolean) => void) => Stop;
  /** The app came to the front, or left it. */
  onShown: (listener: (shown: boolean) => void) => Stop;
  /** 960 px and more: list and detail stand side by side. */
  wide: () => boolean;
  onWide: (listener: (wide: boolean) => void) => Stop;
  copy: (text: string) => Promise<void>;
  call: (number: string) => void;
  /** The name of the page, where the system shows it. */
  title: (title: string) => void;
  /** What surrounds the page: status bar, overscroll. */
  applyTheme: (theme: Theme) => void;
}
