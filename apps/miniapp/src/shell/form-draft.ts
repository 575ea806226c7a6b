import { useState } from "react";
import { session } from "./session";
import { storage } from "./storage";

export interface FormDraft<Form> {
  form: Form;
  change: (part: Partial<Form>) => void;
  /** It was written earlier, and is gone on with. */
  resumed: boolean;
  /** Begins anew. */
  drop: () => void;
  /** It has been sent. */
  done: () => void;
}

interface Kind<Form> {
  /** What is written: `notice-draft`. Each form of the app has a name of its own. */
  name: string;
  /** Where: the task, the notice, the group. */
  place: string;
  /** What the form begins with. */
  start: () => Form;
  /** What an older version of the app has kept may lack fields, and is not trusted blindly. */
  read?: (found: object) => Form | null;
}

const keyOf = (name: string, place: string): string =>
  `${name}.${session.current()?.personId ?? ""}.${place}`;

/** A form that survives leaving the page. Of one person: a shared device keeps several apart. */
export function useFormDraft<Form extends object>({
  name,
  place,
  start,
  read,
}: Kind<Form>): FormDraft<Form> {
  const key = keyOf(name, place);
  const [{ form, resumed }, set] = useState(() => {
    const found = storage.read(key);
    const kept =
      typeof found === "object" && found !== null ? (read ?? likeStart(start))(found) : null;
    return { form: kept ?? start(), resumed: kept !== null };
  });
  return {
    form,
    resumed,
    change: (part) =>
      set((now) => {
        const next = { ...now.form, ...part };
        storage.write(key, next);
        return { ...now, form: next };
      }),
    drop: () => {
      storage.remove(key);
      set({ form: start(), resumed: false });
    },
    done: () => storage.remove(key),
  };
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** Every field of the kind it begins with; one that begins with nothing may hold a choice. */
const likeStart =
  <Form extends object>(start: () => Form) =>
  (found: object): Form | null => {
    const begun = start();
    const kept = found as Record<string, unknown>;
    const fits = Object.entries(begun).every(
      ([name, value]) =>
        !(name in kept) ||
        kindOf(kept[name]) === kindOf(value) ||
        (value === null && kindOf(kept[name]) === "object") ||
        kept[name] === null,
    );
    return fits ? { ...begun, ...(found as Partial<Form>) } : null;
  };

/**
 * What is written in a sheet, like `useState`: it survives closing the sheet and the app, until it was
 * sent, which the third of the three says. Where nothing is kept, it begins with `start`.
 */
export function useKeptText(
  name: string,
  place: string,
  start = "",
): [text: string, write: (text: string) => void, sent: () => void] {
  const key = keyOf(name, place);
  const [text, set] = useState(() => {
    const found = storage.read(key);
    return typeof found === "string" ? found : start;
  });
  return [
    text,
    (next) => {
      if (next === start) storage.remove(key);
      else storage.write(key, next);
      set(next);
    },
    () => {
      storage.remove(key);
      set(start);
    },
  ];
}
