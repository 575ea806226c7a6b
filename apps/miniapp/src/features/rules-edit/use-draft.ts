import { useState } from "react";
import { session, storage } from "../../shell";
import { emptyForm, type RulesForm } from "./form";

const keyOf = (place: string): string =>
  `rules-draft.${session.current()?.personId ?? ""}.${place}`;

/** What an older version of the app has kept may lack fields. */
function kept(key: string): RulesForm | null {
  const found = storage.read(key);
  if (typeof found !== "object" || found === null) return null;
  const form = { ...emptyForm(undefined), ...(found as Partial<RulesForm>) };
  return Array.isArray(form.clauses) && Array.isArray(form.settings) ? form : null;
}

interface Draft {
  form: RulesForm;
  change: (part: Partial<RulesForm>) => void;
  /** Something is not saved on the server yet. */
  dirty: boolean;
  /** It was left unsaved, and is gone on with. */
  resumed: boolean;
  /** Begins anew with this. */
  begin: (form: RulesForm, dirty: boolean) => void;
  /** The server has it. */
  saved: () => void;
}

/** The version that is being written; what is not saved yet stays on the device. */
export function useDraft(place: string, start: () => RulesForm): Draft {
  const key = keyOf(place);
  const [state, set] = useState(() => {
    const found = kept(key);
    return { form: found ?? start(), dirty: found !== null, resumed: found !== null };
  });
  return {
    ...state,
    change: (part) =>
      set(({ form, resumed }) => {
        const next = { ...form, ...part };
        storage.write(key, next);
        return { form: next, dirty: true, resumed };
      }),
    begin: (form, dirty) => {
      if (dirty) storage.write(key, form);
      else storage.remove(key);
      set({ form, dirty, resumed: false });
    },
    saved: () => {
      storage.remove(key);
      set(({ form }) => ({ form, dirty: false, resumed: false }));
    },
  };
}
