/** The statements of one request that the database has not answered yet, and the callbacks that wait for them. */
interface PendingStatements {
  asked: number;
  waiting: (() => void)[];
  scheduled: boolean;
}

/** By the entity manager, of which each request and each transaction has its own. */
const requests = new WeakMap<object, PendingStatements>();

function pendingOf(em: object): PendingStatements {
  let known = requests.get(em);
  if (!known) requests.set(em, (known = { asked: 0, waiting: [], scheduled: false }));
  return known;
}

/** Counts a statement as pending until it is answered. */
export async function countPending<T>(em: object, statement: Promise<T>): Promise<T> {
  const request = pendingOf(em);
  request.asked += 1;
  try {
    return await statement;
  } finally {
    request.asked -= 1;
    if (request.waiting.length > 0) runWaiting(request);
  }
}

/** Calls `next` when no statement is pending and the code that waited for the last answer has run. */
export function whenNonePending(em: object, next: () => void): void {
  const request = pendingOf(em);
  request.waiting.push(next);
  runWaiting(request);
}

function runWaiting(request: PendingStatements): void {
  if (request.asked > 0 || request.scheduled) return;
  request.scheduled = true;
  // A promise, then a tick: this runs after the code that waited for the last answer.
  void Promise.resolve().then(() =>
    process.nextTick(() => {
      request.scheduled = false;
      if (request.asked > 0) return;
      for (const next of request.waiting.splice(0)) next();
    }),
  );
}
