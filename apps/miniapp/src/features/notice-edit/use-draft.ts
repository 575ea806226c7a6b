import { type FormDraft, useFormDraft } from "../../shell";
import { emptyForm, type NoticeForm } from "./form";

function sound(found: object): NoticeForm | null {
  const form = { ...emptyForm(), ...(found as Partial<NoticeForm>) };
  const whole =
    Array.isArray(form.audience) &&
    Array.isArray(form.files) &&
    typeof form.due === "object" &&
    [form.subject, form.purpose, form.body, form.changeNote].every(
      (text) => typeof text === "string",
    );
  return whole ? form : null;
}

/** A notice, or a correction, that is being written. `start` is what it begins with. */
export const useDraft = (place: string, start: () => NoticeForm): FormDraft<NoticeForm> =>
  useFormDraft({ name: "notice-draft", place, start, read: sound });
