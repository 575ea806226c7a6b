import Taro from "@tarojs/taro";

/** As in the browser, with WeChat's own observer. */
export function watchSeen(ids: readonly string[], onSeen: (id: string) => void): () => void {
  const page = Taro.getCurrentInstance().page;
  if (!page) return () => undefined;
  const observers = ids.map((id) => {
    const observer = Taro.createIntersectionObserver(page, { thresholds: [0] });
    observer.relativeToViewport({ bottom: -110 }).observe(`#${id}`, ({ intersectionRatio }) => {
      if ((intersectionRatio ?? 0) > 0) onSeen(id);
    });
    return observer;
  });
  return () => observers.forEach((observer) => observer.disconnect());
}
