import { useState } from "react";
import { session, storage } from "../../shell";
import { emptyForm, type NoticeForm } from "./form";

/** Of one person, for one place: a shared device keeps several apart. */
const keyOf = (place: string): string =>
  `notice-draft.${session.current()?.personId ?? ""}.${place}`;

/** What an older version of the app has kept may lack fields, and is not trusted blindly. */
function kept(key: string): NoticeForm | null {
  const found = storage.read(key);
  if (typeof found !== "object" || found === null) return null;
  const form = { ...emptyForm(), ...(found as Partial<NoticeForm>) };
  const sound =
    Array.isArray(form.audience) &&
    typeof form.due === "object" &&
    [form.subject, form.purpose, form.body, form.changeNote].every(
      (text) => typeof text === "string",
    );
  return sound ? form : null;
}

interface Draft {
  form: NoticeForm;
  change: (part: Partial<NoticeForm>) => void;
  /** It was written earlier, and is gone on with. */
  resumed: boolean;
  /** Begins anew. */
  drop: () => void;
  /** It has become a notice. */
  done: () => void;
}

/** A form that survives leaving the page. `start` is what it begins with. */
export function useDraft(place: string, start: () => NoticeForm): Draft {
  const key = keyOf(place);
  const [{ form, resumed }, set] = useState(() => {
    const found = kept(key);
    return { form: found ?? start(), resumed: found !== null };
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
