/**
 * The only clock. People set their phones ahead; what is late is decided by the server, so its
 * Date header corrects ours, and 还剩 18 分 is the same for everybody.
 */
let ahead = 0;

export const clock = {
  now: (): Date => new Date(Date.now() + ahead),

  /** Milliseconds of this device alone, for the time between two touches: no answer moves them. */
  ticks: (): number => Date.now(),

  /** From the Date header. It has whole seconds: smaller differences are noise. */
  learn(dateHeader: string | null): void {
    const server = dateHeader === null ? NaN : Date.parse(dateHeader);
    if (Number.isNaN(server)) return;
    const difference = server - Date.now();
    ahead = Math.abs(difference) < 2000 ? 0 : difference;
  },
};
