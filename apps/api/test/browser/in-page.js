/**
 * What journeys do inside a page, the same in every engine: sent as text, so it refers to nothing
 * outside itself.
 */
(() => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const isShown = (element) => element.getClientRects().length > 0;

  /** Answers what `look` finds, as soon as it finds something. */
  async function found(look, what) {
    const until = performance.now() + 60_000;
    for (;;) {
      const value = look();
      if (value) return value;
      if (performance.now() > until)
        throw new Error(`Not there: ${what}; ${document.body.innerText}`);
      await pause(30);
    }
  }

  /** The page in front; those behind it are still there, unseen. */
  const front = () => [...document.querySelectorAll(".taro_page")].filter(isShown).at(-1);

  /** Waits until the page of an address is in front, with all it shows; answers its text. */
  async function settled(path) {
    let text = "";
    let since = 0;
    return found(() => {
      const page = front();
      if (!page?.id.startsWith(path.split("?")[0]) || page.querySelector("[aria-busy=true]"))
        return null;
      const now = document.body.innerText;
      if (now !== text || now.length < 8) {
        text = now;
        since = performance.now();
      }
      return performance.now() - since > 150 ? text : null;
    }, path);
  }

  async function go(path) {
    location.hash = path;
    return settled(path);
  }

  const nameOf = (element) =>
    (element.getAttribute("aria-label") ?? element.innerText).replace(/\s+/g, " ").trim();

  /** The first button, or other element of a role, whose name has these words. */
  const named = (role, words) =>
    found(() => {
      const tag = role === "button" ? "button:not([role])," : "";
      return [...document.querySelectorAll(`${tag}[role=${role}]`)].find(
        (one) => isShown(one) && nameOf(one).includes(words),
      );
    }, `${role} ${words}`);

  const says = (sentence) => found(() => document.body.innerText.includes(sentence), sentence);

  /** Text and drawings of which a part cannot be seen, nor scrolled to: cut off by a box, or beside the window. */
  function cut() {
    const TOLERANCE = 2;
    const root = document.documentElement;
    const wide = root.clientWidth;
    const cuts = [];
    const partsOf = (node) => {
      if (node.nodeType === Node.ELEMENT_NODE) return [node.getBoundingClientRect()];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    const look = (node, said) => {
      const rects = partsOf(node).filter(({ width, height }) => width > 0 && height > 0);
      if (rects.length === 0) return;
      let [left, right, top, bottom] = [0, wide, -Infinity, Infinity];
      let scrolls = false;
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.visibility === "hidden" || style.opacity === "0") return;
        // Said to readers only.
        if (style.clip !== "auto") return;
        if (style.position === "fixed") break;
        const { overflowX, overflowY, textOverflow } = style;
        if (overflowX === "visible" && overflowY === "visible") continue;
        // Scrolled on purpose, by its own keys; or shortened, and said so by three dots.
        if (/auto|scroll/.test(overflowX) && box.tabIndex === 0) return;
        if (textOverflow === "ellipsis" || style.webkitLineClamp !== "none") return;
        const inside = box.getBoundingClientRect();
        left = Math.max(left, inside.left);
        right = Math.min(right, inside.right);
        scrolls ||= /auto|scroll/.test(overflowY);
        if (scrolls) continue;
        top = Math.max(top, inside.top);
        bottom = Math.min(bottom, inside.bottom);
      }
      const out = rects.some(
        (rect) =>
          rect.left < left - TOLERANCE ||
          rect.right > right + TOLERANCE ||
          rect.top < top - TOLERANCE ||
          rect.bottom > bottom + TOLERANCE,
      );
      if (out) cuts.push(said);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && isShown(node.parentElement)) look(node, node.data.trim());
    }
    for (const drawing of document.querySelectorAll("svg, img, [role=img]"))
      if (isShown(drawing))
        look(drawing, drawing.getAttribute("aria-label") ?? `<${drawing.localName}>`);
    return [...new Set(cuts)];
  }

  /** Who uses this device when the app is opened next. */
  function remember(session) {
    if (session) localStorage.setItem("riqing.session", JSON.stringify(session));
    else localStorage.removeItem("riqing.session");
  }

  return { go, settled, named, says, cut, remember };
})();
