import Taro from "@tarojs/taro";

/** As in the browser; WeChat scrolls a page to an element by its selector. */
export function scrollTo(id: string): () => void {
  const timer = setTimeout(
    () =>
      void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -360, duration: 0 }).catch(
        () => undefined,
      ),
    120,
  );
  return () => clearTimeout(timer);
}
