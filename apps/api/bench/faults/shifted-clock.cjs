/**
 * Loaded into a server by `bench faults` before anything else: shifts its Date by the milliseconds that stand in the
 * file RIQING_BENCH_SHIFT_FILE, as if somebody had set the machine's clock. What is only counted stays as it is.
 */
const { readFileSync } = require("node:fs");

const RealDate = Date;
let shift = 0;
setInterval(() => {
  try {
    shift = Number(readFileSync(process.env.RIQING_BENCH_SHIFT_FILE, "utf8")) || 0;
  } catch {
    shift = 0;
  }
}, 50).unref();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
