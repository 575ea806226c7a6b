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
  /** What is written, where: `notice-draft`. */
  name: string;
  place: string;
  /** What the form begins with. */
  start: () => Form;
  /** What an older version of the app has kept may lack fields, and is not trusted blindly. */
  read: (found: object) => Form | null;
}

/** A form that survives leaving the page. Of one person: a shared device keeps several apart. */
export function useFormDraft<Form>({ name, place, start, read }: Kind<Form>): FormDraft<Form> {
  const key = `${name}.${session.current()?.personId ?? ""}.${place}`;
  const [{ form, resumed }, set] = useState(() => {
    const found = storage.read(key);
    const kept = typeof found === "object" && found !== null ? read(found) : null;
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
