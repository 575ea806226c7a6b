import { addEventHandler } from "jest-circus";

/**
 * How long a test or a hook may take at least, in milliseconds, whatever limit it names: what hangs is to end, and
 * what a busy machine makes five times as slow is not (docs/decisions/0073).
 */
const LEAST_LIMIT_MS = 300_000;

/** The runner waits for ever; a test that hangs must fail, and let the others run. */
function within(limitMs, work) {
  return async function () {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Not done within ${limitMs} ms`)), limitMs);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

addEventHandler((event, { currentDescribeBlock }) => {
  const added = {
    add_test: currentDescribeBlock.children,
    add_hook: currentDescribeBlock.hooks,
  }[event.name]?.at(-1);
  if (added?.fn) added.fn = within(Math.max(event.timeout ?? 0, LEAST_LIMIT_MS), added.fn);
});
