import { useRef } from "react";
import { newId } from "./new-id";

/** One form is sent once however often the button is tapped; another text is another tap. */
export function useTapId<Form>(): (form: Form) => string {
  const last = useRef({ of: "", id: "" });
  return (form) => {
    const of = JSON.stringify(form);
    if (last.current.of !== of) last.current = { of, id: newId() };
    return last.current.id;
  };
}
