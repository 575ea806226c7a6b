/** What one request has asked of the database and not been answered yet, and what waits for that. */
interface UnderWay {
  asked: number;
  waiting: (() => void)[];
  looking: boolean;
}

/** By the entity manager, of which each request and each transaction has its own. */
const requests = new WeakMap<object, UnderWay>();

function underWayOf(em: object): UnderWay {
  let known = requests.get(em);
  if (!known) requests.set(em, (known = { asked: 0, waiting: [], looking: false }));
  return known;
}

/** Counts a statement as under way until it is answered. */
export async function answered<T>(em: object, statement: Promise<T>): Promise<T> {
  const request = underWayOf(em);
  request.asked += 1;
  try {
    return await statement;
  } finally {
    request.asked -= 1;
    if (request.waiting.length > 0) look(request);
  }
}

/** Does `next` when nothing is under way, and all who were answered have said what else they need. */
export function whenAnswered(em: object, next: () => void): void {
  const request = underWayOf(em);
  request.waiting.push(next);
  look(request);
}

function look(request: UnderWay): void {
  if (request.asked > 0 || request.looking) return;
  request.looking = true;
  // A promise, then a tick: after everything that the last answer has set going.
  void Promise.resolve().then(() =>
    process.nextTick(() => {
      request.looking = false;
      if (request.asked > 0) return;
      for (const next of request.waiting.splice(0)) next();
    }),
  );
}
