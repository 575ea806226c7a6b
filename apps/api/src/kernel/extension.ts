/**
 * How a module lets those above it take part, without knowing them: it exports a hook or a registry,
 * they subscribe or provide in their own module object, and the composition root connects them all.
 */
export interface Extension {
  /** Called once a process, before the first request. */
  connect(): void;
}

/**
 * When a listener runs. FIRST is for those that lock a group's day: every deed locks the day before its
 * rows, so that two deeds never wait for each other. Within a phase the order is that of the modules.
 */
type Phase = "FIRST" | "THEN";

/** A place where a module says what has happened, or asks what it cannot know itself. */
export interface Hook<Happening extends unknown[], Answer = void> {
  /**
   * Runs the listeners one after the other in the caller's transaction, and answers what they answered:
   * what one of them refuses has not happened.
   */
  emit(...happening: Happening): Promise<Answer[]>;
  subscribe(listener: (...happening: Happening) => Promise<Answer>, phase?: Phase): Extension;
}

export function hook<Happening extends unknown[], Answer = void>(): Hook<Happening, Answer> {
  const listeners = {
    FIRST: [] as ((...happening: Happening) => Promise<Answer>)[],
    THEN: [] as ((...happening: Happening) => Promise<Answer>)[],
  };
  return {
    async emit(...happening) {
      const answers: Answer[] = [];
      for (const listener of [...listeners.FIRST, ...listeners.THEN])
        answers.push(await listener(...happening));
      return answers;
    },
    subscribe: (listener, phase = "THEN") => ({
      connect: () => void listeners[phase].push(listener),
    }),
  };
}

/** What modules above know of a kind of thing that is theirs: one provider a kind. */
export interface Registry<Kind, Provider> {
  provide(kind: Kind, provider: Provider): Extension;
  /** Null for a kind that no module has claimed. */
  of(kind: Kind): Provider | null;
  /** In the order of the modules. */
  all(): [Kind, Provider][];
}

export function registry<Kind, Provider>(): Registry<Kind, Provider> {
  const providers = new Map<Kind, Provider>();
  return {
    provide: (kind, provider) => ({
      connect() {
        if (providers.has(kind)) throw new Error(`${String(kind)} is provided twice`);
        providers.set(kind, provider);
      },
    }),
    of: (kind) => providers.get(kind) ?? null,
    all: () => [...providers],
  };
}
