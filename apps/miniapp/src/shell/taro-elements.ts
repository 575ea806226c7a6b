import Taro from "@tarojs/taro";

/**
 * In place of Taro's own web components, of which the browser's build needs this one only: the page that is
 * pulled down. What Taro brings for it is twenty times as large.
 */

const NAME = "taro-pull-to-refresh-core";
/** Pixels from where the page refreshes, and how far it follows the finger at most. */
const FAR_ENOUGH = 50;
const FARTHEST = 100;

const LOOK = `
:host { display: block; min-height: 100% }
:host([settling]) { transition: transform 0.3s }
i { display: none; position: absolute; top: -34px; left: 50%; width: 20px; height: 20px; margin-left: -12px;
  border: 2px solid currentColor; border-top-color: transparent; border-radius: 50%; opacity: 0.6 }
:host([pulled]) i { display: block }
:host([refreshing]) i { animation: turn 0.8s linear infinite }
@keyframes turn { to { transform: rotate(1turn) } }
`;

interface TaroPage extends HTMLElement {
  __page?: { onPullDownRefresh?: () => void };
}

interface Asked {
  successHandler?: (answer: { errMsg: string }) => void;
}

class PullToRefresh extends HTMLElement {
  /** Where the finger came down, while the page stood at its top. */
  private from: number | null = null;
  private pulled = 0;
  private page: TaroPage | null = null;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    const look = document.createElement("style");
    look.textContent = LOOK;
    shadow.append(look, document.createElement("i"), document.createElement("slot"));
  }

  connectedCallback(): void {
    this.page = this.parentElement;
    this.page?.addEventListener("touchstart", this.start, { passive: true });
    // Not passive: while the page follows the finger, the browser must not scroll.
    this.page?.addEventListener("touchmove", this.move, { passive: false });
    this.page?.addEventListener("touchend", this.end);
    this.page?.addEventListener("touchcancel", this.end);
    Taro.eventCenter.on("__taroStopPullDownRefresh", this.stop);
  }

  disconnectedCallback(): void {
    this.page?.removeEventListener("touchstart", this.start);
    this.page?.removeEventListener("touchmove", this.move);
    this.page?.removeEventListener("touchend", this.end);
    this.page?.removeEventListener("touchcancel", this.end);
    Taro.eventCenter.off("__taroStopPullDownRefresh", this.stop);
  }

  private readonly start = ({ touches }: TouchEvent): void => {
    const atTop =
      (this.page?.scrollTop ?? 0) <= 0 && (document.scrollingElement?.scrollTop ?? 0) <= 0;
    this.from = atTop && touches.length === 1 ? (touches[0]?.screenY ?? null) : null;
    this.removeAttribute("settling");
  };

  private readonly move = (event: TouchEvent): void => {
    const y = event.touches[0]?.screenY;
    if (this.from === null || y === undefined || y <= this.from) return;
    if ((this.page?.scrollTop ?? 0) > 0) return;
    if (event.cancelable) event.preventDefault();
    this.follow(Math.min(FARTHEST, (y - this.from) * 0.5));
  };

  private readonly end = (): void => {
    if (this.from === null) return;
    this.from = null;
    this.toggleAttribute("settling", true);
    if (this.pulled < FAR_ENOUGH) return this.follow(0);
    this.toggleAttribute("refreshing", true);
    this.follow(FAR_ENOUGH);
    this.page?.__page?.onPullDownRefresh?.();
  };

  private readonly stop = ({ successHandler }: Asked): void => {
    this.removeAttribute("refreshing");
    this.follow(0);
    successHandler?.({ errMsg: "stopPullDownRefresh: ok" });
  };

  /** At rest it has no transform: inside one, nothing could stay fixed to the screen. */
  private follow(pixels: number): void {
    this.pulled = pixels;
    this.toggleAttribute("pulled", pixels > 0);
    this.style.transform = pixels > 0 ? `translateY(${pixels}px)` : "";
  }
}

export function defineCustomElementTaroPullToRefreshCore(): void {
  if (!customElements.get(NAME)) customElements.define(NAME, PullToRefresh);
}

/** The tab bar is the kit's. */
export function defineCustomElementTaroTabbar(): void {}
