import type { Device } from "./device.types";

const dark = () => window.matchMedia("(prefers-color-scheme: dark)");
const wide = () => window.matchMedia("(min-width: 960px)");

const follow = (query: MediaQueryList, listener: (matches: boolean) => void) => {
  const onChange = (event: MediaQueryListEvent) => listener(event.matches);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

export const device: Device = {
  nativeBar: false,
  name: () => navigator.userAgent.slice(0, 120),
  theme: () => (dark().matches ? "dark" : "light"),
  onTheme: (listener) => follow(dark(), (matches) => listener(matches ? "dark" : "light")),
  // The browser has a zoom of its own, which enlarges everything.
  scale: () => 1,
  online: () => navigator.onLine,
  onOnline(listener) {
    const on = () => listener(true);
    const off = () => listener(false);
    window.addEventListener("online", on);
    window.addEventListener("offline", off);
    return () => {
      window.removeEventListener("online", on);
      window.removeEventListener("offline", off);
    };
  },
  onShown(listener) {
    const onVisibility = () => listener(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", onVisibility);
    return () => document.removeEventListener("visibilitychange", onVisibility);
  },
  wide: () => wide().matches,
  onWide: (listener) => follow(wide(), listener),
  async copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    // Without https there is no clipboard; a selection can still be copied.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  },
  call(number) {
    window.location.href = `tel:${number}`;
  },
  title(title) {
    document.title = title === "日清" ? title : `${title} · 日清`;
  },
  applyTheme(theme) {
    document.body.classList.toggle("dark", theme === "dark");
    document.body.classList.toggle("light", theme === "light");
    document.documentElement.style.colorScheme = theme;
  },
};
